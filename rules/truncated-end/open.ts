import {lexicon, type Paragraph} from '../../src/rule.js'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Determiners and adjectives that stand before a noun and hardly ever end a sentence. */
const NEEDS_NOUN = set(`
  other another several certain various numerous entire own main former latter upcoming respective these many few
  each every new major federal national regional foreign economic political financial military international
  central northern southern eastern western north-eastern north-western south-eastern south-western annual current recent
  previous potential additional overall nearby so-called high-level long-term short-term key chief senior vice
  first-ever record-breaking
`)

/** Verbs whose object or complement must follow. */
const NEEDS_OBJECT = set(`
  includes included make makes give gives gave provide provides become becomes became cause causes told tells seems
  contain contains contained require requires enable enables enabled ensure ensures ensured represents represented
  describes accuses accused urges urged reaches according due based compared unable
`)

/** Where a paragraph without an end mark breaks off, if it is more than its end mark that is missing. */
export function openPlace({text, quotations}: Paragraph, word: string): string | undefined {
  const quotation = quotations[quotations.length - 1]
  const opening = quotation && text.slice(quotation.start - 1, quotation.start + 2)
  if (quotation && !quotation.closed && /^\s["“‘«„]\p{L}/u.test(opening)) return 'inside of a quotation'
  if (text.lastIndexOf('(') > text.lastIndexOf(')')) return 'inside of brackets'
  if (NEEDS_NOUN.has(word)) return 'where a noun must follow'
  if (NEEDS_OBJECT.has(word)) return 'where an object must follow'
  if (/^\p{Ll}{2,}$/u.test(word) && !lexicon.has(word)) return 'in the middle of a word'
  return undefined
}
