import {existsSync, readFileSync, realpathSync} from 'node:fs'
import {UsageError} from '../cli/options.js'
import {reasonNotWritten, reasonOf} from '../cli/reason.js'
import {replaceFile} from '../cli/replace-file.js'
import {safeJson} from '../reports/escape.js'
import type {KnownFinding} from './known.js'

/** What is known of files, by their paths from the folder of the baseline, with `/` between folders. */
export type KnownFiles = Map<string, KnownFinding[]>

const VERSION = 1

/**
 * Read a baseline, or undefined where there is none.
 *
 * @throws {UsageError} when it is no baseline.
 */
export function readBaseline(file: string): KnownFiles | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`the baseline ${file} cannot be read: ${reasonOf(error)}`)
  }
  try {
    return knownIn(JSON.parse(text))
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not valid JSON' : (error as Error).message
    throw new UsageError(
      `${file} is no baseline: ${reason}; mend it, or delete it and make it anew with --update-baseline`
    )
  }
}

function knownIn(value: unknown): KnownFiles {
  const {version, files} = (value ?? {}) as {version?: unknown; files?: unknown}
  if (version !== VERSION) throw new Error(`"version" must be ${VERSION}`)
  if (typeof files !== 'object' || files === null) throw new Error('"files" must be an object')
  const known: KnownFiles = new Map()
  for (const [path, entries] of Object.entries(files)) {
    if (!Array.isArray(entries)) throw new Error(`what "files" holds for ${path} must be a list`)
    known.set(
      path,
      entries.map(entry => readEntry(entry, path))
    )
  }
  return known
}

function readEntry(entry: unknown, path: string): KnownFinding {
  const {rule, text, before = '', after = '', count = 1} = (entry ?? {}) as Record<string, unknown>
  for (const value of [rule, text, before, after])
    if (typeof value !== 'string') throw new Error(`a finding of ${path} lacks its rule or text`)
  if (!Number.isInteger(count) || (count as number) < 1)
    throw new Error(`the count of a finding of ${path} must be a whole number of at least 1`)
  return {rule, text, before, after, count} as KnownFinding
}

/**
 * Write a baseline, a finding a line and in a fixed order, so that its changes can be read and merged.
 *
 * @throws {UsageError} when it cannot be written.
 */
export function writeBaseline(file: string, known: KnownFiles): void {
  const files = [...known]
    .filter(([, findings]) => findings.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, findings]) => `    ${safeJson(path)}: [\n${findings.map(line).join(',\n')}\n    ]`)
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`
  try {
    const target = existsSync(file) ? realpathSync(file) : file
    replaceFile(target, `{\n  "version": ${VERSION},\n  "files": ${body}\n}\n`)
  } catch (error) {
    throw new UsageError(`the baseline ${file} cannot be written: ${reasonNotWritten(error)}`)
  }
}

/** An entry without what it need not say. */
function line({rule, text, before, after, count}: KnownFinding): string {
  const entry = {
    rule,
    text,
    ...(before && {before}),
    ...(after && {after}),
    ...(count > 1 && {count})
  }
  return `      ${safeJson(entry)}`
}
