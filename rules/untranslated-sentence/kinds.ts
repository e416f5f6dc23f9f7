import {FUNCTION_WORDS, lexicon, type Word, wordFact} from '../../src/rule.js'
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

export function kindOf(word: Word): Kind | undefined {
  return KINDS[kindNumber(word)]
}

/** Which of `KINDS` a word is, whatever its capitals. */
export const kindNumber = wordFact(text => (/\d/.test(text) ? 0 : KINDS.indexOf(kindOfKey(keyOf(text)))))

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
