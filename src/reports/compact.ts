import {escapeForTerminal} from './escape.js'
import {type GradedResult, type Report, type ReportedMessage, ruleName, runInWords} from './result.js'

/** A line for each finding, `path:line:column: severity: message [rule]`, as editors and `grep` read them. */
export function compactReport(): Report {
  return {
    head: '',
    result: result => result.messages.map(message => `${findingLine(result, message)}\n`).join(''),
    tail: summary => `${runInWords(summary)}\n`
  }
}

function findingLine({path}: GradedResult, message: ReportedMessage): string {
  const {line, column} = message.place?.start ?? {line: 1, column: 1}
  const text = `${path}:${line}:${column}: ${message.severity}: ${message.message} [${ruleName(message)}]`
  return escapeForTerminal(text)
}
