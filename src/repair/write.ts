import {readFileSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {replaceFile} from '../cli/replace-file.js'
import {isWithin, realPathOf} from '../paths.js'
import {decode, encodingOf} from '../readers/decode.js'
import {type Encoding, EncodingError, encodeLike} from '../readers/encodings.js'

/** A file that is not repaired; `message` says why. */
export class UnwritableError extends Error {
  override name = 'UnwritableError'
}

/** The folders that a command line gives leave to write in: those it names, and those of the files it names. */
export function foldersOf(paths: readonly string[]): string[] {
  const folders = paths.map(given => {
    const stats = statSync(given, {throwIfNoEntry: false})
    if (stats) return stats.isDirectory() ? given : path.dirname(given)
    // Of a glob, the part before the first sign.
    return path.dirname(`${given.split(/[*?[\]{}!(]/, 1)[0]}x`)
  })
  return folders.flatMap(folder => realPathOf(folder) ?? [])
}

/**
 * Write the repaired text of a file in its place.
 *
 * @param before The text that was read and linted.
 * @param folders Real paths: a link that leads out of them is not followed.
 * @param named The encoding that the command line names; the file keeps the one that it has.
 * @throws {UnwritableError} when the file is to be left alone, or an error of the file system.
 */
export function writeRepaired(
  file: string,
  before: string,
  after: string,
  folders: readonly string[],
  named: Encoding | undefined
): void {
  const real = realpathSync(file)
  if (!folders.some(folder => isWithin(folder, real)))
    throw new UnwritableError(`it is not repaired: it is a link to ${real}, outside of the folders given`)
  const bytes = readFileSync(real)
  if (textIn(bytes, named) !== before)
    throw new UnwritableError('it is not repaired: it changed since it was read; run garblint again')
  replaceFile(real, encoded(bytes, before, after, encodingOf(bytes, named)))
}

function textIn(bytes: Buffer, named: Encoding | undefined): string | undefined {
  try {
    return decode(bytes, named)
  } catch {
    return undefined
  }
}

function encoded(bytes: Buffer, before: string, after: string, encoding: Encoding): Buffer {
  try {
    return encodeLike(bytes, before, after, encoding)
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error
    throw new UnwritableError(`it is not repaired: ${error.message}`)
  }
}
