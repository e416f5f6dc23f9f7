import {safeJson} from './escape.js'
import type {GradedResult, Report} from './result.js'

/** The JSON report: one object, in pieces. */
export function jsonReport(version: string): Report {
  return {
    head: `{"version": ${safeJson(version)},\n"results": [`,
    result: (result, isFirst) => `${isFirst ? '' : ','}\n${resultJson(result)}`,
    tail: (summary, problems) =>
      `\n],\n"problems": ${safeJson(problems)},\n"summary": ${safeJson(summary)}}\n`
  }
}

/** JSON by the line: a result each as it comes, then each problem, then the summary. */
export function ndjsonReport(): Report {
  return {
    head: '',
    result: result => `${resultJson(result)}\n`,
    tail: (summary, problems) => [...problems, {summary}].map(value => `${safeJson(value)}\n`).join('')
  }
}

function resultJson({path, words, penalty, score, verdict, messages}: GradedResult): string {
  return safeJson({path, words, penalty, score, verdict, messages})
}
