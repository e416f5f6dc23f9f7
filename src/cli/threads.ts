import {availableParallelism} from 'node:os'
import {now} from './clock.js'
import type {Thread, ThreadData} from './thread.js'

/** How many threads lint: so many, as many as pay, or none but the main one, whatever happens. */
export type Concurrency = number | 'auto' | 'off'

/** Where a run stands. */
interface Demand {
  /** Files that are linted, and that are not. */
  done: number
  left: number
  /** Whether the main thread has something to lint. */
  isMainBusy: boolean
}

/** Milliseconds that one thread lints alone, to see how long the rest would take it. */
const LOOK = 400
/** Milliseconds of work left from which on more threads pay: each warms up for itself. */
const PAYS = 2000

/** The threads of a run, which are started when there is work for them. The main one lints as well. */
export class Threads {
  readonly #concurrency: Concurrency
  readonly #data: Omit<ThreadData, 'position'>
  #threads: Thread[] = []
  /** Whether no thread could be started. */
  #haveFailed = false
  #count: number
  readonly #start = now()

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
  async free({done, left, isMainBusy}: Demand): Promise<Thread | undefined> {
    this.#threads = this.#threads.filter(thread => !thread.isDead)
    if (this.areOff) return undefined
    if (this.#concurrency === 'auto' && this.#pays(done, left)) this.#count = availableParallelism()
    const most = this.#count - (isMainBusy ? 1 : 0)
    const free = this.#threads.slice(0, most).filter(({hasRoom}) => hasRoom)
    if (free.length > 0) return free.reduce((least, thread) => (thread.load < least.load ? thread : least))
    if (this.#threads.length >= most) return undefined
    const {Thread} = await import('./thread.js')
    const thread = new Thread(this.#data, () => (this.#haveFailed = true))
    this.#threads.push(thread)
    return thread
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map(thread => thread.end()))
  }

  #pays(done: number, left: number): boolean {
    const elapsed = now() - this.#start
    return elapsed > LOOK && (elapsed / Math.max(done, 1)) * left > PAYS
  }
}
