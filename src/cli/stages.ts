import {Configurations} from '../config/configurations.js'
import {lintText} from '../lint-text.js'
import {escapeForTerminal} from '../reports/escape.js'
import type {FileResult, Problem} from '../reports/result.js'
import {STDIN, type Target} from './files.js'
import type {CliOptions} from './options.js'

type Results = AsyncIterable<FileResult | Problem>

/** What is left of a result where not everything counts. */
type Keep = (result: FileResult) => FileResult | Promise<FileResult>

/** What a run does before and after linting; nothing is loaded that was not asked for. */
export interface Stages {
  /** The targets to lint. */
  targets(all: Target[]): Promise<Target[]>
  /** The results to report, once everything was done with them that was asked for. */
  results(linted: Results): Promise<Results>
}

export async function stagesFor(options: CliOptions, err: (text: string) => Promise<void>): Promise<Stages> {
  const say = (line: string) => err(`garblint: ${escapeForTerminal(line)}\n`)
  const baseline = await baselineOf(options)
  const changed = await changedOf(options)
  const keeps: Keep[] = []
  // The baseline comes first: it must see all that a file has to tell what it has no longer.
  if (baseline) keeps.push(baseline.keep)
  if (changed && options.changedLines) keeps.push(changed.lines)
  const keep: Keep = async result => {
    let kept = result
    for (const next of keeps) kept = await next(kept)
    return kept
  }
  return {
    async targets(all) {
      const targets = changed ? changed.targets(all) : all
      if (changed && targets.length === 0) await say(`no file changed since ${options.changed}`)
      return targets
    },
    async results(linted) {
      let results = keeps.length === 0 ? linted : keeping(linted, keep)
      if (options.fix) results = await repairs(results, options, keep)
      if (!baseline) return results
      return withEnd(results, async () => {
        for (const line of baseline.end()) await say(line)
      })
    }
  }
}

async function changedOf({changed}: CliOptions) {
  if (changed === undefined) return undefined
  const {changedSince} = await import('../changed/stage.js')
  return changedSince(changed)
}

async function baselineOf({baseline, updateBaseline}: CliOptions) {
  if (baseline === undefined) return undefined
  const {updatedBaseline, usedBaseline} = await import('../baseline/baseline.js')
  return updateBaseline ? updatedBaseline(baseline) : usedBaseline(baseline)
}

async function repairs(results: Results, options: CliOptions, keep: Keep): Promise<Results> {
  const {repairing} = await import('../repair/stage.js')
  const {foldersOf} = await import('../repair/write.js')
  const configs = new Configurations(options.config, {code: options.code})
  return repairing(results, {
    level: options.fix ?? 'safe',
    errorsOnly: options.quiet,
    folders: options.diff || options.paths.includes(STDIN) ? undefined : foldersOf(options.paths),
    encoding: options.encoding,
    async lint(path, text) {
      const processor = await configs.for(path)
      if (!processor) throw new Error(`${path} was linted, and its configuration cannot be used any more`)
      // Rules that failed were told of when the file was first linted.
      const {failures, ...result} = await lintText(text, path, processor, {fields: options.fields})
      return keep(result)
    }
  })
}

async function* keeping(results: Results, keep: Keep): AsyncGenerator<FileResult | Problem> {
  for await (const result of results) yield 'reason' in result ? result : await keep(result)
}

async function* withEnd(results: Results, end: () => Promise<void>): AsyncGenerator<FileResult | Problem> {
  yield* results
  await end()
}
