import path from 'node:path'
import type {Problem} from '../reports/result.js'
import {ConfigurationError} from '../rule/options.js'
import {configurationIn, NearestFinder} from './find.js'
import type {Trust} from './load.js'
import {type LintProcessor, processorFor} from './processor.js'

interface Made {
  result: LintProcessor | Problem
  sources: ReadonlySet<string>
}

/** The processors of the configurations that a run meets, each made once. */
export class Configurations {
  readonly #finder = new NearestFinder(configurationIn)
  readonly #made = new Map<string | undefined, Made>()
  readonly #reported = new Set<Problem>()
  readonly #forced: string | undefined
  readonly #trust: Trust

  /**
   * @param forced Configuration to use for every file instead of the nearest.
   * @param trust Whether configurations may run code.
   */
  constructor(forced: string | undefined, trust: Trust = {code: true}) {
    this.#forced = forced
    this.#trust = trust
  }

  /** The processor for a file, or undefined when its configuration cannot be used. */
  async for(file: string): Promise<LintProcessor | undefined> {
    const {result} = await this.#of(file)
    return 'reason' in result ? undefined : result
  }

  /** Absolute paths of what the configuration of a file was read from: itself, what it extends, glossaries. */
  async sourcesFor(file: string): Promise<ReadonlySet<string>> {
    return (await this.#of(file)).sources
  }

  /** Problems of configurations that were not reported yet: each costs many files, and is said once. */
  *newProblems(): Generator<Problem> {
    for (const {result} of this.#made.values())
      if ('reason' in result && !this.#reported.has(result)) {
        this.#reported.add(result)
        yield result
      }
  }

  /** The configuration that holds for a file, as it was given or found. */
  pathFor(file: string): string | undefined {
    return this.#forced ?? this.#finder.find(path.dirname(path.resolve(file)))
  }

  async #of(file: string): Promise<Made> {
    const config = this.pathFor(file)
    let made = this.#made.get(config)
    if (!made) {
      made = await this.#make(config)
      this.#made.set(config, made)
    }
    return made
  }

  async #make(config: string | undefined): Promise<Made> {
    const sources = new Set<string>()
    const loading = {trust: this.#trust, sources}
    try {
      const file = config === undefined ? undefined : path.resolve(config)
      return {result: await processorFor(file, loading), sources}
    } catch (error) {
      const {message} = error as Error
      const reason = error instanceof ConfigurationError ? message : `it cannot be used: ${message}`
      return {result: {path: config === undefined ? 'configuration' : shownPath(config), reason}, sources}
    }
  }
}

/** A path as a person finds it: from the working folder where it is below it. */
export function shownPath(file: string): string {
  const relative = path.relative('', file)
  return relative.startsWith('..') ? file : relative
}
