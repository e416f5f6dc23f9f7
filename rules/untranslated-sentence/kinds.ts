import {FUNCTION_WORDS, lexicon} from '../../src/rule.js'
import {isSmallWord} from './languages.js'

/**
 * What each kind of word says for (or against) a language other than English. English small words decide: a sentence
 * has one in every two or three words, while other languages share ordinary words with it.
 */
export const WEIGHT = {small: 1.5, unknown: 1, either: 0.4, name: 0.2, known: -0.6, english: -3}
export type Kind = keyof typeof WEIGHT
/** Lighter stretches are not worth a closer look. */
export const LEAST = 2.5

const ENGLISH = new Set([
  ...FUNCTION_WORDS,
  ...'said says would will could should may might must can than about into been being all more after also its it up out who'.split(
    ' '
  )
])

/** Kinds by their numbers; none is for figures and what may be anything. */
const KINDS: (Kind | undefined)[] = [undefined, 'small', 'unknown', 'either', 'name', 'known', 'english']
/** Weights in tenths, by the numbers of the kinds. */
export const TENTHS = KINDS.map(kind => (kind ? Math.round(WEIGHT[kind] * 10) : 0))

export function kindOf(text: string): Kind | undefined {
  return KINDS[kindNumber(text)]
}

/** Words that were seen: two hashes of each and the number of its kind, side by side, so that one look into memory will do. */
const PLACES = 2 ** 15
let seen: Int32Array | undefined

/** Which of `KINDS` a word is, whatever its capitals. */
export function kindNumber(text: string): number {
  let [first, second] = [1, text.length]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    first = (Math.imul(first, 31) + code) | 0
    second = Math.imul(second, 0x01000193) ^ code
  }
  seen ??= new Int32Array(PLACES * 4)
  const place = ((first ^ (first >>> 15)) & (PLACES - 1)) * 4
  if (seen[place] === first && seen[place + 1] === second) return seen[place + 2]
  const number = /\d/.test(text) ? 0 : KINDS.indexOf(kindOfKey(keyOf(text)))
  seen[place] = first
  seen[place + 1] = second
  seen[place + 2] = number
  return number
}

function kindOfKey(key: string): Kind | undefined {
  const isSmall = isSmallWord(key)
  if (!isSmall && ENGLISH.has(key)) return 'english'
  if (key.length === 1) return isSmall ? 'either' : undefined
  // `english` and `paris` are slips of the shift key.
  const isEnglish = lexicon.has(key) || lexicon.has(key[0].toUpperCase() + key.slice(1))
  if (isSmall) return isEnglish ? 'either' : 'small'
  if (isEnglish) return 'known'
  // Aaaah is no language.
  if (/(.)\1\1/u.test(key)) return undefined
  // Parts of compounds, as in `re-elected`, and short forms, as in `they're`.
  const parts = key.split(/['’-]/)
  return parts.length > 1 && parts.every(part => part.length < 3 || lexicon.has(part)) ? 'known' : 'unknown'
}

export function keyOf(text: string): string {
  if (/^[a-zA-Z]+$/.test(text)) return text.toLowerCase()
  return text.toLowerCase().normalize('NFC').replace(/’/g, "'")
}
