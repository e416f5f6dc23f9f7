import {existsSync, lstatSync, realpathSync} from 'node:fs'
import path from 'node:path'
import type {Digest} from '../cli/lint-job.js'
import {isWithin} from '../paths.js'
import type {FileResult} from '../reports/result.js'
import {digestWith} from './digest.js'
import {type Entry, RecordReader, RecordWriter} from './records.js'

/** A result without what the file itself tells. */
export type KeptResult = Omit<FileResult, 'path' | 'text'>

/** Name of the cache in the folder where the command runs. */
export const CACHE_NAME = '.garblintcache'

/**
 * Results of earlier runs by the path of the file, each under the digest of all that it came from: content,
 * configuration, options and version. A cache that is missing, broken or of another version is an empty one.
 */
export class Cache {
  /** What goes into every digest besides content and configuration. */
  readonly salt: string
  readonly digest: Digest
  readonly #folder: string
  readonly #old: RecordReader
  readonly #entries: Map<string, Entry>
  readonly #writer: RecordWriter

  /** The cache in `file`, for results that depend on `salt`. */
  constructor(file: string, salt: string) {
    this.salt = salt
    this.digest = digestWith(salt)
    this.#folder = path.dirname(file)
    this.#old = new RecordReader(file)
    this.#entries = this.#old.entries
    this.#writer = new RecordWriter(file, this.#old)
  }

  has(file: string): boolean {
    return this.#entries.has(this.#key(file))
  }

  /** The result for a file whose digest is this. */
  find(file: string, digest: string): KeptResult | undefined {
    const key = this.#key(file)
    const entry = this.#entries.get(key)
    if (entry?.digest !== digest) return undefined
    const record = this.#old.read(entry)
    if (record === undefined) return undefined
    this.#entries.delete(key)
    this.#writer.carry(key, entry)
    return JSON.parse(record) as KeptResult
  }

  keep(file: string, digest: string, {path: _path, text: _text, ...result}: FileResult): void {
    const key = this.#key(file)
    this.#entries.delete(key)
    this.#writer.add(key, digest, JSON.stringify(result))
  }

  /**
   * Write what is new, if anything is; what was not met in this run stays as long as its file is there.
   *
   * @throws a file system error when it cannot be written.
   */
  save(): void {
    try {
      for (const [key, entry] of this.#entries)
        if (existsSync(path.resolve(this.#folder, key))) this.#writer.carry(key, entry)
        else this.#writer.drop()
      this.#writer.finish()
    } finally {
      this.discard()
    }
  }

  /** Leave the old cache as it is. */
  discard(): void {
    this.#writer.discard()
    this.#old.close()
  }

  /** Relative to the cache, so that it holds in another checkout, too. */
  #key(file: string): string {
    return path.relative(this.#folder, path.resolve(file))
  }
}

/**
 * Where the cache is: the file that was asked for, one of the usual name in the folder that was asked for, or else
 * one here.
 *
 * @throws {Error} when a link on the way leads out of the folder where the command runs.
 */
export function cacheFile(location: string | undefined): string {
  const asked = path.resolve(location ?? CACHE_NAME)
  const isFolder =
    location?.endsWith('/') || lstatSync(asked, {throwIfNoEntry: false})?.isDirectory() === true
  const file = isFolder ? path.join(asked, CACHE_NAME) : asked
  const parent = nearestFolder(path.dirname(file))
  if (isWithin(process.cwd(), file) && !isWithin(realpathSync('.'), realpathSync(parent)))
    throw new Error('a link leads out of this folder')
  return file
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(path.dirname(folder))
}
