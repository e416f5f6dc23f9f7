import type {Paragraph} from '../../src/rule.js'

/** What the double quotation marks of a paragraph leave open. Offsets count from the paragraph's start. */
export interface Balance {
  /** Whether the first character is a mark, as where a quotation goes on from the paragraph before. */
  startsWithMark: boolean
  /** First mark that opens and is not closed. */
  unclosed?: number
  /** First mark that closes what nothing opened. */
  unopened?: number
}

const MARK = /["“”]/g
// Other marks may pair with these, and broken encodings hold them by chance.
const OTHER = /[„«»「」『』]|''|``|â€/
const SPACE_OR_OPENING = /[\s([{‘'—–-]/
const SPACE_OR_CLOSING = /[\s)\]}.,;:?!’'—–]/

const NEUTRAL: Balance = {startsWithMark: false}
const CONTINUED: Balance = {startsWithMark: true}

/** The balance of a paragraph; an even number of marks is taken to be balanced, whatever the spaces around them. */
export function balanceOf(paragraph: Paragraph): Balance {
  const {text} = paragraph
  const startsWithMark = '"“”«„'.includes(text[0])
  const balanced = startsWithMark ? CONTINUED : NEUTRAL
  if (!paragraph.has('quote') && !paragraph.has('curly quote')) return balanced
  if ((count(text, '"') + count(text, '“') + count(text, '”')) % 2 === 0) return balanced
  const marks = [...text.matchAll(MARK)].map(match => match.index)
  if (OTHER.test(text) || marks.some(at => isInches(text, at))) return balanced
  const open: number[] = []
  let unopened: number | undefined
  for (const at of marks) {
    const side = sideOf(text, at)
    if (side === 'opening' || (side === undefined && open.length === 0)) open.push(at)
    else if (open.length > 0) open.pop()
    else unopened ??= at
  }
  return {startsWithMark, unclosed: open[0], unopened}
}

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++
  return found
}

/** `40" screen`: a number may end in a mark or be the end of a quotation; nobody can tell. */
function isInches(text: string, at: number): boolean {
  return text[at] === '"' && /\p{N}/u.test(text[at - 1] ?? ' ')
}

function sideOf(text: string, at: number): 'opening' | 'closing' | undefined {
  if (text[at] === '“') return 'opening'
  if (text[at] === '”') return 'closing'
  const before = SPACE_OR_OPENING.test(text[at - 1] ?? ' ')
  const after = SPACE_OR_CLOSING.test(text[at + 1] ?? ' ')
  if (at === 0) return 'opening'
  if (at === text.length - 1) return 'closing'
  if (before === after) {
    // A mark that floats between spaces says nothing; `" ,` and `" .` are ends.
    return before && /[.,;:?!)\]]/.test(text[at + 1]) ? 'closing' : undefined
  }
  return before ? 'opening' : 'closing'
}
