/** Longer texts are looked at in a buffer of their own, which goes when they do. */
const KEPT = 2 ** 14

const kept = new Uint16Array(KEPT)
/** The text whose code units are kept: several looks at a paragraph follow each other. */
let last: string | undefined
const keptBytes = Buffer.from(kept.buffer)
const IS_BIG_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0

/**
 * The code units of a text as numbers, from offset 0, with a 0 behind the last: reading an array is several times as
 * fast as asking a string for one after the other. They hold until another text is asked for.
 */
export function codesOf(text: string): Uint16Array {
  if (text === last) return kept
  const isLong = text.length >= KEPT
  const codes = isLong ? new Uint16Array(text.length + 1) : kept
  const bytes = isLong ? Buffer.from(codes.buffer) : keptBytes
  bytes.write(text, 'utf16le')
  if (IS_BIG_ENDIAN) bytes.swap16()
  codes[text.length] = 0
  if (!isLong) last = text
  return codes
}
