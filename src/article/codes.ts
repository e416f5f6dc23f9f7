/** Longer texts are looked at in a buffer of their own, which goes when they do. */
const KEPT = 2 ** 16

let kept = new Uint16Array(2 ** 12)

/**
 * The code units of a text as numbers, from offset 0, with at least one 0 behind the last: reading an array is several
 * times as fast as asking a string for one after the other. It holds until the next call.
 */
export function codesOf(text: string): Uint16Array {
  let codes = kept
  if (codes.length <= text.length) {
    codes = new Uint16Array(Math.max(text.length + 1, KEPT))
    if (text.length < KEPT) kept = codes
  }
  Buffer.from(codes.buffer).write(text, 'utf16le')
  if (IS_BIG_ENDIAN) Buffer.from(codes.buffer).swap16()
  codes[text.length] = 0
  return codes
}

const IS_BIG_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0
