import {diffArrays} from 'diff'
import type {ReportedMessage} from '../reports/result.js'

/** Lines, counted from 1, `end` inclusive. */
export interface LineRange {
  start: number
  end: number
}

// A text that differs in more lines than this was written anew, and comparing it further would only take long.
const MOST_EDITS = 5000

/** The lines of a text that are not in the text it was before; line ends do not count. */
export function changedLines(before: string, after: string): LineRange[] {
  const lines = linesOf(after)
  const parts = diffArrays(linesOf(before), lines, {maxEditLength: MOST_EDITS})
  if (!parts) return [{start: 1, end: lines.length}]
  const ranges: LineRange[] = []
  let line = 1
  for (const {added, removed, count} of parts) {
    if (removed) continue
    if (added) ranges.push({start: line, end: line + count - 1})
    line += count
  }
  return ranges
}

/** Whether a message is about some of these lines; one without a place is about the file, and counts. */
export function isOnLines({place}: ReportedMessage, ranges: readonly LineRange[]): boolean {
  return !place || ranges.some(({start, end}) => place.start.line <= end && place.end.line >= start)
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
}
