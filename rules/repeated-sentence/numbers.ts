import {wordFact} from '../../src/rule.js'

// Runs of words as numbers: the same runs have the same number, and others hardly ever do.

/** A number for a word, the same for words that differ in capitals or in the form of an apostrophe. */
export const numberOfWord = wordFact(text => numberOf(text))

function numberOf(text: string, isLower = false): number {
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 && code !== 0x2019 && !isLower) return numberOf(text.toLowerCase(), true)
    // The bit tells small letters from capitals.
    number = (Math.imul(number, 31) + (code === 0x2019 ? 0x27 : code | 32)) | 0
  }
  return number
}

/** The number of a run with one more word behind it. */
export function mixed(run: number, word: number): number {
  return (Math.imul(Math.imul(run, 0x9e3779b1) ^ (run >>> 13), 0x85ebca6b) + word) | 0
}

/** Places of a table for the runs of so many words: with eight for each, two runs seldom point to the same. */
export function placesFor(words: number): number {
  return 2 ** Math.ceil(Math.log2(words * 8 + 1))
}
