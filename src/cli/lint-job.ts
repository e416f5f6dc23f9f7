import {closeSync, openSync, readFileSync, readSync, statSync} from 'node:fs'
import {setFlagsFromString} from 'node:v8'
import type {Configurations} from '../config/configurations.js'
import {lintText} from '../lint-text.js'
import {decode, UnreadableError} from '../readers/decode.js'
import type {Encoding} from '../readers/encodings.js'
import type {Field} from '../readers/fields.js'
import type {FileResult, Problem} from '../reports/result.js'
import {reasonOf} from './reason.js'

/**
 * What decides how a file is read and linted, besides its content and configuration: plain data, which goes to the
 * threads and into the key of the cache as it is.
 */
export interface LintOptions {
  /** Whether configurations may run code. */
  code: boolean
  /** Configuration to use instead of the nearest. */
  config: string | undefined
  /** Encoding of files that are not UTF-8. */
  encoding: Encoding | undefined
  /** Fields of records that hold text. */
  fields: readonly Field[]
}

/** A file to lint. */
export interface Job {
  /** Where it is; decides on its configuration and reader. */
  path: string
  /** What reports call it. */
  name: string
  /** Its content, where that was read already. */
  bytes?: Uint8Array
  /** Whether it was seen to be a regular file: opening another may wait without end. */
  isRegular?: boolean
}

/** What came of a job. */
export interface Linted {
  results: (FileResult | Problem)[]
  /** Stands for content, configuration, options and version, where the result may be kept under it. */
  digest?: string
}

/** Makes the digest of content under a configuration. */
export type Digest = (bytes: Uint8Array, configuration: string) => string

/** Read and lint a file. What keeps it from being linted is told as a problem; nothing is thrown. */
export async function lintJob(
  job: Job,
  configs: Configurations,
  options: LintOptions,
  digest?: Digest
): Promise<Linted> {
  try {
    const processor = await configs.for(job.path)
    // A file that cannot be read is told before a configuration that cannot be used.
    const read = readText(job, options, processor?.data('garblintConfiguration'), digest)
    if (!processor) return {results: [...configs.newProblems()]}
    // Garbage is collected when the heap has grown by a fifth, not when it is four times as large: 10 MB of news take
    // 230 MB in place of 360, in the same time.
    if (read.text.length > LARGE) setFlagsFromString('--heap-growing-percent=20')
    const result = await lintText(read.text, job.name, processor, {fields: options.fields})
    const {failures, ...rest} = result
    if (failures) return {results: [rest, ...failures.map(reason => ({path: job.name, reason}))]}
    return {results: [rest], digest: read.digest}
  } catch (error) {
    return {results: [{path: job.name, reason: reasonOf(error)}]}
  }
}

/** Code units of a text that has the heap kept small; for usual articles that costs more than it saves. */
const LARGE = 2 ** 20

/** The text of a job and its digest. The bytes, which may be many, are let go of before the text is linted. */
function readText(job: Job, options: LintOptions, configuration?: string, digest?: Digest) {
  const bytes = readJob(job)
  return {
    text: textOf(bytes, options),
    digest: configuration === undefined ? undefined : digest?.(bytes, configuration)
  }
}

/** @throws {UnreadableError} or a file system error. */
export function readJob({path, bytes, isRegular}: Job): Uint8Array {
  if (bytes) return bytes
  if (!isRegular && !statSync(path).isFile()) throw new UnreadableError('it is no regular file')
  const file = openSync(path, 'r')
  try {
    const length = readSync(file, small, 0, small.length, 0)
    return length < small.length ? small.subarray(0, length) : readFileSync(path)
  } finally {
    closeSync(file)
  }
}

/** For nearly all articles: what is read stays here until the next file. */
const small = Buffer.allocUnsafeSlow(1 << 16)

/** @throws {UnreadableError} when the bytes are no text. */
export function textOf(bytes: Uint8Array, {encoding}: LintOptions): string {
  return decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
}
