import {existsSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../cli/options.js'
import type {FileResult} from '../reports/result.js'
import {type KnownFiles, readBaseline, writeBaseline} from './file.js'
import {compared, type KnownFinding, knownFindings} from './known.js'

/** A baseline at work: what it leaves of each result, and what is to be said or done when there are no more. */
export interface Baseline {
  keep(result: FileResult): FileResult
  /** Lines for people. */
  end(): string[]
}

/** @throws {UsageError} when there is no baseline or it cannot be read. */
export function usedBaseline(file: string): Baseline {
  const known = readBaseline(file)
  if (!known)
    throw new UsageError(`there is no baseline ${file}; make it with --baseline ${file} --update-baseline`)
  const stale = new Map<string, KnownFinding[]>()
  return {
    keep(result) {
      const {fresh, stale: gone} = compared(result, known.get(keyFor(file, result.path)) ?? [])
      stale.set(result.path, gone)
      return quieted(result, fresh)
    },
    end() {
      const lines = [...stale]
        .filter(([, gone]) => gone.length > 0)
        .map(([name, gone]) => `${name} no longer has ${gone.map(inWords).join(', ')}`)
      return lines.length === 0 ? [] : [...lines, `take that out of ${file} with --update-baseline`]
    }
  }
}

/**
 * A baseline that is made of this run. What it knows of files that are there and are not linted now, stays.
 *
 * @throws {UsageError} when there is one that cannot be read.
 */
export function updatedBaseline(file: string): Baseline {
  const folder = path.dirname(file)
  const isThere = ([name]: [string, unknown]) => existsSync(path.join(folder, name))
  const known: KnownFiles = new Map([...(readBaseline(file) ?? [])].filter(isThere))
  return {
    keep(result) {
      known.set(keyFor(file, result.path), knownFindings(result))
      return quieted(result, [])
    },
    end() {
      writeBaseline(file, known)
      const counts = [...known.values()].map(findings => findings.reduce((sum, {count}) => sum + count, 0))
      const total = counts.reduce((sum, count) => sum + count, 0)
      return [`${file} knows ${total} ${total === 1 ? 'finding' : 'findings'} now`]
    }
  }
}

function quieted(result: FileResult, messages: FileResult['messages']): FileResult {
  const known = result.messages.length - messages.length
  return {...result, messages, ...(known > 0 && {known})}
}

function keyFor(baseline: string, file: string): string {
  return path.relative(path.dirname(baseline), file).replaceAll(path.sep, '/')
}

function inWords({rule, text, count}: KnownFinding): string {
  return `${rule} "${text}"${count > 1 ? ` (${count} times)` : ''}`
}
