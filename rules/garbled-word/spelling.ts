import {endianness} from 'node:os'
import {builtFile, lexicon, once} from '../../src/rule.js'

/** What the spelling of the lexicon's words tells about a word that is not among them. */
interface Spelling {
  /** How often each three letters stand in a row, with the word's ends as letters of their own. */
  trigrams: Uint16Array
  /** The bytes of the lexicon. */
  bytes: Uint8Array
  /**
   * Words by the letters that they hold, whatever their order: where a word starts in the bytes, plus one, in the slot
   * of its letters or the next that is free; 0 is free.
   */
  slots: Int32Array
}

/** The lexicon has some 120,000 words of five letters and more. */
const SLOTS = 2 ** 18

/** Asked for by the first word that is neither two words in one nor has two letters changed over. */
const spelling = once((): Spelling => readSpelling() ?? makeSpelling())

/** Bytes of the trigrams, with those that bring the slots behind them to a place of their own size. */
const TRIGRAM_BYTES = 27 ** 3 * 2 + 2

/** Both tables as bytes, for the build. */
export function spellingTables(): Uint8Array {
  const {trigrams, slots} = makeSpelling()
  const bytes = new Uint8Array(TRIGRAM_BYTES + slots.byteLength)
  bytes.set(new Uint8Array(trigrams.buffer))
  bytes.set(new Uint8Array(slots.buffer), TRIGRAM_BYTES)
  return bytes
}

function readSpelling(): Spelling | undefined {
  const file = endianness() === 'LE' ? builtFile('garbled-word', 'spelling.bin') : undefined
  if (!file) return undefined
  const tables = file.buffer.slice(file.byteOffset, file.byteOffset + file.length)
  return {
    trigrams: new Uint16Array(tables, 0, 27 ** 3),
    slots: new Int32Array(tables, TRIGRAM_BYTES),
    bytes: lexicon.bytes
  }
}

function makeSpelling(): Spelling {
  const trigrams = new Uint16Array(27 ** 3)
  const slots = new Int32Array(SLOTS)
  let used = 0
  lexicon.scan((bytes, start, end) => {
    let pair = 0
    let letters = 0
    for (let index = start; index < end; index++) {
      const letter = bytes[index] - 96
      const run = pair * 27 + letter
      trigrams[run]++
      pair = run % 729
      letters = (letters + WEIGHTS[letter]) | 0
    }
    trigrams[pair * 27]++
    // A table that is full would be searched for ever.
    if (end - start < 5 || ++used * 4 > SLOTS * 3) return
    let slot = slotOf(letters)
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    slots[slot] = start + 1
  })
  return {trigrams, bytes: lexicon.bytes, slots}
}

function slotOf(letters: number): number {
  return (letters ^ (letters >>> 15)) & (SLOTS - 1)
}

// Weights without a pattern, so that their sums tell bags of letters apart; a clash is ruled out by comparing letters.
const WEIGHTS = Int32Array.from({length: 27}, (_, letter) => {
  const mixed = Math.imul((letter + 1) ^ ((letter + 1) << 13), 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
})

/** How many runs of three letters in a word of a to z are found in fewer than `rare` English words. */
export function strangeRuns(word: string, rare = 3): number {
  const {trigrams} = spelling()
  let pair = 0
  let strange = 0
  for (let index = 0; index <= word.length; index++) {
    const slot = pair * 27 + (index === word.length ? 0 : word.charCodeAt(index) - 96)
    if (trigrams[slot] < rare) strange++
    pair = slot % 729
  }
  return strange
}

/** The common words of the same letters in another order. */
export function unshuffled(word: string): string[] {
  const {bytes, slots} = spelling()
  let letters = 0
  for (let index = 0; index < word.length; index++)
    letters = (letters + WEIGHTS[word.charCodeAt(index) - 96]) | 0
  const found: string[] = []
  for (let slot = slotOf(letters); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const start = slots[slot] - 1
    // Words end at line ends.
    if (bytes[start + word.length] !== 10) continue
    const other = String.fromCharCode(...bytes.subarray(start, start + word.length))
    if (/^[a-z]+$/.test(other) && sorted(other) === sorted(word)) found.push(other)
  }
  return found
}

/** The common words that a word becomes when two neighbours behind its first letter change places. */
export function swapsOf(word: string): string[] {
  const found: string[] = []
  for (let at = 1; at < word.length - 1; at++) {
    if (word[at] === word[at + 1]) continue
    const other = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
    if (lexicon.hasCommon(other)) found.push(other)
  }
  return found.sort()
}

/** Whether a word is two common words in one, as `talkback` and `hotspots` are. */
export function isCompound(word: string): boolean {
  for (let at = 3; at <= word.length - 3; at++)
    if (lexicon.hasCommon(word.slice(0, at)) && lexicon.hasCommon(word.slice(at))) return true
  return false
}

/** Whether a letter that stands twice or more in a row is one too many: `asssess`, `quuite`. */
export function hasLetterTooMany(word: string): boolean {
  for (let at = 1; at < word.length; at++)
    if (word[at] === word[at - 1] && lexicon.hasCommon(word.slice(0, at) + word.slice(at + 1))) return true
  return false
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

/** A run of letters that was put into a word, and the word that remains without it. */
interface Insertion {
  run: string
  rest: string
}

/** The common words that remain when a run of one to four consonants is taken out of a word. */
export function insertionsOf(word: string): Insertion[] {
  const found: Insertion[] = []
  for (let length = 1; length <= 4; length++)
    for (let at = 0; at + length <= word.length; at++) {
      const run = word.slice(at, at + length)
      // A single consonant too many is a slip of the finger, unless it is a rare one; at its ends a word takes any.
      const isInside = at > 0 && at + length < word.length
      if (!(isInside && length > 1 ? /^[^aeiou]+$/ : /^[jkqvwxz]+$/).test(run)) continue
      if (!isInside && length === 1) continue
      const rest = word.slice(0, at) + word.slice(at + length)
      if (lexicon.hasCommon(rest)) found.push({run, rest})
    }
  return found
}

/** The common words that a word becomes when another letter stands in place of one that is rare. */
export function replacementsOf(word: string): string[] {
  const found: string[] = []
  for (let at = 0; at < word.length; at++) {
    if (!'jkqvwxz'.includes(word[at])) continue
    for (let letter = 97; letter < 123; letter++) {
      const other = word.slice(0, at) + String.fromCharCode(letter) + word.slice(at + 1)
      if (other !== word && lexicon.hasCommon(other)) found.push(other)
    }
  }
  return found
}

/** A word, or a name in small letters: "celsius". */
export function isKnown(word: string): boolean {
  return lexicon.has(word) || lexicon.has(capitalized(word))
}

export function capitalized(word: string): string {
  return word[0].toUpperCase() + word.slice(1)
}
