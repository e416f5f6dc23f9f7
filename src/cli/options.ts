import path from 'node:path'
import {parseArgs} from 'node:util'
import {nearest} from '../config/nearest.js'
import {ENCODINGS, type Encoding, encodingNamed} from '../readers/encodings.js'
import {type Field, fieldFrom} from '../readers/fields.js'
import type {RepairLevel} from '../repair/apply.js'
import {FORMATS, type Format} from '../reports/formats.js'
import {FAIL_ON, type FailOn, type Gates} from '../score/gates.js'
import {OPTIONS, type OptionEntry} from './option-table.js'
import type {Concurrency} from './threads.js'

/** A run that cannot be made as asked; `message` says why, for people. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** A report to write: to a file, or to standard output. */
export interface ReportOption {
  format: Format
  file: string | undefined
}

export interface CliOptions extends Gates {
  baseline: string | undefined
  cache: boolean
  cacheLocation: string | undefined
  changed: string | undefined
  changedLines: boolean
  concurrency: Concurrency
  /** Whether configurations may run code. */
  code: boolean
  config: string | undefined
  diff: boolean
  /** Name of an encoding that `TextDecoder` knows, where files are not UTF-8. */
  encoding: Encoding | undefined
  explain: string | undefined
  /** Endings of the files that folders are searched for, without the dot; undefined means plain text. */
  ext: string[] | undefined
  fields: Field[]
  /** Whether `failOn` was asked for. */
  failOnGiven: boolean
  formats: ReportOption[]
  fix: RepairLevel | undefined
  help: boolean
  /** Whether a .retextignore counts. */
  ignore: boolean
  init: boolean
  listRules: boolean
  paths: string[]
  printConfig: string | undefined
  quiet: boolean
  stdinFilepath: string | undefined
  updateBaseline: boolean
  version: boolean
}

/**
 * Read the command line.
 *
 * @throws {UsageError} for unknown options, missing values and options that do not go together.
 */
export function readArguments(argv: string[]): CliOptions {
  const {values, positionals} = parse(argv)
  if (values['stdin-filepath'] !== undefined && !positionals.includes('-'))
    throw new UsageError('--stdin-filepath names the text of standard input, so it goes with "-"')
  if (values['cache-location'] !== undefined && !values.cache)
    throw new UsageError('--cache-location says where the cache is, so it goes with --cache')
  checkRepair(values, positionals)
  checkBaseline(values)
  const changed = values.changed ?? (values['changed-lines'] ? 'HEAD' : undefined)
  if (changed !== undefined && positionals.includes('-'))
    throw new UsageError('--changed asks git about files, so it goes without "-"')
  return {
    baseline: values.baseline,
    cache: values.cache ?? false,
    cacheLocation: values['cache-location'],
    changed,
    changedLines: values['changed-lines'] ?? false,
    concurrency: concurrencyOf(values.concurrency ?? 'auto'),
    code: !values['no-code'],
    config: values.config,
    diff: values.diff ?? false,
    encoding: readEncoding(values.encoding),
    explain: values.explain,
    ext: readEndings(values.ext),
    fields: (values.field ?? []).map(readField),
    failOn: readFailOn(values['fail-on'] ?? 'error'),
    failOnGiven: values['fail-on'] !== undefined,
    formats: values.diff ? [] : readFormats(values.format ?? ['stylish']),
    help: values.help ?? false,
    ignore: !values['no-ignore'],
    init: values.init ?? false,
    listRules: values['list-rules'] ?? false,
    maxDensity: readNumber('max-density', values['max-density'], /^\d+(?:\.\d+)?$/, 'a number of 0 or more'),
    maxWarnings: readNumber('max-warnings', values['max-warnings'], /^\d+$/, 'a whole number of 0 or more'),
    fix: levelOf(values.fix ?? (values.diff ? 'safe' : undefined)),
    paths: positionals.length === 0 && changed !== undefined ? ['.'] : positionals,
    printConfig: values['print-config'],
    quiet: values.quiet ?? false,
    stdinFilepath: values['stdin-filepath'],
    updateBaseline: values['update-baseline'] ?? false,
    version: values.version ?? false
  }
}

function concurrencyOf(given: string): Concurrency {
  if (given === 'auto' || given === 'off') return given
  const count = Number(given)
  if (/^\d+$/.test(given) && count >= 1 && count <= 256) return count
  throw new UsageError(`--concurrency must be a number from 1 to 256, auto or off, not "${given}"`)
}

