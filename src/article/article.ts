import type {Position} from 'unist'
import {type Locator, locatorOf} from './locate.js'
import {NameIndex} from './names.js'
import {type Block, type Paragraph, ParagraphMemory, paragraphsOf} from './paragraph.js'

/** How offsets of an article's text become offsets of the file it came from. */
export interface SourceMap {
  /** The whole text of the file. */
  source: string
  /** Offset in the file of an offset in the article's text, or undefined where the tree had no positions. */
  toSource(offset: number): number | undefined
  /**
   * Offset in the file behind the code unit before an offset: an entity is longer than what it stands for. Where
   * this is missing, the code unit is one in the file, too.
   */
  toSourceEnd?(offset: number): number | undefined
  /** Points of the file, where its articles share them. */
  locator?: Locator
  /** What means something else than itself in the file's format. */
  special?: RegExp
}

/**
 * What every rule needs of an article and none should compute for itself. Each part is made when it is first
 * asked for. All offsets are UTF-16 code units in `text`.
 */
export class Article {
  readonly text: string
  readonly #blocks: Block[]
  readonly #map: SourceMap
  /**
   * Where paragraphs of an earlier version are found; given before they are asked for, or made with them where they
   * repeat each other.
   */
  memory: ParagraphMemory | undefined
  #paragraphs: Paragraph[] | undefined
  #names: NameIndex | undefined
  #locator: Locator | undefined

  constructor(text: string, blocks: Block[], map: SourceMap, memory?: ParagraphMemory) {
    this.text = text
    this.#blocks = blocks
    this.#map = map
    this.memory = memory
  }

  get paragraphs(): readonly Paragraph[] {
    if (!this.#paragraphs) {
      if (isRepetitive(this.text, this.#blocks)) this.memory ??= new ParagraphMemory()
      this.#paragraphs = this.memory
        ? this.memory.paragraphsOf(this.text, this.#blocks)
        : paragraphsOf(this.text, this.#blocks)
    }
    return this.#paragraphs
  }

  /** Names that the article itself uses. */
  get names(): NameIndex {
    this.#names ??= new NameIndex(this.paragraphs)
    return this.#names
  }

  /** Number of words. */
  get wordCount(): number {
    return this.paragraphs.reduce((sum, paragraph) => sum + paragraph.words.length, 0)
  }

  /** Where a span of the article's text stands in its file, or undefined where the tree had no positions. */
  place(start: number, end: number): Position | undefined {
    const span = this.#sourceSpan(start, end)
    if (!span) return undefined
    this.#locator ??= this.#map.locator ?? locatorOf(this.#map.source)
    return {start: this.#locator(span.start), end: this.#locator(span.end)}
  }

  /**
   * Whether a text may take the place of a span in the file: the file holds the span letter by letter, and nothing
   * in the text would be read as markup there.
   */
  accepts(start: number, end: number, text: string): boolean {
    const span = this.#sourceSpan(start, end)
    if (!span || this.#map.source.slice(span.start, span.end) !== this.text.slice(start, end)) return false
    return !this.#map.special?.test(text)
  }

  #sourceSpan(start: number, end: number): {start: number; end: number} | undefined {
    const map = this.#map
    const from = map.toSource(start)
    if (from === undefined || end <= start) return from === undefined ? undefined : {start: from, end: from}
    // The end is where the last code unit ends: what follows may stand elsewhere in the file.
    const last = map.toSourceEnd ? map.toSourceEnd(end) : map.toSource(end - 1)
    if (last === undefined) return undefined
    return {start: from, end: map.toSourceEnd ? last : last + 1}
  }
}

/** Thousands of short paragraphs are a list, a table or a loop, and mostly the same few again and again. */
const MANY = 2000
const SHORT = 40

function isRepetitive(text: string, blocks: readonly Block[]): boolean {
  return blocks.length > MANY && text.length < SHORT * blocks.length
}
