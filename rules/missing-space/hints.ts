import {holdsOneOf, type Paragraph, wordTrait} from '../../src/rule.js'

// What each look for a missing space needs, as plain expressions that hold in few paragraphs. The expressions that
// find know all letters of Unicode, and are dear.

/** A letter, or what may be one: all beyond ASCII but quotation marks, dashes, ellipses and spaces. */
const L = 'A-Za-z\\x80-\\x9F\\u00A1-\\u2012\\u2015-\\u2017\\u201E-\\u2025\\u2027-\\uFFFF'

const MARKS = [
  `[,;:%!?][${L}]|[,;](?<=[${L}].)[0-9]`,
  `\\.(?<=[${L}0-9%”"’)].)(?<![A-Z].)[A-Z\\x80-\\uFFFF]`
].join('|')
const WORDS = `[A-Z](?<=[${L}].)(?<![A-Z].)[a-z\\x80-\\uFFFF]|(?:1[89]|20)(?:(?<=[a-z]..)|[^ ]{2}[a-rt-z])`
const BRACKETS = `\\((?<=[${L}0-9].)|\\)[${L}]`
const QUOTES = `["“”„«»‹›「」『』](?<=[^\\s([].)[${L}]`
const SINGLES = `['‘](?<=[${L}].)(?!(?:re|ve|ll)\\b)[${L}]{2}`

const MARKED = new RegExp(MARKS)
const GLUED_WORDS = new RegExp(WORDS)
const BRACKETED = new RegExp(BRACKETS)
const QUOTED = new RegExp(QUOTES)
const SINGLE_QUOTED = new RegExp(SINGLES)

/** Where a space may be missing, as bits. */
export const HINT = {marks: 1, words: 2, brackets: 4, quotes: 8, singles: 16}

const hasMarkBefore = holdsOneOf('mark letter', 'mark digit')
const hasBracket = holdsOneOf('round')
const hasQuote = holdsOneOf('quote', 'curly quote', 'foreign')
const isGluedWord = wordTrait(text => GLUED_WORDS.test(text))
const isSingleQuoted = wordTrait(text => SINGLE_QUOTED.test(text))
/** Words and years that stand together are one word, as is what an apostrophe joins. */
const isSeam = wordTrait(text => GLUED_WORDS.test(text) || SINGLE_QUOTED.test(text))

/** Where a space may be missing in a paragraph, as bits. */
export function hintsIn(paragraph: Paragraph): number {
  const {text, words} = paragraph
  let hints = 0
  if (hasMarkBefore(paragraph) && MARKED.test(text)) hints |= HINT.marks
  if (hasBracket(paragraph) && BRACKETED.test(text)) hints |= HINT.brackets
  if (hasQuote(paragraph) && QUOTED.test(text)) hints |= HINT.quotes
  for (let index = 0; index < words.length; index++) {
    if (!isSeam(words[index])) continue
    if (isGluedWord(words[index])) hints |= HINT.words
    if (isSingleQuoted(words[index])) hints |= HINT.singles
  }
  return hints
}
