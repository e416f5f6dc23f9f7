import type {Paragraph} from '../../src/rule.js'

/** First words of names: `van Dijk`, `de la Cruz`. */
const PARTICLES = new Set(
  'van von de der den di da das del della do dos du la le lo al el ul bin ibn bint ben ter ten zu af av ap y e'.split(
    ' '
  )
)

/** More small paragraphs in a row than cuts would make: verse, a list, a writer who uses no capitals. */
const LIST_LENGTH = 3

/** The body paragraphs that start with a small letter for no reason that can be seen. */
export function smallStarts(paragraphs: readonly Paragraph[]): Paragraph[] {
  const found: Paragraph[] = []
  let run: Paragraph[] = []
  const close = () => {
    if (run.length < LIST_LENGTH && !isAnnounced(run[0], paragraphs))
      found.push(...run.filter(startsSentence))
    run = []
  }
  for (const paragraph of paragraphs) {
    // Nearly all paragraphs start with a capital or mark of ASCII.
    if (paragraph.text.charCodeAt(0) > 96 && /^\p{Ll}/u.test(paragraph.text)) run.push(paragraph)
    else if (run.length > 0) close()
  }
  if (run.length > 0) close()
  // Where every other paragraph starts so, small letters are how this desk writes.
  return paragraphs.length > LIST_LENGTH && found.length * 2 > paragraphs.length ? [] : found
}

/** Whether the paragraph before ends in a mark that lets the next go on: lists follow a colon. */
function isAnnounced(first: Paragraph | undefined, paragraphs: readonly Paragraph[]): boolean {
  const before = first && paragraphs[first.index - 1]
  return before !== undefined && /[:;,–—-]["'”’]?$/.test(before.text)
}

/** Whether an ordinary word starts the paragraph: no address, label (`pictured: …`), numeral, brand or part of a name. */
function startsSentence({role, text, words}: Paragraph): boolean {
  const word = /^\p{Ll}[\p{L}\p{M}’'-]*(?=[\s,.;!?]|$)/u.exec(text)?.[0]
  if (role !== 'body' || !word || words.length < 2) return false
  if (/\p{Lu}/u.test(word) || /^\p{L}-/u.test(word) || /^[ivx]{1,5}$|^(?:pp|cf|ca)$/.test(word)) return false
  if (/^\S{0,80}(?:\.\p{Ll}|:\/\/|@)/u.test(text)) return false
  return (
    !PARTICLES.has(word) || !/^(?:\s\p{Ll}{1,3})?\s\p{Lu}/u.test(text.slice(word.length, word.length + 6))
  )
}
