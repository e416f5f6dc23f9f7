import path from 'node:path'
import {shownPath} from '../config/configurations.js'
import {IgnoreFiles} from '../config/ignore.js'
import {escapeForTerminal} from '../reports/escape.js'
import {STDIN, type Target} from './files.js'

interface Given {
  /** Paths of the command line. */
  paths: readonly string[]
  stdinFilepath: string | undefined
}

/**
 * Targets that no `.retextignore` takes out. One that the command line names itself and that is taken out is told of,
 * so that nobody believes it to be clean.
 */
export async function withoutIgnored(
  targets: readonly Target[],
  {paths, stdinFilepath}: Given,
  err: (text: string) => Promise<void>
): Promise<Target[]> {
  const ignoreFiles = new IgnoreFiles()
  const named = new Set(paths.map(given => path.resolve(given)))
  const kept: Target[] = []
  for (const target of targets) {
    const file = target.path === STDIN ? stdinFilepath : target.path
    const ignoreFile = 'reason' in target || file === undefined ? undefined : await ignoringOr(file)
    if (typeof ignoreFile === 'object') kept.push(ignoreFile)
    else if (ignoreFile === undefined) kept.push(target)
    else if (target.path === STDIN || named.has(path.resolve(target.path)))
      await err(
        `garblint: ${escapeForTerminal(file as string)}: ignored by ${escapeForTerminal(shownPath(ignoreFile))}; to lint it: --no-ignore\n`
      )
  }
  return kept

  /** The ignore file that takes a file out, or why that cannot be told. */
  async function ignoringOr(file: string): Promise<string | undefined | Target> {
    try {
      return await ignoreFiles.ignoring(file)
    } catch (error) {
      return {path: file, reason: `its .retextignore cannot be used: ${(error as Error).message}`}
    }
  }
}
