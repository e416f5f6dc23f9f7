import {lexicon, once} from '../../src/rule.js'

/** Markup other than entities, and what remains of the text when it is taken out. */
export interface MarkupPattern {
  /** Makes the expression: the \p classes cost much even before the first use. */
  pattern: () => RegExp
  /** A cheap test that must hold before the pattern is tried. */
  hint: RegExp
  message: 'tag' | 'mark' | 'escape' | 'code'
  /** What should stand in place of a match. Without it there is no repair. */
  repair?: (match: RegExpExecArray) => string
  /** A match that is sound all the same. */
  unless?: (match: RegExpExecArray) => boolean
}

const LT = '(?:<|&lt;|&amp;lt;|＜)'
const GT = '(?:>|&gt;|&amp;gt;|＞)'
const ELEMENTS =
  'a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|dd|del|details|div|' +
  'dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|' +
  'mark|meta|nav|noscript|object|ol|option|p|param|path|picture|pre|q|samp|script|section|select|small|source|span|strike|' +
  'strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|video|wbr|ref|nowiki|s|' +
  'para|lead|hedline|headline|byline|dateline|story|content|xml|doc|nitf|newsitem|tagline|teaser|channel|item|guid|pubdate'
const BBCODE =
  'b|i|u|s|url|img|quote|code|size|color|colour|list|center|font|youtube|video|spoiler|email|sup|sub'
