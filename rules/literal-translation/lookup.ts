import {FUNCTION_WORDS, wordFact} from '../../src/rule.js'
import {lettersBeside, maskOf} from './neighbours.js'
import {expanded, type Pattern, patternOf} from './pattern.js'
import {notationOf, type Phrase, phraseOf} from './phrases.js'

/** A phrase that a word may belong to. It is read when the word first stands in a text: most never do. */
export class Candidate {
  readonly #block: string
  readonly #anchor: string
  #phrase: Phrase | undefined
  #pattern: Pattern | undefined
  #place = 0
  #before = 0
  #behind = 0

  constructor(block: string, anchor: string) {
    this.#block = block
    this.#anchor = anchor
  }

  get phrase(): Phrase {
    this.#phrase ??= phraseOf(this.#block)
    return this.#phrase
  }

  /** Index of the slot that the word stands in. */
  get anchor(): number {
    this.#read()
    return this.#place
  }

  /** A cheap test: whether the letters that stand next to the word, before and behind a blank or hyphen, suit the phrase. */
  suits(text: string, start: number, end: number): boolean {
    this.#read()
    return (
      (maskOf(text, lastBefore(text, start)) & this.#before) !== 0 &&
      (maskOf(text, firstBehind(text, end)) & this.#behind) !== 0
    )
  }

  #read(): void {
    if (this.#pattern) return
    this.#pattern = patternOf(notationOf(this.#block))
    const {slots} = this.#pattern
    this.#place = slots.findIndex(slot => slot.notation === this.#anchor)
    this.#before = lettersBeside(slots, this.#place, -1)
    this.#behind = lettersBeside(slots, this.#place, 1)
  }
}

/** Words of a phrase stand one or two marks apart. */
function lastBefore(text: string, start: number): number {
  return isGap(text.charCodeAt(start - 2)) ? start - 3 : start - 2
}

function firstBehind(text: string, end: number): number {
  return isGap(text.charCodeAt(end + 1)) ? end + 2 : end + 1
}

/** Blanks, tabs, line ends, and other marks that are no letter of a word. */
function isGap(code: number): boolean {
  return code <= 32 || code === 0xa0
}

/** A part of a word between hyphens that phrases hold, by its offsets in the word. */
interface Part {
  from: number
  to: number
  candidates: readonly Candidate[]
}

/** Phrases by a word that each must hold: its longest one, so that few are tried. */
export interface PhraseIndex {
  byWord: Map<string, Candidate[]>
  /** The parts of a word that phrases hold; for most words none. */
  partsOf: (word: {form: number; text: string}) => readonly Part[]
}

const NO_PARTS: readonly Part[] = []

/** @param anchors The slot of each block that the index has it by. */
export function indexOf(blocks: readonly string[], anchors: readonly string[]): PhraseIndex {
  const byWord = new Map<string, Candidate[]>()
  for (const [at, block] of blocks.entries()) {
    const anchor = anchors[at]
    const candidate = new Candidate(block, anchor)
    for (const word of expanded(anchor)) {
      const key = keyOf(word.startsWith('=') ? word.slice(1) : word)
      const others = byWord.get(key)
      if (others) others.push(candidate)
      else byWord.set(key, [candidate])
    }
  }
  return {byWord, partsOf: wordFact(text => partsIn(text, byWord))}
}

function partsIn(word: string, byWord: ReadonlyMap<string, Candidate[]>): readonly Part[] {
  if (!word.includes('-')) {
    const candidates = byWord.get(keyOf(word))
    return candidates ? [{from: 0, to: word.length, candidates}] : NO_PARTS
  }
  const parts: Part[] = []
  let from = 0
  for (const part of word.split('-')) {
    const candidates = byWord.get(keyOf(part))
    if (candidates) parts.push({from, to: from + part.length, candidates})
    from += part.length + 1
  }
  return parts.length > 0 ? parts : NO_PARTS
}

/** The slot whose shortest word is longest, as it is noted; words of grammar only when there is nothing else. */
export function anchorOf(notation: string): string {
  let anchor = ''
  let greatest = -1
  for (const token of notation.split(' ')) {
    if ('![+|'.includes(token[0])) continue
    for (const part of token.split('-')) {
      const weight = weightOf(part)
      if (weight <= greatest) continue
      anchor = part
      greatest = weight
    }
  }
  return anchor
}

/** Length of the shortest word of a slot. */
function weightOf(part: string): number {
  let least = Number.POSITIVE_INFINITY
  for (const word of expanded(part)) {
    const weight = word.startsWith('<') ? -1 : FUNCTION_WORDS.has(word) ? 0 : word.length
    if (weight < least) least = weight
  }
  return least
}

/** A word as the index has it: small letters, no possessive ending. */
export function keyOf(text: string): string {
  const small = text.toLowerCase()
  return small.endsWith("'s") || small.endsWith('’s') ? small.slice(0, -2) : small
}
