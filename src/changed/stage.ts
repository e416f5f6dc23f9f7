import path from 'node:path'
import type {Target} from '../cli/files.js'
import {isWithin, realPathOf} from '../paths.js'
import type {FileResult} from '../reports/result.js'
import {blob, type Changes, changesSince} from './git.js'
import {changedLines, isOnLines} from './lines.js'

/** What a git reference leaves of a run. */
export interface Changed {
  /** The targets that differ from the reference, and those that are problems. */
  targets(all: readonly Target[]): Target[]
  /** A result with the messages on lines that differ. */
  lines(result: FileResult): Promise<FileResult>
}

/** @throws {UsageError} when git cannot say what changed. */
export async function changedSince(reference: string): Promise<Changed> {
  const changes = await changesSince(reference, process.cwd())
  return {
    targets: all =>
      all.flatMap(target => {
        if ('reason' in target || entryOf(target.path, changes)) return target
        if (isWithin(changes.root, inRealFolder(target.path) ?? target.path)) return []
        return {path: target.path, reason: `it is not in the git repository ${changes.root}`}
      }),
    async lines(result) {
      const old = entryOf(result.path, changes)?.blob
      // Of a new file all lines are.
      if (old === undefined) return result
      const ranges = changedLines((await blob(old, changes.root)).toString(), result.text)
      return {...result, messages: result.messages.filter(message => isOnLines(message, ranges))}
    }
  }
}

/** What git says of a file, or of the file that it leads to; undefined where it did not change. */
function entryOf(file: string, {root, files}: Changes): {blob: string | undefined} | undefined {
  for (const real of [inRealFolder(file), realPathOf(file)]) {
    const name = real && path.relative(root, real).replaceAll(path.sep, '/')
    if (name !== undefined && files.has(name)) return {blob: files.get(name)}
  }
  return undefined
}

function inRealFolder(file: string): string | undefined {
  const folder = realPathOf(path.dirname(file))
  return folder && path.join(folder, path.basename(file))
}