/** Scripts, in a form that costs little and holds for few sound sentences. */
export const CODE =
  /(?:document|window|googletag|jQuery|console|dataLayer|adsbygoogle|gtag|twttr|instgrm)\s?[.(]|(?<![a-zA-Z\d])(?:ga|fbq)\s?(?:\(\s?["'{]|\.\s?[a-zA-Z])|function\s?\w{0,30}\s?\(|\$\(|(?:var|let|const)\s[\w$]{1,40}\s?=|@media|!important/
/** Sizes and colours of style sheets. */
export const STYLE = /:\s?(?:#[\da-f]{3}|[\d.]{1,6}(?:px|em|rem|pt))/
const nothing = () => ''

const PATTERNS: MarkupPattern[] = [
  // <b> · </span> · <br/> · <a href="…"> · < / p > · &lt;b&gt;
  {
    pattern: once(
      () => new RegExp(`${LT}\\s?/?\\s?(?:${ELEMENTS})(?:\\s[^<>\\n]{0,400}?)?\\s?/?\\s?${GT}`, 'gi')
    ),
    hint: /<|&lt;|＜|&amp;lt;/i,
    message: 'tag',
    repair: nothing,
    unless: isComparison
  },
  // <w:p> · <figure-x data-a="1"> · </custom> · <!-- … --> · <!DOCTYPE html>
  {
    pattern: () =>
      /<\/?[a-z][\w-]{0,30}:[a-z][\w-]{0,30}(?:\s[^<>\n]{0,300})?>|<\/[a-z][\w:-]{1,30}\s?>|<[a-z][\w:-]{1,30}\s?\/>|<[a-z][\w:-]{1,30}(?:\s[\w:-]{1,30}\s?=\s?["'][^"'<>\n]{0,200}["']){1,10}\s?\/?>/gi,
    hint: /</,
    message: 'tag',
    repair: nothing
  },
  {
    pattern: () => /<!--[^\n]{0,400}?-->|<!--|-->|<!DOCTYPE[^>\n]{0,100}>|<!\[CDATA\[|\]\]>/gi,
    hint: /<!|-->|\]\]>/,
    message: 'tag',
    repair: nothing
  },
  // A tag that lost one of its ends: <a href="…  ·  target="_blank">
  {
    pattern: once(
      () =>
        new RegExp(
          `<(?:${ELEMENTS})(?=\\s[\\w-]{1,20}\\s?=)[^<>\\n]{0,200}$|</(?:${ELEMENTS})(?![\\w>])`,
          'gi'
        )
    ),
    hint: /</,
    message: 'tag'
  },
  {
    pattern: () =>
      /(?<![\p{L}\p{N}<-])(?:href|src|srcset|class|style|alt|target|rel|width|height|colspan|align|data-[\w-]{1,30}|aria-[\w-]{1,30})(?:=["“”][^"“”<>\n]{0,200}["“”](?:\s?\/?>)?|\s?=\s?["“”][^"“”<>\n]{0,200}["“”]\s?\/?>)/gu,
    hint: /=\s?["“”]/,
    message: 'tag'
  },

  // [b] … [/b] · [url=…] · [caption id="…"] · [/gallery]
  {pattern: () => /\[\/[a-z][\w-]{0,30}\]/gi, hint: /\[\//, message: 'mark', repair: nothing},
  {
    pattern: once(() => new RegExp(`\\[(?:${BBCODE})(?:=[^\\]\\n]{1,200})\\]`, 'gi')),
    hint: /\[/,
    message: 'mark',
    repair: nothing
  },
  {
    pattern: once(() => new RegExp(`\\[(${BBCODE})\\]`, 'gi')),
    hint: /\[[a-z]{1,8}\]/i,
    message: 'mark',
    repair: nothing,
    unless: isFittedIn
  },
  {
    pattern: () =>
      /\[[a-z][\w-]{1,30}(?:\s[\w-]{1,30}\s?=\s?["'“”][^\]"'“”\n]{0,200}["'“”]){1,10}\s?\/?\]|\[(?:gallery|playlist|embed|caption|contact-form)\]|\[(?:url|img|quote|code|list|center|color|size|font|email)\]/g,
    hint: /\[/,
    message: 'mark',
    repair: nothing
  },

  // **bold** · __two words__ · ~~struck~~ · [text](address) · ![image](address) · ```
  {
    pattern: () =>
      /(?<![*\p{L}\p{N}])(\*{2,3})(?=[\p{L}\p{N}"'“‘$£€(])([^*\n]{0,200}[\p{L}\p{N}.,!?"'”’%):])\1(?![*\p{L}])/gu,
    hint: /\*\*/,
    message: 'mark',
    repair: match => match[2],
    unless: match => !/\p{L}{2}|\d/u.test(match[2])
  },
  {
    pattern: () =>
      /(?<![_\p{L}\p{N}])__(?=[\p{L}\p{N}"“])([^_\n]{1,80}\s[^_\n]{1,120}[\p{L}\p{N}.,!?"”])__(?![_\p{L}\p{N}])/gu,
    hint: /__/,
    message: 'mark',
    repair: match => match[1]
  },
  // A mark that lost the other: he took **measures
  {
    pattern: () => /(?<=[\p{L}\p{N},;]\s)(\*\*|__|~~)(?=\p{Ll}{2})(?![^\n]{0,200}?\1)/gu,
    hint: /\*\*|__|~~/,
    message: 'mark',
    repair: nothing
  },
  {
    pattern: () => /~~(?=\S)([^~\n]{1,200})(?<=\S)~~/g,
    hint: /~~/,
    message: 'mark',
    repair: match => match[1]
  },
  {
    pattern: () =>
      /!?\[([^\][\n]{0,200})\]\s?\(\s?(?:https?:\/\/|www\.|mailto:|\/[\w-]|#[\w-])[^\s)]{0,400}(?:\s["'“][^)\n]{0,100})?\)/g,
    hint: /\]\s?\(/,
    message: 'mark',
    repair: match => match[1]
  },
  {pattern: () => /^#{2,6}\s(?=\S)|^#\s(?=\p{Lu})/gu, hint: /^#/, message: 'mark', repair: nothing},
  {pattern: () => /(?<=[\p{L}\p{N}.!?]\s)#{2,6}\s(?=\p{Lu})/gu, hint: /##/, message: 'mark', repair: nothing},
  {
    pattern: () => /```[\w-]{0,20}|(?<!`)`(?=[\p{L}<${])([^`\n]{1,80})`(?!`)/gu,
    hint: /`/,
    message: 'mark',
    repair: match => match[1] ?? ''
  },
  {pattern: () => /\{:\s?[.#]?[\w-][^{}\n]{0,80}\}/g, hint: /\{:/, message: 'mark', repair: nothing},
  {
    pattern: () => /\|?\s?:?(?<!-)-{3,}:?\s?\|(?:\s?:?-{3,20}:?\s?\|?){0,20}/g,
    hint: /-\s?\|/,
    message: 'mark'
  },

  // [[Page|text]] · '''bold''' · == Heading == · {{Infobox · [[File:…]]
  {
    pattern: () => /\[\[\s?([^\][|\n]{1,120})(?:\|([^\][\n]{0,300}))?\s?\]\]/g,
    hint: /\[\[/,
    message: 'mark',
    repair: match => (/^(?:File|Image|Category):/i.test(match[1]) ? '' : (match[2] ?? match[1]))
  },
  {
    pattern: () => /'{3}(?!')([^'\n]{1,200})'{3}(?!')/g,
    hint: /'''/,
    message: 'mark',
    repair: match => match[1]
  },
  {
    pattern: () => /^={2,6}\s?([^=\n]{1,100}?)\s?={2,6}$/g,
    hint: /^==/,
    message: 'mark',
    repair: match => match[1]
  },

  // \n · \u2019 · \" · \/ · %20
  {
    pattern: () => /\\u[\dA-Fa-f]{4}(?:\\u[\dA-Fa-f]{4}){0,20}/g,
    hint: /\\u/,
    message: 'escape',
    repair: match => unescaped(match[0])
  },
  {
    pattern: () =>
      /(?<![\\\w:/])(?:\\[nrt]){1,6}(?=\s|$|\p{Lu}|["'“(\d])|(?<=[\p{L}.!?,;:"”’)])(?:\\[nrt]){1,6}(?=\s|$|\p{Lu}|["'“(\d])/gu,
    hint: /\\[nrt]/,
    message: 'escape',
    repair: () => ' '
  },
  {pattern: () => /(?<!\\)\\(["'”’*_#[\]/&])/g, hint: /\\/, message: 'escape', repair: match => match[1]},
  {
    pattern: () =>
      /\\(?:textbf|textit|emph|href|section|footnote|cite|begin|end|item|quad|ldots)(?![a-z])(?:\{[^{}\n]{0,100}\})?/g,
    hint: /\\/,
    message: 'mark'
  },
  {
    pattern: () => /(?<=\p{L})(?:%20)+(?=\p{L})/gu,
    hint: /%20/,
    message: 'escape',
    repair: () => ' ',
    unless: isInAddress
  },

  // Scripts and style sheets
  {
    pattern: () =>
      /(?<![\p{L}\p{N}.$])(?:document|window|googletag|jQuery|console|dataLayer|adsbygoogle|gtag|ga|fbq|twttr|instgrm)\s?(?:\.\s?[a-zA-Z]\w{1,40}(?:\.\w{1,40}){0,3}\s?(?:\(|=(?!=)|\[)|\(\s?["'{])[^\n]{0,200}/gu,
    hint: CODE,
    message: 'code'
  },
  {
    pattern: () =>
      /(?<![\p{L}\p{N}])function\s?\w{0,30}\s?\([\w\s,]{0,60}\)\s?\{[^\n]{0,200}|\$\(\s?(?:document|window|["'][.#]\w)[^\n]{0,200}|(?<![\p{L}\p{N}])(?:var|let|const)\s[\w$]{1,40}\s?=\s?[^\n]{1,200};|@media\s?(?:screen|print|\(|only)[^\n]{0,200}|!important\s?[;}]/gu,
    hint: CODE,
    message: 'code',
    unless: match => !/[({=;]/.test(match.input)
  },
  {
    pattern: () =>
      /(?:(?<!\S)[.#][a-zA-Z][\w.#-]{0,60}(?:,?\s[.#]?[a-zA-Z][\w.#-]{0,40}){0,3}\s?)?\{\s?(?:[a-z-]{3,30}\s?:\s?[^;:{}\n]{1,80};\s?){1,20}[^{}\n]{0,100}\}?/g,
    hint: /\{/,
    message: 'code'
  },
  {
    pattern: () =>
      /(?<![\p{L}\p{N}])(?:font-(?:family|size|weight)|margin(?:-\w{3,6})?|padding(?:-\w{3,6})?|text-align|line-height|background(?:-color)?|display|border(?:-\w{3,8})?|max-width)\s?:\s?(?:#[\da-f]{3,6}|[\d.]{1,6}(?:px|em|rem|pt))[^;\n]{0,40};/gu,
    hint: STYLE,
    message: 'code'
  }
]

/** The patterns whose hints a text has. */
export function patternsFor(text: string): MarkupPattern[] {
  return PATTERNS.filter(({hint}) => hint.test(text))
}

/** `a < b > c` compares; `the < b > talks` is a tag that was taken apart. `<b and c>` has no attributes. */
function isComparison({0: tag, index, input}: RegExpExecArray): boolean {
  if (/^<\s[a-z]\s>$/i.test(tag)) return /(?:^|\s)\S\s?$/.test(input.slice(Math.max(0, index - 4), index))
  return /^<\s?[a-z]{1,5}\s[^="]*>$/i.test(tag) && !/\/\s?>$/.test(tag)
}

/** "[i]n 2010" and "[b]ut" are quotations with a changed letter, unless the letter is closed or makes no word. */
function isFittedIn({1: name, index, input, 0: tag}: RegExpExecArray): boolean {
  if (input.toLowerCase().includes(`[/${name.toLowerCase()}]`)) return false
  const rest = /^\p{L}{2,20}/u.exec(input.slice(index + tag.length, index + tag.length + 21))?.[0]
  if (name.length > 1 || rest === undefined) return true
  return !lexicon.has(rest) || lexicon.has(name + rest)
}

function unescaped(text: string): string {
  return text.replace(/\\u([\dA-Fa-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  )
}

function isInAddress(match: RegExpExecArray): boolean {
  const before = /\S*$/.exec(match.input.slice(Math.max(0, match.index - 200), match.index))?.[0] ?? ''
  return /:\/\/|www\.|[./]\w+\//.test(before)
}
