import {grouped, type quantityBehind} from '../../src/rule.js'
import type {Fault} from './fault.js'

export type Verdict = Omit<Fault, 'start' | 'end'>
export type Quantity = ReturnType<typeof quantityBehind>

export const WESTERN = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
export const DECIMAL = /^\d+\.\d+$/
export const INDIAN = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/
export const CONTINENTAL = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/

export function decimal(number: string, severity: 'error' | 'warning'): Verdict {
  return {message: 'decimal', severity, expected: [number.replace(',', '.')]}
}

export function grouping(number: string): Verdict {
  return {message: 'grouping', severity: 'error', expected: [regrouped(number)]}
}

/** The same digits with commas where English has them. */
export function regrouped(number: string): string {
  const [whole, fraction] = number.split('.')
  const commas = grouped(whole.replace(/,/g, ''))
  return fraction === undefined ? commas : `${commas}.${fraction}`
}

/** Commas for stops and stops for commas. */
export const swapped = (number: string) => number.replace(/[.,]/g, mark => (mark === '.' ? ',' : '.'))

export function isYear(group: string): boolean {
  return group.length === 4 && group >= '1900' && group <= '2100'
}

/** Whether percent follows at `end`. */
export const isPercent = (text: string, end: number) =>
  /^\s?(?:%|per\s?cent\b|percentage\b)/.test(text.slice(end, end + 12))
