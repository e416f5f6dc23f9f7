import {countLeading, lexicon} from '../../src/rule.js'
import {contextsOf, hasName, isOfTwo} from './contexts.js'
import {isVowelSwap, type Likeness, likenessOf} from './likeness.js'
import {type Mention, neighbour} from './mentions.js'
import {STEM} from './profiles.js'
import {isKnownPair} from './romanisation.js'
import {candidatePairs, type Spelling, spellingsOf} from './spellings.js'

/** A place where the rarer of two spellings stands, and a place that has the other. */
export interface Variant {
  rare: Mention
  common: Mention
}

/** A spelling that stands for another one, and where it does. */
interface Verdict {
  common: Spelling
  places: readonly Mention[]
}

/** Words that are spellings of one name in this article, as the places of the rarer spelling. */
export function* variantSpellings(mentions: readonly Mention[]): Generator<Variant> {
  const verdicts = new Map<Spelling, Verdict>()
  for (const pair of candidatePairs(spellingsOf(mentions))) {
    const [rare, common] = byFrequency(pair)
    const known = verdicts.get(rare)
    if (known && known.common.mentions.length >= common.mentions.length) continue
    const verdict = verdictOn(rare, common)
    if (verdict) verdicts.set(rare, verdict)
  }
  for (const {common, places} of verdicts.values())
    for (const place of places) yield {rare: place, common: closest(place, common)}
}

function verdictOn(rare: Spelling, common: Spelling): Verdict | undefined {
  const likeness = likenessOf(rare.word, common.word)
  if (!likeness) return undefined
  const beside = rare.mentions.filter(mention => isInCompany(mention, common))
  const slip = slipOfKnown(rare, common, likeness)
  if (slip !== 'company' && standTogether(rare, common)) return undefined
  const isOne =
    beside.length > 0
      ? slip === 'company' || isOneBeside(rare, common, likeness, beside[0])
      : slip || isOneAlone(rare, common, likeness)
  if (!isOne) return undefined
  const everywhere = beside.length === 0 || likeness === 'letter' || likeness === 'sound'
  return {common, places: everywhere ? rare.mentions : beside}
}

/** Whether something beside a mention stands beside another spelling, too. */
function isInCompany(mention: Mention, {contexts}: Spelling): boolean {
  return contextsOf(mention).some(context => contexts.has(context))
}

/** The rarer first. Of two that are as frequent, the one that is no known word, or the later. */
function byFrequency([one, other]: [Spelling, Spelling]): [rare: Spelling, common: Spelling] {
  const order =
    one.mentions.length - other.mentions.length ||
    Number(lexicon.has(one.word)) - Number(lexicon.has(other.word)) ||
    other.mentions[0].start - one.mentions[0].start
  return order <= 0 ? [one, other] : [other, one]
}

/** Whether two like words that share a neighbour are one. */
function isOneBeside(rare: Spelling, common: Spelling, likeness: Likeness, place: Mention): boolean {
  const known = lexicon.has(rare.word)
  if (known && lexicon.has(common.word)) return isKnownVariant(rare, common, likeness)
  switch (likeness) {
    case 'ending':
      return isOtherEnding(rare.word, common.word, place, known)
    case 'near': {
      const two = contextsOf(place).some(context => isOfTwo(context) && common.contexts.has(context))
      return (
        (two && rare.word.length === common.word.length) ||
        (rare.word.length >= 8 && rare.word.slice(0, 2) === common.word.slice(0, 2))
      )
    }
    default:
      return true
  }
}

/** Both are words that every reader knows, as `Paris` and the paras are: then much must speak for one name. */
function isKnownVariant(rare: Spelling, common: Spelling, likeness: Likeness): boolean {
  const commonWords = Number(lexicon.hasCommon(rare.word)) + Number(lexicon.hasCommon(common.word))
  if (likeness === 'known' || likeness === 'sound') return commonWords === 0
  return (
    likeness === 'letter' &&
    commonWords === 1 &&
    rare.word.length >= 5 &&
    rare.mentions.length === 1 &&
    common.mentions.length > 1 &&
    isVowelSwap(rare.word, common.word)
  )
}

