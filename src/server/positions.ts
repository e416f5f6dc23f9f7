import type {Position, Range, TextDocumentContentChangeEvent} from 'vscode-languageserver/node'
import {lineStartsOf} from '../article/locate.js'
import {countLeading} from '../article/search.js'

/** Units that a client may count characters of a line in; `utf-16` is what all must understand. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

/** The encoding to use with a client that offers some: its first choice among those known, else UTF-16. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  const known = offered?.find(name => name === 'utf-8' || name === 'utf-16' || name === 'utf-32')
  return (known as Encoding | undefined) ?? 'utf-16'
}

/** A text in which the protocol's positions and offsets in UTF-16 code units are turned into each other. */
export class PositionedText {
  readonly text: string
  readonly #encoding: Encoding
  #starts: number[] | undefined

  constructor(text: string, encoding: Encoding) {
    this.text = text
    this.#encoding = encoding
  }

  /** Positions outside of the text mean the nearest end: of the line, or of the text. */
  offsetAt({line, character}: Position): number {
    const starts = this.#lineStarts
    if (!(line >= 0)) return 0
    if (line >= starts.length) return this.text.length
    const start = starts[Math.floor(line)]
    const end = this.#lineEnd(Math.floor(line))
    let left = character > 0 ? character : 0
    if (this.#encoding === 'utf-16') return Math.min(end, start + Math.floor(left))
    let offset = start
    while (offset < end) {
      const code = this.text.codePointAt(offset) as number
      left -= this.#encoding === 'utf-8' ? bytesOf(code) : 1
      if (left < 0) break
      offset += code > 0xffff ? 2 : 1
    }
    return offset
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length))
    const starts = this.#lineStarts
    const line = countLeading(starts.length, index => starts[index] <= at) - 1
    return {line, character: this.#lengthBetween(starts[line], at)}
  }

  rangeOf(start: number, end: number): Range {
    return {start: this.positionAt(start), end: this.positionAt(end)}
  }

  #lengthBetween(start: number, end: number): number {
    if (this.#encoding === 'utf-16') return end - start
    let length = 0
    for (let offset = start; offset < end; ) {
      const code = this.text.codePointAt(offset) as number
      length += this.#encoding === 'utf-8' ? bytesOf(code) : 1
      offset += code > 0xffff ? 2 : 1
    }
    return length
  }

  /** Lines end at LF, CRLF or CR, in the protocol as in garblint. */
  get #lineStarts(): number[] {
    this.#starts ??= lineStartsOf(this.text)
    return this.#starts
  }

  #lineEnd(line: number): number {
    const next = this.#lineStarts[line + 1]
    if (next === undefined) return this.text.length
    return this.text[next - 1] === '\n' && this.text[next - 2] === '\r' ? next - 2 : next - 1
  }
}

function bytesOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A text after a client's changes, each of which counts on those before it. */
export function applyChanges(
  before: PositionedText,
  changes: readonly TextDocumentContentChangeEvent[],
  encoding: Encoding
): PositionedText {
  let positioned = before
  for (const change of changes) {
    const {text} = positioned
    if (!('range' in change) || !change.range) {
      positioned = new PositionedText(change.text, encoding)
      continue
    }
    const from = positioned.offsetAt(change.range.start)
    const to = positioned.offsetAt(change.range.end)
    const [start, end] = from <= to ? [from, to] : [to, from]
    positioned = new PositionedText(text.slice(0, start) + change.text + text.slice(end), encoding)
  }
  return positioned
}
