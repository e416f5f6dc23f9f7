import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../rule/types.js'

interface Place {
  line: number
  column: number
  offset: number
}

/** A message as reports show it and as the JSON report prints it. */
export interface ReportedMessage {
  ruleId: string
  /** Who says so: `garblint`, or the name of another retext plugin. */
  source: string
  severity: Severity
  message: string
  /** What to do about it. */
  note?: string
  /** Absent where the message is about the file as a whole. */
  place?: {start: Place; end: Place}
  actual?: string
  expected?: string[]
  /** `safe`: `expected` has one entry and it is certainly right. */
  repair?: 'safe' | 'likely'
  url?: string
}

/** What linting a file gave. */
export interface FileResult {
  path: string
  text: string
  words: number
  messages: ReportedMessage[]
  /** Rules and plugins that failed here, so that what they would have found is missing. */
  failures?: string[]
}

/** A file, folder or configuration that could not be used, and why. */
export interface Problem {
  path: string
  reason: string
}

export interface Summary {
  files: number
  errors: number
  warnings: number
  infos: number
  words: number
}

/** A report in pieces, so that a run of any size can be written as it goes. */
export interface Report {
  head: string
  result(result: FileResult, isFirst: boolean): string
  tail(summary: Summary, problems: readonly Problem[]): string
}

export const emptySummary: Summary = {files: 0, errors: 0, warnings: 0, infos: 0, words: 0}

export function addToSummary(summary: Summary, result: FileResult): Summary {
  const count = (severity: Severity) =>
    result.messages.filter(message => message.severity === severity).length
  return {
    files: summary.files + 1,
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    infos: summary.infos + count('info'),
    words: summary.words + result.words
  }
}

export function resultOf(file: VFile, path: string, words: number): FileResult {
  return {path, text: String(file), words, messages: file.messages.map(reported)}
}

function reported(message: VFileMessage): ReportedMessage {
  const place = placeOf(message)
  return {
    ruleId: message.ruleId ?? '',
    source: message.source ?? '',
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
    message: message.reason,
    note: message.note ?? undefined,
    place,
    actual: message.actual ?? undefined,
    expected: message.expected ?? undefined,
    repair: message.repair,
    url: message.url ?? undefined
  }
}

function placeOf({place}: VFileMessage): ReportedMessage['place'] {
  if (!place) return undefined
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  if (start.offset === undefined || end.offset === undefined) return undefined
  const point = ({line, column, offset}: typeof start) => ({line, column, offset: offset as number})
  return {start: point(start), end: point(end)}
}
