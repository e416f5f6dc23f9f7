import {distance} from 'fastest-levenshtein'
import {profileOf} from './profiles.js'
import {fold, isKnownPair} from './romanisation.js'

/**
 * How two different words are alike: `known`, a pair of spellings that a table holds; `sound`, one word in two
 * romanisations; `letter`, one letter apart inside; `ending`, another last letter; `near`, two letters apart.
 */
export type Likeness = 'known' | 'sound' | 'letter' | 'ending' | 'near'

const VOWEL = /^[aeiouyàáâãäåèéêëìíîïòóôõöøùúûüı]$/i

/** How two words are alike, or undefined if they are no spellings of one. Both are capitalised and differ. */
export function likenessOf(one: string, other: string): Likeness | undefined {
  if (isKnownPair(one, other, false)) return 'known'
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 4 || long.length - short.length > 2) return undefined
  if (one.toLowerCase() === other.toLowerCase()) return undefined
  if (mayFoldAlike(one, other) && fold(one) === fold(other)) return 'sound'
  const part = differingPart(one, other)
  // `Seok-hwan`: the second part of a given name is small, and no name of its own.
  if (part)
    return part[0].length >= 4 && part[1].length >= 4
      ? likenessOf(capital(part[0]), capital(part[1]))
      : undefined
  if (!profileOf(one).isPlain || !profileOf(other).isPlain || long.startsWith(short)) return undefined
  const steps = distance(one, other)
  if (steps === 1) {
    if (short.length < long.length) return isInflection(short, long) ? undefined : 'letter'
    return one.slice(0, -1) === other.slice(0, -1) ? 'ending' : 'letter'
  }
  if (steps !== 2) return undefined
  if (short.length >= 5 && isTransposed(one, other)) return 'letter'
  return isInflection(short, long) ? undefined : 'near'
}

const capital = (part: string) => part[0].toUpperCase() + part.slice(1)

/** Of words with hyphens that agree in all parts but one, that part of each. */
function differingPart(one: string, other: string): [string, string] | undefined {
  if (!one.includes('-')) return undefined
  const parts = one.split('-')
  const others = other.split('-')
  if (parts.length < 2 || parts.length !== others.length) return undefined
  const differing = parts.findIndex((part, index) => part !== others[index])
  for (let at = differing + 1; at < parts.length; at++) if (parts[at] !== others[at]) return undefined
  return [parts[differing], others[differing]]
}

/** Making folds is costly: the letters that they leave as they are tell most words apart. */
function mayFoldAlike(one: string, other: string): boolean {
  const profile = profileOf(one)
  const another = profileOf(other)
  return profile.firm === another.firm || !profile.isAscii || !another.isAscii
}

/** `Fernando` and `Fernanda`, `Petrov` and `Petrova`, `German` and `Germany`: other words made from one stem. */
function isInflection(short: string, long: string): boolean {
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  const rests = [short.slice(same), long.slice(same)]
  if (rests[0] === '' && /^(?:h|y|s|es|e|a|n|en|er|in|i|o)$/.test(rests[1])) return true
  return rests.every(rest => ENDINGS.test(rest))
}

const ENDINGS = /^(?:a|o|e|i|y|s|n|an|en|er|es|us|is|as|os|ie|ia|io|ey|in|yn|ne)?$/

export function isVowelSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (one[at] === other[at]) at++
  return VOWEL.test(one[at]) && VOWEL.test(other[at]) && one.slice(at + 1) === other.slice(at + 1)
}

function isTransposed(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (one[at] === other[at]) at++
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
