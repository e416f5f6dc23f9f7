import {isLetter, isNumber, isWordCharacter} from './characters.js'
import {codesOf} from './codes.js'
import {formAt, textOfForm} from './forms.js'

/** A word; offsets count from the start of its paragraph. */
export interface Word {
  start: number
  end: number
  /** As it stands in the text: hyphens, apostrophes, the stops of abbreviations and the marks of numbers included. */
  text: string
  /** Number of its form, the same wherever it stands; 0 where it has none. */
  form: number
}

/**
 * The words of a text, in order: U.S. and p.m., and runs of letters, marks and digits that hyphens and apostrophes
 * hold together, or in numbers (20,000 · 3.5 · 10:30 · 9/11) the marks between digits.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const {length} = text
  const codes = codesOf(text)
  let start = 0
  while (start < length) {
    const code = codes[start]
    // Nearly every second character is a letter, the others are nearly all spaces.
    const size = code === 32 ? 0 : sizeOf(text, start, code)
    if (size === 0) {
      start++
      continue
    }
    // Nearly all words are letters a to z and nothing else.
    let end = start
    while (isPlainLetter(codes[end])) end++
    if (codes[end] !== 32) end = lettersEnd(text, start) || runEnd(text, Math.max(end, start + size))
    const form = formAt(text, codes, start, end)
    words.push({start, end, text: form === 0 ? text.slice(start, end) : textOfForm(form), form})
    start = end
  }
  return words
}

/** Letters a to z, small or capital. */
function isPlainLetter(code: number): boolean {
  const small = code | 32
  return small >= 97 && small <= 122
}

/** Code units of the letter, mark or digit at an offset of which the first is given; 0 for anything else. */
function sizeOf(text: string, index: number, code: number): number {
  if (isWordCharacter(code)) return 1
  if (code < 0xd800 || code > 0xdbff) return 0
  const point = text.codePointAt(index)!
  return point > 0xffff && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point)) ? 2 : 0
}

/** Where at least two letters that each have a stop end, or 0. */
function lettersEnd(text: string, start: number): number {
  let end = start
  while (end + 1 < text.length && text.charCodeAt(end + 1) === 46 && isLetter(text.charCodeAt(end))) end += 2
  return end - start >= 4 ? end : 0
}

/** Where the word ends that goes on at `from`. */
function runEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code === 32) return end
    const size = sizeOf(text, end, code)
    if (size > 0) end += size
    else {
      if (end + 1 >= text.length || !joins(text, end, code)) return end
      const next = sizeOf(text, end + 1, text.charCodeAt(end + 1))
      if (next === 0) return end
      end += 1 + next
    }
  }
  return end
}

/** Whether a mark, which is not the text's first or last character, may hold two parts of a word together. */
function joins(text: string, index: number, mark: number): boolean {
  switch (mark) {
    case 0x27: // '
    case 0x2d: // -
    case 0xad: // soft hyphen
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
    case 0x2018: // ‘
    case 0x2019: // ’
      return true
    case 0x2c: // ,
    case 0x2e: // .
    case 0x2f: // /
    case 0x3a: // :
      return isNumber(text.charCodeAt(index - 1)) && isNumber(text.charCodeAt(index + 1))
    default:
      return false
  }
}
