import {classOf} from './romanisation.js'

/** What can be told of a word at once, to rule out that it is a spelling of another one. */
export interface Profile {
  word: string
  /** Whether it may be a spelling that is compared with others. */
  isSpelling: boolean
  /** Whether it may be joined with others, or stand before or behind them. */
  isNameWord: boolean
  length: number
  /** The letters a to z that it has, in any case, as bits. */
  letters: number
  /** A number made of those letters in order that `fold` leaves as they are: words of one fold have the same. */
  firm: number
  hasHyphen: boolean
  isAscii: boolean
  /** Whether it has one capital, at its head, and no hyphen. */
  isPlain: boolean
  /** A number made of its letters in order, in small letters, and what to multiply another by to put it in front. */
  hash: number
  shift: number
  /** A number made of the word as it stands, and one of its stem: other words hardly ever have the same. */
  number: number
  stem: number
  /** The class of spellings that a table has it in. */
  known: string | undefined
}

/** Letters that `fold` leaves as they are. */
const FIRM = [...'bdglmnrz'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0)

/** Letters in which words of one stem agree: `Australia`, `Australian`. */
export const STEM = 5

/** Letters of the longest word that is compared. */
export const LONGEST = 30

const profiles = new Map<string, Profile>()

export function profileOf(word: string): Profile {
  let profile = profiles.get(word)
  if (!profile) {
    profile = madeOf(word)
    if (profiles.size > 50_000) profiles.clear()
    profiles.set(word, profile)
  }
  return profile
}

function madeOf(word: string): Profile {
  const small = word.toLowerCase()
  let letters = 0
  let firm = 0
  let last = 0
  let hash = 0
  let shift = 1
  let hasHyphen = false
  let isAscii = true
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at)
    if (code > 127) isAscii = false
    if (code === 45) hasHyphen = true
    // Hyphens and apostrophes count for nothing.
    if (code === 45 || code === 0x27 || code === 0x2019 || code === 0x2010 || code === 0x2011) continue
    if (code >= 97 && code <= 122) {
      const bit = 1 << (code - 97)
      letters |= bit
      // Of two or more that are the same, `fold` leaves one.
      if ((bit & FIRM) !== 0 && code !== last) {
        firm = (Math.imul(firm, 31) + code) | 0
        last = code
      }
    }
    hash = (Math.imul(hash, 31) + code) | 0
    shift = Math.imul(shift, 31)
  }
  // Expressions that know Unicode's letters are costly, and nearly all words are plain.
  const isPlain = /^[A-Z][a-z']+$/.test(word) || (!isAscii && /^\p{Lu}[\p{Ll}\p{M}'’]+$/u.test(word))
  const isWord = word.length <= LONGEST && (isPlain || (/\p{Ll}/u.test(word) && !/\p{N}/u.test(word)))
  return {
    word,
    isPlain,
    isSpelling: isWord && word.length >= 4,
    isNameWord: isWord && word.length >= 2,
    length: word.length,
    letters,
    firm,
    hasHyphen,
    isAscii,
    hash,
    shift,
    number: numberOf(word),
    stem: numberOf(word.slice(0, STEM)),
    known: classOf(word)
  }
}

function numberOf(text: string): number {
  let number = 0x811c9dc5
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193)
  return number
}
