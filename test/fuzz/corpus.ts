import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** An input that once failed, kept so that it never does again. */
export interface Failure {
  property: string
  reason: string
  input: unknown
}

const FOLDER = new URL('./corpus/', import.meta.url)

/** Bytes have no form of their own in JSON. */
function toJson(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? {bytes: Buffer.from(value).toString('hex')} : value
}

function fromJson(_: string, value: unknown): unknown {
  const hex = (value as {bytes?: unknown} | null)?.bytes
  return typeof hex === 'string' ? new Uint8Array(Buffer.from(hex, 'hex')) : value
}

export function corpus(): Failure[] {
  return readdirSync(FOLDER)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'), fromJson) as Failure)
}

/** Keep a failure; gives the path of its file. */
export function keep(failure: Failure): string {
  const text = `${JSON.stringify(failure, toJson, 2)}\n`
  const name = createHash('sha1')
    .update(JSON.stringify([failure.property, failure.input], toJson))
    .digest('hex')
  const file = fileURLToPath(new URL(`${name.slice(0, 12)}.json`, FOLDER))
  writeFileSync(file, text)
  return file
}
