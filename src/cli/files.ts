import {readdir, statSync} from 'node:fs'
import path from 'node:path'
import {UnreadableError} from '../readers/decode.js'
import type {Problem} from '../reports/result.js'
import {reasonOf} from './reason.js'
import {walk} from './walk.js'

/** Standard input, as a path on the command line. */
export const STDIN = '-'

/** A file to lint, or a path of the command line that leads to none. */
export type Target = {path: string} | Problem

/** Endings of the files that folders are searched for unless others are asked for. */
const PLAIN_TEXT = ['txt', 'text']

/**
 * The files that paths, folders and globs of the command line mean, in order, each once.
 *
 * @param endings Endings of the files that folders are searched for, without the dot.
 */
export async function expandPaths(
  paths: readonly string[],
  endings: readonly string[] = PLAIN_TEXT
): Promise<Target[]> {
  const targets: Target[] = []
  const seen = new Set<string>()
  const add = (target: Target) => {
    const key = path.resolve(target.path)
    if (!seen.has(key)) targets.push(target)
    seen.add(key)
  }
  for (const given of paths)
    if (given === STDIN) targets.push({path: STDIN})
    else
      try {
        for (const target of await targetsOf(given, endings)) add(target)
      } catch (error) {
        targets.push({path: given, reason: reasonOf(error)})
      }
  return targets
}

/** @throws {UnreadableError} or a file system error when a path leads to no file. */
async function targetsOf(given: string, endings: readonly string[]): Promise<Target[]> {
  const stats = statSync(given, {throwIfNoEntry: false})
  if (stats?.isDirectory()) {
    const wanted = endings.map(ending => `.${ending.toLowerCase()}`)
    const targets = [...walk(given, name => wanted.some(ending => name.toLowerCase().endsWith(ending)))]
    if (targets.length === 0)
      throw new UnreadableError(`there are no ${wanted.join(' or ')} files in this folder`)
    return targets
  }
  if (stats) return [{path: given}]
  if (!/[*?[\]{}!]/.test(given)) throw new UnreadableError('there is no such file or folder')
  const targets = await matches(given)
  if (targets.length === 0) throw new UnreadableError('no file matches this pattern')
  return targets
}

/** The files that match a pattern, and the folders on the way that cannot be read. */
async function matches(pattern: string): Promise<Target[]> {
  const {glob} = await import('tinyglobby')
  const problems: Problem[] = []
  const files = await glob(pattern, {
    ignore: '**/node_modules/**',
    expandDirectories: false,
    fs: {readdir: tellingReaddir(problems)}
  })
  return [...files.map(path => ({path})), ...problems].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** `readdir` for globs, which pass over what they may not read. */
function tellingReaddir(problems: Problem[]): typeof readdir {
  const tell = (folder: string, options: unknown, done: (error: unknown, entries?: unknown) => void) =>
    readdir(folder, options as {withFileTypes: true}, (error, entries) => {
      if (error) problems.push({path: path.relative('', folder) || '.', reason: reasonOf(error)})
      done(error, entries)
    })
  return Object.assign(tell as typeof readdir, {__promisify__: readdir.__promisify__})
}
