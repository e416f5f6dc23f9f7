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

function sorted(word: string): string {
  return [...word].sort().join('')
}

/**
 * The common words that remain when a run of two to four consonants is taken out, where the run is what makes the
 * word impossible to read.
 */
export function withoutInsertion(word: string): string[] {
  const found = new Set<string>()
  const strange = strangeRuns(word)
  if (strange === 0) return []
  for (let length = 2; length <= 4; length++)
    for (let at = 1; at + length < word.length; at++) {
      if (!/^[^aeiou]+$/.test(word.slice(at, at + length))) continue
      const rest = word.slice(0, at) + word.slice(at + length)
      if (rest.length >= 4 && lexicon.hasCommon(rest)) found.add(rest)
    }
  return [...found]
}
