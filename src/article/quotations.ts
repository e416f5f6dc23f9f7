/** A quotation with its marks; offsets count from the start of its paragraph. */
export interface Quotation {
  start: number
  end: number
  /** Whether the closing mark stands in the same paragraph. */
  closed: boolean
  /** The opening mark. */
  mark: string
}

const CLOSERS: Record<string, string> = {'“': '”', '„': '“”', '«': '»', '「': '」', '『': '』', '‘': '’'}
const MARKS = /["“”„«»「」『』‘’']/g

/**
 * The outermost quotations of a paragraph. A straight mark opens when none is open, and single marks count only
 * where they cannot be an apostrophe.
 */
export function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = []
  let open: {start: number; mark: string; closers: string} | undefined
  // A straight single mark can only open a quotation that something closes.
  let lastSingle = -1
  for (const match of text.matchAll(/[\p{L}\p{N}.,!?]'(?![\p{L}\p{N}])/gu)) lastSingle = match.index
  for (const match of text.matchAll(MARKS)) {
    const mark = match[0]
    const index = match.index
    if (open) {
      if (!open.closers.includes(mark) || isInner(text, index, mark)) continue
      quotations.push({start: open.start, end: index + 1, closed: true, mark: open.mark})
      open = undefined
    } else if (mark === '"') open = {start: index, mark, closers: '"'}
    else if (mark === "'") {
      if (index < lastSingle && opensWord(text, index)) open = {start: index, mark, closers: "'"}
    } else if (CLOSERS[mark] && (mark !== '‘' || opensWord(text, index)))
      open = {start: index, mark, closers: CLOSERS[mark]}
  }
  if (open) quotations.push({start: open.start, end: text.length, closed: false, mark: open.mark})
  return quotations
}

/** Whether a single mark stands between letters or after a word that goes on, as apostrophes do. */
function isInner(text: string, index: number, mark: string): boolean {
  return (mark === "'" || mark === '’') && /[\p{L}\p{N}]/u.test(text[index + 1] ?? '')
}

function opensWord(text: string, index: number): boolean {
  return !/[\p{L}\p{N}.,!?]/u.test(text[index - 1] ?? ' ') && /[\p{Lu}\p{Ll}]/u.test(text[index + 1] ?? ' ')
}
