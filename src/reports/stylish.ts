import type {Colors} from 'picocolors/types.js'
import type {Grade} from '../score/grade.js'
import {escapeForTerminal} from './escape.js'
import {
  countsInWords,
  type GradedResult,
  plural,
  type Report,
  type ReportedMessage,
  ruleName,
  type Summary
} from './result.js'
import {widthOf} from './width.js'

/** How a report may look: colours (none of them outside a terminal) and columns. */
export interface Look {
  colors: Colors
  columns: number
}

/** The report for people: each message with its line, the span underlined, and what to do. */
export function stylishReport(look: Look): Report {
  return {head: '', result: result => fileReport(result, look), tail: summary => lastLines(summary, look)}
}

function fileReport(result: GradedResult, look: Look): string {
  if (result.messages.length === 0) return ''
  const blocks = result.messages.map(message => block(message, result.text, look))
  const grade = look.colors.dim(`  Damage score ${result.score} in ${plural(result.words, 'word')}: `)
  const verdict = paintOf(result, look)(result.verdict)
  return `${look.colors.underline(escapeForTerminal(result.path))}\n${blocks.join('\n')}\n${grade}${verdict}\n\n`
}

function paintOf({verdict}: Grade, {colors}: Look) {
  return {publish: colors.green, look: colors.yellow, hold: colors.red}[verdict]
}

function lastLines(summary: Summary, look: Look): string {
  const {colors} = look
  const {files, errors, warnings, infos, words} = summary
  const read = `${plural(files, 'file')}, ${plural(words, 'word')}${notCounted(summary)}`
  if (errors + warnings + infos === 0)
    return files === 0 ? '' : `${colors.green('✔')} No damage found in ${read}.\n`
  const paint = errors > 0 ? colors.red : colors.yellow
  const grade = files > 1 ? ` Damage score ${summary.score}: ${paintOf(summary, look)(summary.verdict)}.` : ''
  return `${paint(`✖ ${countsInWords(summary)}`)} in ${read}.${grade} To learn more about a rule: garblint --explain <rule>\n`
}

function notCounted({repaired, known}: Summary): string {
  return (repaired ? `; ${repaired} repaired` : '') + (known ? `; ${known} known, kept quiet` : '')
}

function block(message: ReportedMessage, text: string, look: Look): string {
  const {colors} = look
  const {start} = message.place ?? {}
  const at = start ? `${start.line}:${start.column}` : '-'
  const paint = {error: colors.red, warning: colors.yellow, info: colors.blue}[message.severity]
  const head = `  ${at}  ${paint(message.severity)}  ${escapeForTerminal(message.message)}  ${colors.dim(escapeForTerminal(ruleName(message)))}`
  const note = message.note ? `\n${' '.repeat(10)}${escapeForTerminal(message.note)}` : ''
  return `${head}\n${excerpt(message, text, look)}${note}\n`
}

/** The line of a message, cut to the width at hand, with the span underlined. */
function excerpt(message: ReportedMessage, text: string, {colors, columns}: Look): string {
  if (!message.place) return ''
  const {start, end} = message.place
  const room = Math.max(30, Math.min(columns, 120) - 14)
  const lineStart = start.offset - (lineBefore(text, start.offset, room) ?? 0)
  const lead = escapeForTerminal(text.slice(lineStart, start.offset))
  const span = escapeForTerminal(
    cut(text.slice(start.offset, Math.min(end.offset, lineEnd(text, start.offset))))
  )
  const rest = Math.max(0, room - widthOf(lead) - widthOf(span))
  const tail = escapeForTerminal(
    text.slice(end.offset, Math.min(lineEnd(text, end.offset), end.offset + rest))
  )
  const gutter = (label: string) => colors.dim(`${label.padStart(7)} │ `)
  const paint = {error: colors.red, warning: colors.yellow, info: colors.blue}[message.severity]
  const mark = paint('~'.repeat(Math.max(1, widthOf(span))))
  return `${gutter(String(start.line))}${lead}${span}${tail}\n${gutter('')}${' '.repeat(widthOf(lead))}${mark}`
}

/** How many code units before an offset to show: the line's own, half the room at most, from the start of a word. */
function lineBefore(text: string, offset: number, room: number): number {
  const least = Math.max(0, offset - Math.floor(room / 2))
  let from = offset
  while (from > least && !isLineEnd(text, from - 1)) from--
  const isCut = from > 0 && !isLineEnd(text, from - 1)
  if (isCut) {
    const space = text.indexOf(' ', from)
    if (space >= 0 && space < offset) from = space + 1
  }
  return offset - from
}

function lineEnd(text: string, from: number): number {
  const at = text.slice(from, from + 400).search(/[\n\r]/)
  return at < 0 ? Math.min(text.length, from + 400) : from + at
}

function isLineEnd(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 10 || code === 13
}

/** A long span is shown by its beginning. */
function cut(span: string): string {
  return span.length > 60 ? `${span.slice(0, 59)}…` : span
}
