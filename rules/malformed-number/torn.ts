import {moneyBefore, monthBefore, quantityBehind} from '../../src/rule.js'
import type {Fault} from './fault.js'
import {HINT} from './hints.js'
import {grouping} from './shapes.js'

// All of these are bounded or hold a character that cannot be matched twice, so they run in linear time.
const COMMA = /(?<![\p{N}\p{L}.,:/-])\d{1,3}(?:\s?,\s?\d{3})+(?![\p{N}\p{L}])/gu
// 1,000 000: half of the commas are spaces.
const HALF = /(?<![\p{N}\p{L}.,:/-])[1-9]\d{0,2}(?:,\d{3})+(?:\s0\d{2})+(?![\p{N}\p{L}]|[.,:/-]\p{N})/gu
const STOP = /(?<![\p{N}\p{L}.,:/-]|\p{N}\s)(\d{1,3})(\s\.\s?|\.\s)(\d{1,3})(?![\p{N}\p{L}.:/])/gu
const DEGREES = /(?<=\d)\s?°\s+[CF](?![\p{L}\p{N}])/gu
const TIME = /(?<![\p{N}\p{L}.,:/-])(\d{1,2})\s?:\s?(\d{2})(?![\p{N}:])/gu
const SPACES =
  /(?<![\p{N}\p{L}.,:/+-]|[\p{N})][\s-])[1-9]\d{0,2}(?:[ \u00A0\u2009\u202F]\d{3})+(?:[.,]\d{1,2})?(?![\p{N}\p{L}:/-]|[\s.,-]\p{N})/gu
const FOURS = /(?<![\p{N}\p{L}.,:/+-]|[\p{N})][\s-])[1-9]\d? 0000(?![\p{N}\p{L}:/-]|[\s.,-]\p{N})/gu

const BEFORE_TIME = /\b(?:at|at (?:about|around|approximately|nearly)|from|until|till|since)\s$/i
const BEHIND_TIME =
  /^\s?(?:[ap]\.?\s?m\b|o'clock|hours?\b|GMT|UTC|BST|local time|(?:in|on|of) the|on \p{Lu})/iu
/** Calibres stand behind a space and begin with a stop: three .22 rifles. */
const CALIBRE = /^(?:17|22|25|30|32|38|40|44|45|50)$/

/** Numbers that spaces tear apart at their marks: `50, 000`, `3 . 5`, `12. 5 percent`, `at 14: 40`. */
export function* tornFaults(text: string, hints: number): Generator<Fault> {
  // No number begins with a nought, and no comma follows a space.
  if (hints & HINT.comma)
    for (const match of text.matchAll(COMMA))
      if (/,\s0|\s,/.test(match[0])) yield torn(match.index, match[0], 'error')
  for (const match of hints & HINT.half ? text.matchAll(HALF) : [])
    yield {...torn(match.index, match[0], 'error'), expected: [match[0].replace(/\s/g, ',')]}
  for (const match of hints & HINT.stop ? text.matchAll(STOP) : []) {
    const severity = stopSeverity(text, match.index, match)
    if (severity) yield torn(match.index, match[0], severity)
  }
  for (const match of hints & HINT.degrees ? text.matchAll(DEGREES) : [])
    yield {...torn(match.index, match[0], 'warning'), repair: 'safe'}
  for (const match of hints & HINT.time ? text.matchAll(TIME) : []) {
    if (!/\s/.test(match[0]) || Number(match[1]) > 24 || Number(match[2]) > 59) continue
    if (monthBefore(text, match.index)) continue
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 14)
    const isTime = BEFORE_TIME.test(before) && !quantityBehind(text, match.index + match[0].length)
    if (match[2].startsWith('0') || isTime || BEHIND_TIME.test(behind))
      yield torn(match.index, match[0], 'error')
  }
  if (hints & HINT.half) yield* fourFaults(text)
}

function torn(start: number, number: string, severity: 'error' | 'warning'): Fault {
  const joined = number.replace(/\s/g, '')
  const fault: Fault = {start, end: start + number.length, message: 'torn', severity, expected: [joined]}
  return severity === 'error' ? {...fault, repair: 'safe'} : fault
}

function stopSeverity(text: string, start: number, match: RegExpMatchArray): 'error' | 'warning' | undefined {
  const [whole, , mark, fraction] = match
  const quantity = quantityBehind(text, start + whole.length)
  const exact = quantity === 'unit' || quantity === 'magnitude' || moneyBefore(text, start)
  if (mark.startsWith('.')) {
    // A stop and a space may end a sentence or follow the number of a list.
    if (
      start === 0 ||
      monthBefore(text, start) ||
      /\b[Nn]os?\.?\s$/.test(text.slice(Math.max(0, start - 5), start))
    )
      return undefined
    return moneyBefore(text, start) || isShare(text, start + whole.length) ? 'warning' : undefined
  }
  if (exact || mark === ' . ') return 'error'
  return mark === ' .' && CALIBRE.test(fraction) ? undefined : 'warning'
}

/** Percent or a magnitude follows: few sentences begin with `5 percent`. */
const isShare = (text: string, end: number) =>
  /^\s?(?:%|(?:percent|per cent|percentage points?|million|billion|trillion)\b)/.test(
    text.slice(end, end + 20)
  )

/** `20 000`: spaces for commas, as the SI and some countries write. */
export function* spacedFaults(text: string): Generator<Fault> {
  for (const match of text.matchAll(SPACES)) {
    const number = match[0]
    const start = match.index
    const end = start + number.length
    if (monthBefore(text, start) || isDialled(text, start)) continue
    // Windows 10 200 million: the first number may belong to a name.
    const named = /\p{Lu}[\p{L}\d]*\s$/u.test(text.slice(Math.max(0, start - 16), start))
    const counted = !named && quantityBehind(text, end) !== undefined
    if (!/000(?:[.,]\d+)?$/.test(number) && !counted && !moneyBefore(text, start)) continue
    const severity = /[\u00A0\u2009\u202F]/.test(number) ? 'info' : 'warning'
    yield {start, end, message: 'spaces', severity, expected: [number.replace(/,/, '.').replace(/\s/g, ',')]}
  }
}

/** `10 0000`: groups of four digits, as Chinese and Japanese count. */
function* fourFaults(text: string): Generator<Fault> {
  for (const {0: number, index: start} of text.matchAll(FOURS))
    if (!isDialled(text, start))
      yield {start, end: start + number.length, ...grouping(number.replace(' ', ','))}
}

const isDialled = (text: string, start: number) =>
  /\b(?:call|phone|tel|telephone|dial|fax|hotline|number|ring|on|text|sms|lifeline)\b\W{0,3}$/i.test(
    text.slice(Math.max(0, start - 16), start)
  )
