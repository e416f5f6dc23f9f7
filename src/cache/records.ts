import {createHash, randomBytes} from 'node:crypto'
import {closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync} from 'node:fs'
import path from 'node:path'

/**
 * A file of records: their texts one after the other, an index in JSON, and a last line that says where the index
 * begins. Only the index is held in memory. Checksums tell what was broken on the way.
 */
export interface Entry {
  digest: string
  checksum: string
  offset: number
  length: number
}

const MAGIC = 'garblint-cache-1'
/** `MAGIC`, offset of the index in 15 digits, its checksum, between spaces, and a line end. */
const FOOTER = MAGIC.length + 1 + 15 + 1 + 28 + 1

type IndexLine = [key: string, digest: string, checksum: string, offset: number, length: number]

export class RecordReader {
  readonly entries = new Map<string, Entry>()
  #fd: number | undefined

  /** A file that is missing or broken has no entries. */
  constructor(file: string) {
    try {
      this.#fd = openSync(file, 'r')
      for (const [key, digest, checksum, offset, length] of this.#index())
        this.entries.set(key, {digest, checksum, offset, length})
    } catch {
      this.entries.clear()
    }
  }

  /** The text of a record, or undefined when it is broken. */
  read({offset, length, checksum}: Entry): string | undefined {
    try {
      const bytes = this.bytes(offset, length)
      return sha1(bytes) === checksum ? bytes.toString('utf8') : undefined
    } catch {
      return undefined
    }
  }

  bytes(offset: number, length: number): Buffer {
    const buffer = Buffer.allocUnsafe(length)
    const count = readSync(this.#fd as number, buffer, 0, length, offset)
    return buffer.subarray(0, count)
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd)
    this.#fd = undefined
  }

  #index(): IndexLine[] {
    const {size} = fstatSync(this.#fd as number)
    const end = size - FOOTER
    const [magic, offset, checksum] = this.bytes(end, FOOTER).toString('latin1').trimEnd().split(' ')
    const index = this.bytes(Number(offset), end - Number(offset))
    if (magic !== MAGIC || sha1(index) !== checksum) return []
    return JSON.parse(index.toString('utf8'))
  }
}

/** Bytes of records that are gathered before they are written. */
const BLOCK = 1 << 20

/** Writes a file of records beside the old one, which it replaces in one step. */
export class RecordWriter {
  readonly #file: string
  readonly #draft: string
  readonly #old: RecordReader
  readonly #carried: [key: string, entry: Entry][] = []
  readonly #index: IndexLine[] = []
  #fd: number | undefined
  #block: Buffer[] = []
  #blockLength = 0
  #offset = 0
  #isChanged = false

  constructor(file: string, old: RecordReader) {
    this.#file = file
    this.#draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
    this.#old = old
  }

  add(key: string, digest: string, record: string): void {
    this.#isChanged = true
    const bytes = Buffer.from(record)
    this.#append(key, digest, sha1(bytes), bytes)
  }

  /** Take a record over from the old file. */
  carry(key: string, entry: Entry): void {
    this.#carried.push([key, entry])
  }

  /** Leave a record of the old file out. */
  drop(): void {
    this.#isChanged = true
  }

  finish(): void {
    if (!this.#isChanged) return
    for (const [key, {digest, checksum, offset, length}] of this.#carried)
      this.#append(key, digest, checksum, this.#old.bytes(offset, length))
    const index = Buffer.from(JSON.stringify(this.#index))
    const footer = `${MAGIC} ${String(this.#offset).padStart(15, '0')} ${sha1(index)}\n`
    this.#write(index)
    this.#write(Buffer.from(footer))
    this.#flush()
    renameSync(this.#draft, this.#file)
    closeSync(this.#fd as number)
    this.#fd = undefined
  }

  /** Remove what was not finished. */
  discard(): void {
    if (this.#fd === undefined) return
    closeSync(this.#fd)
    this.#fd = undefined
    rmSync(this.#draft, {force: true})
  }

  #append(key: string, digest: string, checksum: string, bytes: Buffer): void {
    this.#index.push([key, digest, checksum, this.#offset, bytes.length])
    this.#offset += bytes.length
    this.#write(bytes)
  }

  #write(bytes: Buffer): void {
    this.#block.push(bytes)
    this.#blockLength += bytes.length
    if (this.#blockLength >= BLOCK) this.#flush()
  }

  #flush(): void {
    if (this.#fd === undefined) {
      mkdirSync(path.dirname(this.#file), {recursive: true})
      // Fails where something stands already, a link included.
      this.#fd = openSync(this.#draft, 'wx')
    }
    const bytes = Buffer.concat(this.#block)
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at)
    this.#block = []
    this.#blockLength = 0
  }
}

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64')
}
