import {FUNCTION_WORDS} from '../../src/rule.js'
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

/** Phrases by a word that each must hold: its longest one, so that few are tried. */
export interface PhraseIndex {
  byWord: Map<string, Candidate[]>
  /** For each head of a word, whether phrases have a word with it. */
  known: Uint8Array
}

export function indexOf(blocks: readonly string[]): PhraseIndex {
  const byWord = new Map<string, Candidate[]>()
  const known = new Uint8Array(2 ** 15)
  for (const block of blocks) {
    const anchor = anchorOf(notationOf(block))
    const candidate = new Candidate(block, anchor)
    for (const word of expanded(anchor)) {
      const key = keyOf(word.startsWith('=') ? word.slice(1) : word)
      noteHead(known, key)
      const others = byWord.get(key)
      if (others) others.push(candidate)
      else byWord.set(key, [candidate])
    }
  }
  return {byWord, known}
}

/** A number for the four marks at an offset, small or capital, whether or not a word ends before the fourth. */
export function headAt(text: string, at: number): number {
  return headOf(
    text.charCodeAt(at),
    text.charCodeAt(at + 1),
    text.charCodeAt(at + 2),
    text.charCodeAt(at + 3)
  )
}

function headOf(first: number, second: number, third: number, fourth: number): number {
  return ((first & 31) << 10) ^ ((second & 31) << 5) ^ (third & 31) ^ ((fourth & 31) << 7)
}

/** Note the head of a word; behind short words and in place of an apostrophe, which may be curly, any mark may stand. */
function noteHead(known: Uint8Array, word: string): void {
  const marks = (at: number) =>
    at < word.length && word[at] !== "'" ? [word.charCodeAt(at)] : Array.from({length: 32}, (_, code) => code)
  for (const first of marks(0))
    for (const second of marks(1))
      for (const third of marks(2))
        for (const fourth of marks(3)) known[headOf(first, second, third, fourth)] = 1
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
