import {createHash} from 'node:crypto'
import {type FileResult, type ReportedMessage, ruleName} from './result.js'

/** Code units to either side of a finding that tell it from others like it. */
const CONTEXT = 32

/**
 * A fingerprint for each message of a result, of rule, content and what stands around it in its line: lines that
 * come or go elsewhere don't change it. Of messages that are alike in all three, the second has a number, and so on.
 */
export function fingerprintsOf({text, messages}: FileResult): string[] {
  const seen = new Map<string, number>()
  return messages.map(message => {
    const key = [ruleName(message), ...contentOf(message, text)].join('\u0000')
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return hash(`${key}\u0000${times}`)
  })
}

/** SHA-256 in hexadecimal, cut to 128 bits. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

function contentOf({place, message}: ReportedMessage, text: string): string[] {
  if (!place) return [message]
  const {start, end} = place
  const before = text.slice(Math.max(0, start.offset - CONTEXT), start.offset)
  const after = text.slice(end.offset, end.offset + CONTEXT)
  return [before.split(/[\r\n]/).at(-1) ?? '', text.slice(start.offset, end.offset), after.split(/[\r\n]/)[0]]
}
