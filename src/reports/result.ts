import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../rule/types.js'
import {type Grade, gradeOf, scoreOf, worse} from '../score/grade.js'
import type {Scoring} from '../score/scoring.js'

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
  /** `safe`: `expected` has one entry and it is certainly right. Absent where it cannot be put into the file as it is. */
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
  /** How its configuration scores it. */
  scoring: Scoring
  /** What was repaired: the text as it was before, and the number of repairs. The rest is about the text since. */
  repaired?: {before: string; count: number}
  /** Number of findings that the baseline knows and that are not among the messages; absent where there is none. */
  known?: number
}

/** A result with its grade, as reports show it. */
export interface GradedResult extends FileResult, Grade {}

/** A file, folder or configuration that could not be used, and why. */
export interface Problem {
  path: string
  reason: string
}

/** A run: what was found, added up, and its grade. The verdict is the worst of its articles'. */
export interface Summary extends Grade {
  files: number
  errors: number
  warnings: number
  infos: number
  words: number
  /** Findings that were repaired and are not counted above; absent where none was. */
  repaired?: number
  /** Findings that the baseline keeps quiet and that are not counted above; absent where there is none. */
  known?: number
}

/** A report in pieces, so that a run of any size can be written as it goes. */
export interface Report {
  head: string
  result(result: GradedResult, isFirst: boolean): string
  tail(summary: Summary, problems: readonly Problem[]): string
}

export const emptySummary: Summary = {
  files: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  words: 0,
  penalty: 0,
  score: 0,
  verdict: 'publish'
}

export function addToSummary(summary: Summary, result: GradedResult): Summary {
  const {errors, warnings, infos} = countsOf(result)
  const words = summary.words + result.words
  const penalty = summary.penalty + result.penalty
  const repaired = (summary.repaired ?? 0) + (result.repaired?.count ?? 0)
  const known = (summary.known ?? 0) + (result.known ?? 0)
  return {
    files: summary.files + 1,
    errors: summary.errors + errors,
    warnings: summary.warnings + warnings,
    infos: summary.infos + infos,
    words,
    penalty,
    score: scoreOf(penalty, words),
    verdict: worse(summary.verdict, result.verdict),
    ...(repaired > 0 && {repaired}),
    ...(known > 0 && {known})
  }
}

/** How many findings of each severity a result has. */
export function countsOf({messages}: Pick<FileResult, 'messages'>) {
  const count = (severity: Severity) => messages.filter(message => message.severity === severity).length
  return {errors: count('error'), warnings: count('warning'), infos: count('info')}
}

/** The result with its grade: of the findings that it has now. */
export function graded(result: FileResult): GradedResult {
  const {penalty, score, verdict} = gradeOf(result.messages, result.words, result.scoring)
  return {...result, penalty, score, verdict}
}

/** The name of a rule in reports: a rule of another plugin says whose it is. */
export function ruleName({source, ruleId}: Pick<ReportedMessage, 'source' | 'ruleId'>): string {
  return source === 'garblint' ? ruleId : [source, ruleId].filter(Boolean).join(':')
}

/** Message and advice in one line. */
export function messageText({message, note}: ReportedMessage): string {
  return [message, note].filter(Boolean).join('. ')
}

/** Findings by severity: `1 error, 2 warnings, 0 info`. */
export function countsInWords({errors, warnings, infos}: ReturnType<typeof countsOf>): string {
  return [plural(errors, 'error'), plural(warnings, 'warning'), `${infos} info`].join(', ')
}

/** A run in one line: what was found in how many files, and its grade. */
export function runInWords(summary: Summary): string {
  const {files, score, verdict} = summary
  return `${countsInWords(summary)} in ${plural(files, 'file')}; damage score ${score}: ${verdict}`
}

/** A count and its noun: `1 file`, `2 files`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

export function resultOf(file: VFile, path: string, words: number, scoring: Scoring): FileResult {
  return {path, text: String(file), words, messages: file.messages.map(reported), scoring}
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

function placeOf({place, source}: VFileMessage): ReportedMessage['place'] {
  if (!place) return undefined
  // Our own place has two points and nothing else.
  if (source === 'garblint') return place as ReportedMessage['place']
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  if (start.offset === undefined || end.offset === undefined) return undefined
  const point = ({line, column, offset}: typeof start) => ({line, column, offset: offset as number})
  return {start: point(start), end: point(end)}
}
