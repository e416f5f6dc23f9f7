import {monthBefore} from '../../src/rule.js'
import {
  decimal,
  grouping,
  INDIAN,
  isPercent,
  isYear,
  type Quantity,
  regrouped,
  type Verdict,
  WESTERN
} from './shapes.js'

/** A number of commas alone that are not those of thousands. */
export function judgeCommas(
  text: string,
  number: string,
  groups: string[],
  start: number,
  quantity: Quantity
): Verdict | undefined {
  const end = start + number.length
  if (INDIAN.test(number)) return {message: 'indian', severity: 'warning', expected: [regrouped(number)]}
  if (groups.every(isYear)) return undefined
  const [first, second] = groups
  if (groups.every(group => group.length <= 2)) {
    if (isChemical(text, end)) return undefined
    if (groups.length > 2) return shortGroups(number, groups, quantity)
  }
  if (groups.length === 2) {
    if (second.length <= 2) return decimalComma(text, groups, start, end, quantity)
    if (second.length === 4 && isYear(second) && first.length <= 2 && isDated(text, start)) return undefined
    if (second.length === 3 && /^0\d*$/.test(first)) return decimal(number, 'error')
  }
  if (/^[1-9]\d{0,2}(?:,\d{3})+,\d{1,2}$/.test(number))
    return {...decimal(number, 'error'), expected: [number.replace(/,(?=\d+$)/, '.')]}
  return grouping(number)
}

/** `12,34,5` and `1,00,00` are no numbers; `11,12,13` and `4,4,2` are lists that lack their spaces. */
function shortGroups(number: string, groups: string[], quantity: Quantity): Verdict | undefined {
  if (groups.slice(1).some(group => /^0\d/.test(group)) || (quantity && !isAscending(groups)))
    return grouping(number)
  if (isAscending(groups) || groups.every(group => group.length === 1)) return undefined
  return {...grouping(number), severity: 'warning'}
}

/** `12,34` and `3,8`: a decimal comma, or a slip, unless it is a list that lacks its space. */
function decimalComma(
  text: string,
  [first, second]: string[],
  start: number,
  end: number,
  quantity: Quantity
): Verdict | undefined {
  const number = `${first},${second}`
  if (isListed(text, start, end) || (isDated(text, start) && Number(second) <= 31)) return undefined
  const isPair = Number(second) === Number(first) + 1
  const isAmount = quantity === 'money' || quantity === 'magnitude' || isPercent(text, end)
  if (second.length === 2 && isPair) return undefined
  // Before people and things it may as well be a slip of the hand: thousands that lost a digit.
  if (second.length === 2)
    return {...decimal(number, isAmount ? 'error' : 'warning'), expected: readings(number, quantity)}
  if (isAmount || /^0\d/.test(first)) return decimal(number, 'error')
  return quantity === 'unit' || !(isPair || isReference(text, start)) ? decimal(number, 'warning') : undefined
}

/** What a number with two digits behind its comma may have been: before people and things rather thousands. */
function readings(number: string, quantity: Quantity): string[] {
  const point = number.replace(',', '.')
  const thousands = `${number}0`
  const list = WESTERN.test(thousands) ? [point, thousands] : [point]
  return quantity === 'counted' ? list.reverse() : list
}

/** May 5,2021 and May 4-5,2021 lack a space and nothing else. */
const isDated = (text: string, start: number) =>
  monthBefore(text, start) ||
  /\p{Lu}\p{L}{2,8}\.?\s\d{1,2}\s?[-–&]\s?$/u.test(text.slice(Math.max(0, start - 18), start))

const isChemical = (text: string, end: number) => /^['’]?[-‐‑]\p{L}/u.test(text.slice(end, end + 3))

const isAscending = (groups: string[]) =>
  groups.every((group, index) => index === 0 || Number(group) > Number(groups[index - 1]))

/** Pages 3,5 and verses 2,4 are lists. */
const isReference = (text: string, start: number) =>
  /(?:\p{Ll}{3}s|\bnos?\.?)\s$/iu.test(text.slice(Math.max(0, start - 12), start))

/** More numbers of the list stand around it: `10,12 and 14`. */
function isListed(text: string, start: number, end: number): boolean {
  return (
    /\d,?\s$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\s?(?:,|&|and|or)\s?\d{1,2}(?![\d.,])/.test(text.slice(end, end + 9))
  )
}
