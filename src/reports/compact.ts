import {escapeForTerminal} from './escape.js'
import {type GradedResult, plural, type Report, type ReportedMessage, ruleName} from './result.js'

/** A line for each finding, `path:line:column: severity: message [rule]`, as editors and `grep` read them. */
export function compactReport(): Report {
  return {
    head: '',
    result: result => result.messages.map(message => `${findingLine(result, message)}\n`).join(''),
    tail: ({files, errors, warnings, infos, score, verdict}) => {
      const counts = [plural(errors, 'error'), plural(warnings, 'warning'), `${infos} info`].join(', ')
      return `${counts} in ${plural(files, 'file')}; damage score ${score}: ${verdict}\n`
    }
  }
}

function findingLine({path}: GradedResult, message: ReportedMessage): string {
  const {line, column} = message.place?.start ?? {line: 1, column: 1}
  const text = `${path}:${line}:${column}: ${message.severity}: ${message.message} [${ruleName(message)}]`
  return escapeForTerminal(text)
}
