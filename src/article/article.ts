import type {Position} from 'unist'
import {type Locator, locatorOf} from './locate.js'
import {indexNames, type NameIndex} from './names.js'
import {type Block, type Paragraph, paragraphsOf} from './paragraph.js'

/** How offsets of an article's text become offsets of the file it came from. */
export interface SourceMap {
  /** The whole text of the file. */
  source: string
  /** Offset in the file of an offset in the article's text, or undefined where the tree had no positions. */
  toSource(offset: number): number | undefined
}

/**
 * What every rule needs of an article and none should compute for itself. Each part is made when it is first
 * asked for. All offsets are UTF-16 code units in `text`.
 */
export class Article {
  readonly text: string
  readonly #blocks: Block[]
  readonly #map: SourceMap
  #paragraphs: Paragraph[] | undefined
  #names: NameIndex | undefined
  #locator: Locator | undefined

  constructor(text: string, blocks: Block[], map: SourceMap) {
    this.text = text
    this.#blocks = blocks
    this.#map = map
  }

  get paragraphs(): readonly Paragraph[] {
    this.#paragraphs ??= paragraphsOf(this.text, this.#blocks)
    return this.#paragraphs
  }

  /** Names that the article itself uses. */
  get names(): NameIndex {
    this.#names ??= indexNames(this.paragraphs)
    return this.#names
  }

  /** Number of words. */
  get wordCount(): number {
    return this.paragraphs.reduce((sum, paragraph) => sum + paragraph.words.length, 0)
  }

  /** Where a span of the article's text stands in its file, or undefined where the tree had no positions. */
  place(start: number, end: number): Position | undefined {
    const from = this.#map.toSource(start)
    // The end is where the last code unit ends: what follows may stand elsewhere in the file.
    const last = end > start ? this.#map.toSource(end - 1) : from
    if (from === undefined || last === undefined) return undefined
    this.#locator ??= locatorOf(this.#map.source)
    return {start: this.#locator(from), end: this.#locator(end > start ? last + 1 : last)}
  }
}
