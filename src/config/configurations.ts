import path from 'node:path'
import type {Problem} from '../reports/result.js'
import {ConfigurationError} from '../rule/options.js'
import {ConfigFinder} from './find.js'
import {type LintProcessor, processorFor} from './processor.js'

/** The processors of the configurations that a run meets, each made once. */
export class Configurations {
  readonly #finder = new ConfigFinder()
  readonly #processors = new Map<string | undefined, LintProcessor | Problem>()
  readonly #reported = new Set<Problem>()
  readonly #forced: string | undefined

  constructor(forced: string | undefined) {
    this.#forced = forced
  }

  /** The processor for a file, or undefined when its configuration cannot be used. */
  async for(file: string): Promise<LintProcessor | undefined> {
    const config = this.#forced ?? this.#finder.find(path.dirname(path.resolve(file)))
    let made = this.#processors.get(config)
    if (!made) {
      made = await this.#make(config)
      this.#processors.set(config, made)
    }
    return 'reason' in made ? undefined : made
  }

  /** Problems of configurations that were not reported yet: each costs many files, and is said once. */
  *newProblems(): Generator<Problem> {
    for (const made of this.#processors.values())
      if ('reason' in made && !this.#reported.has(made)) {
        this.#reported.add(made)
        yield made
      }
  }

  async #make(config: string | undefined): Promise<LintProcessor | Problem> {
    try {
      return await processorFor(config === undefined ? undefined : path.resolve(config))
    } catch (error) {
      const {message} = error as Error
      const shown =
        config && (path.relative('', config).startsWith('..') ? config : path.relative('', config))
      const reason = error instanceof ConfigurationError ? message : `it cannot be used: ${message}`
      return {path: shown ?? 'configuration', reason}
    }
  }
}
