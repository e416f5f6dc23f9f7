import {statSync} from 'node:fs'
import {buffer} from 'node:stream/consumers'
import {setImmediate as turn} from 'node:timers/promises'
import type {Cache} from '../cache/cache.js'
import {Configurations} from '../config/configurations.js'
import type {FileResult, Problem} from '../reports/result.js'
import {now} from './clock.js'
import {STDIN, type Target} from './files.js'
import {type Job, type Linted, type LintOptions, lintJob, readJob, textOf} from './lint-job.js'
import type {Outcome, Thread} from './thread.js'
import {type Concurrency, Threads} from './threads.js'

export interface Run {
  options: LintOptions
  /** Standard input, which takes long to open: asked for where it is read. */
  stdin: () => NodeJS.ReadableStream
  stdinFilepath: string | undefined
  concurrency: Concurrency
  /** Results of earlier runs, and where those of this one go. */
  cache?: Cache
  /** When it is aborted, nothing more is begun; its reason says by what, for people. */
  signal?: AbortSignal
}

/** Files that are looked at ahead of the one whose results come next, at most. */
const WINDOW = 256
/** UTF-16 code units of texts that wait for their turn to be reported, at most: 64 MB. */
const HELD = 32 << 20
/** Files and bytes that a thread is sent at once, at least and at most. */
const BATCH = {files: 8, bytes: 1 << 16}
/** Bytes of a text from which on it is kept away from the main thread, which nobody can replace. */
const HEAVY = 4 << 20
/** Milliseconds after which signals, threads and timers are heard. */
const TURN = 10

/** A file on its way through the run. */
interface Slot {
  job: Job
  size: number
  /** Whether it might bring down the thread that lints it. */
  isRisky: boolean
  state: 'waiting' | 'begun' | 'done'
  linted?: Linted
}

/**
 * Lint files: a result for each, or the problem that kept it from having one, in the order of the targets, however
 * many threads share the work.
 */
export async function* lintFiles(targets: readonly Target[], run: Run): AsyncGenerator<FileResult | Problem> {
  const flow = new Flow(targets, run)
  try {
    yield* flow.results()
  } finally {
    await flow.end()
  }
}

/** The files of a run: those that are being looked at stand in {@link WINDOW} slots, in order. */
class Flow {
  readonly #targets: readonly Target[]
  readonly #run: Run
  readonly #configs: Configurations
  readonly #threads: Threads
  #slots: Slot[] = []
  /** Place of the next target that gets a slot. */
  #next = 0
  /** Targets whose results are out. */
  #done = 0
  /** Code units of texts in slots. */
  #held = 0
  #lastTurn = now()
  #wake = () => {}

