import {type Paragraph, wordFact} from '../../src/rule.js'

// What stands beside signs and names of money tells what may be wrong: most sums are written as they should be. The
// expressions that find know all letters of Unicode, and are dear.

/** What may be wrong, as bits. */
export const HINT = {
  country: 1,
  code: 2,
  space: 4,
  last: 8,
  inside: 16,
  gluedBehind: 32,
  first: 64,
  codeGlued: 128,
  renminbi: 256
}

/** What may be wrong with the sums of a paragraph, as bits. */
export function hintsIn({text, words}: Paragraph): number {
  let hints = 0
  let hasSign = false
  for (const sign of '$£€¥₹₩')
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      hasSign = true
      hints |= hintsAtSign(text, at)
    }
  for (let index = 0; index < words.length; index++) {
    const kinds = kindsOf(words[index])
    if (kinds === 0) continue
    hints |= kinds & (HINT.gluedBehind | HINT.codeGlued | HINT.renminbi)
    if (hasSign) hints |= kinds & HINT.code
    const {start, end} = words[index]
    // A comma may stand between them: 5,000,RMB.
    if (kinds & IS_NAME && text.charCodeAt(start - 1) === COMMA) hints |= HINT.gluedBehind
    if (kinds & HINT.first && isBlank(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))
      hints |= HINT.first
  }
  return hints
}

const NAMES = '(?:RMB|USD|EUR|GBP|CNY|JPY|HKD|AUD|CAD|INR|yuan|dollar|euro|yen|rupee|rouble|ruble|baht|peso)'
const GLUED = new RegExp(`\\d${NAMES}`)
const NAME = new RegExp(`^${NAMES}`)
/** A bit beside those of the hints: the word is the name of a currency. */
const IS_NAME = 512
const COMMA = 44

/** What may be wrong where a form stands; a name that comes first needs a number behind it, and a code a sign. */
const kindsOf = wordFact(text => {
  let kinds = 0
  if (/USD|AUD|CAD|NZD|SGD|HKD|EUR|GBP/.test(text)) kinds |= HINT.code
  if (GLUED.test(text)) kinds |= HINT.gluedBehind
  if (NAME.test(text)) kinds |= IS_NAME
  if (/(?:[Yy]uan|dollars?|euros?|[Rr]upees?|yen|roubles?|rubles?|renminbi)$/.test(text)) kinds |= HINT.first
  if (/(?:USD|EUR|GBP|JPY|CNY)\d/.test(text)) kinds |= HINT.codeGlued
  if (/^RMB/.test(text)) kinds |= HINT.renminbi
  return kinds
})

const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122
/** White space, or what may be. */
const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code > 127

function hintsAtSign(text: string, at: number): number {
  const behind = text.charCodeAt(at + 1)
  const before = text.charCodeAt(at - 1)
  let hints = 0
  if (isDigit(behind)) {
    if (isDigit(before)) hints |= HINT.inside
  } else {
    if (isBlank(behind)) hints |= HINT.space
    // A number or magnitude stands before a sign that comes last, and no letter behind it: and $US190.
    const last = isBlank(before) ? text.charCodeAt(at - 2) : before
    if ((isDigit(last) || last === LETTER_D || last === LETTER_N) && !isLetter(behind)) hints |= HINT.last
  }
  if (isBlank(before) && (isDigit(behind) || isBlank(behind)) && COUNTRY_ENDS.includes(text[at - 2]))
    hints |= HINT.country
  return hints
}

/** The last letters of US, U.S., HK, NT, NZ, AU, CA and SG. */
const COUNTRY_ENDS = 'S.KTZUAG'
const LETTER_D = 100
const LETTER_N = 110
