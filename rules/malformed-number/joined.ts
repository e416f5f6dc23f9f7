import {grouped, moneyBefore, monthBefore, quantityBehind} from '../../src/rule.js'
import type {Fault} from './fault.js'

const JOINED = /(?<!\p{N})\d+(?:[.,]{1,3}\d+)+/gu
const WESTERN = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
const DECIMAL = /^\d+\.\d+$/
const INDIAN = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const CONTINENTAL = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/
/** Nothing longer is a number; it may be data. */
const LONGEST = 40

/** Numbers whose marks stand where English has none: `10,0000`, `3..5`, `12,34 million`, `1.234.567`. */
export function* joinedFaults(text: string, indian: boolean): Generator<Fault> {
  for (const match of text.matchAll(JOINED)) {
    const number = match[0]
    if (number.length > LONGEST || isSound(number, indian)) continue
    const start = match.index
    if (!standsFree(text, start, start + number.length)) continue
    const fault = judge(text, number, start, indian)
    if (fault) yield {start, end: start + number.length, ...fault}
  }
}

type Verdict = Omit<Fault, 'start' | 'end'>
type Judgement = Verdict | undefined

const isSound = (number: string, indian: boolean) =>
  WESTERN.test(number) ||
  (indian && INDIAN.test(number)) ||
  (DECIMAL.test(number) && !/\.\d{3}$/.test(number))

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

function judge(text: string, number: string, start: number, indian: boolean): Judgement {
  const end = start + number.length
  const marks: string[] = number.match(/[.,]+/g) ?? []
  const groups = number.split(/[.,]+/)
  const quantity = moneyBefore(text, start) ? 'money' : quantityBehind(text, end)
  if (marks.some(mark => mark.length > 1)) return marks.includes('...') ? undefined : doubled(number, indian)
  if (isYear(groups[0]) && marks[0] === ',' && isSoundRest(number, groups)) return undefined
  if (!number.includes('.')) return commas(text, number, groups, start, quantity)
  return number.includes(',') ? mixed(number, groups, marks) : stops(text, number, groups, start, quantity)
}

/** `3..5`, `5,.3`, `1,,200`: one of the marks is right where what comes out is a sound number. */
function doubled(number: string, indian: boolean): Judgement {
  const candidates = [number.replace(/[.,]{2,}/g, '.'), number.replace(/[.,]{2,}/g, ',')]
  if (/,,/.test(number)) candidates.reverse()
  const expected = candidates.filter(one => DECIMAL.test(one) || WESTERN.test(one) || isSound(one, indian))
  return {message: 'doubled', severity: 'error', expected}
}

type Quantity = ReturnType<typeof quantityBehind>

/** A number of commas alone that are not those of thousands. */
function commas(
  text: string,
  number: string,
  groups: string[],
  start: number,
  quantity: Quantity
): Judgement {
  const end = start + number.length
  if (INDIAN.test(number)) return {message: 'indian', severity: 'warning', expected: [regrouped(number)]}
  if (groups.every(isYear) || isChemical(text, end)) return undefined
  if (groups.every(group => group.length <= 2))
    return groups.length > 2
      ? shortGroups(number, groups, quantity)
      : decimalComma(text, groups, start, end, quantity)
  const [first, second] = groups
  if (groups.length === 2) {
    if (second.length === 4 && isYear(second) && first.length <= 2 && isDated(text, start)) return undefined
    if (second.length === 3 && /^0\d*$/.test(first)) return decimal(number, 'error')
    if (second.length === 2) return {...decimal(number, 'error'), expected: readings(number, quantity)}
    if (second.length === 1) return quantity && first.length <= 3 ? decimal(number, 'error') : undefined
  }
  if (/^[1-9]\d{0,2}(?:,\d{3})+,\d{1,2}$/.test(number))
    return {...decimal(number, 'error'), expected: [number.replace(/,(?=\d+$)/, '.')]}
  return grouping(number)
}

/** `12,34,5` and `1,00,00` are no numbers; `11,12,13` and `4,4,2` are lists that lack their spaces. */
function shortGroups(number: string, groups: string[], quantity: Quantity): Judgement {
  if (groups.slice(1).some(group => /^0\d/.test(group)) || (quantity && !isAscending(groups)))
    return grouping(number)
  if (isAscending(groups) || groups.every(group => group.length === 1)) return undefined
  return {...grouping(number), severity: 'warning'}
}

/** `12,34` and `3,8`: a decimal comma, or a slip, unless it is a list that lacks its space. */
function decimalComma(
  text: string,
  groups: string[],
  start: number,
  end: number,
  quantity: Quantity
): Judgement {
  const [first, second] = groups
  const number = `${first},${second}`
  if (isListed(text, start, end) || (isDated(text, start) && Number(second) <= 31)) return undefined
  if (second.length === 2 && !(Number(second) === Number(first) + 1))
    return {...decimal(number, 'error'), expected: readings(number, quantity)}
  if (second.length > 1) return undefined
  if (/^0\d/.test(first)) return decimal(number, 'error')
  const exact =
    quantity === 'money' || quantity === 'magnitude' || /^\s?(?:%|per)/.test(text.slice(end, end + 6))
  if (exact) return decimal(number, 'error')
  const isPair = Number(second) === Number(first) + 1 || isReference(text, start)
  return quantity === 'unit' || !isPair ? decimal(number, 'warning') : undefined
}

