import {totalmem} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Job, Linted, LintOptions} from './lint-job.js'

/** What a thread is started with. */
export interface ThreadData {
  options: LintOptions
  /** What goes into digests besides content and configuration, where results are kept in a cache. */
  salt: string | undefined
  /** One 32-bit number: the place in its batch of the job that the thread is at. */
  position: SharedArrayBuffer
}

/** How a batch ended: all of it, or the thread died, at the job in that place if it was at this batch. */
export type Outcome = {answers: Linted[]} | {died: string; at?: number}

/** Batches that a thread is sent ahead, so that it need not wait for the next. */
const AHEAD = 2

/** Megabytes of heap that a thread may use: what no article needs, and what does not bring the machine down. */
const HEAP = Math.min(2048, Math.floor((process.constrainedMemory?.() || totalmem()) / 3 / 2 ** 20))

/** A worker thread that lints batches in the order in which it gets them. It is of no use when it has died. */
export class Thread {
  readonly #worker: Worker
  readonly #position = new SharedArrayBuffer(4)
  readonly #batches: Array<(outcome: Outcome) => void> = []
  #isReady = false
  #isDead = false
  #reason = 'a plugin ended the thread (process.exit)'

  /** `onFailure` is called when the thread cannot even be started. */
  constructor(data: Omit<ThreadData, 'position'>, onFailure: () => void) {
    this.#worker = new Worker(new URL('./worker.cjs', import.meta.url), {
      workerData: {...data, position: this.#position} satisfies ThreadData,
      resourceLimits: {maxOldGenerationSizeMb: HEAP}
    })
    this.#worker.on('message', (message: 'ready' | Linted[]) => {
      if (message === 'ready') this.#isReady = true
      else this.#batches.shift()?.({answers: message})
    })
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      this.#reason =
        error?.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? 'it needs more memory than Node.js may use (NODE_OPTIONS=--max-old-space-size=4096 allows 4 GB)'
          : `it threw outside of any plugin: ${error?.message ?? error}`
    })
    this.#worker.on('exit', () => {
      if (!this.#isReady && !this.#isDead) onFailure()
      this.#die()
    })
  }

  /** Batches that it has in hand. */
  get load(): number {
    return this.#batches.length
  }

  get hasRoom(): boolean {
    return !this.#isDead && this.#batches.length < AHEAD
  }

  get isDead(): boolean {
    return this.#isDead
  }

  lint(jobs: Job[]): Promise<Outcome> {
    return new Promise(resolve => {
      this.#batches.push(resolve)
      this.#worker.postMessage(jobs)
    })
  }

  async end(): Promise<void> {
    this.#isDead = true
    await this.#worker.terminate()
  }

  /** It died in the first batch; what came after that was not begun. */
  #die(): void {
    this.#isDead = true
    const [first, ...rest] = this.#batches.splice(0)
    const at = this.#isReady ? Atomics.load(new Int32Array(this.#position), 0) : undefined
    first?.({died: this.#reason, at})
    for (const settle of rest) settle({died: this.#reason})
  }
}