  constructor(targets: readonly Target[], run: Run) {
    this.#targets = targets
    this.#run = run
    this.#configs = new Configurations(run.options.config, run.options)
    this.#threads = new Threads(run.concurrency, {options: run.options, salt: run.cache?.salt})
    run.signal?.addEventListener('abort', () => this.#wake())
  }

  async *results(): AsyncGenerator<FileResult | Problem> {
    const {signal} = this.#run
    while (!signal?.aborted) {
      await this.#fill()
      if (this.#slots.length === 0) return
      if (this.#slots[0].state === 'done') yield* this.#release(this.#slots.shift() as Slot)
      else await this.#work()
      if (now() - this.#lastTurn > TURN) {
        await turn()
        this.#lastTurn = now()
      }
    }
    yield* this.#remains(String(signal.reason))
  }

  async end(): Promise<void> {
    await this.#threads.end()
  }

  /** What is done already when the run is stopped, and what is not. */
  *#remains(reason: string): Generator<FileResult | Problem> {
    const open = this.#slots.filter(({state}) => state !== 'done')
    for (const slot of this.#slots) if (slot.state === 'done') yield* this.#release(slot)
    const count = open.length + this.#targets.length - this.#next
    const first = open[0]?.job.name ?? this.#targets[this.#next]?.path
    if (first === undefined) return
    const others = count > 1 ? `, nor ${count - 1} more` : ''
    yield {path: first, reason: `it was not linted${others}: the run was stopped (${reason})`}
  }

  *#release({job, linted}: Slot): Generator<FileResult | Problem> {
    const {results, digest} = linted as Linted
    this.#held -= lengthOf(results)
    this.#done++
    if (digest !== undefined && !job.bytes && 'messages' in results[0])
      this.#run.cache?.keep(job.path, digest, results[0])
    yield* results
  }

  /** Look ahead until the window is full, or until there are results to hand out first. */
  async #fill(): Promise<void> {
    const isOpen = () => this.#slots[0]?.state !== 'done' && this.#slots.length < WINDOW && this.#held < HELD
    while (isOpen() && this.#next < this.#targets.length)
      this.#slots.push(await this.#slotFor(this.#targets[this.#next++]))
  }

  async #slotFor(target: Target): Promise<Slot> {
    const done = (job: Job, linted: Linted): Slot => {
      this.#held += lengthOf(linted.results)
      return {job, size: 0, isRisky: false, state: 'done', linted}
    }
    if ('reason' in target) return done({path: target.path, name: target.path}, {results: [target]})
    const job = await this.#jobFor(target.path)
    const size = lookAt(job)
    const processor = await this.#configs.for(job.path)
    // A configuration that cannot be used is told here, once, and by no thread.
    if (!processor) return done(job, await lintJob(job, this.#configs, this.#run.options))
    const configuration = processor.data('garblintConfiguration')
    const known = configuration === undefined ? undefined : this.#known(job, configuration)
    if (known) return done(job, known)
    const isRisky = configuration === undefined || (size > HEAVY && this.#targets.length > 1)
    return {job, size, isRisky, state: 'waiting'}
  }

  async #jobFor(path: string): Promise<Job> {
    if (path !== STDIN) return {path, name: path}
    const {stdin, stdinFilepath} = this.#run
    return {path: stdinFilepath ?? 'stdin', name: stdinFilepath ?? '<stdin>', bytes: await buffer(stdin())}
  }

  /** What an earlier run made of the same content. */
  #known(job: Job, configuration: string): Linted | undefined {
    const {cache} = this.#run
    if (job.bytes || !cache?.has(job.path)) return undefined
    try {
      const bytes = readJob(job)
      const kept = cache.find(job.path, cache.digest(bytes, configuration))
      return kept && {results: [{...kept, path: job.name, text: textOf(bytes, this.#run.options)}]}
    } catch {
      // Whoever lints it says why it cannot be read.
      return undefined
    }
  }

  /** Give the threads what they can take, and lint a file here, or wait for a thread where nothing is left to do. */
  async #work(): Promise<void> {
    for (;;) {
      const own = this.#own()
      const batch = this.#threads.areOff ? [] : batchOf(this.#slots, own)
      if (batch.length === 0) break
      const left = this.#targets.length - this.#done
      const thread = await this.#threads.free({done: this.#done, left, isMainBusy: own !== undefined})
      if (!thread) break
      this.#send(thread, batch)
    }
    const own = this.#own()
    if (own && this.#threads.leaveRoom) {
      own.state = 'begun'
      this.#settle(own, await lintJob(own.job, this.#configs, this.#run.options, this.#run.cache?.digest))
    } else if (!this.#run.signal?.aborted)
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
  }

  /** The next file for the main thread. */
  #own(): Slot | undefined {
    return this.#slots.find(({state, isRisky}) => state === 'waiting' && (!isRisky || this.#threads.areOff))
  }

  async #send(thread: Thread, batch: Slot[]): Promise<void> {
    for (const slot of batch) slot.state = 'begun'
    const outcome = await thread.lint(batch.map(({job}) => job))
    this.#take(batch, outcome)
    this.#wake()
  }

  /** What a thread that died was sent is linted again, but for the file that it died of. */
  #take(batch: Slot[], outcome: Outcome): void {
    for (const [index, slot] of batch.entries())
      if ('answers' in outcome) this.#settle(slot, outcome.answers[index])
      else if (index === outcome.at)
        this.#settle(slot, {results: [{path: slot.job.name, reason: `linting it failed: ${outcome.died}`}]})
      else slot.state = 'waiting'
  }

  #settle(slot: Slot, linted: Linted): void {
    slot.state = 'done'
    slot.linted = linted
    this.#held += lengthOf(linted.results)
  }
}

/** Bytes of a file, which is told to be a regular one if it is; none where it cannot be read, which is told when it is linted. */
function lookAt(job: Job): number {
  if (job.bytes) return job.bytes.length
  try {
    const stats = statSync(job.path)
    if (stats.isFile()) job.isRegular = true
    return stats.size
  } catch {
    return 0
  }
}

/** The first slots that wait, but for one, enough of them for a thread to be busy for a while. */
function batchOf(slots: readonly Slot[], own: Slot | undefined): Slot[] {
  const batch: Slot[] = []
  let bytes = 0
  for (const slot of slots) {
    if (slot.state !== 'waiting' || slot === own) continue
    batch.push(slot)
    bytes += slot.size
    if (batch.length === BATCH.files || bytes > BATCH.bytes) break
  }
  return batch
}

function lengthOf(results: Linted['results']): number {
  return results.reduce((sum, result) => sum + ('text' in result ? result.text.length : 0), 0)
}
