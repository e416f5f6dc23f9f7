import {moneyBefore, quantityBehind} from '../../src/rule.js'
import {judgeCommas} from './commas.js'
import type {Fault} from './fault.js'
import {CONTINENTAL, DECIMAL, INDIAN, isYear, regrouped, swapped, type Verdict, WESTERN} from './shapes.js'
import {judgeStops} from './stops.js'

const JOINED = /(?<!\p{N})\d+(?:[.,]{1,3}\d+)+/gu
/** Nothing longer is a number; it may be data. */
const LONGEST = 40

/** Numbers whose marks stand where English has none: `10,0000`, `3..5`, `12,34 million`, `1.234.567`. */
export function* joinedFaults(text: string, indian: boolean): Generator<Fault> {
  for (const match of text.matchAll(JOINED)) {
    const number = match[0]
    if (number.length > LONGEST || isSound(number, indian)) continue
    const start = match.index
    const end = start + number.length
    if (!standsFree(text, start, end)) continue
    const verdict = judge(text, number, start, indian)
    if (verdict) yield {start, end, ...verdict}
  }
}

/** Whether the form alone is right. A decimal of three digits, or of noughts, may be a number of thousands. */
function isSound(number: string, indian: boolean): boolean {
  if (WESTERN.test(number) || (indian && INDIAN.test(number))) return true
  return DECIMAL.test(number) && !/\.(?:\d{3}|0{4,})$/.test(number)
}

/** Whether a number stands by itself: not in a code, an address, a path, a chemical name or a bigger figure. */
function standsFree(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' '
  if (/[/_@#=&.,:*+'’\\]/.test(before)) return false
  if (/[\p{L}\p{N}]/u.test(before) && !moneyBefore(text, start)) return false
  // Omega-3,6 is a name; marks that meet are in none.
  const marksMeet = /[.,]{2}/.test(text.slice(start, end))
  if (!marksMeet && /\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start))) return false
  return !/^(?:[-‐‑–/_:@][\p{N}\p{Lu}]|[/_@=])/u.test(text.slice(end, end + 2))
}

function judge(text: string, number: string, start: number, indian: boolean): Verdict | undefined {
  const marks: string[] = number.match(/[.,]+/g) ?? []
  const groups = number.split(/[.,]+/)
  const quantity = moneyBefore(text, start) ? 'money' : quantityBehind(text, start + number.length)
  if (marks.some(mark => mark.length > 1)) return marks.includes('...') ? undefined : doubled(number, indian)
  if (isYear(groups[0]) && marks[0] === ',' && isSoundRest(number, groups)) return undefined
  if (!number.includes('.')) return judgeCommas(text, number, groups, start, quantity)
  return number.includes(',')
    ? mixed(number, groups, marks)
    : judgeStops(text, number, groups, start, quantity)
}

/** `3..5`, `5,.3`, `1,,200`: one of the marks is right where what comes out is a sound number. */
function doubled(number: string, indian: boolean): Verdict {
  const candidates = [number.replace(/[.,]{2,}/g, '.'), number.replace(/[.,]{2,}/g, ',')]
  if (/,,/.test(number)) candidates.reverse()
  const expected = candidates.filter(one => DECIMAL.test(one) || isSound(one, indian))
  return {message: 'doubled', severity: 'error', expected}
}

/** Commas and stops: `1.234,56` is continental, `5.17,000` nobody's; `5.2,5.3` a list that lacks its space. */
function mixed(number: string, groups: string[], marks: string[]): Verdict | undefined {
  if (INDIAN.test(number)) return {message: 'indian', severity: 'warning', expected: [regrouped(number)]}
  if (CONTINENTAL.test(number))
    return {message: 'continental', severity: 'error', expected: [swapped(number)]}
  const parts = number.split(',')
  const isList = parts.filter(part => part.includes('.')).length > 1
  if (isList && !parts.slice(1).some(part => /^0\d/.test(part))) return undefined
  const torn = marks[0] === ',' ? groups[1].length !== 1 : groups.some(group => group.length >= 3)
  return torn ? {message: 'grouping', severity: 'error'} : {message: 'doubled', severity: 'warning'}
}

/** `In 2021,300 people`: only the space behind a year is missing. */
function isSoundRest(number: string, groups: string[]): boolean {
  const rest = number.slice(5)
  return groups[1] !== '000' && (WESTERN.test(rest) || /^\d+(?:\.\d+)?$/.test(rest)) && groups[1].length > 1
}
