import type {Sentence, Word} from '../../src/rule.js'
import {type Kind, keyOf, kindOf, LEAST, WEIGHT} from './kinds.js'

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

/** The kinds of a sentence's words. German nouns and foreign headlines have capitals, but so have names. */
function kindsOf(words: readonly Word[]): (Kind | undefined)[] {
  const kinds = words.map(kindOf)
  const capitals = words.map(word => /^\p{Lu}/u.test(word.text))
  // In a line of capitals a word that no lexicon has may be a name: small words must say what it is.
  const shouts = words.length > 3 && !words.some(word => /\p{Ll}/u.test(word.text))
  if (shouts) {
    const small = kinds.filter(kind => kind === 'small').length
    return kinds.map(kind => (kind === 'unknown' && small < 2 ? 'name' : kind))
  }
  const isSmallText = capitals.filter(Boolean).length * 2 < words.length
  return kinds.map((kind, index) => {
    if (!capitals[index] || (index === 0 && kind !== 'unknown')) return kind
    return isSmallText && kind ? 'name' : undefined
  })
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
