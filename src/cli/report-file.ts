import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import path from 'node:path'
import {UsageError} from './options.js'

/** A report that cannot be written; `message` says which, why, and what to do. */
export class ReportFileError extends UsageError {
  override name = 'ReportFileError'
}

/** Code units that are gathered before they are written. */
const CHUNK = 1 << 16

// What the operating system says of writing, in words; the rest by its own message.
const REASONS: Record<string, string> = {
  ENOENT: 'there is no such folder; make it first',
  ENOTDIR: 'there is no such folder; make it first',
  EISDIR: 'it is a folder; name a file in it',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'no permission to write there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENAMETOOLONG: 'the name is too long for a file'
}

/** Why something could not be written, for people. */
export function writeReason(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message
}

/**
 * A file that is whole or not there: it is written beside its place and put there at the end. Devices and pipes are
 * written to as they are. Nothing is made before there is something to write, so that a run that is stopped while it
 * waits leaves nothing behind. Its methods throw {@link ReportFileError}, and clean up when they do.
 */
export class ReportFile {
  readonly #name: string
  readonly #place: Place
  #descriptor: number | undefined
  #pending = ''
  readonly #onExit = () => this.discard()

  constructor(name: string) {
    this.#name = name
    this.#place = this.#told(() => placeOf(name))
  }

  write(text: string): void {
    this.#pending += text
    if (this.#pending.length >= CHUNK) this.#flush()
  }

  /** Write what is pending and put the file in its place. */
  finish(): void {
    this.#flush()
    const {target, temporary} = this.#place
    this.#told(() => {
      this.#close()
      if (temporary) renameSync(temporary, target)
    })
    process.off('exit', this.#onExit)
  }

  /** Leave nothing behind. */
  discard(): void {
    process.off('exit', this.#onExit)
    this.#pending = ''
    if (this.#descriptor === undefined) return
    this.#close()
    if (this.#place.temporary) rmSync(this.#place.temporary, {force: true})
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending)
    this.#pending = ''
    this.#told(() => {
      this.#descriptor ??= this.#open()
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done)
    })
  }

  #open(): number {
    const {target, temporary, mode} = this.#place
    const descriptor = openSync(temporary ?? target, temporary ? 'wx' : 'w')
    process.once('exit', this.#onExit)
    if (mode !== undefined) fchmodSync(descriptor, mode)
    return descriptor
  }

  #close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = undefined
  }

  #told<T>(action: () => T): T {
    try {
      return action()
    } catch (error) {
      this.discard()
      throw new ReportFileError(`${this.#name}: the report cannot be written: ${writeReason(error)}`)
    }
  }
}

interface Place {
  /** What the name leads to, through links. */
  target: string
  /** Where the text goes until it is whole; undefined for devices and pipes. */
  temporary: string | undefined
  /** Mode of the file that is replaced, if there is one. */
  mode: number | undefined
}

/** Where a file of this name goes. */
function placeOf(name: string): Place {
  const stats = statSync(name, {throwIfNoEntry: false})
  if (stats?.isDirectory()) throw Object.assign(new Error('is a folder'), {code: 'EISDIR'})
  if (stats && !stats.isFile()) return {target: name, temporary: undefined, mode: undefined}
  const target = stats ? realpathSync(name) : path.resolve(name)
  const folder = path.dirname(target)
  accessSync(folder, constants.W_OK)
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error('is no folder'), {code: 'ENOTDIR'})
  const random = Math.random().toString(36).slice(2, 10)
  return {target, temporary: path.join(folder, `.garblint-${random}.tmp`), mode: stats?.mode}
}
