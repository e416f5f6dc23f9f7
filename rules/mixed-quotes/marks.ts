/** A quotation mark or apostrophe of a text. */
export interface Mark {
  start: number
  end: number
  style: Style
  /** Whether it stands for a double mark. */
  double: boolean
}

/** Straight, curly, or what neither English style has: guillemets, low marks, accents, doubled single marks. */
export type Style = 'straight' | 'curly' | 'foreign'

const MARKS = /["“”«»„‟]|``|''|‘‘|’’|['‘’‹›‚‛`´]/g
const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{N}/u

/** The marks that quote or elide; feet, inches, minutes, letters of other alphabets and code are none. */
export function marksOf(text: string): Mark[] {
  const marks: Mark[] = []
  for (const {0: mark, index: start} of text.matchAll(MARKS)) {
    const end = start + mark.length
    const before = text[start - 1] ?? ' '
    const after = text[end] ?? ' '
    // 6' 2", 5’10”, 40"; the end of a quotation in a number is lost with them.
    if (DIGIT.test(before) && !LETTER.test(after)) continue
    if (LETTER.test(before) && LETTER.test(after)) {
      // Hawai‘i, Qur‘an: a letter, written by a mark that looks like it.
      if (mark === '‘') continue
    } else if (mark === '`' || mark === '´') continue
    const double = mark.length === 2 || /["“”«»„‟]/.test(mark)
    marks.push({start, end, style: styleOf(mark), double})
  }
  return marks
}

function styleOf(mark: string): Style {
  if (mark === '"' || mark === "'") return 'straight'
  return /^[“”‘’]$/.test(mark) ? 'curly' : 'foreign'
}

// 'tis, 'em, rock 'n' roll: an apostrophe at the head of a word. Lower-cased.
const ELIDED = /^(?:tis|twas|til|em|cause|bout|round|n|\p{N}0s)(?!\p{L})/iu

/** The mark in another style. */
export function restyled(text: string, {start, end, double}: Mark, style: 'straight' | 'curly'): string {
  if (style === 'straight') return double ? '"' : "'"
  const actual = text.slice(start, end)
  if (/^[«„‹‚‛`]/.test(actual) && !LETTER.test(text[start - 1] ?? ' ')) return double ? '“' : '‘'
  if (/^[»›]/.test(actual)) return double ? '”' : '’'
  const opens = /[\s([{“‘"'—–]/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ')
  if (double) return opens ? '“' : '”'
  return opens && !ELIDED.test(text.slice(end, end + 6)) ? '‘' : '’'
}
