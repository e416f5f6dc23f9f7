import {isLetter, isNumber} from './characters.js'

/** A quotation with its marks; offsets count from the start of its paragraph. */
export interface Quotation {
  start: number
  end: number
  /** Whether the closing mark stands in the same paragraph. */
  closed: boolean
  /** The opening mark. */
  mark: string
}

const CLOSERS: Record<string, string> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '‘': '’'
}
const MARKS = /["“”„«»‹›「」『』‘’']/g

/**
 * The outermost quotations of a paragraph. A straight mark opens when none is open, and single marks count only
 * where they cannot be an apostrophe.
 */
export function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = []
  let open: {start: number; mark: string} | undefined
  let lastSingle: number | undefined
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const {0: mark, index} = match
    if (open) {
      if (!CLOSERS[open.mark].includes(mark) || isApostrophe(text, index, mark)) continue
      quotations.push({start: open.start, end: index + 1, closed: true, mark: open.mark})
      open = undefined
    } else if (opens(text, index, mark)) {
      // A straight single mark can only open a quotation that something closes.
      if (mark === "'") {
        lastSingle ??= lastClosingSingle(text)
        if (index >= lastSingle) continue
      }
      open = {start: index, mark}
    }
  }
  if (open) quotations.push({start: open.start, end: text.length, closed: false, mark: open.mark})
  return quotations
}

/** Where the last straight single mark stands that could close a quotation, or -1. */
function lastClosingSingle(text: string): number {
  for (let index = text.lastIndexOf("'"); index > 0; index = text.lastIndexOf("'", index - 1))
    if (isWordOrStopAt(text, index - 1) && !isWordAt(text, index + 1)) return index
  return -1
}

function opens(text: string, index: number, mark: string): boolean {
  switch (mark) {
    // Behind a digit it counts inches.
    case '"':
      return !/\d/.test(text[index - 1] ?? '') || isWordAt(text, index + 1)
    case "'":
    case '‘':
      return opensWord(text, index)
    default:
      return CLOSERS[mark] !== undefined
  }
}

/** Whether a single mark stands between letters, or behind a plural in a quotation that a mark and comma or stop ends. */
function isApostrophe(text: string, index: number, mark: string): boolean {
  if (mark !== "'" && mark !== '’') return false
  if (isWordAt(text, index + 1)) return true
  if (text[index - 1] !== 's' || !/^\s\p{Ll}/u.test(text.slice(index + 1, index + 3))) return false
  // A slice keeps the look-ahead short.
  const end = text.slice(index + 1, index + 200).search(mark === '’' ? /[.,!?]’|[‘“]/ : /[.,!?]'|\s["']/)
  return end >= 0 && /[.,!?]/.test(text[index + 1 + end])
}

function opensWord(text: string, index: number): boolean {
  return (
    !isWordOrStopAt(text, index - 1) &&
    /[\p{Lu}\p{Ll}"“]/u.test(text[index + 1] ?? ' ') &&
    !/^n['’]/.test(text.slice(index + 1, index + 3))
  )
}

function isWordAt(text: string, index: number): boolean {
  if (index >= text.length) return false
  const code = text.charCodeAt(index)
  return isLetter(code) || isNumber(code)
}

function isWordOrStopAt(text: string, index: number): boolean {
  return index >= 0 && (isWordAt(text, index) || '.,!?'.includes(text[index]))
}

/** A text with a filler, a code unit long, in place of its quotations, so that offsets stay what they are. */
export function withoutQuotations(
  {text, quotations}: {text: string; quotations: readonly Quotation[]},
  filler: string
): string {
  if (quotations.length === 0) return text
  let own = ''
  let from = 0
  for (const {start, end} of quotations) {
    own += text.slice(from, start) + filler.repeat(end - start)
    from = end
  }
  return own + text.slice(from)
}
