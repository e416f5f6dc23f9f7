import type {VFile} from 'vfile'
import type {Article} from '../article/article.js'
import type {LocatedFinding} from './run.js'
import type {Finding} from './types.js'

declare module 'vfile-message' {
  interface VFileMessage {
    /** How certain the repair in `expected` is; absent where it cannot be put into the file as it is. */
    repair?: 'safe' | 'likely'
  }
}

const HOME = 'https://github.com/garblint/garblint/blob/main/rules'

const urls = new Map<string, string>()

/** The page that explains a rule. */
export function ruleUrl(id: string): string {
  let url = urls.get(id)
  if (!url) {
    url = `${HOME}/${id}/README.md`
    urls.set(id, url)
  }
  return url
}

/** vfile's way to say severity: true is an error, false a warning, undefined information. */
const FATAL = {error: true, warning: false, info: undefined} as const

/** Put findings on a file as messages; the only place where messages are made. */
export function addMessages(article: Article, findings: readonly LocatedFinding[], file: VFile): void {
  // A message is an error to JavaScript, which writes down the calls that led to it: half of the time that it takes to
  // make one, for a stack that vfile-message then empties.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    for (const finding of findings) addMessage(article, finding, file)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function addMessage(article: Article, finding: LocatedFinding, file: VFile): void {
  const {rule} = finding
  const template = rule.messages[finding.message]
  const actual = article.text.slice(finding.start, finding.end)
  const message = file.message(fill(template.reason, actual, finding.data), {
    place: article.place(finding.start, finding.end),
    ruleId: rule.id,
    source: 'garblint'
  })
  message.fatal = FATAL[finding.severity]
  message.actual = actual
  message.expected = finding.expected
  // A list with nothing in it would pass for one whose repairs all fit.
  if (
    finding.expected?.length &&
    finding.expected.every(text => article.accepts(finding.start, finding.end, text))
  )
    message.repair = finding.repair ?? 'likely'
  message.note = fill(template.advice, actual, finding.data)
  message.url = ruleUrl(rule.id)
}

/** In plain text, what other plugins expect can be put in as it stands; how certain they are is not known. */
export function offerRepairsOfOthers({messages}: VFile): void {
  for (const message of messages)
    if (message.source !== 'garblint' && message.expected?.length) message.repair ??= 'likely'
}

/** Say on a file that a rule or plugin failed on it and found nothing there; `cause` of the message is what it threw. */
export function addFailure(id: string, error: unknown, file: VFile): void {
  const cause = error instanceof Error ? error : new Error(String(error))
  const where = /^[ \t]+at .*/m.exec(cause.stack ?? '')?.[0] ?? ''
  const reason = `"${id}" failed and found nothing here, which is a mistake in it: ${cause}${where}`
  file.message(reason, {ruleId: id, source: 'garblint', cause}).fatal = true
}

/** Take the messages about rules and plugins that failed off a file: their texts. */
export function takeFailures(file: VFile): string[] {
  const failures = file.messages.filter(({source, cause}) => source === 'garblint' && cause !== undefined)
  if (failures.length > 0) file.messages = file.messages.filter(message => !failures.includes(message))
  return failures.map(({reason}) => reason)
}

/** Templates as they were taken apart: text, name, text, name, … text. */
const templates = new Map<string, readonly string[]>()

/** A template with what belongs in it. Long texts are cut in the middle: a message is a line, not the article over again. */
function fill(template: string, actual: string, data: Finding['data']): string {
  let parts = templates.get(template)
  if (!parts) {
    parts = template.split(/\{(\w+)\}/)
    templates.set(template, parts)
  }
  let filled = parts[0]
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index]
    filled += shorten(String(data?.[name] ?? (name === 'actual' ? actual : ''))) + parts[index + 1]
  }
  return filled
}

function shorten(text: string): string {
  const line = /\s/.test(text) ? text.replace(/\s+/g, ' ') : text
  return line.length > 80 ? `${line.slice(0, 50)} … ${line.slice(-24)}` : line
}
