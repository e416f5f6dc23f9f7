import type {Readable, Writable} from 'node:stream'
import picocolors from 'picocolors'
import {escapeForTerminal} from '../reports/escape.js'
import {jsonReport} from '../reports/json.js'
import {addToSummary, emptySummary, type FileResult, type Problem, type Report} from '../reports/result.js'
import type {Look} from '../reports/stylish.js'
import {expandPaths} from './files.js'
import {Interruption} from './interruption.js'
import {lintFiles} from './lint-files.js'
import {openCache, saveCache} from './open-cache.js'
import {type CliOptions, UsageError} from './options.js'
import {ClosedPipeError} from './output.js'
import {Progress} from './progress.js'
import {version} from './version.js'

export interface Streams {
  stdin: Readable
  stdout: Writable & {isTTY?: boolean; columns?: number}
  stderr: Writable & {isTTY?: boolean}
}

/** Exit status: 0 nothing at error, 1 something at error, 2 a run that failed, 128 and a signal that stopped it. */
export type Status = number

/** Lint what the command line names and report on it as it goes. */
export async function lintCommand(
  options: CliOptions,
  streams: Streams,
  out: (text: string) => Promise<void>,
  err: (text: string) => Promise<void>
): Promise<Status> {
  if (options.paths.length === 0)
    throw new UsageError(
      'nothing to lint: give files, folders or globs, or "-" for standard input; see garblint --help'
    )
  const report = await reportIn(options.format, streams.stdout)
  const targets = await expandPaths(options.paths)
  const lintOptions = {config: options.config}
  const cache = options.cache ? await openCache(options, lintOptions) : undefined
  const progress = new Progress(streams.stderr, targets.length)
  const interruption = new Interruption(targets.length)
  const print = progress.before(out)
  const tell = progress.before(err)
  const problems: Problem[] = []
  let summary = emptySummary
  const status = () => (problems.length > 0 ? 2 : summary.errors > 0 ? 1 : 0)
  try {
    await print(report.head)
    for await (const result of lintFiles(targets, {
      options: lintOptions,
      stdin: streams.stdin,
      stdinFilepath: options.stdinFilepath,
      concurrency: options.concurrency,
      cache,
      signal: interruption.signal
    })) {
      progress.step()
      if ('reason' in result) {
        problems.push(result)
        await tell(`garblint: ${escapeForTerminal(result.path)}: ${escapeForTerminal(result.reason)}\n`)
        continue
      }
      const shown = options.quiet ? errorsOnly(result) : result
      await print(report.result(shown, summary.files === 0))
      summary = addToSummary(summary, shown)
    }
    await print(report.tail(summary, problems))
  } catch (error) {
    // The reader has seen enough; what was found so far decides.
    if (!(error instanceof ClosedPipeError)) throw error
  } finally {
    progress.clear()
    interruption.end()
  }
  if (cache) await saveCache(cache, err)
  return interruption.status ?? status()
}

function errorsOnly(result: FileResult): FileResult {
  return {...result, messages: result.messages.filter(message => message.severity === 'error')}
}

async function reportIn(format: CliOptions['format'], stdout: Streams['stdout']): Promise<Report> {
  if (format === 'json') return jsonReport(version())
  const {stylishReport} = await import('../reports/stylish.js')
  return stylishReport(lookOf(stdout))
}

function lookOf(stdout: Streams['stdout']): Look {
  const isColored = stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return {colors: picocolors.createColors(isColored), columns: stdout.columns ?? 100}
}
