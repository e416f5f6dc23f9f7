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
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#starts[middle] < end) low = middle + 1
      else high = middle
    }
    return low > 0 && this.#ends[low - 1] > start
  }
}
