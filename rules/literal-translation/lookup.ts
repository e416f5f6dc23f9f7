import {FUNCTION_WORDS} from '../../src/rule.js'
import {expanded} from './pattern.js'
import {notationOf, type Phrase, phraseOf} from './phrases.js'

/** A phrase that a word may belong to. It is read when the word first stands in a text: most never do. */
export class Candidate {
  readonly #block: string
  readonly #anchor: string
  #phrase: Phrase | undefined

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
    return this.phrase.pattern.slots.findIndex(slot => slot.notation === this.#anchor)
  }
}

/** Phrases by a word that each must hold: its longest one, so that few are tried. */
export type PhraseIndex = Map<string, Candidate[]>

export function indexOf(blocks: readonly string[]): PhraseIndex {
  const index: PhraseIndex = new Map()
  for (const block of blocks) {
    const anchor = anchorOf(notationOf(block))
    const candidate = new Candidate(block, anchor)
    for (const word of expanded(anchor)) {
      const key = keyOf(word.startsWith('=') ? word.slice(1) : word)
      const others = index.get(key)
      if (others) others.push(candidate)
      else index.set(key, [candidate])
    }
  }
  return index
}

/** The slot whose shortest word is longest, as it is noted; words of grammar only when there is nothing else. */
function anchorOf(notation: string): string {
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
