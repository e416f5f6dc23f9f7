import {defineRule, MAGNITUDE, monthBefore, quantityBehind, type Severity} from '../../src/rule.js'
import {HINT, hintsIn} from './hints.js'

/** Powers of ten. */
const POWERS: Record<string, number> = {thousand: 3, million: 6, billion: 9, trillion: 12}
const NAMES: Record<number, string> = {3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion'}

const STACK = new RegExp(
  `(?<![\\p{L}\\p{N}])${MAGNITUDE}(?:[\\s-]${MAGNITUDE}){1,3}(?![\\p{L}\\p{N}]|-\\p{L})`,
  'giu'
)
const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])\\d[\\d.,]{0,15}\\s?(k|m|mn|mln|bn|tn)\\s(${MAGNITUDE})(?![\\p{L}\\p{N}]|-\\p{L})`,
  'gu'
)
/** Lakh crore is how India counts in trillions; other pairs with a lakh or crore are nobody's. */
const LAKH =
  /(?<![\p{L}\p{N}])(?:(?:lakh|crore)s?\s(?:thousand|million|billion)|(?:million|billion)\s(?:lakh|crore)s?|lakhs?\slakhs?|crores?\scrores?)(?![\p{L}-])/gu
const NUMBER = String.raw`\d[\d,]{0,15}(?:\.\d{1,6})?`
const TEN_THOUSAND = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${NUMBER}|double)\\s(ten|hundred)\\s(${MAGNITUDE})(?![\\p{L}-])`,
  'gu'
)
const LARGE = new RegExp(
  // Looking for the digit first keeps the look behind away from most characters.
  `(?=\\d)(?<![\\p{L}\\p{N}.,])(\\d{1,3}(?:,\\d{3}){1,5}|[1-9]\\d{3,11})\\s(${MAGNITUDE})(?![\\p{L}-])`,
  'gu'
)
const MAGNITUDES = new RegExp(`(?<![\\p{L}\\p{N}.,])(${NUMBER}\\s${MAGNITUDE})s(?:\\sof)?(?![\\p{L}-])`, 'gu')
const SMALL =
  /(?<![\p{L}\p{N}.,])([1-9]\d{0,2})\s(hundred|thousand)(?![\p{L}-]|\s(?:million|billion|trillion|thousand))/gu
const PLURAL =
  /\b(tens?|dozens?|hundreds?|thousands?|millions?|billions?) of (thousands?|millions?|billions?|trillions?)(?![\p{L}-]|\s(?:dollar|pound|euro|yuan)\b)|\bten (?:thousands|millions) of\b/giu
/** A number or the word for one, before a magnitude. */
const BEFORE = /(?<![\p{L}\p{N}.,])(?:(\d[\d.,]{0,20})|(\p{L}{1,12}))[\s-]$/u
const ARTICLES = /^(?:a|the|per|every|each)$/i
const NUMBER_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|several|some|double|half)$/i
export default defineRule({
  id: 'stacked-magnitude',
  summary: 'Magnitudes on top of each other: 30 million million, 50 ten thousand, 5 hundred million',
  family: 'numbers',
  mqm: 'accuracy/mistranslation',
  severity: 'error',
  scope: 'paragraph',
  options: {},
  messages: {
    stacked: {
      reason: '"{actual}" multiplies twice: the magnitude of the source was carried over',
      advice: 'Look the figure up in the source and write it with one magnitude.'
    },
    counted: {
      reason: '"{actual}" counts in units that English does not have',
      advice: 'Multiply it out.'
    },
    plural: {
      reason: '"{actual}" is no English way to speak of many',
      advice: 'Write "tens of thousands", "hundreds of millions" or the like, and check which is meant.'
    },
    large: {
      reason: '"{actual}" has thousands of a magnitude that has a name of its own',
      advice: 'Check the figure, and use the next magnitude.'
    },
    small: {
      reason: '"{actual}" mixes digits with a magnitude that news writes out in digits',
      advice: 'Write {digits}.'
    }
  },
  needs: [[/thousand|million|billion|trillion|hundred|lakh|crore/i]],
  *find(paragraph) {
    const hints = hintsIn(paragraph)
    if (hints === 0) return
    const {text} = paragraph
    yield* stacks(text, hints)
    for (const match of hints & HINT.ten ? text.matchAll(TEN_THOUSAND) : []) {
      const [actual, number, ten, magnitude] = match
      if (isDate(text, match.index, number) || (number === 'double' && ten === 'hundred')) continue
      const severity = number.length > 1 || ten === 'ten' ? 'error' : 'warning'
      const place = {start: match.index, end: match.index + actual.length}
      if (number === 'double') yield {...place, message: 'counted', severity: 'warning'}
      else {
        const factor = ten === 'ten' ? 10 : 100
        yield {...place, message: 'counted', severity, expected: [multiplied(number, factor, magnitude)]}
      }
    }
    for (const match of hints & HINT.plural ? text.matchAll(PLURAL) : []) yield* plural(match)
    for (const match of hints & HINT.magnitudes ? text.matchAll(MAGNITUDES) : []) {
      const end = match.index + match[0].length
      if (isDate(text, match.index, match[1].split(' ')[0])) continue
      // In 2021 millions came, and of the 50 thousands fled: only what is counted, or a fraction, goes with the number.
      if (match[1].includes('.') || /^(?:money|unit)$/.test(quantityBehind(text, end) ?? ''))
        yield {start: match.index, end, message: 'plural', severity: 'warning', expected: [match[1]]}
    }
    for (const match of hints & HINT.large ? text.matchAll(LARGE) : []) {
      const digits = match[1].replace(/,/g, '').length
      const severity: Severity =
        digits > 6 ? 'error' : digits > 5 || match[2] === 'thousand' ? 'warning' : 'info'
      if (!isDate(text, match.index, match[1]))
        yield {start: match.index, end: match.index + match[0].length, message: 'large', severity}
    }
    for (const match of hints & HINT.small ? text.matchAll(SMALL) : []) {
      const digits = match[2] === 'hundred' ? `${match[1]}00` : `${match[1]},000`
      const grouped = digits.replace(/\d(?=\d{3}$)/, '$&,')
      if (monthBefore(text, match.index)) continue
      const place = {start: match.index, end: match.index + match[0].length}
      yield {...place, message: 'small', data: {digits: grouped}, expected: [grouped], severity: 'info'}
    }
  }
})

