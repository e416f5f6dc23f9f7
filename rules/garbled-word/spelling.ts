import {lexicon} from '../../src/rule.js'

/** What the spelling of the lexicon's words tells about a word that is not among them. */
interface Spelling {
  /** How often each three letters stand in a row, with the word's ends as letters of their own. */
  trigrams: Uint16Array
  /** Words by the letters that they hold, whatever their order; a space between several. */
  byLetters: Map<number, string>
}

let made: Spelling | undefined

/** Made when the first unknown word asks for it. */
function spelling(): Spelling {
  if (made) return made
  const trigrams = new Uint16Array(27 ** 3)
  const byLetters = new Map<number, string>()
  lexicon.scan((bytes, start, end) => {
    let first = 0
    let second = 0
    let letters = 0
    for (let index = start; index <= end; index++) {
      const third = index === end ? 0 : bytes[index] - 96
      const slot = (first * 27 + second) * 27 + third
      if (trigrams[slot] < 65_535) trigrams[slot]++
      if (index < end) letters = (letters + WEIGHTS[third]) | 0
      first = second
      second = third
    }
    if (end - start < 5) return
    const word = String.fromCharCode(...bytes.subarray(start, end))
    const others = byLetters.get(letters)
    byLetters.set(letters, others === undefined ? word : `${others} ${word}`)
  })
  made = {trigrams, byLetters}
  return made
}

// Weights without a pattern, so that their sums tell bags of letters apart; a clash is ruled out by comparing letters.
const WEIGHTS = Int32Array.from({length: 27}, (_, letter) => {
  const mixed = Math.imul((letter + 1) ^ ((letter + 1) << 13), 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
})

/** How many runs of three letters in a word of a to z are found in fewer than `rare` English words. */
export function strangeRuns(word: string, rare = 3): number {
  const {trigrams} = spelling()
  let first = 0
  let second = 0
  let strange = 0
  for (let index = 0; index <= word.length; index++) {
    const third = index === word.length ? 0 : word.charCodeAt(index) - 96
    if (trigrams[(first * 27 + second) * 27 + third] < rare) strange++
    first = second
    second = third
  }
  return strange
}

/** The common words of the same letters in another order. */
export function unshuffled(word: string): string[] {
  let letters = 0
  for (let index = 0; index < word.length; index++)
    letters = (letters + WEIGHTS[word.charCodeAt(index) - 96]) | 0
  const found = spelling().byLetters.get(letters)?.split(' ') ?? []
  return found.filter(other => other.length === word.length && sorted(other) === sorted(word))
}

/** Whether two words of one length differ by two neighbours that changed places. */
export function isSwapped(word: string, other: string): boolean {
  let at = 0
  while (at < word.length && word[at] === other[at]) at++
  return (
    word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  )
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
