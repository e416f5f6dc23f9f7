import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {buffer} from 'node:stream/consumers'
import {VFile} from 'vfile'
import {articleOf} from '../article/from-tree.js'
import {ConfigFinder} from '../config/find.js'
import {type LintProcessor, processorFor} from '../config/processor.js'
import {decode, UnreadableError} from '../readers/decode.js'
import {type FileResult, type Problem, resultOf} from '../reports/result.js'
import {ConfigurationError} from '../rule/options.js'
import {STDIN, type Target} from './files.js'
import {reasonOf} from './reason.js'

interface LintOptions {
  /** Configuration to use instead of the nearest. */
  config: string | undefined
  stdin: NodeJS.ReadableStream
  stdinFilepath: string | undefined
}

/** Lint files one after the other: a result for each, or the problem that kept it from having one. */
export async function* lintFiles(
  targets: Iterable<Target>,
  options: LintOptions
): AsyncGenerator<FileResult | Problem> {
  const configs = new Configurations(options.config)
  for (const target of targets) {
    if ('reason' in target) {
      yield target
      continue
    }
    const isStdin = target.path === STDIN
    const name = isStdin ? (options.stdinFilepath ?? '<stdin>') : target.path
    try {
      const bytes = isStdin ? await buffer(options.stdin) : readRegularFile(target.path)
      const text = decode(bytes)
      const processor = await configs.for(isStdin ? (options.stdinFilepath ?? 'stdin') : target.path)
      if (processor) yield await lintText(text, name, processor)
      else yield* configs.newProblems()
    } catch (error) {
      yield {path: name, reason: reasonOf(error)}
    }
  }
}

async function lintText(text: string, name: string, processor: LintProcessor): Promise<FileResult> {
  const file = new VFile({value: text, path: name})
  const tree = processor.parse(file)
  await processor.run(tree, file)
  return resultOf(file, name, articleOf(tree, file).wordCount)
}

function readRegularFile(file: string): Buffer {
  if (!statSync(file).isFile()) throw new UnreadableError('it is no regular file')
  return readFileSync(file)
}

/** The processors of the configurations that a run meets, each made once. */
class Configurations {
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
