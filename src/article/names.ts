import {startsSmall} from './characters.js'
import {addRuns, bare, PARTICLES, type Run} from './name-runs.js'
import type {Paragraph} from './paragraph.js'
import type {Word} from './words.js'

/** A run of capitalised words as it stands in the article: `South Kuril Islands`, `Pham Minh Chinh`. */
export interface NameUse {
  /** Offset in the article's text. */
  start: number
  end: number
  /** Its words as they stand, the stops of initials included, without a possessive ending. */
  words: readonly string[]
  paragraph: number
}

export interface NameIndex {
  /** How often a word stands with a capital inside a sentence of running text. */
  count(word: string): number
  /** Runs of capitalised words inside sentences, in order, without titles such as Mr, days and months. */
  readonly uses: readonly NameUse[]
}

/** Learn the names of an article from the places where a capital means a name: inside sentences of running text. */
export function indexNames(paragraphs: readonly Paragraph[]): NameIndex {
  const runs: Run[] = []
  for (const paragraph of runningText(paragraphs))
    for (const {words} of paragraph.sentences) if (isRunning(words)) addRuns(runs, paragraph, words)
  const counts = new Map<string, number>()
  for (const {parts} of runs)
    for (const {text} of parts)
      if (!PARTICLES.has(text)) counts.set(bare(text), (counts.get(bare(text)) ?? 0) + 1)
  const heads = runs.flatMap(({head}) => (head && counts.has(bare(head.text)) ? [bare(head.text)] : []))
  const common = smallAmong(heads, paragraphs)
  const uses: NameUse[] = []
  for (const {paragraph, head, parts} of runs) {
    const isName = head && counts.has(bare(head.text)) && !common.has(bare(head.text).toLowerCase())
    const all = isName ? [head, ...parts] : parts
    if (all.length > 0) uses.push(useOf(paragraph, all))
  }
  return {uses, count: word => counts.get(bare(word)) ?? 0}
}

function useOf(paragraph: Paragraph, parts: Word[]): NameUse {
  const last = parts[parts.length - 1]
  return {
    start: paragraph.start + parts[0].start,
    end: paragraph.start + last.start + bare(last.text).length,
    words: parts.map(part => bare(part.text)),
    paragraph: paragraph.index
  }
}

function runningText(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.filter(({role}) => role !== 'headline' && role !== 'subheading')
}

/** Those of some words that the article has in small letters, too. */
function smallAmong(words: readonly string[], paragraphs: readonly Paragraph[]): Set<string> {
  const wanted = new Set(words.map(word => word.toLowerCase()))
  const found = new Set<string>()
  if (wanted.size === 0) return found
  const initials = new Set([...wanted].map(word => word.charCodeAt(0)))
  for (const paragraph of paragraphs)
    for (const {text} of paragraph.words)
      if (initials.has(text.charCodeAt(0)) && wanted.has(text)) found.add(text)
  return found
}

/** Titles and slogans in capitals teach nothing: in running text more than a third of the words start small. */
function isRunning(words: readonly Word[]): boolean {
  let small = 0
  for (let index = 0; index < words.length; index++)
    if (startsSmall(words[index].text) && ++small * 3 > words.length) return true
  return false
}
