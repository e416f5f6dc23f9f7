import {parseArgs} from 'node:util'
import {nearest} from '../config/nearest.js'
import {HELP, OPTIONS} from './option-table.js'
import type {Concurrency} from './threads.js'

export {HELP}

/** A run that cannot be made as asked; `message` says why, for people. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const FORMATS = ['stylish', 'json'] as const

export interface CliOptions {
  cache: boolean
  cacheLocation: string | undefined
  concurrency: Concurrency
  config: string | undefined
  explain: string | undefined
  format: (typeof FORMATS)[number]
  help: boolean
  listRules: boolean
  paths: string[]
  quiet: boolean
  stdinFilepath: string | undefined
  version: boolean
}

/**
 * Read the command line.
 *
 * @throws {UsageError} for unknown options, missing values and options that do not go together.
 */
export function readArguments(argv: string[]): CliOptions {
  const {values, positionals} = parse(argv)
  const format = values.format ?? 'stylish'
  if (!isFormat(format))
    throw new UsageError(
      `there is no format "${format}"${nearest(format, FORMATS)}; there is: ${FORMATS.join(', ')}`
    )
  if (values['stdin-filepath'] !== undefined && !positionals.includes('-'))
    throw new UsageError('--stdin-filepath names the text of standard input, so it goes with "-"')
  if (values['cache-location'] !== undefined && !values.cache)
    throw new UsageError('--cache-location says where the cache is, so it goes with --cache')
  return {
    cache: values.cache ?? false,
    cacheLocation: values['cache-location'],
    concurrency: concurrencyOf(values.concurrency ?? 'auto'),
    config: values.config,
    explain: values.explain,
    format,
    help: values.help ?? false,
    listRules: values['list-rules'] ?? false,
    paths: positionals,
    quiet: values.quiet ?? false,
    stdinFilepath: values['stdin-filepath'],
    version: values.version ?? false
  }
}

function concurrencyOf(given: string): Concurrency {
  if (given === 'auto' || given === 'off') return given
  const count = Number(given)
  if (/^\d+$/.test(given) && count >= 1 && count <= 256) return count
  throw new UsageError(`--concurrency must be a number from 1 to 256, auto or off, not "${given}"`)
}

function isFormat(format: string): format is (typeof FORMATS)[number] {
  return (FORMATS as readonly string[]).includes(format)
}

function parse(argv: string[]) {
  try {
    return parseArgs({args: argv, options: OPTIONS, allowPositionals: true})
  } catch (error) {
    const unknown = /^Unknown option '(-[^']*)'/.exec((error as Error).message)?.[1]
    if (unknown === undefined) throw new UsageError((error as Error).message.split('. ')[0])
    const known = Object.keys(OPTIONS).map(name => `--${name}`)
    throw new UsageError(`there is no option ${unknown}${nearest(unknown, known)}; see garblint --help`)
  }
}
