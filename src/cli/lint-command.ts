import type {Readable, Writable} from 'node:stream'
import {escapeForTerminal} from '../reports/escape.js'
import {
  addToSummary,
  emptySummary,
  type FileResult,
  type GradedResult,
  graded,
  type Problem,
  type Summary
} from '../reports/result.js'
import {addToTally, emptyTally, failedGates} from '../score/gates.js'
import {expandPaths, STDIN} from './files.js'
import {withoutIgnored} from './ignored.js'
import {Interruption} from './interruption.js'
import {lintFiles} from './lint-files.js'
import {openCache, saveCache} from './open-cache.js'
import {type CliOptions, UsageError} from './options.js'
import {Outputs} from './outputs.js'
import {Progress} from './progress.js'
import {stagesFor} from './stages.js'

export interface Streams {
  stdin: Readable & {isTTY?: boolean}
  stdout: Writable & {isTTY?: boolean; columns?: number}
  stderr: Writable & {isTTY?: boolean}
}

/** Exit status: 0 all gates passed, 1 one did not, 2 a run that failed, 128 and a signal that stopped it. */
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
  let tell = err
  const stages = await stagesFor(options, text => tell(text))
  const expanded = await stages.targets(await expandPaths(options.paths, options.ext))
  const targets = options.ignore ? await withoutIgnored(expanded, options, err) : expanded
  const {config, code, encoding, fields} = options
  const lintOptions = {config, code, encoding, fields}
  const cache = options.cache ? await openCache(options, lintOptions) : undefined
  const progress = new Progress(streams.stderr, targets.length)
  const interruption = new Interruption(targets.length)
  tell = progress.before(err)
  const print = progress.before(out)
  // Where standard input is repaired, it is what goes to standard output.
  const isFilter = options.fix !== undefined && !options.diff && options.paths.includes(STDIN)
  const outputs = await Outputs.open(options, streams, isFilter ? tell : print, tell)
  const problems: Problem[] = []
  let summary = emptySummary
  let tally = emptyTally
  try {
    const linted = lintFiles(targets, {
      options: lintOptions,
      stdin: () => streams.stdin,
      stdinFilepath: options.stdinFilepath,
      concurrency: options.concurrency,
      cache,
      signal: interruption.signal
    })
    for await (const found of await stages.results(linted)) {
      progress.step()
      if ('reason' in found) {
        problems.push(found)
        await tell(`garblint: ${escapeForTerminal(found.path)}: ${escapeForTerminal(found.reason)}\n`)
        continue
      }
      if (isFilter) await out(found.text)
      if (options.diff) await print(await diffOf(found, streams.stdout))
      const result = graded(found)
      tally = addToTally(tally, result, options)
      const shown = options.quiet ? errorsOnly(result) : result
      await outputs.result(shown, summary.files === 0)
      summary = addToSummary(summary, shown)
      if (outputs.isDone && !options.diff) break
    }
    await outputs.finish(summary, problems)
    if (options.diff && summary.repaired) await tell(`garblint: ${wouldRepair(summary)}\n`)
  } catch (error) {
    outputs.discard()
    throw error
  } finally {
    progress.clear()
    interruption.end()
  }
  if (cache) await saveCache(cache, err)
  const failed = failedGates(options, tally)
  if (failed.length > 0 && !options.diff && isTold(options))
    await err(`garblint: failed ${failed.map(escapeForTerminal).join('; ')}\n`)
  if (interruption.status !== undefined) return interruption.status
  if (problems.length > 0 || outputs.hasFailed) return 2
  if (options.diff) return summary.repaired ? 1 : 0
  return failed.length > 0 ? 1 : 0
}

/** Without gates of its own, a report on standard output tells well enough that there are errors. */
function isTold({failOnGiven, formats, maxDensity, maxWarnings}: CliOptions): boolean {
  const hasGates = failOnGiven || maxDensity !== undefined || maxWarnings !== undefined
  return hasGates || formats.every(({file}) => file !== undefined)
}

async function diffOf(result: FileResult, stdout: Streams['stdout']): Promise<string> {
  const {unifiedDiff} = await import('../repair/diff.js')
  return unifiedDiff(result, stdout.isTTY === true)
}

function wouldRepair({repaired}: Summary): string {
  return `${repaired} ${repaired === 1 ? 'finding' : 'findings'} would be repaired`
}

function errorsOnly(result: GradedResult): GradedResult {
  return {...result, messages: result.messages.filter(message => message.severity === 'error')}
}
