import type {Point} from 'unist'
import {countLeading} from './search.js'

export type Locator = (offset: number) => Point & {offset: number}

/**
 * A function from offsets in `text` to points. Lines end at LF, CRLF or CR. Offsets count UTF-16 code units of the
 * text as it is; columns count from 1 and, on the first line, do not count a byte-order mark, as editors show them.
 */
export function locatorOf(text: string): Locator {
  const starts = lineStartsOf(text)
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0
  return offset => {
    const line = countLeading(starts.length, index => starts[index] <= offset)
    const column = offset - starts[line - 1] + 1
    return {line, column: line === 1 ? Math.max(1, column - mark) : column, offset}
  }
}

/** Offsets at which the lines of a text start. */
export function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}
