import {safeJson} from './escape.js'
import {fingerprintsOf, hash} from './fingerprint.js'
import {pathFrom} from './paths.js'
import {type GradedResult, messageText, type Report, ruleName} from './result.js'

const SEVERITIES = {error: 'major', warning: 'minor', info: 'info'} as const

/** GitLab's code quality report: a JSON array of issues with fingerprints that are unique in it. */
export function gitlabReport(repository: string | undefined): Report {
  let separator = '\n'
  const next = (issue: object) => {
    const text = `${separator}${safeJson(issue)}`
    separator = ',\n'
    return text
  }
  return {
    head: '[',
    result: result => issuesOf(result, pathFrom(repository, result.path)).map(next).join(''),
    tail: (_, problems) => {
      const failed = problems.map(({path, reason}) => ({
        description: reason,
        check_name: 'unreadable',
        fingerprint: hash(`unreadable\u0000${path}\u0000${reason}`),
        severity: 'blocker',
        location: {path: pathFrom(repository, path), lines: {begin: 1}}
      }))
      return `${failed.map(next).join('')}\n]\n`
    }
  }
}

function issuesOf(result: GradedResult, path: string): object[] {
  const fingerprints = fingerprintsOf(result)
  return result.messages.map((message, index) => ({
    description: messageText(message),
    check_name: ruleName(message),
    fingerprint: hash(`${path}\u0000${fingerprints[index]}`),
    severity: SEVERITIES[message.severity],
    location: {
      path,
      lines: {begin: message.place?.start.line ?? 1, end: message.place?.end.line ?? 1}
    }
  }))
}
