import {lexicon} from './lexicon.js'
import type {Paragraph} from './paragraph.js'
import type {Word} from './words.js'

/** A run of capitalised words as it stands in the article: `South Kuril Islands`, `Pham Minh Chinh`. */
export interface NameUse {
  /** Offset in the article's text. */
  start: number
  end: number
  /** Its words without a possessive ending. */
  words: readonly string[]
  paragraph: number
}

export interface NameIndex {
  /** How often a word stands with a capital inside a sentence of running text. */
  count(word: string): number
  /** Runs of capitalised words inside sentences, in order. */
  readonly uses: readonly NameUse[]
}

/** Small words that names hold: Vasco da Gama, Bank of England, Ludwig van Beethoven. */
const PARTICLES = new Set(
  'of de da do dos das del della di du la le van von der den ter bin ibn al el y e the'.split(' ')
)

/** Learn the names of an article from the places where a capital means a name: inside sentences of running text. */
export function indexNames(paragraphs: readonly Paragraph[]): NameIndex {
  const counts = new Map<string, number>()
  const uses: NameUse[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.role === 'headline' || paragraph.role === 'subheading') continue
    for (const sentence of paragraph.sentences) {
      const running = isRunning(sentence.words)
      if (!running) continue
      for (const run of capitalRuns(paragraph, sentence.words)) {
        uses.push({
          start: paragraph.start + run[0].start,
          end: paragraph.start + run[run.length - 1].start + bare(run[run.length - 1].text).length,
          words: run.map(word => bare(word.text)),
          paragraph: paragraph.index
        })
        for (const word of run) counts.set(bare(word.text), (counts.get(bare(word.text)) ?? 0) + 1)
      }
    }
  }
  return {uses, count: word => counts.get(bare(word)) ?? 0}
}

/** Titles and slogans in capitals teach nothing: in running text more than a third of the words start small. */
function isRunning(words: readonly Word[]): boolean {
  const small = words.filter(word => /^\p{Ll}/u.test(word.text)).length
  return small * 3 > words.length
}

/** Without a possessive ending. */
export function bare(word: string): string {
  return word.replace(/['’]s?$/, '')
}

/** Runs of capitalised words with only spaces and particles between. An ordinary first word is no part of a name. */
function capitalRuns(paragraph: Paragraph, words: readonly Word[]): Word[][] {
  const runs: Word[][] = []
  let run: Word[] = []
  let pending: Word[] = []
  const close = () => {
    if (run.length > 0) runs.push(run)
    run = []
    pending = []
  }
  words.forEach((word, index) => {
    const previous = run.length + pending.length > 0 ? words[index - 1] : undefined
    if (previous && (!isSpaceBetween(paragraph.text, previous, word) || /['’]s?$/.test(previous.text)))
      close()
    if (/^\p{Lu}/u.test(word.text) && !(index === 0 && lexicon.hasCommon(word.text))) {
      run.push(...pending, word)
      pending = []
    } else if (run.length > 0 && pending.length < 2 && PARTICLES.has(word.text)) pending.push(word)
    else close()
  })
  close()
  return runs
}

function isSpaceBetween(text: string, left: Word, right: Word): boolean {
  return /^\s+$/.test(text.slice(left.end, right.start))
}
