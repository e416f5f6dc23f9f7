/** A bracket without its other half; the offset counts from the start of the text. */
export interface Single {
  at: number
  /** `(` or `[`, whatever its width. */
  kind: string
}

export interface Leftovers {
  unclosed: Single[]
  unopened: Single[]
  /** Closing brackets that end what opened before the bracket they stand in: `(a [b) c]`. */
  crossed: number[]
}

// Half-open ranges, `[0, 1)`, and faces, `:-)`.
const SOUND =
  /[[(]\s?[-−+]?[\p{N}.∞]{1,12}\s?[,;]\s?[-−+]?[\p{L}\p{N}.∞]{1,12}\s?[\])]|(?<![^\s.!?,])[:;=8][-'^o]?[()[\]]{1,4}(?![\p{L}\p{N}])/gu
const KINDS: Record<string, string> = {'（': '(', '）': ')', '［': '[', '］': ']', ')': '(', ']': '['}
const LIST_MARK = /(?:^|[\s;:,.(“"])(?:\p{L}|\p{N}{1,3}|[ivx]{1,5})$/u

/** Whether each bracket that opens closes before the next one opens, and none may belong to a face. */
export function isPlain(text: string): boolean {
  let isOpen = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== OPENING && code !== CLOSING) {
      // Square ones, and what may be wide.
      if (code === 91 || code === 93 || code > 0xff00) return false
      continue
    }
    if (isOpen !== (code === CLOSING) || FACE.test(text.slice(Math.max(0, at - 2), at))) return false
    isOpen = code === OPENING
  }
  return !isOpen
}

const OPENING = 40
const CLOSING = 41
/** Eyes, perhaps with a nose. */
const FACE = /[:;=8][-'^o]?$/

/** The brackets of a paragraph that have no other half in it. */
export function leftoversOf(text: string): Leftovers {
  const left: Leftovers = {unclosed: [], unopened: [], crossed: []}
  const skipped = [...text.matchAll(SOUND)].map(match => ({
    start: match.index,
    end: match.index + match[0].length
  }))
  const open: Single[] = []
  let skip = 0
  // Brackets that a list mark closed by chance: the one that they belong to comes later.
  let listed = 0
  for (const {0: mark, index: at} of text.matchAll(/[()[\]（）［］]/g)) {
    while (skip < skipped.length && skipped[skip].end <= at) skip++
    if (skip < skipped.length && skipped[skip].start <= at) continue
    if (/[([（［]/.test(mark)) {
      open.push({at, kind: KINDS[mark] ?? mark})
      continue
    }
    const kind = KINDS[KINDS[mark]] ?? KINDS[mark]
    const isListMark = kind === '(' && LIST_MARK.test(text.slice(Math.max(0, at - 8), at))
    const top = open[open.length - 1]
    if (top?.kind === kind) {
      open.pop()
      if (isListMark) listed++
    } else if (open.length > 1 && open[open.length - 2].kind === kind) {
      open.splice(-2, 1)
      left.crossed.push(at)
    } else if (isListMark) continue
    else if (listed > 0) listed--
    else left.unopened.push({at, kind})
  }
  left.unclosed = open
  return left
}
