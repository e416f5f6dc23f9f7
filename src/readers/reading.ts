import type {Article} from '../article/article.js'
import type {Control} from '../control/control.js'
import type {Field} from './fields.js'
import type {Span} from './prose.js'

/** What a reader makes of a file. */
export interface Reading {
  /** One article, or one for each record, made as they are asked for. */
  articles: Iterable<Article>
  /** Comments that say what not to report. */
  controls: readonly Control[]
  /** Spans of the file in which nothing is reported: code, addresses, foreign words. */
  literals: readonly Span[]
  /** Parts of the file that could not be read; complete when the articles were asked for. */
  faults: readonly Fault[]
}

/** A part of a file that could not be read while others could, and why. */
export interface Fault extends Span {
  reason: string
}

/** How a file is to be read, where its name does not say it. */
export interface ReadingOptions {
  /** A name whose ending says what the text is, instead of its path: `untitled.md`. */
  as?: string
  /** The fields of records that hold text. */
  fields?: readonly Field[]
}

/**
 * A function that finds the articles in a file's text.
 *
 * @throws {UnreadableError} when it cannot.
 */
export type Reader = (text: string, options: ReadingOptions) => Reading
