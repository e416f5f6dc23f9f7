// Words that pipelines put into masks, in lower case.

const list = (words: string) => words.trim().split(/\s+/)

/** What a mask stands for, as term bases, entity taggers and protection steps name it. */
const KINDS = list(`
  term terme terminus ent entity entities ne name names nam nom nombre per pers person loc location gpe place city
  country org organi[sz]ation norp misc date time num number numeric digit digits money currency percent unit cardinal
  ordinal url uri email mail phone word noun propn var variable param arg field value ph plh plhd placeholder
  placeholders tag token tok mask masked dnt ntr protect protected keep keepme skip slot item seg segment span chunk
  img image unk unknown oov quote code html xml formula literal fixed fix const gloss glossary abbr acronym brand
  product event fac law lang language user hashtag id idx index ref key string str text content sub repl replace
  replacement match mark marker anchor bookmark notranslate no_?translate do_?not_?translate extra_id unused
`)

/** Kinds that no product, gene or post code begins with, so that a number glued to one makes a mask. */
const UNMISTAKABLE = list(`
  dnt ent entity num number person place placeholder plh plhd term token tok mask masked location organi[sz]ation
  var variable name noun propn email gloss glossary protect protected unk notranslate variable param loc org gpe misc ph
`)

/** Tokens of neural models that stand for text they could not read or write. */
const SPECIAL = list(`
  unk unknown unkwn oov mask masked num number ent entity ph placeholder term url email user rare blank
`)

export const KIND = KINDS.join('|')
export const UNMISTAKABLE_KIND = UNMISTAKABLE.join('|')
export const SPECIAL_TOKEN = SPECIAL.join('|')

/** Elements of HTML, which are no masks but markup. */
export const HTML_NAME =
  /^(?:a|abbr|address|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|dd|del|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6r]?|head|header|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|noscript|object|ol|option|p|param|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)$/i
