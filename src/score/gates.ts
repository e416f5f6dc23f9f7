import {countsOf, type GradedResult} from '../reports/result.js'
import type {Severity} from '../rule/types.js'

/** The least severity that fails a run. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** What a run must keep to. */
export interface Gates {
  failOn: FailOn
  maxWarnings: number | undefined
  /** Most damage that an article may have, as a damage score. */
  maxDensity: number | undefined
}

/** What gates look at, counted as results come. */
export interface Tally extends Record<Severity, number> {
  articles: number
  /** Articles above the greatest density. */
  dense: number
  worst: {path: string; score: number} | undefined
}

export const emptyTally: Tally = {error: 0, warning: 0, info: 0, articles: 0, dense: 0, worst: undefined}

export function addToTally(tally: Tally, result: GradedResult, gates: Gates): Tally {
  const {path, score} = result
  const {errors, warnings, infos} = countsOf(result)
  return {
    error: tally.error + errors,
    warning: tally.warning + warnings,
    info: tally.info + infos,
    articles: tally.articles + 1,
    dense: tally.dense + (gates.maxDensity !== undefined && score > gates.maxDensity ? 1 : 0),
    worst: tally.worst && tally.worst.score >= score ? tally.worst : {path, score}
  }
}

/** Whether a finding of this severity fails the run by itself. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return FAIL_ON.indexOf(severity) <= FAIL_ON.indexOf(failOn) && failOn !== 'never'
}

/** A line for each gate that a run did not pass, for people. */
export function failedGates(gates: Gates, tally: Tally): string[] {
  const lines: string[] = []
  const failing = (['error', 'warning', 'info'] as const).filter(severity => fails(severity, gates.failOn))
  const found = failing.reduce((sum, severity) => sum + tally[severity], 0)
  if (found > 0)
    lines.push(`--fail-on ${gates.failOn}: ${found} ${found === 1 ? 'finding is' : 'findings are'} that bad`)
  if (gates.maxWarnings !== undefined && tally.warning > gates.maxWarnings)
    lines.push(`--max-warnings ${gates.maxWarnings}: there are ${tally.warning}`)
  if (gates.maxDensity !== undefined && tally.dense > 0)
    lines.push(
      `--max-density ${gates.maxDensity}: ${tally.dense} of ${tally.articles} ${tally.articles === 1 ? 'article' : 'articles'} ${tally.dense === 1 ? 'is' : 'are'} above it, worst is ${tally.worst?.path} with ${tally.worst?.score}`
    )
  return lines
}
