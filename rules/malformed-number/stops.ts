import {CONTINENTAL, grouping, isPercent, type Quantity, swapped, type Verdict} from './shapes.js'

/** A number of stops alone: thousands that stops part, as most of Europe and Latin America write them. */
export function judgeStops(
  text: string,
  number: string,
  groups: string[],
  start: number,
  quantity: Quantity
): Verdict | undefined {
  const end = start + number.length
  if (groups.length === 2) return judgeDecimal(text, number, groups[1], end, quantity)
  const last = groups[groups.length - 1]
  const fault: Verdict = {message: 'continental', severity: 'error', expected: [swapped(number)]}
  if (CONTINENTAL.test(number)) return isAddress(text, groups, start) ? undefined : fault
  // Dates, times and sections have two stops, but nothing that is counted.
  const exact = quantity === 'magnitude' || quantity === 'money' || isPercent(text, end)
  if (exact && groups.slice(1).every(group => group.length <= 2))
    return {message: 'doubled', severity: 'error'}
  const whole = number.slice(0, -last.length - 1)
  if (last.length <= 2 && (quantity || last === '00') && CONTINENTAL.test(whole))
    return {...fault, expected: [`${whole.replace(/\./g, ',')}.${last}`]}
  // Indian groups with stops: 10.00.000
  if (last === '000' && groups.slice(1, -1).every(group => group.length === 2))
    return grouping(number.replace(/\./g, ','))
  return undefined
}

/** `55.000 soldiers` and `10.0000`: a decimal by its form, but not by what it counts. */
function judgeDecimal(
  text: string,
  number: string,
  fraction: string,
  end: number,
  quantity: Quantity
): Verdict | undefined {
  if (/^0{4,}$/.test(fraction)) return grouping(number.replace('.', ','))
  if (!CONTINENTAL.test(number)) return undefined
  const fault: Verdict = {message: 'continental', severity: 'error', expected: [swapped(number)]}
  if (fraction === '000' && quantity === 'counted') return fault
  // People and things are no fractions, but averages of them are: 2.345 children per woman.
  const counted = quantity === 'counted' && !/\b(?:per|a|each|every)\b/.test(text.slice(end, end + 34))
  return counted || (fraction === '000' && quantity === 'money') ? {...fault, severity: 'warning'} : undefined
}

const NAMING =
  /\b(?:versions?|v|IP|address|tel|phone|telephone|call|dial|fax|hotline|numbers?|nos?|ID|code|DOI|ISBN)\b\W{0,3}$/i

/** The number of a computer, version, telephone or document. */
function isAddress(text: string, groups: string[], start: number): boolean {
  if (groups.length === 4 && groups.every(group => Number(group) <= 255)) return true
  return NAMING.test(text.slice(Math.max(0, start - 24), start))
}
