import {CURRENCY_WORDS, defineRule, MAGNITUDE, type Severity} from '../../src/rule.js'
import {HINT, hintsIn} from './hints.js'
import {unitOf} from './units.js'

const MAGNITUDES = `(?:hundred|${MAGNITUDE.slice(3)}`
const NUMBER = String.raw`\d(?:[\d.,]{0,20}\d)?`
const UNIT = String.raw`(?:%|[$€£¥](?!\s?\d)|°\s?[CFcf]?(?!\p{L})|per cent(?!\p{L})|[ap]\.m\.|o['’]clock|(?:US|U\.S\.) dollars?(?!\p{L})|\p{L}{1,12}(?!\p{L}))`
const TWICE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:${NUMBER}|${MAGNITUDES})\\s?(?:${MAGNITUDES}\\s)?(${UNIT})[\\s-]?(${UNIT})(?!-?[\\p{L}\\p{N}])`,
  'gu'
)
const SIGN =
  '(?:(?:US|HK|NT|A|C|S|NZ)?\\$|[€£¥₹₽₩]|(?<!\\p{L})(?:RMB|CNY|USD|EUR|GBP|JPY|INR|Rs|RUB|KRW|RM|HKD|VND|THB|CHF|ZAR|MYR)\\.?)'
const MONEY =
  '(?:(?:US|U\\.S\\.|American|Chinese) )?(?:dollars?|USD|euros?|EUR|pounds?|yuan|Yuan|renminbi|RMB|CNY|yen|JPY|rupees?|INR|roubles?|rubles?|won|ringgit|baht|dong|francs?|rand)|[$€£](?!\\s?\\d)'
const BOTH_SIDES = new RegExp(
  `(${SIGN})\\s?(${NUMBER}(?:[\\s-]?${MAGNITUDE}|(?:m|bn|k)(?!\\p{L}))?)[\\s-]?(${MONEY})(?!-?\\p{L}|['’]t)`,
  'gu'
)
const WORDS_AROUND = new RegExp(
  `(?<!\\p{L})(yuan|dollars|euros|pounds|rupees|yen)\\s${NUMBER}(?:\\s${MAGNITUDE})?\\s\\1(?![\\p{L}-])`,
  'gu'
)
const SIGNS = new RegExp(`(${SIGN})\\s?\\1(?=\\s?\\d)`, 'gu')
const HAS_SIGN = /[$€£¥₹₽₩]|[A-Z]{3}|R[sM]/
const YEAR = /\byear (?:of )?((?:19|20)\d\d) year\b(?!-)/g
const CLOCK = /(?<![\p{N}:.,])((?:1[3-9]|2[0-3])[:.][0-5]\d)\s?([ap]\.m\.|[ap]m\b)/gu

/** Words of money that are other words, too: a $5 won bet, 5 pounds of the $3 apples. */
const AMBIGUOUS = /^(?:won|rand|pounds?|dong|francs?)$/

export default defineRule({
  id: 'repeated-unit',
  summary: 'A unit that stands twice on one number: 500 dollars dollars, 50% percent, RMB 50 yuan',
  family: 'numbers',
  mqm: 'fluency/duplication',
  severity: 'error',
  scope: 'paragraph',
  options: {},
  messages: {
    twice: {reason: '"{actual}" names its unit twice', advice: 'Take one of them out.'},
    sides: {
      reason: '"{actual}" has the currency before and behind the number',
      advice: 'Write the sign or the word.'
    },
    contradiction: {
      reason: '"{actual}" has one currency before the number and another behind it',
      advice: 'Look up in the source which of them is meant.'
    },
    clock: {
      reason: '"{actual}" counts the hours up to 24 and adds {half}, too',
      advice: 'Write {time}.'
    }
  },
  needs: [['digit', /illion|thousand|hundred/]],
  *find(paragraph) {
    const hints = hintsIn(paragraph)
    if (hints === 0) return
    const {text} = paragraph
    for (const match of hints & HINT.twice ? text.matchAll(TWICE) : []) {
      const [actual, first, second] = match
      if (!isSameUnit(first, second)) continue
      const end = match.index + actual.length
      const kept = actual.slice(0, actual.length - second.length).replace(/(?<![\s-])[\s-]+$/, '')
      yield {start: match.index, end, message: 'twice', expected: [kept], repair: 'safe'}
    }
    for (const match of hints & HINT.sides && HAS_SIGN.test(text) ? text.matchAll(BOTH_SIDES) : []) {
      const [actual, sign, , word] = match
      const place = {start: match.index, end: match.index + actual.length}
      const [before, behind] = [unitOfSign(sign), unitOf(word.replace(/^(?:American|Chinese) /, ''))]
      if (isSameMoney(before, behind)) {
        const kept = text.slice(match.index, match.index + actual.length - word.length).replace(/[\s-]$/, '')
        yield {
          ...place,
          message: 'sides',
          expected: /[$€£]$/.test(actual) ? [kept] : [kept, actual.slice(sign.length).trim()],
          severity: severityOf(sign, word)
        }
      } else if (!AMBIGUOUS.test(word) && behind !== undefined) yield {...place, message: 'contradiction'}
    }
    for (const match of hints & HINT.signs ? text.matchAll(SIGNS) : [])
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: 'twice',
        expected: [match[1]],
        repair: 'safe'
      }
    for (const match of hints & HINT.wordsAround ? text.matchAll(WORDS_AROUND) : []) {
      const end = match.index + match[0].length
      yield {start: match.index, end, message: 'sides', expected: [match[0].slice(match[1].length + 1)]}
    }
    for (const match of hints & HINT.year ? text.matchAll(YEAR) : []) {
      const kept = match[0].replace(/ year$/, '')
      yield {start: match.index, end: match.index + match[0].length, message: 'twice', expected: [kept]}
    }
    for (const match of hints & HINT.clock ? text.matchAll(CLOCK) : []) {
      const place = {start: match.index, end: match.index + match[0].length}
      const data = {half: match[2], time: match[1]}
      yield {...place, message: 'clock', data, expected: [match[1]], severity: 'warning'}
    }
  }
})

function isSameUnit(first: string, second: string): boolean {
  if (/^°\s?[CF]$/i.test(first) && /^(?:celsius|centigrade|fahrenheit)$/i.test(second)) return true
  // 500 dollars Dollar Tree paid: the second may begin a name.
  // 5 pm PM Smith spoke: so may a title.
  if (/^(?:\p{Lu}\p{Ll}|[AP]M)/u.test(second) && /^\p{Ll}/u.test(first)) return false
  const unit = unitOf(first)
  if (unit === undefined || unit !== unitOf(second)) return false
  // For 20 years year after year: the singular behind the plural may begin something else, unless it is money.
  const [one, other] = [first.toLowerCase(), second.toLowerCase()]
  return `${other}s` !== one || CURRENCY_WORDS.has(one)
}

function unitOfSign(sign: string): string | undefined {
  if (sign === '¥') return '¥'
  return sign.endsWith('$') ? '$' : unitOf(sign.replace('.', ''))
}

function isSameMoney(before: string | undefined, behind: string | undefined): boolean {
  return before === behind || (before === '¥' && (behind === 'rmb' || behind === 'jpy'))
}

/** People, too, say "$50 dollars"; a code behind a bare sign tells one dollar from another. */
function severityOf(sign: string, word: string): Severity {
  if (/^[$€£]$/.test(word)) return 'error'
  if (sign === '$' && word === 'USD') return 'info'
  return sign === '$' || sign === '£' ? 'warning' : 'error'
}
