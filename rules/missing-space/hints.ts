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

export const MARKED = new RegExp(MARKS)
export const GLUED_WORDS = new RegExp(WORDS)
export const BRACKETED = new RegExp(BRACKETS)
export const QUOTED = new RegExp(QUOTES)
export const SINGLE_QUOTED = new RegExp(SINGLES)
export const ANY = new RegExp([MARKS, WORDS, BRACKETS, QUOTES, SINGLES].join('|'))
