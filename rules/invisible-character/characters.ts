/** A kind of characters that readers do not see. */
export interface InvisibleKind {
  /** Makes the expression, which sound text never needs. */
  pattern: () => RegExp
  message: 'control' | 'direction' | 'joiner' | 'hyphen' | 'hidden' | 'noncharacter' | 'separator'
  severity: 'error' | 'warning' | 'info'
  /** Whether the characters at an offset are at home there. */
  unless?: (text: string, start: number, end: number) => boolean
}

/** Letters of scripts that use joiners, and that run from right to left. */
const joining = () =>
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Tibetan}\p{M}]/u
const rightToLeft = () =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
/** Whether a text has letters that run from right to left; the last answer is kept for all the marks of one text. */
function runsRightToLeft(text: string): boolean {
  if (text !== answered.text) answered = {text, answer: rightToLeft().test(text)}
  return answered.answer
}

let answered = {text: '', answer: false}

/** Scripts that write words without spaces, in which a zero-width space shows where lines may break. */
const unspaced = () =>
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** What a variation selector may follow. */
const varied = () =>
  /[\p{Emoji}\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Myanmar}\u203C\u2049〰〽]/u

// Sources: Unicode 16, chapter 23 (special areas and format characters) and UTS #51 (emoji).
export const KINDS: InvisibleKind[] = [
  // NUL to US without tab and line ends, DEL and the C1 controls
  {pattern: () => /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]+/g, message: 'control', severity: 'error'},
  // Characters that never stand in text, and halves of characters
  {
    pattern: () =>
      /(?:[\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF])+/g,
    message: 'noncharacter',
    severity: 'error'
  },
  {
    pattern: () => /(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF])+/g,
    message: 'noncharacter',
    severity: 'error'
  },
  // Tags, in which text can hide; the flags of England, Scotland and Wales are made of them
  {
    pattern: () => /[\u{E0000}-\u{E007F}]+/gu,
    message: 'hidden',
    severity: 'error',
    unless: (text, start) => text.slice(Math.max(0, start - 2), start) === '\u{1F3F4}'
  },
  {pattern: () => /[\uFFF9-\uFFFB]+/g, message: 'hidden', severity: 'error'},
  // Overrides turn the order of letters round
  {pattern: () => /[\u202D\u202E]+/g, message: 'direction', severity: 'error'},
  {
    pattern: () => /[\u200E\u200F\u061C\u202A-\u202C\u2066-\u2069]+/g,
    message: 'direction',
    severity: 'warning',
    unless: runsRightToLeft
  },
  // Zero-width space, word joiner, byte-order mark and fillers
  {
    pattern: () =>
      /(?:[\u200B\u2060\uFEFF\u180E\u115F\u1160\u3164\uFFA0\u17B4\u17B5\u2061-\u2065\u206A-\u206F\u2800]|\u034F)+/g,
    message: 'joiner',
    severity: 'warning',
    unless: (text, start, end) =>
      unspaced().test(around(text, start, end)) || /\p{Script=Hangul}/u.test(around(text, start, end))
  },
  {
    pattern: () => /\u200C+/g,
    message: 'joiner',
    severity: 'warning',
    unless: (text, start, end) => joining().test(around(text, start, end))
  },
  {
    pattern: () => /\u200D+/g,
    message: 'joiner',
    severity: 'warning',
    unless: (text, start, end) => joining().test(around(text, start, end)) || joinsEmoji(text, start, end)
  },
  // Soft hyphens tell where a word may be cut; anywhere else they are left over
  {
    pattern: () => /\u00AD+/g,
    message: 'hyphen',
    severity: 'warning',
    unless: (text, start, end) =>
      end === start + 1 && /\p{L}/u.test(text[start - 1] ?? '') && /\p{L}/u.test(text[end] ?? '')
  },
  {
    pattern: () => /(?<=\p{L})\u00AD(?=\p{L})/gu,
    message: 'hyphen',
    severity: 'info'
  },
  {pattern: () => /[\u2028\u2029]+/g, message: 'separator', severity: 'warning'},
  {
    pattern: () => /[\uFE00-\uFE0F]+|[\u{E0100}-\u{E01EF}]+/gu,
    message: 'joiner',
    severity: 'warning',
    unless: (text, start) => varied().test(before(text, start))
  }
]

/** The characters before and behind a span. */
function around(text: string, start: number, end: number): string {
  return before(text, start) + String.fromCodePoint(text.codePointAt(end) ?? 32)
}

function before(text: string, at: number): string {
  return /[\uDC00-\uDFFF]/.test(text[at - 1] ?? '')
    ? text.slice(Math.max(0, at - 2), at)
    : (text[at - 1] ?? '')
}

function joinsEmoji(text: string, start: number, end: number): boolean {
  return (
    end === start + 1 &&
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F/u.test(before(text, start)) &&
    /[\p{Extended_Pictographic}\u2640\u2642\u2695\u2696\u2708\u2764]/u.test(around(text, end, end))
  )
}

const NAMES: Record<string, string> = {
  '\0': 'a null character',
  '\u007F': 'a delete character',
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202A': 'a left-to-right embedding',
  '\u202B': 'a right-to-left embedding',
  '\u202C': 'the end of an embedding',
  '\u202D': 'a left-to-right override',
  '\u202E': 'a right-to-left override',
  '\u2060': 'a word joiner',
  '\u2800': 'an empty Braille cell',
  '\u3164': 'a Hangul filler',
  '\uFE0F': 'a variation selector',
  '\uFEFF': 'a byte-order mark'
}

/** What a character is, for people, with its code point. */
export function nameOf(text: string): string {
  const code = text.codePointAt(0)!
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return `${NAMES[text[0]] ?? groupOf(code)} (${point})`
}

function groupOf(code: number): string {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 'a control character'
  if (code >= 0xd800 && code < 0xe000) return 'half a character'
  if (code >= 0xe0000 && code < 0xe0080) return 'a tag character'
  if (code >= 0xfff9 && code < 0xfffc) return 'a mark of annotation'
  return code >= 0xfe00 && code < 0xfe10 ? 'a variation selector' : 'a character without a shape'
}
