import {distance} from 'fastest-levenshtein'
import {lexicon} from '../../src/rule.js'

/** Points of the compass, which machines render as noun and as adjective in the same name. */
const ADJECTIVES: Record<string, string> = {
  Northern: 'North',
  Southern: 'South',
  Eastern: 'East',
  Western: 'West',
  Northeastern: 'Northeast',
  Northwestern: 'Northwest',
  Southeastern: 'Southeast',
  Southwestern: 'Southwest'
}

/** Whether two words that stand in the same place of a name are one: `shared` other words of the name agree. */
export function isVariant(one: string, other: string, shared: number): boolean {
  if (one === other) return false
  if ((ADJECTIVES[one] ?? one) === (ADJECTIVES[other] ?? other)) return true
  if (isMisspelling(one, other)) return true
  // `Pham Minh Chinh` and `Pham Minh Trinh`: two words agree, so the third may differ more.
  return (
    shared >= 2 &&
    one.length === other.length &&
    one.length >= 4 &&
    distance(one, other) <= 2 &&
    !bothKnown(one, other)
  )
}

function bothKnown(one: string, other: string): boolean {
  return lexicon.has(one) && lexicon.has(other)
}

/**
 * One or two letters apart, and not both words of the language: `Cety` and `City`, `Chinh` and `Trinh`, `Zelensky` and
 * `Zelenskiy`. Endings make other words of names (`Korea`, `Korean`; `Fernando`, `Fernanda`), so the last letter counts
 * only where a vowel takes the place of another inside of longer words.
 */
export function isMisspelling(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 4 || long.length - short.length > 2) return false
  if (!/^\p{Lu}\p{Ll}+$/u.test(one) || !/^\p{Lu}\p{Ll}+$/u.test(other)) return false
  if (bothKnown(one, other)) return false
  if (long.startsWith(short) || isEnding(short, long)) return false
  const steps = distance(one, other)
  if (short.length >= 8) return steps <= 2 && short.slice(0, 2) === long.slice(0, 2)
  return steps === 1 || (short.length >= 5 && steps === 2 && isTransposed(one, other))
}

/** Two words that differ from one place near the end on: inflections, sexes, plurals. */
function isEnding(short: string, long: string): boolean {
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return (
    same >= short.length - 1 &&
    !(short.length === long.length && short.length >= 6 && /[bcdfghjklmnpqrtvwxz]$/.test(short))
  )
}

function isTransposed(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (one[at] === other[at]) at++
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
