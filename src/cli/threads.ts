import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {FileResult, Problem} from '../reports/result.js'
import {STDIN, type Target} from './files.js'
import {type LintOptions, lintFiles} from './lint-files.js'
import type {Chunk, LintedChunk} from './worker.js'

/** A thread takes about as long to start as so many articles take to lint. */
const WORTH_A_THREAD = 400
const CHUNK = 40
/** Chunks that a thread has in hand, so that it never waits and results never pile up. */
const AHEAD = 3

/**
 * Lint files, many of them on several threads. The results and their order are those of {@link lintFiles}.
 */
export function lintAll(
  targets: readonly Target[],
  options: LintOptions
): AsyncGenerator<FileResult | Problem> {
  const threads = Math.min(availableParallelism(), Math.floor(targets.length / WORTH_A_THREAD))
  const hasStdin = targets.some(target => target.path === STDIN)
  return threads < 2 || hasStdin ? lintFiles(targets, options) : lintOnThreads(targets, options, threads)
}

async function* lintOnThreads(
  targets: readonly Target[],
  options: LintOptions,
  count: number
): AsyncGenerator<FileResult | Problem> {
  const chunks: Target[][] = []
  for (let at = 0; at < targets.length; at += CHUNK) chunks.push(targets.slice(at, at + CHUNK))
  const threads = Array.from({length: count}, () => new Thread(options.config))
  const pending: Promise<LintedChunk['results'] | undefined>[] = []
  const reported = new Set<string>()
  const send = (index: number) => {
    if (index < chunks.length) pending[index] = threads[index % count].lint({index, targets: chunks[index]})
  }
  try {
    for (let index = 0; index < count * AHEAD; index++) send(index)
    for (const [index, chunk] of chunks.entries()) {
      // What a thread that died has left is linted here.
      const results = (await pending[index]) ?? lintFiles(chunk, options)
      send(index + count * AHEAD)
      for await (const result of results) {
        // Every thread meets a broken configuration for itself.
        if ('reason' in result) {
          const key = `${result.path}\n${result.reason}`
          if (reported.has(key)) continue
          reported.add(key)
        }
        yield result
      }
      delete pending[index]
    }
  } finally {
    await Promise.all(threads.map(thread => thread.end()))
  }
}

/** A thread that lints chunks in the order in which they come. */
class Thread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, (results: LintedChunk['results'] | undefined) => void>()
  #dead = false

  constructor(config: string | undefined) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), {workerData: {config}})
    this.#worker.on('message', ({index, results}: LintedChunk) => this.#settle(index, results))
    this.#worker.on('error', () => this.#die())
    this.#worker.on('exit', () => this.#die())
  }

  /** The results of a chunk, or undefined when the thread died before it had any. */
  lint(chunk: Chunk): Promise<LintedChunk['results'] | undefined> {
    if (this.#dead) return Promise.resolve(undefined)
    return new Promise(resolve => {
      this.#waiting.set(chunk.index, resolve)
      this.#worker.postMessage(chunk)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(index: number, results: LintedChunk['results'] | undefined): void {
    this.#waiting.get(index)?.(results)
    this.#waiting.delete(index)
  }

  #die(): void {
    this.#dead = true
    for (const index of [...this.#waiting.keys()]) this.#settle(index, undefined)
  }
}
