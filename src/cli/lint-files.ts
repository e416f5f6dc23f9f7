import {readFileSync, statSync} from 'node:fs'
import {buffer} from 'node:stream/consumers'
import {Configurations} from '../config/configurations.js'
import {lintText} from '../lint-text.js'
import {decode, UnreadableError} from '../readers/decode.js'
import type {FileResult, Problem} from '../reports/result.js'
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

function readRegularFile(file: string): Buffer {
  if (!statSync(file).isFile()) throw new UnreadableError('it is no regular file')
  return readFileSync(file)
}
