/** The encodings that files may have besides UTF-8, as `TextDecoder` names them. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1251',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr'
] as const

export type Encoding = (typeof ENCODINGS)[number]

/** The encoding of a name in any of its spellings (`cp1251`, `latin1`, `GBK`), or undefined. */
export function encodingNamed(name: string): Encoding | undefined {
  const plain = name.trim().toLowerCase()
  const spelled = plain === 'gbk' || plain === 'gb2312' || plain === 'cp936' ? 'gb18030' : plain
  try {
    const known = new TextDecoder(spelled).encoding === 'gbk' ? 'gb18030' : new TextDecoder(spelled).encoding
    return ENCODINGS.find(encoding => encoding === known)
  } catch {
    return undefined
  }
}

/** What the bytes from 80 to 9F stand for in Windows-1252; Node 20 decodes them as controls of ISO 8859-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The text of bytes, or undefined where they are none in this encoding. A byte-order mark stays in the text. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'windows-1252')
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\u0080-\u009F]/g, character => WINDOWS_1252[character.charCodeAt(0) - 0x80])
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** A text that has characters for which an encoding has no bytes, or bytes that would not come back as they were. */
export class EncodingError extends Error {
  override name = 'EncodingError'
}

/**
 * The bytes of a text. A byte-order mark is a character of the text as any other.
 *
 * @throws {EncodingError} when the encoding lacks one of its characters.
 */
export function encode(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      if (/\p{Surrogate}/u.test(text))
        throw new EncodingError('UTF-8 has no bytes for half of a surrogate pair')
      return Buffer.from(text, 'utf8')
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    default:
      return encodeByTable(text, encoding)
  }
}

/**
 * The bytes of a text that was changed, in the encoding of the file that it came from.
 *
 * @throws {EncodingError} when the encoding lacks a character, or when what was not changed would get other bytes:
 *   some encodings have several for one character.
 */
export function encodeLike(bytes: Buffer, original: string, text: string, encoding: Encoding): Buffer {
  if (!encode(original, encoding).equals(bytes))
    throw new EncodingError(`the file has bytes that would not be written back as they are in ${encoding}`)
  return encode(text, encoding)
}

type Table = ReadonlyMap<string, readonly number[]>

const tables = new Map<Encoding, Table>()

/** The platform only decodes, so that what it decodes is turned round: the two can never differ. */
function encodeByTable(text: string, encoding: Encoding): Buffer {
  let table = tables.get(encoding)
  if (!table) {
    table = tableOf(encoding)
    tables.set(encoding, table)
  }
  const bytes: number[] = []
  for (const character of text) {
    const known = table.get(character) ?? longCode(character, encoding)
    if (!known) {
      const point = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
      throw new EncodingError(`${encoding} has no "${character}" (U+${point})`)
    }
    for (const byte of known) bytes.push(byte)
  }
  return Buffer.from(bytes)
}

/** The first bytes, one or two, that give each character. */
function tableOf(encoding: Encoding): Table {
  const table = new Map<string, readonly number[]>()
  const add = (...bytes: number[]) => {
    const text = decodeAs(Uint8Array.from(bytes), encoding)
    // Two bytes that are two characters say nothing new.
    if (text && (bytes.length === 1 || [...text].length === 1) && !table.has(text)) table.set(text, bytes)
  }
  for (let byte = 0; byte <= 0xff; byte++) add(byte)
  if (encoding.startsWith('windows')) return table
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) add(lead, trail)
  return table
}

/** The four bytes of a character that GB18030 has no two for, found by halving: they are in the order of Unicode. */
function longCode(character: string, encoding: Encoding): number[] | undefined {
  if (encoding !== 'gb18030') return undefined
  const point = character.codePointAt(0)!
  // Planes above the first are one run; in the first, codes grow with the character, with few exceptions.
  if (point >= 0x10000) return fourBytes(189_000 + point - 0x10000)
  const decoder = new TextDecoder('gb18030')
  let low = 0
  let high = 39_420
  while (low < high) {
    const middle = (low + high) >> 1
    const found = decoder.decode(Uint8Array.from(fourBytes(middle))).codePointAt(0)!
    if (found === point) return fourBytes(middle)
    if (found < point && found !== 0xfffd) low = middle + 1
    else high = middle
  }
  const bytes = fourBytes(low)
  return decoder.decode(Uint8Array.from(bytes)) === character ? bytes : undefined
}

/** Bytes of a number in the four-byte range of GB18030, which counts from 81 30 81 30. */
function fourBytes(linear: number): number[] {
  return [
    0x81 + Math.floor(linear / 12_600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10)
  ]
}
