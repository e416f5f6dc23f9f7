import {
  chmodSync,
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
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
 * written to as they are. Its methods throw {@link ReportFileError}, and leave nothing behind when they do.
 */
export class ReportFile {
  readonly #name: string
  readonly #target: string
  /** Where the text goes until it is whole; undefined for devices and pipes. */
  readonly #temporary: string | undefined
  readonly #descriptor: number
  #pending = ''
  readonly #onExit = () => this.discard()

  constructor(name: string) {
    this.#name = name
    const {target, stats} = this.#told(() => locate(name))
    this.#target = target
    const isFile = stats === undefined || stats.isFile()
    const random = Math.random().toString(36).slice(2, 10)
    this.#temporary = isFile ? path.join(path.dirname(target), `.garblint-${random}.tmp`) : undefined
    this.#descriptor = this.#told(() => openSync(this.#temporary ?? target, isFile ? 'wx' : 'w'))
    if (stats && this.#temporary) chmodSync(this.#temporary, stats.mode)
    process.once('exit', this.#onExit)
  }

  write(text: string): void {
    this.#pending += text
    if (this.#pending.length >= CHUNK) this.#flush()
  }

  /** Write what is pending and put the file in its place. */
  finish(): void {
    this.#flush()
    this.#told(() => {
      closeSync(this.#descriptor)
      if (this.#temporary) renameSync(this.#temporary, this.#target)
    })
    process.off('exit', this.#onExit)
  }

  /** Leave nothing behind. */
  discard(): void {
    process.off('exit', this.#onExit)
    try {
      closeSync(this.#descriptor)
    } catch {
      // It is closed.
    }
    if (this.#temporary) rmSync(this.#temporary, {force: true})
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending)
    this.#pending = ''
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done)
    } catch (error) {
      this.discard()
      throw this.#error(error)
    }
  }

  #told<T>(action: () => T): T {
    try {
      return action()
    } catch (error) {
      throw this.#error(error)
    }
  }

  #error(error: unknown): ReportFileError {
    return new ReportFileError(`${this.#name}: the report cannot be written: ${writeReason(error)}`)
  }
}

/** The file that a name leads to, through links, and what stands there, if anything. */
function locate(name: string): {target: string; stats: Stats | undefined} {
  const stats = statSync(name, {throwIfNoEntry: false})
  if (stats?.isDirectory()) throw Object.assign(new Error('is a folder'), {code: 'EISDIR'})
  return {target: stats?.isFile() ? realpathSync(name) : path.resolve(name), stats}
}
