import {Article} from '../article/article.js'
import {isSpace} from '../article/characters.js'
import {type Locator, locatorOf} from '../article/locate.js'
import {type Block, joinLines} from '../article/paragraph.js'
import type {Role} from '../article/roles.js'
import {countLeading} from '../article/search.js'

/** A stretch of a text, in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/**
 * The prose of a file, put together piece by piece, with the place in the file where each piece comes from. Pieces
 * stand in the file letter by letter, or instead of something, as `“` instead of `&#8220;`.
 */
export class Prose {
  readonly source: string
  readonly blocks: Block[] = []
  /** Spans of the file that are read and are no prose: code, addresses, foreign words. */
  readonly literals: Span[] = []
  /** Length of the text so far, and its last code unit. */
  #length = 0
  #lastCode = Number.NaN
  readonly #texts: string[] = []
  /** The pieces of the block at hand: a text that grows and is looked at would be copied each time. */
  #pieces: string[] = []
  readonly #starts: number[] = []
  readonly #sources: number[] = []
  /** Where a piece that stands instead of something ends in the file; -1 for pieces that stand there themselves. */
  readonly #ends: number[] = []
  #blockStart = 0
  readonly #breaks: number[] = []

  constructor(source: string) {
    this.source = source
  }

  /** The text of all blocks that were ended. */
  get text(): string {
    return this.#texts.join('')
  }

  get length(): number {
    return this.#length
  }

  /** Whether nothing but what parts blocks stands behind the last block. */
  get startsBlock(): boolean {
    return this.#length === this.#blockStart
  }

  /** The last code unit of the text, or NaN. */
  get lastCode(): number {
    return this.#lastCode
  }

  /** Whether more white space would say nothing here: at the start of a block or line, and behind other white space. */
  get endsInSpace(): boolean {
    return this.startsBlock || isSpace(this.#lastCode)
  }

  /** Add what stands in the file from one offset to another. */
  plain(from: number, to: number): void {
    if (from >= to) return
    const last = this.#starts.length - 1
    const continues =
      last >= 0 && this.#ends[last] < 0 && this.#sources[last] + this.#length - this.#starts[last] === from
    if (!continues) this.#begin(from, -1)
    this.#append(this.source.slice(from, to))
  }

  /** Add a text that stands for what the file has from one offset to another. */
  instead(text: string, from: number, to: number): void {
    if (text === '') return
    this.#begin(from, to)
    this.#append(text)
  }

  /** Add what stands in the file and is no prose, though part of a sentence. */
  literal(from: number, to: number): void {
    this.plain(from, to)
    if (from < to) this.literals.push({start: from, end: to})
  }

  /** End a line at an offset of the file, as `<br>` does. */
  breakLine(at: number): void {
    this.#breaks.push(this.#length)
    this.instead('\n', at, at)
  }

  /** End a block at an offset of the file. Its lines are one paragraph if they were wrapped or have a role. */
  endBlock(at: number, role?: Role): void {
    if (!this.startsBlock) {
      const text = this.#pieces.join('')
      const ends = [...this.#breaks.map(to => to - this.#blockStart), text.length]
      const lines = ends.map((to, index) => trimmed(text, index === 0 ? 0 : ends[index - 1], to))
      const blocks = role && role !== 'list-item' ? [trimmed(text, 0, text.length)] : joinLines(lines)
      this.endBlocks(role ? blocks.map(block => ({...block, role})) : blocks, at)
    }
    this.#breaks.length = 0
  }

  /** End blocks that were found in the text since the last block ended, in offsets of that text. */
  endBlocks(blocks: readonly Block[], at: number): void {
    for (const block of blocks)
      if (block.end > block.start)
        this.blocks.push({...block, start: this.#blockStart + block.start, end: this.#blockStart + block.end})
    this.instead('\n\n', at, at)
    this.#texts.push(this.#pieces.join(''))
    this.#pieces = []
    this.#blockStart = this.#length
  }

  /** Offset in the file of an offset in the text. */
  toSource(offset: number): number {
    const piece = this.#pieceAt(offset)
    if (piece < 0) return 0
    return this.#ends[piece] < 0 ? this.#sources[piece] + offset - this.#starts[piece] : this.#sources[piece]
  }

  /** Offset in the file where the code unit before an offset in the text ends. */
  toSourceEnd(offset: number): number {
    const piece = this.#pieceAt(offset - 1)
    if (piece < 0) return 0
    return this.#ends[piece] < 0 ? this.#sources[piece] + offset - this.#starts[piece] : this.#ends[piece]
  }

  /**
   * The article that the prose makes.
   *
   * @param special What means something else than itself in the file's format.
   * @param locator Points of the file, where it has several articles.
   */
  article(special: RegExp | undefined, locator: Locator = lazyLocator(this.source)): Article {
    return new Article(this.text, this.blocks, {
      source: this.source,
      toSource: offset => this.toSource(offset),
      toSourceEnd: offset => this.toSourceEnd(offset),
      locator,
      special
    })
  }

  #begin(from: number, end: number): void {
    this.#starts.push(this.#length)
    this.#sources.push(from)
    this.#ends.push(end)
  }

  #pieceAt(offset: number): number {
    return countLeading(this.#starts.length, index => this.#starts[index] <= offset) - 1
  }

  #append(text: string): void {
    this.#pieces.push(text)
    this.#length += text.length
    this.#lastCode = text.charCodeAt(text.length - 1)
  }
}

/** A stretch of a text without the white space around it. */
function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return {start: from, end: to}
}

/** Points of a text whose lines are found when the first is asked for. */
export function lazyLocator(text: string): Locator {
  let locator: Locator | undefined
  return offset => {
    locator ??= locatorOf(text)
    return locator(offset)
  }
}