/** Pages 3,5 and verses 2,4 are lists. */
const isReference = (text: string, start: number) =>
  /(?:\p{Ll}{3}s|\bnos?\.?)\s$/iu.test(text.slice(Math.max(0, start - 12), start))

/** What a number with two digits behind its comma may have been: before a plain word rather thousands. */
function readings(number: string, quantity: Quantity): string[] {
  const point = number.replace(',', '.')
  const thousands = `${number}0`
  const list = WESTERN.test(thousands) ? [point, thousands] : [point]
  return quantity === 'counted' ? list.reverse() : list
}

function decimal(number: string, severity: 'error' | 'warning'): Verdict {
  return {message: 'decimal', severity, expected: [number.replace(',', '.')]}
}

function grouping(number: string): Verdict {
  return {message: 'grouping', severity: 'error', expected: [regrouped(number)]}
}

/** The same digits with commas where English has them. */
function regrouped(number: string): string {
  const [whole, fraction] = number.split('.')
  const commas = grouped(whole.replace(/,/g, ''))
  return fraction === undefined ? commas : `${commas}.${fraction}`
}

/** Commas and stops: `1.234,56` is continental, `5.17,000` nobody's; `5.2,5.3` a list that lacks its space. */
function mixed(number: string, groups: string[], marks: string[]): Judgement {
  if (INDIAN.test(number)) return {message: 'indian', severity: 'warning', expected: [regrouped(number)]}
  if (CONTINENTAL.test(number))
    return {message: 'continental', severity: 'error', expected: [swapped(number)]}
  const parts = number.split(',')
  if (parts.filter(part => part.includes('.')).length > 1) return undefined
  const torn = marks[0] === ',' ? groups[1].length !== 1 : groups.some(group => group.length >= 3)
  return torn ? {message: 'grouping', severity: 'error'} : undefined
}

/** A number of stops alone: thousands that stops part, as most of Europe and Latin America write them. */
function stops(text: string, number: string, groups: string[], start: number, quantity: Quantity): Judgement {
  const end = start + number.length
  const fault: Verdict = {message: 'continental', severity: 'error', expected: [swapped(number)]}
  if (groups.length === 2) {
    if (!CONTINENTAL.test(number)) return undefined
    if (groups[1] === '000' && quantity === 'counted') return fault
    // People and things are no fractions, but averages of them are: 2.345 children per woman.
    const counted = quantity === 'counted' && !/\b(?:per|a|each|every)\b/.test(text.slice(end, end + 34))
    return counted || (groups[1] === '000' && quantity === 'money')
      ? {...fault, severity: 'warning'}
      : undefined
  }
  // Dates, times and sections have two stops, but nothing that is counted.
  if (!groups.slice(1).some(group => group.length > 2) && (quantity === 'magnitude' || quantity === 'money'))
    return {message: 'doubled', severity: 'error'}
  const last = groups[groups.length - 1]
  if (CONTINENTAL.test(number)) return isAddress(text, groups, start) ? undefined : fault
  if (last.length <= 2 && (quantity || last === '00') && CONTINENTAL.test(number.slice(0, -last.length - 1)))
    return {
      ...fault,
      expected: [number.slice(0, -last.length - 1).replace(/\./g, ',') + number.slice(-last.length - 1)]
    }
  return undefined
}

const swapped = (number: string) => number.replace(/[.,]/g, mark => (mark === '.' ? ',' : '.'))

/** The number of a computer, version, telephone or document. */
function isAddress(text: string, groups: string[], start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return (
    (groups.length === 4 && groups.every(group => Number(group) <= 255)) ||
    /\b(?:versions?|v|IP|address|tel|phone|telephone|call|dial|fax|hotline|numbers?|nos?|ID|code|DOI|ISBN)\b\W{0,3}$/i.test(
      before
    )
  )
}

function isYear(group: string): boolean {
  return group.length === 4 && group >= '1900' && group <= '2100'
}

/** `In 2021,300 people`: only the space behind a year is missing. */
function isSoundRest(number: string, groups: string[]): boolean {
  const rest = number.slice(5)
  return groups[1] !== '000' && (WESTERN.test(rest) || /^\d+(?:\.\d+)?$/.test(rest)) && groups[1].length > 1
}

const isDated = (text: string, start: number) =>
  monthBefore(text, start) ||
  /\p{Lu}\p{L}{2,8}\.?\s\d{1,2}\s?[-–&]\s?$/u.test(text.slice(Math.max(0, start - 18), start))

const isChemical = (text: string, end: number) => /^['’]?[-‐‑]\p{L}/u.test(text.slice(end, end + 3))

const isAscending = (groups: string[]) =>
  groups.every((group, index) => index === 0 || Number(group) > Number(groups[index - 1]))

/** More numbers of the list stand around it: `10,12 and 14`. */
function isListed(text: string, start: number, end: number): boolean {
  return (
    /\d,?\s$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\s?(?:,|&|and|or)\s?\d{1,2}(?![\d.,])/.test(text.slice(end, end + 9))
  )
}
