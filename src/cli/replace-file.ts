import {randomBytes} from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'

/**
 * Put bytes in the place of a file in one step, so that whoever reads it, and whatever ends the process, finds the old
 * file or the new one and never a part. Mode and, where it may be kept, owner stay. Everything is synchronous: a
 * signal is handled before or after it.
 *
 * @param file A file, no link; it need not exist.
 * @throws An error of the file system; the file is then as it was.
 */
export function replaceFile(file: string, content: Buffer | string): void {
  const old = statSync(file, {throwIfNoEntry: false})
  // A rename needs no permission for the file itself.
  if (old) accessSync(file, constants.W_OK)
  const temporary = path.join(path.dirname(file), `.garblint-${randomBytes(8).toString('hex')}.tmp`)
  try {
    writeThrough(temporary, content, old)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

function writeThrough(file: string, content: Buffer | string, old: Stats | undefined): void {
  const descriptor = openSync(file, 'wx', old ? old.mode & 0o777 : 0o666)
  try {
    writeFileSync(descriptor, content)
    if (old) keepOwner(descriptor, old)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function keepOwner(descriptor: number, {uid, gid, mode}: Stats): void {
  try {
    fchownSync(descriptor, uid, gid)
  } catch {
    // Only the superuser may give a file to another; it is ours from now on.
  }
  fchmodSync(descriptor, mode & 0o7777)
}
