import {safeJson} from './escape.js'
import type {FileResult, Problem, Summary} from './result.js'

/** The JSON report in pieces, so that a run of any size can be written as it goes. */
export const json = {
  head: (version: string) => `{"version": ${safeJson(version)},\n"results": [`,
  result: ({path, messages}: FileResult, isFirst: boolean) =>
    `${isFirst ? '' : ','}\n${safeJson({path, messages})}`,
  tail: (summary: Summary, problems: readonly Problem[]) =>
    `\n],\n"problems": ${safeJson(problems)},\n"summary": ${safeJson(summary)}}\n`
}