/** `md,html` and `.md` alike. */
function readEndings(given: string[] | undefined): string[] | undefined {
  const endings = given?.flatMap(list => list.split(',')).map(ending => ending.trim().replace(/^\*?\./, ''))
  const wrong = endings?.find(ending => !/^[\w-]+(?:\.[\w-]+)*$/.test(ending))
  if (wrong !== undefined)
    throw new UsageError(`--ext takes endings of file names, as in --ext md,html, not "${wrong}"`)
  return endings
}

function readField(given: string): Field {
  if (given.trim() === '') throw new UsageError('--field takes the name of a field, as in --field title')
  return fieldFrom(given.trim())
}

function readEncoding(given: string | undefined): Encoding | undefined {
  if (given === undefined) return undefined
  const name = encodingNamed(given)
  if (name === undefined)
    throw new UsageError(
      `there is no encoding "${given}"${nearest(given, ENCODINGS)}; there is: ${ENCODINGS.join(', ')}`
    )
  return name
}

/** `NAME`, or `NAME=FILE`. */
function readFormats(given: readonly string[]): ReportOption[] {
  const reports = given.map(readFormat)
  const toStdout = reports.filter(({file}) => file === undefined)
  if (toStdout.length > 1)
    throw new UsageError(
      `only one report can go to standard output; give the other a file: --format ${toStdout[1].format}=FILE`
    )
  const files = reports.flatMap(({file}) => (file === undefined ? [] : [path.resolve(file)]))
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw new UsageError(`two reports cannot go to one file: ${path.basename(twice)}`)
  return reports
}

function readFormat(given: string): ReportOption {
  const [, name, file] = /^([^=]*)(?:=(.*))?$/su.exec(given) as RegExpExecArray
  const names = Object.keys(FORMATS)
  if (!Object.hasOwn(FORMATS, name))
    throw new UsageError(`there is no format "${name}"${nearest(name, names)}; there is: ${names.join(', ')}`)
  if (file === '') throw new UsageError(`--format ${name}= lacks the name of a file`)
  return {format: name as Format, file}
}

function readFailOn(given: string): FailOn {
  if (!(FAIL_ON as readonly string[]).includes(given))
    throw new UsageError(
      `--fail-on is ${FAIL_ON.slice(0, -1).join(', ')} or ${FAIL_ON.at(-1)}, not "${given}"${nearest(given, FAIL_ON)}`
    )
  return given as FailOn
}

function readNumber(
  name: string,
  given: string | undefined,
  form: RegExp,
  expected: string
): number | undefined {
  if (given === undefined) return undefined
  if (!form.test(given)) throw new UsageError(`--${name} takes ${expected}, not "${given}"`)
  return Number(given)
}

const LEVELS: Record<string, RepairLevel> = {safe: 'safe', all: 'likely'}

function levelOf(fix: string | undefined): RepairLevel | undefined {
  if (fix === undefined || Object.hasOwn(LEVELS, fix)) return LEVELS[fix ?? '']
  throw new UsageError(
    `there is no --fix=${fix}${nearest(fix, Object.keys(LEVELS))}; there is: --fix, --fix=all`
  )
}

function checkRepair({fix, diff, format}: ReturnType<typeof parse>['values'], paths: string[]): void {
  if (fix !== undefined && paths.includes('-') && paths.length > 1)
    throw new UsageError('--fix prints standard input as repaired, so "-" goes alone')
  if (diff && format !== undefined)
    throw new UsageError('--diff shows changes in place of a report, so it goes without --format')
}

function checkBaseline(values: ReturnType<typeof parse>['values']): void {
  if (!values['update-baseline']) return
  if (values.baseline === undefined)
    throw new UsageError('--update-baseline needs to know the file: --baseline <file> --update-baseline')
  for (const other of ['fix', 'diff', 'changed-lines'] as const)
    if (values[other])
      throw new UsageError(`--update-baseline takes in all that is found, so it goes without --${other}`)
}

function parse(argv: string[]) {
  try {
    return parseArgs({args: withBareValues(argv), options: OPTIONS, allowPositionals: true})
  } catch (error) {
    const unknown = /^Unknown option '(-[^']*)'/.exec((error as Error).message)?.[1]
    if (unknown === undefined) throw new UsageError((error as Error).message.split('. ')[0])
    const known = Object.keys(OPTIONS).map(name => `--${name}`)
    throw new UsageError(`there is no option ${unknown}${nearest(unknown, known)}; see garblint --help`)
  }
}

/** Options that may go without a value get the one that they then have: node knows no such options. */
function withBareValues(argv: string[]): string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  return argv.map((argument, index) => {
    const {bare}: Partial<OptionEntry> = (OPTIONS as Record<string, OptionEntry>)[argument.slice(2)] ?? {}
    return index < end && argument.startsWith('--') && bare !== undefined ? `${argument}=${bare}` : argument
  })
}
