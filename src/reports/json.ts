import {safeJson} from './escape.js'
import type {Report} from './result.js'

/** The JSON report: one object, in pieces. */
export function jsonReport(version: string): Report {
  return {
    head: `{"version": ${safeJson(version)},\n"results": [`,
    result: ({path, messages}, isFirst) => `${isFirst ? '' : ','}\n${safeJson({path, messages})}`,
    tail: (summary, problems) =>
      `\n],\n"problems": ${safeJson(problems)},\n"summary": ${safeJson(summary)}}\n`
  }
}
