import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Problem} from '../reports/result.js'
import {reasonOf} from './reason.js'

/**
 * The files under a folder that are wanted, sorted, as paths that begin with the folder's. Folders that cannot be read
 * are told as problems where they stand. Links to folders are followed, each once; folders and files with a
 * leading dot and `node_modules` are passed over.
 */
export function* walk(
  folder: string,
  isWanted: (name: string) => boolean
): Generator<{path: string} | Problem> {
  yield* walkFolder(folder, isWanted, new Set([realpathSync(folder)]))
}

function* walkFolder(
  folder: string,
  isWanted: (name: string) => boolean,
  entered: Set<string>
): Generator<{path: string} | Problem> {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    yield {path: folder, reason: reasonOf(error)}
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  // A name joins this as it is, which for thousands of files is quicker than to join paths.
  const prefix = path.join(folder, 'x').slice(0, -1)
  for (const entry of entries) {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue
    const file = prefix + entry.name
    // Node.js reads names as UTF-8; one that is none leads to no file.
    if (entry.name.includes('\uFFFD') && !exists(file)) {
      if (entry.isDirectory() || isWanted(entry.name))
        yield {path: file, reason: 'its name is not UTF-8; give it another'}
    } else if (isFolder(entry, file)) {
      const real = realpathSync(file)
      if (entered.has(real)) continue
      entered.add(real)
      yield* walkFolder(file, isWanted, entered)
    } else if (isWanted(entry.name)) yield {path: file}
  }
}

function isFolder(entry: Dirent, file: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  try {
    return statSync(file).isDirectory()
  } catch {
    // What is wrong with the link is told when it is read, if it is wanted.
    return false
  }
}

function exists(file: string): boolean {
  return statSync(file, {throwIfNoEntry: false}) !== undefined
}
