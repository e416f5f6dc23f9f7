// Classes of UTF-16 code units, looked up once each: regular expressions with \p classes are slow by the character.

const LETTER = 1
const MARK = 2
const NUMBER = 4
const CAPITAL = 8
const SMALL = 16
const SPACE = 32
const KNOWN = 64

const classes = new Uint8Array(0x1_0000)

function classOf(code: number): number {
  return classes[code] || learn(code)
}

function learn(code: number): number {
  const character = String.fromCharCode(code)
  let found = KNOWN
  if (/\p{L}/u.test(character)) found |= LETTER
  if (/\p{M}/u.test(character)) found |= MARK
  if (/\p{N}/u.test(character)) found |= NUMBER
  if (/\p{Lu}/u.test(character)) found |= CAPITAL
  if (/\p{Ll}/u.test(character)) found |= SMALL
  if (/\s/.test(character)) found |= SPACE
  classes[code] = found
  return found
}

/** White space as JavaScript's `\s` has it, with the byte-order mark. */
export function isSpace(code: number): boolean {
  return (classOf(code) & SPACE) !== 0
}

export function isNumber(code: number): boolean {
  return (classOf(code) & NUMBER) !== 0
}

export function isLetter(code: number): boolean {
  return (classOf(code) & LETTER) !== 0
}

/** A letter, combining mark or digit. */
export function isWordCharacter(code: number): boolean {
  return (classOf(code) & (LETTER | MARK | NUMBER)) !== 0
}

/** Whether a text starts with a capital letter. */
export function startsCapital(text: string): boolean {
  return text !== '' && (classOf(text.charCodeAt(0)) & CAPITAL) !== 0
}

/** Whether a text starts with a small letter. */
export function startsSmall(text: string): boolean {
  return text !== '' && (classOf(text.charCodeAt(0)) & SMALL) !== 0
}
