import type {Writable} from 'node:stream'

/** Milliseconds that a run lasts before it shows how far it is, and between two looks at it. */
const PATIENCE = 1000
const PACE = 100
const WIDTH = 24

/** Shows on a terminal how far a run is; elsewhere it shows nothing. */
export class Progress {
  readonly #stream: Writable
  readonly #isShown: boolean
  readonly #total: number
  #done = 0
  #next = 0
  #isDrawn = false

  constructor(stream: Writable & {isTTY?: boolean}, total: number) {
    this.#stream = stream
    this.#isShown = stream.isTTY === true && process.env.TERM !== 'dumb' && !process.env.CI
    // What is not shown needs no clock, which takes long to load.
    if (this.#isShown) this.#next = performance.now() + PATIENCE
    this.#total = total
  }

  /** Another file is done. */
  step(): void {
    this.#done++
    if (!this.#isShown || performance.now() < this.#next) return
    this.#next = performance.now() + PACE
    this.#isDrawn = true
    const share = Math.min(1, this.#done / this.#total)
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░')
    const count = `${this.#done.toLocaleString('en')} of ${this.#total.toLocaleString('en')} files`
    this.#stream.write(`\r\u001B[K${bar} ${Math.floor(share * 100)}% · ${count}`)
  }

  /** Take it away, before something else is written. */
  clear(): void {
    if (this.#isDrawn) this.#stream.write('\r\u001B[K')
    this.#isDrawn = false
  }

  /** A writer whose text never meets the bar. */
  before(write: (text: string) => Promise<void>): (text: string) => Promise<void> {
    return text => {
      if (text !== '') this.clear()
      return write(text)
    }
  }
}
