import type {Fault} from './fault.js'
import {HINT} from './hints.js'

// Letters that look like a nought or a one, Latin, Greek and Cyrillic.
const NOUGHTS = 'OoΟοОо'
const ONES = 'lI'
const LETTER_INSIDE = new RegExp(
  `(?<![\\p{L}\\p{N}.@/_#'’-])(?=[\\d.,]{0,12}\\d[.,]?[${NOUGHTS}${ONES}])[\\d.,${NOUGHTS}${ONES}]{2,15}(?![\\p{L}\\p{N}_@/-])`,
  'gu'
)
const LETTER_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}.@/_#'’-])(?:[${NOUGHTS}]\\.\\d{1,3}|l\\d{2,3}(?:,\\d{3})*)(?![\\p{L}\\p{N}_@/-])`,
  'gu'
)
const HEADLESS = /(?:(?<=[$£€¥]),\d{3}|(?<=^|[\s(])(?<!\d\s),0\d{2})(?![\p{N}\p{L}])/gu
const TAILLESS =
  /(?<![\p{N}\p{L}.,])\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,3})?(?:[.,]\s?(?=%|percent\b|per cent\b)|\.\s?(?=(?:m|b|tr)illion\b(?!-)))/gu
const SIGN_FIRST = /(?<=^|[\s(])(?<!\d\s)%\s?\d{1,3}(?:[.,]\d{1,2})?%?(?![\p{N}\p{L}%])/gu
const PERCENT = /(?<=\d)[ \u00A0\u2009\u202F]%(?![\p{N}\p{L}%]|\s?-?per)/gu
const ORDINAL = /(?<![\p{N}\p{L}.,:/-])(\d{1,3}(?:,\d{3})*|\d{1,6})(\s?)(st|nd|rd|th)(?![\p{L}\p{N}])/gu

/** Letters among digits, numbers without their head or tail, signs and endings in the wrong place. */
export function* slipFaults(text: string, hints: number): Generator<Fault> {
  if (hints & HINT.letter)
    for (const match of text.matchAll(LETTER_INSIDE))
      if (isMistyped(match[0], text.slice(match.index + match[0].length, match.index + match[0].length + 9)))
        yield letter(match.index, match[0])
  for (const match of hints & HINT.letterFirst ? text.matchAll(LETTER_FIRST) : [])
    yield letter(match.index, match[0])
  if (hints & HINT.headless)
    for (const match of text.matchAll(HEADLESS))
      yield {start: match.index, end: match.index + match[0].length, message: 'headless', severity: 'error'}
  for (const match of hints & HINT.tailless ? text.matchAll(TAILLESS) : []) {
    const end = match.index + match[0].trimEnd().length
    const expected = [match[0].trimEnd().slice(0, -1)]
    yield {start: match.index, end, message: 'tailless', severity: 'error', expected}
  }
  for (const match of hints & HINT.sign ? text.matchAll(SIGN_FIRST) : []) {
    const expected = [`${match[0].replace(/[%\s]/g, '').replace(',', '.')}%`]
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: 'sign',
      severity: 'error',
      expected
    }
  }
  for (const match of hints & HINT.percent ? text.matchAll(PERCENT) : [])
    yield {
      start: match.index,
      end: match.index + 2,
      message: 'percent',
      severity: 'info',
      expected: ['%'],
      repair: 'safe'
    }
  for (const match of hints & HINT.ordinal ? text.matchAll(ORDINAL) : []) yield* ordinal(match, text)
}

function letter(start: number, number: string): Fault {
  const expected = [
    number.replace(new RegExp(`[${NOUGHTS}]`, 'g'), '0').replace(new RegExp(`[${ONES}]`, 'g'), '1')
  ]
  return {start, end: start + number.length, message: 'letter', severity: 'error', expected}
}

const INSIDE = new RegExp(`\\d[.,]?[${NOUGHTS}${ONES}]+[.,]?\\d`)
const AT_END = new RegExp(`\\d(?:[.,]?[${NOUGHTS}]){2,}$|\\d,[\\d${NOUGHTS}]{2}[${NOUGHTS}]$`)
const LAST = new RegExp(`\\d[${NOUGHTS}]$`)

/** A letter between digits, two at the end, or one before a percent sign; a `1O` alone may be a code. */
function isMistyped(token: string, behind: string): boolean {
  if (INSIDE.test(token) || AT_END.test(token)) return true
  return LAST.test(token) && /^\s?(?:%|percent|per cent|(?:m|b|tr)illion)/.test(behind)
}

const ORDINAL_NOUN = /^ (?:century|anniversary|birthday|place|time|day|edition|round|session|minute)\b/

function* ordinal(match: RegExpMatchArray, text: string): Generator<Fault> {
  const [whole, digits, space, ending] = match
  const right = digits + endingOf(digits)
  const start = match.index ?? 0
  const end = start + whole.length
  if (whole === right) return
  if (space === '') yield {start, end, message: 'ordinal', severity: 'error', expected: [right]}
  // A man may weigh 12 st; a space before other endings belongs to nobody.
  else if (ending !== 'st' || ORDINAL_NOUN.test(text.slice(end, end + 14)))
    yield {start, end, message: 'ordinal', severity: 'warning', expected: [right], repair: 'safe'}
}

function endingOf(digits: string): string {
  if (/(?:^|[^1])1$/.test(digits)) return 'st'
  if (/(?:^|[^1])2$/.test(digits)) return 'nd'
  if (/(?:^|[^1])3$/.test(digits)) return 'rd'
  return 'th'
}
