import {textOfForm} from './forms.js'
import type {Sentence} from './paragraph.js'
import type {Quotation} from './quotations.js'
import type {Signs} from './signs.js'
import type {Word} from './words.js'

/** What a paragraph's text is found to consist of, each part when it is first asked for. */
export interface Content {
  words?: readonly Word[]
  sentences?: readonly Sentence[]
  quotations?: readonly Quotation[]
  signs?: Signs
  digitRuns?: readonly number[]
  /** Of a long article: what words and sentences are made of again. */
  packed?: PackedWords
  sentenceEnds?: readonly number[]
}

/** Words as numbers: start, end and form of each, one behind the other. */
interface PackedWords {
  numbers: Int32Array
  from: number
  to: number
}

/** Words of a long article that are kept as objects, as many as twenty pages have: few outlive a small collection of garbage. */
const MOST_WORDS = 2 ** 12
/** Numbers that are allocated at once. */
const CHUNK = 2 ** 18

/**
 * Keeps the words of a long article from piling up. The paragraphs that were looked at last have theirs as objects, the
 * others as numbers, which take a fifth of the room: each rule that looks at the whole article has them made again.
 */
export class Shelf {
  /** In the order in which their words were made. */
  readonly #contents = new Set<Content>()
  #words = 0
  #chunk = new Int32Array(0)
  #used = 0

  /** Take in a paragraph whose words were just made, and put away those of others. */
  add(content: Content): void {
    this.#contents.add(content)
    this.#words += content.words?.length ?? 0
    for (const old of this.#contents) {
      if (this.#words <= MOST_WORDS || old === content) return
      this.#contents.delete(old)
      this.#words -= old.words?.length ?? 0
      old.packed ??= this.#pack(old.words ?? [])
      old.words = undefined
      old.sentences = undefined
      old.quotations = undefined
      old.digitRuns = undefined
    }
  }

  #pack(words: readonly Word[]): PackedWords {
    const size = words.length * 3
    if (this.#used + size > this.#chunk.length) {
      this.#chunk = new Int32Array(Math.max(CHUNK, size))
      this.#used = 0
    }
    const numbers = this.#chunk
    const from = this.#used
    let to = from
    for (const {start, end, form} of words) {
      numbers[to++] = start
      numbers[to++] = end
      numbers[to++] = form
    }
    this.#used = to
    return {numbers, from, to}
  }
}

/** The words that were put away, of their paragraph's text. */
export function wordsAgain({numbers, from, to}: PackedWords, paragraph: string): Word[] {
  const words: Word[] = []
  for (let at = from; at < to; at += 3) {
    const start = numbers[at]
    const end = numbers[at + 1]
    const form = numbers[at + 2]
    words.push({start, end, text: form === 0 ? paragraph.slice(start, end) : textOfForm(form), form})
  }
  return words
}