/** `30 million million`, `5bn million`. */
function* stacks(text: string, hints: number) {
  for (const match of hints & HINT.stack ? text.matchAll(STACK) : []) {
    const words = match[0].split(/[\s-]/)
    // Million Thousand Oaks homes: the second may be a name.
    if (isName(words, text.slice(match.index + match[0].length, match.index + match[0].length + 9))) continue
    const before = BEFORE.exec(text.slice(Math.max(0, match.index - 24), match.index))
    const number = before?.[1] ?? (before && NUMBER_WORDS.test(before[2]) ? before[2] : undefined)
    const start = number === undefined ? match.index : match.index - number.length - 1
    const severity: Severity = before?.[1] ? 'error' : before && ARTICLES.test(before[2]) ? 'info' : 'warning'
    const lead = number === undefined ? '' : text.slice(start, match.index)
    const expected = readings(words.map(word => word.toLowerCase())).map(one => lead + one)
    yield {start, end: match.index + match[0].length, message: 'stacked' as const, severity, expected}
  }
  for (const match of hints & HINT.lakh ? text.matchAll(LAKH) : [])
    yield {start: match.index, end: match.index + match[0].length, message: 'stacked' as const}
  for (const match of hints & HINT.short ? text.matchAll(SHORT) : [])
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: 'stacked' as const,
      expected: [match[0].slice(0, match[0].lastIndexOf(' '))]
    }
}

function isName(words: string[], behind: string): boolean {
  const capital = (word: string) => /^\p{Lu}\p{Ll}/u.test(word)
  return (capital(words[1]) && !capital(words[0])) || /^\s(?:Oaks|Islands?)\b/.test(behind)
}

/** What a stack may stand for: one of two equal words, or their product. */
function readings(words: string[]): string[] {
  const power = words.reduce((sum, word) => sum + POWERS[word], 0)
  const readings = words.every(word => word === words[0]) ? [words[0]] : []
  return NAMES[power] ? [...readings, NAMES[power]] : readings
}

/** `50 ten thousand` is 500,000; `1.2 hundred million` is 120 million. */
function multiplied(number: string, factor: number, magnitude: string): string {
  const value = Number((Number(number.replace(/,/g, '')) * factor).toFixed(6))
  if (magnitude === 'thousand') return Math.round(value * 1000).toLocaleString('en-US')
  return `${value.toLocaleString('en-US')} ${magnitude}`
}

const ONE_MANY: Record<string, string> = {
  ten: 'tens',
  dozen: 'dozens',
  hundred: 'hundreds',
  thousand: 'thousands'
}

function* plural(match: RegExpMatchArray) {
  const start = match.index ?? 0
  const place = {
    start,
    end: start + match[0].length,
    message: 'plural' as const,
    severity: 'warning' as const
  }
  if (match[1] === undefined) {
    yield {
      ...place,
      expected: [`${capitalAs(match[0], 'tens')} of ${match[0].split(' ')[1].toLowerCase()} of`]
    }
    return
  }
  const many = match[1].toLowerCase()
  const magnitude = match[2].toLowerCase()
  const right = many.endsWith('s') && magnitude.endsWith('s')
  const stacked = /^(?:thousand|million|billion)/.test(many)
  if (right && !stacked) return
  const power = (POWERS[many.replace(/s$/, '')] ?? 0) + POWERS[magnitude.replace(/s$/, '')]
  if (stacked && right) {
    // Thousands of billions is how one may speak of trillions.
    if (many === 'thousands' && power > 9) return
    yield {...place, expected: NAMES[power] && many !== magnitude ? [`${NAMES[power]}s`] : []}
  } else if (!stacked)
    yield {
      ...place,
      expected: [`${capitalAs(match[0], ONE_MANY[many] ?? many)} of ${magnitude.replace(/s?$/, 's')}`]
    }
}

/** A word with a capital if the text that it stands in for has one. */
const capitalAs = (text: string, word: string) =>
  /^\p{Lu}/u.test(text) ? word[0].toUpperCase() + word.slice(1) : word

function isDate(text: string, start: number, number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number) || monthBefore(text, start)
}
