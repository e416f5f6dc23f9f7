import {statSync} from 'node:fs'
import path from 'node:path'
import type {Problem} from '../reports/result.js'

/** Standard input, as a path on the command line. */
export const STDIN = '-'

/** A file to lint, or a path of the command line that leads to none. */
export type Target = {path: string} | Problem

/** The files that paths, folders and globs of the command line mean, in order, each once. */
export async function expandPaths(paths: readonly string[]): Promise<Target[]> {
  const targets: Target[] = []
  const seen = new Set<string>()
  const add = (file: string) => {
    const key = path.resolve(file)
    if (!seen.has(key)) targets.push({path: file})
    seen.add(key)
  }
  for (const given of paths) {
    if (given === STDIN) {
      targets.push({path: STDIN})
      continue
    }
    const stats = statSync(given, {throwIfNoEntry: false})
    if (stats?.isDirectory()) {
      const files = await textFilesIn(given)
      if (files.length === 0)
        targets.push({path: given, reason: 'there are no .txt or .text files in this folder'})
      files.forEach(add)
    } else if (stats) add(given)
    else if (/[*?[\]{}!]/.test(given)) {
      const files = await matches(given)
      if (files.length === 0) targets.push({path: given, reason: 'no file matches this pattern'})
      files.forEach(add)
    } else targets.push({path: given, reason: 'there is no such file or folder'})
  }
  return targets
}

async function textFilesIn(folder: string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const files = await glob('**/*.{txt,text}', {
    cwd: folder,
    ignore: '**/node_modules/**',
    expandDirectories: false
  })
  return files.sort().map(file => path.join(folder, file))
}

async function matches(pattern: string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  return (await glob(pattern, {ignore: '**/node_modules/**', expandDirectories: false})).sort()
}
