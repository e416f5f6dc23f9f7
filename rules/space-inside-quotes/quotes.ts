/** A mark with a space on its inner side, and what should stand there. */
export interface Spaced {
  start: number
  end: number
  expected: string
  /** Whether the mark may as well belong to the paragraph before. */
  isStray?: boolean
}

type Side = 'opening' | 'closing'

const SPACE = /[ \t\u00A0\u2009\u202F]/
const END_MARK = /[.,;:?!)\]]/

/** What the spaces around a straight mark say of it; undefined for one that floats or is glued on both sides. */
function sideOf(text: string, at: number): Side | undefined {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  const spaceBefore = /[\s([{—–/‘'-]/.test(before)
  const spaceAfter = /\s/.test(after) || END_MARK.test(after)
  if (spaceBefore === spaceAfter) return undefined
  return spaceBefore ? 'opening' : 'closing'
}

/** Whether a straight mark that should open has a space behind it, or one that should close a space before it. */
export function hasSpacedStraight(text: string): boolean {
  let opens = true
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (opens && isSpace(text.charCodeAt(at + 1))) return true
    if ((!opens || at === text.length - 1) && isSpace(text.charCodeAt(at - 1))) return true
    opens = !opens
  }
  return false
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x2009 || code === 0x202f
}

/**
 * Straight marks with a space on their inner side. In a paragraph with an even number of marks they pair in order.
 * Where they do not pair, only those at the very ends of the paragraph are certain.
 */
export function* spacedStraight(text: string): Generator<Spaced> {
  const marks: number[] = []
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks.push(at)
  if (marks.length % 2 === 0 && isPaired(text, marks)) {
    for (let index = 0; index < marks.length; index += 2)
      yield* insideOf(text, openingAt(text, marks[index]), closingAt(text, marks[index + 1]))
    return
  }
  const last = marks[marks.length - 1]
  const opening = marks[0] === 0 ? openingAt(text, 0) : undefined
  yield* insideOf(
    text,
    opening && {...opening, isStray: true},
    marks.length > 1 && last === text.length - 1 ? closingAt(text, last) : undefined
  )
}

/** Whether marks pair in order: none that should close looks like one that opens, as where quotations nest. */
function isPaired(text: string, marks: readonly number[]): boolean {
  for (let index = 0; index < marks.length; index += 2) {
    if (sideOf(text, marks[index + 1]) === 'opening') return false
    // `40 " wide`: inches.
    if (/\p{N}\s?$/u.test(text.slice(Math.max(0, marks[index] - 2), marks[index]))) return false
  }
  return true
}

/** A quotation that is longer is shown by its two marks, in code units. */
const SHORT = 100

/** What is wrong at the two ends of a pair: one finding for a short quotation with spaces at both. */
export function* insideOf(
  text: string,
  opening: Spaced | undefined,
  closing: Spaced | undefined
): Generator<Spaced> {
  if (opening && closing && opening.end <= closing.start && closing.end - opening.start <= SHORT) {
    const expected = opening.expected + text.slice(opening.end, closing.start) + closing.expected
    yield {start: opening.start, end: closing.end, expected}
    return
  }
  if (opening) yield opening
  if (closing) yield closing
}

/** An opening mark with a space behind it. A mark that touches the word before it has its space on the wrong side. */
export function openingAt(text: string, at: number): Spaced | undefined {
  let end = at + 1
  while (end < text.length && SPACE.test(text[end])) end++
  if (end === at + 1 || end === text.length || /["“”)\]]/.test(text[end])) return undefined
  // Broken encodings hold this mark by chance.
  if (text[at - 1] === '€') return undefined
  const touches = /[\p{L}\p{N},;:.]/u.test(text[at - 1] ?? ' ')
  return {start: at, end, expected: touches ? ` ${text[at]}` : text[at]}
}

/** A closing mark with a space before it. */
export function closingAt(text: string, at: number): Spaced | undefined {
  let start = at
  while (start > 0 && SPACE.test(text[start - 1])) start--
  if (start === at || start === 0 || /["“”([]/.test(text[start - 1])) return undefined
  const touches = /\p{L}/u.test(text[at + 1] ?? ' ')
  return {start, end: at + 1, expected: touches ? `${text[at]} ` : text[at]}
}
