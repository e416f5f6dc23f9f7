import {defineRule, type Severity} from '../../src/rule.js'
import type {Fault} from './fault.js'
import {HINT, hintsIn} from './hints.js'
import {joinedFaults} from './joined.js'
import {slipFaults} from './slips.js'
import {spacedFaults, tornFaults} from './torn.js'

/** Where numbers are grouped by lakhs and crores: 12,34,567. */
const SOUTH_ASIA =
  /\b(?:lakhs?|crores?|Rs|INR|PKR|BDT|rupees?|taka)\b|₹|India|Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad|Pradesh|Kerala|Tamil|Gujarat|Punjab|Maharashtra|Bengal|Bihar|Assam|Odisha|Rajasthan|Karnataka|Pakistan|Karachi|Lahore|Bangladesh|Dhaka|Nepal|Kathmandu|Sri Lanka|Colombo|Maldives|Bhutan|Myanmar/

/** So many numbers with spaces are the style of the house. */
const HOUSE_STYLE = 3

export default defineRule({
  id: 'malformed-number',
  summary: 'A number that no English writer forms: 10,0000, 3..5, 50, 000, 1O0, 22th',
  family: 'numbers',
  mqm: 'locale-conventions/number-format',
  severity: 'error',
  scope: 'article',
  options: {},
  messages: {
    doubled: {
      reason: '"{actual}" has a mark too many for a number',
      advice: 'Look the figure up in the source and keep the mark that belongs there.'
    },
    grouping: {
      reason: 'The digits of "{actual}" are not in groups of three',
      advice: 'Look the figure up in the source: a digit may be missing, or four digits were one group there.'
    },
    decimal: {
      reason: '"{actual}" has two digits or fewer behind a comma, where English writes a decimal point',
      advice: 'Write a point, or look the figure up if digits are missing.'
    },
    continental: {
      reason: '"{actual}" parts thousands with stops, as other languages do',
      advice: 'Write commas between thousands and a point before decimals.'
    },
    indian: {
      reason: '"{actual}" is grouped by lakhs in an article that is not about South Asia',
      advice: 'Group the digits by threes.'
    },
    torn: {reason: 'A space tears "{actual}" apart', advice: 'Close the number up.'},
    spaces: {
      reason: '"{actual}" parts thousands with spaces, where English news writes commas',
      advice: 'Write commas.'
    },
    letter: {
      reason: '"{actual}" has a letter that looks like a digit',
      advice: 'Type the digit, and check the figure.'
    },
    headless: {
      reason: '"{actual}" has lost the digits before its comma',
      advice: 'Look the figure up in the source.'
    },
    tailless: {
      reason: '"{actual}" ends with a mark: digits behind it are missing, or it does not belong there',
      advice: 'Look the figure up in the source, or take the mark out.'
    },
    sign: {
      reason: '"{actual}" has the percent sign before the number, as other languages do',
      advice: 'Put the sign behind the number.'
    },
    percent: {
      reason: 'A space stands before the percent sign, which most news writes without',
      advice: 'Close it up.'
    },
    ordinal: {reason: '"{actual}" has the wrong ending or a space before it', advice: 'Write {right}.'}
  },
  needs: [['digit']],
  *find(article) {
    const spaced: Fault[] = []
    let indian: boolean | undefined
    for (const paragraph of article.paragraphs) {
      const hints = hintsIn(paragraph)
      if (hints === 0) continue
      const {text, start} = paragraph
      if (hints & HINT.joined) indian ??= isSouthAsian(article.text)
      const faults = [
        ...(hints & HINT.joined ? joinedFaults(text, indian ?? false) : []),
        ...tornFaults(text, hints),
        ...slipFaults(text, hints)
      ]
      yield* apart(faults).map(fault => moved(fault, start))
      if (hints & HINT.spaces) for (const fault of spacedFaults(text)) spaced.push(moved(fault, start))
    }
    if (spaced.length === 0) return
    const severity = spacedSeverity(spaced.length, /\d,\d{3}(?!\d)/.test(article.text))
    for (const fault of spaced) yield fault.severity === 'info' ? fault : {...fault, severity}
  }
})

const isSouthAsian = (text: string) => /\d,\d\d,\d{3}/.test(text) && SOUTH_ASIA.test(text)

/** How bad a space between thousands is: a slip beside numbers with commas, or the style of the house. */
function spacedSeverity(count: number, hasCommas: boolean): Severity {
  if (count >= HOUSE_STYLE) return 'info'
  return hasCommas ? 'error' : 'warning'
}

/** Faults in order, the first of those that overlap. */
function apart(faults: Fault[]): Fault[] {
  let reached = 0
  return faults
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(fault => {
      const free = fault.start >= reached
      if (free) reached = fault.end
      return free
    })
}

function moved(fault: Fault, by: number): Fault & {data: Record<string, string>} {
  return {...fault, start: fault.start + by, end: fault.end + by, data: {right: fault.expected?.[0] ?? ''}}
}
