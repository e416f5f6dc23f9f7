import {countLeading} from '../article/search.js'

/** Spans that can be asked quickly whether another span touches one of them. */
export class SpanSet {
  readonly #starts: number[] = []
  /** Furthest end of the spans up to and including each. */
  readonly #ends: number[] = []

  constructor(spans: Iterable<{start: number; end: number}>) {
    let furthest = -1
    for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
      furthest = Math.max(furthest, end)
      this.#starts.push(start)
      this.#ends.push(furthest)
    }
  }

  /** Whether any span shares at least one code unit with `start` to `end`. */
  touches(start: number, end: number): boolean {
    // The last span that starts before `end`: those up to it reach at most as far as its furthest end.
    const before = countLeading(this.#starts.length, index => this.#starts[index] < end)
    return before > 0 && this.#ends[before - 1] > start
  }
}
