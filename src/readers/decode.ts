import {isUtf8} from 'node:buffer'

/** Bytes that are no text that can be linted; `message` says why. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
}

/**
 * Text of bytes in UTF-8; a byte-order mark stays in the text.
 *
 * @throws {UnreadableError} for bytes that are empty, binary, UTF-16 or not UTF-8.
 */
export function decode(bytes: Buffer): string {
  if (bytes.length === 0) throw new UnreadableError('the file is empty')
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new UnreadableError('the file is UTF-16; save it as UTF-8')
  if (bytes.includes(0))
    throw new UnreadableError(`the file is binary: a NUL byte stands at offset ${bytes.indexOf(0)}`)
  const text = bytes.toString('utf8')
  if (!isUtf8(bytes))
    throw new UnreadableError(
      `the file is not UTF-8: the first bad byte stands at offset ${firstBadByte(bytes, text)}`
    )
  if (text.trim() === '') throw new UnreadableError('the file is empty but for white space')
  return text
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
