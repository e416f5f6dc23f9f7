import type {Readable, Writable} from 'node:stream'
import {escapeForTerminal} from '../reports/escape.js'
import {addToSummary, emptySummary, type GradedResult, graded, type Problem} from '../reports/result.js'
import {addToTally, emptyTally, failedGates} from '../score/gates.js'
import {expandPaths} from './files.js'
import {lintFiles} from './lint-files.js'
import {type CliOptions, UsageError} from './options.js'
import {Outputs} from './outputs.js'

export interface Streams {
  stdin: Readable
  stdout: Writable & {isTTY?: boolean; columns?: number}
  stderr: Writable
}

/** Exit status: all gates passed, one did not, or the run itself failed. */
export type Status = 0 | 1 | 2

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
  const targets = await expandPaths(options.paths)
  const outputs = await Outputs.open(options, streams, out, err)
  const problems: Problem[] = []
  let summary = emptySummary
  let tally = emptyTally
  try {
    for await (const found of lintFiles(targets, {...options, stdin: streams.stdin})) {
      if ('reason' in found) {
        problems.push(found)
        await err(`garblint: ${escapeForTerminal(found.path)}: ${escapeForTerminal(found.reason)}\n`)
        continue
      }
      const result = graded(found)
      tally = addToTally(tally, result, options)
      const shown = options.quiet ? errorsOnly(result) : result
      await outputs.result(shown, summary.files === 0)
      summary = addToSummary(summary, shown)
      if (outputs.isDone) break
    }
    await outputs.finish(summary, problems)
  } catch (error) {
    outputs.discard()
    throw error
  }
  const failed = failedGates(options, tally)
  if (failed.length > 0 && isTold(options))
    await err(`garblint: failed ${failed.map(escapeForTerminal).join('; ')}\n`)
  if (problems.length > 0 || outputs.hasFailed) return 2
  return failed.length > 0 ? 1 : 0
}

/** Without gates of its own, a report on standard output tells well enough that there are errors. */
function isTold({failOnGiven, formats, maxDensity, maxWarnings}: CliOptions): boolean {
  const hasGates = failOnGiven || maxDensity !== undefined || maxWarnings !== undefined
  return hasGates || formats.every(({file}) => file !== undefined)
}

function errorsOnly(result: GradedResult): GradedResult {
  return {...result, messages: result.messages.filter(message => message.severity === 'error')}
}
