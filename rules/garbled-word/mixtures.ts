import {lexicon} from '../../src/rule.js'
import {isCommon} from './common-words.js'
import type {Judgement} from './judge.js'
import {isKnown} from './spelling.js'

/** Digits that a scanner, or a person who hides a word from a filter, puts for letters. */
const LOOKALIKES: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g'
}

/** The common word behind `gov3rnment`, `gove7nment`, `govern5ment` or `goVErnment`. */
export function unmixed(token: string): Judgement | undefined {
  const small = token.toLowerCase()
  if (!/\d/.test(small)) return withoutCapitals(token, small)
  if (small.length < 4 || (small.match(/\d/g)?.length ?? 0) > 3) return undefined
  const words = readAsLetters(small).filter(word => lexicon.hasCommon(word))
  if (words.length > 0) return mixed(words, 'error')
  // From here on digits stand in the word: at its ends they are numbers of notes.
  if (!/^[a-z]+\d{1,2}[a-z]+$/.test(small)) return undefined
  const without = small.replace(/\d+/, '')
  if (without.length >= 5 && lexicon.hasCommon(without)) return mixed([without], 'error')
  const others = /[a-z]\d[a-z]/.test(small) ? replacing(small, small.search(/\d/)).filter(isCommon) : []
  // "sk8ter", "w4nted": 2, 4 and 8 are spoken for letters, too.
  return others.length > 0 ? mixed(others, /[248]/.test(small) ? 'warning' : 'error') : undefined
}

function mixed(words: string[], severity: Judgement['severity']): Judgement {
  return {message: 'mixed', severity, words: [...new Set(words)]}
}

/** `healthCare`, `eVoting` and `workSafe` are brands, written as two words are; `gROUps`, `preparEd` are none. */
function withoutCapitals(token: string, small: string): Judgement | undefined {
  if (small.length < 5 || !lexicon.hasCommon(small)) return undefined
  const at = token.slice(1).search(/[A-Z]/) + 1
  const isOneCapital = /^[A-Za-z][a-z]*[A-Z][a-z]*$/.test(token)
  if (!isOneCapital) return /[a-z][A-Z]/.test(token) ? mixed([small], 'warning') : undefined
  const isTwoWords =
    at < small.length - 1 && lexicon.hasCommon(small.slice(0, at)) && lexicon.hasCommon(small.slice(at))
  const isBrand = at < 2 || isTwoWords
  return isBrand ? undefined : mixed([small], 'warning')
}

/** A token with letters for its digits; a number behind a whole word is the number of a note, one before it counts. */
function readAsLetters(small: string): string[] {
  const letters = small.replace(/^\d+|\d+$/g, '')
  if (letters.length < small.length && isKnown(letters)) return []
  // "10th", "5cents", "1990s": only a nought or a one begins a word.
  if (/^(?:\d\d|[2-9])|[2-9]$|\d{3}/.test(small)) return []
  const read = (one: string) =>
    small.replace(/\d/g, digit => (digit === '1' ? one : (LOOKALIKES[digit] ?? digit)))
  return [read('i'), read('l')]
}

/** A word with each letter in place of the one at an offset. */
function replacing(word: string, at: number): string[] {
  return Array.from(
    {length: 26},
    (_, letter) => word.slice(0, at) + String.fromCharCode(97 + letter) + word.slice(at + 1)
  )
}

/** Letters that look like others in print: what stands in the text, what it was read for. */
const MISREAD = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['tb', 'th'],
  ['li', 'h'],
  ['ii', 'u']
]

/** What a word may be of which two letters were taken for others when it was read off paper: `governrnent`, `tboughts`. */
export function readingsOf(word: string): string[] {
  const found: string[] = []
  for (const [read, meant] of MISREAD)
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1))
      found.push(word.slice(0, at) + meant + word.slice(at + read.length))
  return found
}
