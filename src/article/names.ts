import {addRuns, bare, bareText, isRunning, PARTICLES, type Run} from './name-runs.js'
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

/** The names of an article, learned from the places where a capital means a name: inside sentences of running text. */
export class NameIndex {
  readonly #paragraphs: readonly Paragraph[]
  readonly #counts: ReadonlyMap<string, number>
  #uses: readonly NameUse[] | undefined

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs
    this.#counts = countsOf(paragraphs)
  }

  /** How often a word stands with a capital inside a sentence of running text. */
  count(word: string): number {
    return this.#counts.get(bare(word)) ?? 0
  }

  /** Runs of capitalised words inside sentences, in order, without titles such as Mr, days and months. */
  get uses(): readonly NameUse[] {
    // Hardly any article is asked for them.
    this.#uses ??= usesOf(this.#paragraphs.flatMap(runsIn), this.#counts, this.#paragraphs)
    return this.#uses
  }
}

function runsIn(paragraph: Paragraph): Run[] {
  const runs: Run[] = []
  if (paragraph.role !== 'headline' && paragraph.role !== 'subheading')
    for (const {words} of paragraph.sentences) if (isRunning(words)) addRuns(runs, paragraph, words)
  return runs
}

/** How often words stand in runs, by their text without a possessive ending; the runs of a long article are not kept. */
function countsOf(paragraphs: readonly Paragraph[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs)
    for (const {parts} of runsIn(paragraph))
      for (const part of parts)
        if (!PARTICLES.has(part.text)) {
          const name = bareText(part)
          counts.set(name, (counts.get(name) ?? 0) + 1)
        }
  return counts
}

function usesOf(
  runs: readonly Run[],
  counts: ReadonlyMap<string, number>,
  paragraphs: readonly Paragraph[]
): NameUse[] {
  const heads = runs.flatMap(({head}) => (head && counts.has(bareText(head)) ? [bareText(head)] : []))
  const common = smallAmong(heads, paragraphs)
  const uses: NameUse[] = []
  for (const {paragraph, head, parts} of runs) {
    const isName = head && counts.has(bareText(head)) && !common.has(bareText(head).toLowerCase())
    const all = isName ? [head, ...parts] : parts
    if (all.length > 0) uses.push(useOf(paragraph, all))
  }
  return uses
}

function useOf(paragraph: Paragraph, parts: Word[]): NameUse {
  const last = parts[parts.length - 1]
  return {
    start: paragraph.start + parts[0].start,
    end: paragraph.start + last.start + bareText(last).length,
    words: parts.map(bareText),
    paragraph: paragraph.index
  }
}

/** Those of some words that the article has in small letters, too. */
function smallAmong(words: readonly string[], paragraphs: readonly Paragraph[]): Set<string> {
  const wanted = new Set(words.map(word => word.toLowerCase()))
  const found = new Set<string>()
  if (wanted.size === 0) return found
  for (const paragraph of paragraphs)
    for (const {text} of paragraph.words) if (wanted.has(text)) found.add(text)
  return found
}
