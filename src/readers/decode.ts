import {isUtf8} from 'node:buffer'
import {decodeAs, type Encoding} from './encodings.js'
import {guessEncoding} from './guess.js'

/** Bytes or text that cannot be linted; `message` says why. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
}

/**
 * Text of bytes in UTF-8, in UTF-16 with a byte-order mark, or in another encoding that is named. The mark stays in
 * the text. Bytes that are UTF-8 are read as that whatever is named, unless it is UTF-16.
 *
 * @throws {UnreadableError} for bytes that are empty, binary, or not in the encoding.
 */
export function decode(bytes: Buffer, named?: Encoding): string {
  if (bytes.length === 0) throw new UnreadableError('the file is empty')
  const encoding = encodingOf(bytes, named)
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) throw new UnreadableError(binaryReason(bytes))
  const text = encoding === 'utf-8' ? bytes.toString('utf8') : decodeAs(bytes, encoding)
  if (text === undefined) {
    const guess = guessEncoding(bytes)
    const advice = guess && guess !== encoding ? `; it looks like ${guess}, so try --encoding ${guess}` : ''
    throw new UnreadableError(`the file is not ${encoding}${advice}`)
  }
  if (encoding === 'utf-8' && !isUtf8(bytes)) throw new UnreadableError(notUtf8Reason(bytes, text))
  if (text.trim() === '') throw new UnreadableError('the file is empty but for white space')
  return text
}

/** The encoding in which {@link decode} reads bytes. */
export function encodingOf(bytes: Buffer, named?: Encoding): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (named?.startsWith('utf-16') || (named && !isUtf8(bytes))) return named
  return 'utf-8'
}

function binaryReason(bytes: Buffer): string {
  const guess = guessEncoding(bytes)
  if (guess) return `the file looks like ${guess} without a byte-order mark; try --encoding ${guess}`
  return `the file is binary: a NUL byte stands at offset ${bytes.indexOf(0)}`
}

function notUtf8Reason(bytes: Buffer, text: string): string {
  const offset = firstBadByte(bytes, text)
  const advice = adviceFor(bytes, text, offset)
  return `the file is not UTF-8: the first bad byte stands at offset ${offset}${advice}`
}

/** What to do about bytes that are not UTF-8. */
function adviceFor(bytes: Buffer, text: string, offset: number): string {
  const beyond = text.match(/[^\u0000-\u007F]/g) ?? []
  // U+FFFD may have been in the text before, as three bytes.
  const genuine = bytes.toString('latin1').split('\xEF\xBF\xBD').length - 1
  const bad = beyond.filter(character => character === '\uFFFD').length - genuine
  if (beyond.length - bad >= bad) return '; the rest is UTF-8, so the file was damaged or cut off'
  const guess = guessEncoding(bytes, offset)
  return guess ? `; it looks like ${guess}, so try --encoding ${guess}` : ''
}

/** Where decoding put the first U+FFFD that was not in the bytes. */
function firstBadByte(bytes: Buffer, text: string): number {
  let offset = 0
  let from = 0
  for (;;) {
    const at = text.indexOf('\uFFFD', from)
    offset += Buffer.byteLength(text.slice(from, at))
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return offset
    offset += 3
    from = at + 1
  }
}
