import {lexicon} from '../../src/rule.js'
import {likenessOf} from './likeness.js'
import type {Mention} from './mentions.js'
import type {Profile} from './profiles.js'

/** With more words than this, comparing each with each costs more than the search that it may spare. */
const MOST = 300

/** A cheap test for `variantSpellings`: whether any two words are alike at all. In most articles none are. */
export function maySpellDifferently(mentions: readonly Mention[]): boolean {
  const seen = new Set<string>()
  const words: string[] = []
  const profiles: Profile[] = []
  for (const {word, profile} of mentions) {
    if (seen.has(word)) continue
    seen.add(word)
    if (!profile.isSpelling) continue
    if (words.length === MOST) return true
    for (let other = 0; other < words.length; other++)
      if (mayBeAlike(profile, profiles[other]) && areAlike(word, words[other])) return true
    words.push(word)
    profiles.push(profile)
  }
  return false
}

/** A test for `likenessOf` without its cost. Words two letters apart differ in no more than four kinds of letters. */
function mayBeAlike(one: Profile, other: Profile): boolean {
  if (one.known !== undefined && one.known === other.known) return true
  if (Math.abs(one.length - other.length) > 2) return false
  if (one.firm === other.firm || isAtMostFour(one.letters ^ other.letters)) return true
  return !one.isAscii || !other.isAscii || (one.hasHyphen && other.hasHyphen)
}

function isAtMostFour(bits: number): boolean {
  let rest = bits
  for (let count = 0; count < 4 && rest !== 0; count++) rest &= rest - 1
  return rest === 0
}

/** Whether `verdictOn` may say anything but that two words are not one. */
function areAlike(one: string, other: string): boolean {
  const likeness = likenessOf(one, other)
  if (!likeness) return false
  if (likeness === 'known' || !lexicon.has(one) || !lexicon.has(other)) return true
  // Both are words that every reader knows.
  const commonWords = Number(lexicon.hasCommon(one)) + Number(lexicon.hasCommon(other))
  return likeness === 'sound' ? commonWords === 0 : likeness === 'letter' && commonWords === 1
}

/** Numbers of the names that may stand joined in two ways, or in both orders: nearly all stand one way alone. */
export interface Doubtful {
  joined: ReadonlySet<number>
  ordered: ReadonlySet<number>
}

/** A cheap look for `joinedVariants`; undefined where nothing is doubtful. */
export function doubtfulJoins(mentions: readonly Mention[]): Doubtful | undefined {
  const singles = new Map<number, Mention>()
  const pairs = new Map<number, Mention>()
  const orders = new Map<number, Mention>()
  const joined = new Set<number>()
  const ordered = new Set<number>()
  for (const mention of mentions) {
    const {profile} = mention
    if (!profile.isNameWord) continue
    const {hash} = profile
    if (firstOf(singles, hash, mention).word !== mention.word || pairs.has(hash)) joined.add(hash)
    const next = mention.run[mention.at + 1]
    if (!next || next.particle || !next.profile.isNameWord) continue
    const {together, either} = pairNumbers(profile, next.profile)
    if (singles.has(together) || !isSamePair(firstOf(pairs, together, mention), mention)) joined.add(together)
    if (!isSamePair(firstOf(orders, either, mention), mention)) ordered.add(either)
  }
  return joined.size + ordered.size > 0 ? {joined, ordered} : undefined
}

/** A number for two words as if they were one, and one for them in either order. */
export function pairNumbers(
  {hash}: Profile,
  {hash: other, shift}: Profile
): {together: number; either: number} {
  return {together: (Math.imul(hash, shift) + other) | 0, either: Math.imul(hash, other) ^ (hash + other)}
}

function firstOf(index: Map<number, Mention>, key: number, mention: Mention): Mention {
  const first = index.get(key)
  if (first) return first
  index.set(key, mention)
  return mention
}

function isSamePair(one: Mention, other: Mention): boolean {
  return one.word === other.word && one.run[one.at + 1].word === other.run[other.at + 1].word
}
