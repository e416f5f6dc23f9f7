import {escapeForWorkflow, escapeForWorkflowProperty} from './escape.js'
import {pathFrom} from './paths.js'
import {type Report, type ReportedMessage, ruleName, runInWords} from './result.js'

const COMMANDS = {error: 'error', warning: 'warning', info: 'notice'} as const

/** Workflow commands that GitHub Actions shows as annotations of the files. */
export function githubReport(repository: string | undefined): Report {
  return {
    head: '',
    result: ({path, messages}) =>
      messages.map(message => annotation(pathFrom(repository, path), message)).join(''),
    tail: (summary, problems) => {
      const failed = problems.map(({path, reason}) =>
        command('error', {file: pathFrom(repository, path), title: 'garblint'}, [reason])
      )
      return `${failed.join('')}${command('notice', {title: 'garblint'}, [runInWords(summary)])}`
    }
  }
}

function annotation(file: string, message: ReportedMessage): string {
  const {start, end} = message.place ?? {}
  const properties: Record<string, string | number | undefined> = {
    file,
    line: start?.line,
    endLine: end?.line,
    // Columns are known within one line only.
    col: start?.line === end?.line ? start?.column : undefined,
    endColumn: start?.line === end?.line ? end?.column : undefined,
    title: `garblint: ${ruleName(message)}`
  }
  return command(COMMANDS[message.severity], properties, [message.message, message.note ?? ''])
}

function command(
  name: string,
  properties: Record<string, string | number | undefined>,
  lines: string[]
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeForWorkflowProperty(String(value))}`)
  return `::${name} ${given.join(',')}::${escapeForWorkflow(lines.filter(Boolean).join('\n'))}\n`
}
