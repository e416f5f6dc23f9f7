import {availableParallelism} from 'node:os'
import type {Thread, ThreadData} from './thread.js'

/** How many threads lint: so many, as many as pay, or none but the main one, whatever happens. */
export type Concurrency = number | 'auto' | 'off'

/** Milliseconds that the main thread lints alone, to see how long the rest would take it. */
const LOOK = 400
/** Milliseconds of work left from which on more threads pay: each warms up for itself. */
const PAYS = 1500

/** The threads of a run, which are started when there is work for them. The main one lints as well. */
export class Threads {
  readonly #concurrency: Concurrency
  readonly #data: Omit<ThreadData, 'position'>
  #threads: Thread[] = []
  /** Whether no thread could be started. */
  #haveFailed = false
  #count: number
  #spent = 0
  #linted = 0

  constructor(concurrency: Concurrency, data: Omit<ThreadData, 'position'>) {
    this.#concurrency = concurrency
    this.#data = data
    this.#count = typeof concurrency === 'number' ? concurrency : 1
  }

  /** Whether everything is linted in the main thread. */
  get areOff(): boolean {
    return this.#concurrency === 'off' || this.#haveFailed
  }

  /** Whether the main thread may lint beside the others. */
  get leaveRoom(): boolean {
    return this.areOff || this.#threads.filter(({load}) => load > 0).length < this.#count
  }

  /** A thread that can take a batch, if there is or may be one. */
  async free({left, isMainBusy}: {left: number; isMainBusy: boolean}): Promise<Thread | undefined> {
    this.#threads = this.#threads.filter(thread => !thread.isDead)
    if (this.areOff) return undefined
    if (this.#concurrency === 'auto' && this.#pays(left)) this.#count = availableParallelism()
    const most = this.#count - (isMainBusy ? 1 : 0)
    const free = this.#threads.slice(0, most).filter(({hasRoom}) => hasRoom)
    if (free.length > 0) return free.reduce((least, thread) => (thread.load < least.load ? thread : least))
    if (this.#threads.length >= most) return undefined
    const {Thread} = await import('./thread.js')
    const thread = new Thread(this.#data, () => (this.#haveFailed = true))
    this.#threads.push(thread)
    return thread
  }

  /** Lint something in the main thread. */
  async timed<T>(lint: () => Promise<T>): Promise<T> {
    const start = performance.now()
    const result = await lint()
    this.#spent += performance.now() - start
    this.#linted++
    return result
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map(thread => thread.end()))
  }

  #pays(left: number): boolean {
    return this.#spent > LOOK && (this.#spent / this.#linted) * left > PAYS
  }
}
