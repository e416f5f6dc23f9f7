import {type Paragraph, wordFact} from '../../src/rule.js'
import {unitOf} from './units.js'

// Nearly all numbers have one unit. What words and signs stand beside each other tells so before the expressions that find
// are tried, which know all letters of Unicode and are dear.

/** What a paragraph may hold, as bits. */
export const HINT = {twice: 1, sides: 2, signs: 4, wordsAround: 8, year: 16, clock: 32}

/** What a word says; nearly all say nothing. */
interface Facts {
  /** The units that its first and last part that is one names. */
  first: string | undefined
  last: string | undefined
  /** What it may be by itself. */
  own: number
  /** Whether a unit of two words may begin with it: `per cent`, `US dollars`. */
  isBefore: boolean
  isMoney: boolean
  isCode: boolean
  isYear: boolean
}

const NOTHING: Facts = {
  first: undefined,
  last: undefined,
  own: 0,
  isBefore: false,
  isMoney: false,
  isCode: false,
  isYear: false
}

/** What may be glued to a unit: a magnitude before it, an ending behind it. */
const GLUED = /^(?:hundred|thousand|million|billion|trillion)|['’].*/g
const CODE = /RMB|CNY|USD|EUR|GBP|JPY|INR|Rs|RUB|KRW|RM|HKD|VND|THB|CHF|ZAR|MYR/
const MONEY =
  /(?:^|[^A-Za-z]|thousand|illion)(?:dollars?|USD|euros?|EUR|pounds?|yuan|Yuan|renminbi|RMB|CNY|yen|JPY|rupees?|INR|roubles?|rubles?|won|ringgit|baht|dong|francs?|rand)(?![A-Za-z])/
/** A sign with a unit or another sign beside it, or without a number behind it. */
const BESIDE_SIGN = /%[\s-]?[%pP]|(?<=[A-Za-z][\s-]?)%|[$€£¥](?!\s?\d)/
const TWO_SIGNS = /[$€£¥₹₽₩]\s?(?:US|HK|NT|A|C|S|NZ)?[$€£¥₹₽₩]/

const factsOf = wordFact((text): Facts => {
  const names = /^[ap]\.m\.$/i.test(text) ? [text] : (text.match(/[\p{L}’']+/gu) ?? [])
  // Behind `per`; by itself it is no unit that can be doubled.
  const units = names.flatMap(name =>
    /^cent$/i.test(name) ? '%' : (unitOf(name) ?? unitOf(name.replace(GLUED, '')) ?? [])
  )
  const codes = text.split(CODE).length - 1
  const facts = {
    first: units[0],
    last: units[units.length - 1],
    own:
      // `5p.m.` is two words, and an apostrophe joins two units.
      (units.length > 1 || /\d[ap]$|clocko['’]/.test(text) ? HINT.twice : 0) |
      (codes > 1 ? HINT.signs : 0) |
      (/(?:1[3-9]|2[0-3])[:.][0-5]\d/.test(text) ? HINT.clock : 0),
    isBefore: /^(?:per|US|U\.S\.)$/i.test(text),
    isMoney: MONEY.test(text),
    isCode: codes > 0,
    isYear: /\byear\b/.test(text)
  }
  const says =
    units.length > 0 || facts.own > 0 || facts.isBefore || facts.isMoney || codes > 0 || facts.isYear
  return says ? facts : NOTHING
})

/** What may stand in a paragraph, as bits. */
export function hintsIn(paragraph: Paragraph): number {
  const {words} = paragraph
  let hints = 0
  let unit: string | undefined
  let before = NOTHING
  let money = 0
  let years = 0
  for (let index = 0; index < words.length; index++) {
    const facts = factsOf(words[index])
    if (facts === NOTHING) {
      unit = undefined
      before = NOTHING
      continue
    }
    hints |= facts.own
    if (facts.first !== undefined && facts.first === unit) hints |= HINT.twice
    if (facts.isCode && before.isCode) hints |= HINT.signs
    if (facts.isMoney) money++
    if (facts.isYear) years++
    if (!facts.isBefore) unit = facts.last
    before = facts
  }
  if (money > 0) hints |= HINT.sides
  if (money > 1) hints |= HINT.wordsAround
  if (years > 1) hints |= HINT.year
  return hints | signHints(paragraph)
}

function signHints(paragraph: Paragraph): number {
  const {text} = paragraph
  const isForeign = paragraph.has('foreign')
  let hints = isForeign && text.includes('°') ? HINT.twice : 0
  if (!isForeign && !paragraph.has('percent') && !paragraph.has('money')) return hints
  if (BESIDE_SIGN.test(text)) hints |= HINT.twice | HINT.sides
  if (TWO_SIGNS.test(text)) hints |= HINT.signs
  return hints
}