/** Given names of two sexes differ in their last vowel; surnames and words of a language do not. */
function isOtherEnding(rare: string, common: string, place: Mention, known: boolean): boolean {
  if (known || (rare.length < 6 && !lexicon.has(common))) return false
  const isGivenName = neighbour(place, -1) === undefined && neighbour(place, 1) !== undefined
  return !isGivenName || !isVowelSwap(rare, common) || lexicon.hasCommon(common)
}

/** Whether two like words that stand in different company, or alone, are one. */
function isOneAlone(rare: Spelling, common: Spelling, likeness: Likeness): boolean {
  if (likeness === 'known') return isKnownPair(rare.word, common.word, true)
  const length = Math.min(rare.word.length, common.word.length)
  if (lexicon.hasCommon(rare.word) || lexicon.hasCommon(common.word)) return false
  if (lexicon.has(rare.word) || (likeness !== 'sound' && likeness !== 'letter')) return false
  if (areTwoPeople(rare, common)) return false
  if (likeness === 'sound') return length >= 5
  return length >= 6 && (rare.mentions.length <= 2 || rare.mentions.length * 3 <= common.mentions.length)
}

/**
 * A word of no language beside one that every reader knows: `Libour`, `Labour`; `Ceunty`, `County`. `company`: the
 * same word stands beside both, or one of its stem (`South Australia`, `South Australian`).
 */
function slipOfKnown(rare: Spelling, common: Spelling, likeness: Likeness): 'company' | 'alone' | undefined {
  if (likeness !== 'letter' && likeness !== 'sound' && likeness !== 'ending') return undefined
  if (lexicon.has(rare.word) || !lexicon.has(common.word) || rare.mentions.length > common.mentions.length)
    return undefined
  const beside = (mention: Mention) =>
    ([-1, 1] as const).flatMap(step => neighbour(mention, step)?.word.slice(0, STEM).concat(` ${step}`) ?? [])
  const words = new Set(common.mentions.slice(0, 100).flatMap(beside))
  if (beside(rare.mentions[0]).some(word => words.has(word))) {
    if (likeness === 'ending' && !isOtherEnding(rare.word, common.word, rare.mentions[0], false))
      return undefined
    return likeness !== 'sound' || lexicon.hasCommon(common.word) ? 'company' : undefined
  }
  const isAlone =
    likeness === 'letter' &&
    rare.word.length >= 5 &&
    rare.mentions.length < common.mentions.length &&
    (lexicon.hasCommon(common.word) ? rare.word.length >= 6 : !areTwoPeople(rare, common))
  return isAlone ? 'alone' : undefined
}

/** Each has neighbours of its own, as surnames have given names. */
function areTwoPeople(one: Spelling, other: Spelling): boolean {
  const both = (step: -1 | 1) =>
    [one, other].every(spelling => spelling.mentions.some(mention => hasName(mention, step)))
  return both(-1) || both(1)
}

/**
 * Who writes both close together in a sentence means two names, or explains one: `Shanxi and Shaanxi`,
 * `Kyiv (Kiev)`.
 */
function standTogether(rare: Spelling, {mentions}: Spelling): boolean {
  return rare.mentions.some(({sentence, start}) => {
    let next = countLeading(mentions.length, index => mentions[index].sentence < sentence)
    if (mentions[next]?.sentence !== sentence) return false
    if (mentions.length < 3) return true
    for (; mentions[next]?.sentence === sentence; next++)
      if (Math.abs(mentions[next].start - start) < CLOSE) return true
    return false
  })
}

/** Letters between two names that are set side by side. */
const CLOSE = 45

/** The mention whose neighbours are most like those of `place`, of the first few. */
function closest(place: Mention, common: Spelling): Mention {
  const own = contextsOf(place)
  const agreement = (index: number) =>
    contextsOf(common.mentions[index]).filter(context => own.includes(context)).length
  let best = 0
  for (let index = 1; index < Math.min(30, common.mentions.length); index++)
    if (agreement(index) > agreement(best)) best = index
  return common.mentions[best]
}
