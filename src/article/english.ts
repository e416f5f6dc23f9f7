// Closed classes of English words, lower-cased. Where a word is left out of a list, it is because sound news has it there.

const set = (words: string) => new Set(words.trim().split(/\s+/))

/**
 * Words that no English sentence ends in: determiners that need a noun, conjunctions that need a clause, and
 * prepositions that are not stranded. `his`, `her`, `this`, `these`, `all` and the like stand alone, too.
 */
export const CANNOT_END = set(`
  the a an and or nor their its our your my whose every although unless whereas whilst
  among amongst amid amidst during despite per regarding including than until
`)

/**
 * Words that a sentence may end in, but seldom does: stranded prepositions (`what it is made of`), clauses cut short
 * (`he wanted to`). They need other evidence of damage, such as a missing stop.
 */
export const SELDOM_ENDS = set(`
  of to for from with by at as in on into toward towards within throughout beneath beside via versus because whether
  that if when while where but is are was were be been has have had will would should could can may might must does
  did not so which who whom about between against under over after before since through without across around behind
  upon onto alongside near like very more most some any no both either neither such his her he she they we i who's it's they're
`)

/** Function words that are small inside a sentence, whatever the house style. */
export const FUNCTION_WORDS = set(`
  the a an this that these those my your his her its our their and but or nor so yet if when while although though
  because since as after before until unless once whereas in on at by for from to of with without under over during
  through between among against about despite into he she it we they you there here who which what whose where how
  why is are was were be been has have had do does did not however therefore thus also
`)

/** Nouns and participles before a title that may stand without quotation marks: `the film The last ferry`. */
export const BEFORE_TITLE = set(`
  film films movie movies novel novels book books play plays song songs album albums single series show shows magazine
  newspaper newspapers daily weekly paper papers documentary drama comedy thriller musical opera ballet painting picture
  exhibition programme program podcast game story stories poem essay article report band group duo quartet sitcom
  sequel memoir biography column portal website site channel titled entitled called named dubbed
`)
