import {FUNCTION_WORDS, lexicon, type Sentence, type Word} from '../../src/rule.js'
import {LANGUAGES_OF} from './languages.js'

/** A stretch of a sentence that is not English. */
export interface Stretch {
  words: readonly Word[]
  /** Its words in small letters, names left out. */
  keys: string[]
  /** Small words of other languages that are not English, too. */
  small: number
  /** Words that no lexicon of English has, small words left out. */
  unknown: number
  /** English words in it. */
  english: number
  /** Whether no English small word stands outside of it in its sentence. */
  whole: boolean
  /** Whether no English word at all does. */
  alone: boolean
  /** Whether it begins with a capital or goes on from a word that does: a title or the name of an office. */
  isNamed: boolean
}

/**
 * What each kind of word says for (or against) a language other than English. English small words decide: a sentence
 * has one in every two or three words, while other languages share ordinary words with it.
 */
const WEIGHT = {small: 1.5, unknown: 1, either: 0.4, name: 0.2, known: -0.6, english: -3}
type Kind = keyof typeof WEIGHT
/** Lighter stretches are not worth a closer look. */
const LEAST = 2.5

const ENGLISH = new Set([
  ...FUNCTION_WORDS,
  ...'said says would will could should may might must can than about into been being all more after also its it up out who'.split(
    ' '
  )
])

/** Words by how they are written, so that a word that has been seen costs a look-up. */
const seen = new Map<string, {kind: Kind | undefined; isCapital: boolean}>()

function look({text}: Word): {kind: Kind | undefined; isCapital: boolean} {
  let found = seen.get(text)
  if (!found) {
    const isCapital = /^\p{Lu}/u.test(text)
    found = {kind: /\d/.test(text) ? undefined : kindOfKey(keyOf(text)), isCapital}
    // Articles bring new words for ever; a bounded memory is emptied rather than grown.
    if (seen.size > 50_000) seen.clear()
    seen.set(text, found)
  }
  return found
}

/** The kinds of a sentence's words. German nouns and foreign headlines have capitals, but so have names. */
function kindsOf(words: readonly Word[]): (Kind | undefined)[] {
  const looks = words.map(look)
  // In a line of capitals a word that no lexicon has may be a name: small words must say what it is.
  const shouts = words.length > 3 && !words.some(word => /\p{Ll}/u.test(word.text))
  if (shouts) {
    const small = looks.filter(({kind}) => kind === 'small').length
    return looks.map(({kind}) => (kind === 'unknown' && small < 2 ? 'name' : kind))
  }
  const isSmallText = looks.filter(({isCapital}) => isCapital).length * 2 < words.length
  return looks.map(({kind, isCapital}, index) => {
    if (!isCapital || (index === 0 && kind !== 'unknown')) return kind
    return isSmallText && kind ? 'name' : undefined
  })
}

function kindOfKey(key: string): Kind | undefined {
  const isSmall = LANGUAGES_OF.has(key)
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
  return text.toLowerCase().normalize('NFC').replace(/’/g, "'")
}

/** The stretch of a sentence whose words weigh most. */
export function stretchOf({words}: Sentence): Stretch | undefined {
  const kinds = kindsOf(words)
  let best: {from: number; to: number; weight: number} | undefined
  let from = 0
  let sum = 0
  kinds.forEach((kind, index) => {
    if (sum <= 0) {
      from = index
      sum = 0
    }
    sum += kind ? WEIGHT[kind] : 0
    if (sum > (best?.weight ?? 0)) best = {from, to: index + 1, weight: sum}
  })
  if (!best || best.weight < LEAST) return undefined
  return describe(words, kinds, best.from, best.to)
}

function describe(words: readonly Word[], kinds: (Kind | undefined)[], first: number, last: number): Stretch {
  const outside = [...kinds.slice(0, first), ...kinds.slice(last)]
  const whole = !outside.includes('english') && outside.filter(kind => kind === 'known').length < 2
  let [from, to] = [first, last]
  const isEnglish = (kind: Kind | undefined) => kind === 'english' || kind === 'known'
  // At the rim, a word that English has, too, is English.
  const isSure = (kind: Kind | undefined) => kind === 'small' || kind === 'unknown'
  while (outside.some(isEnglish) && from < to && !isSure(kinds[from])) from++
  while (outside.some(isEnglish) && from < to && !isSure(kinds[to - 1])) to--
  const own = kinds.slice(from, to)
  const count = (kind: Kind) => own.filter(other => other === kind).length
  return {
    words: words.slice(from, to),
    keys: words
      .slice(from, to)
      .flatMap((word, index) => (own[index] && own[index] !== 'name' ? [keyOf(word.text)] : [])),
    small: count('small'),
    unknown: count('unknown'),
    english: count('english') + count('known'),
    whole,
    alone: !outside.some(isEnglish),
    isNamed: /^\p{Lu}/u.test(words[from]?.text ?? '') || /^\p{Lu}/u.test(words[from - 1]?.text ?? '')
  }
}
