import type {Severity} from '../../src/rule.js'
import {type Mention, neighbour} from './mentions.js'

/** A name that stands otherwise elsewhere. */
export interface NamedSpan {
  start: number
  end: number
  /** The form that dominates. */
  name: string
  severity: Severity
}

const ADJECTIVES = new Map(
  'north south east west northeast northwest southeast southwest'.split(' ').map(point => {
    const noun = point[0].toUpperCase() + point.slice(1)
    return [`${noun}ern`, noun]
  })
)
const NOUNS = new Set(ADJECTIVES.values())

/** South Africa is in Southern Africa, and West Germany was not western Germany. */
const LANDS = new Set(
  `Africa Asia America Europe Oceania Germany Korea Ireland Australia Sudan Yemen Vietnam China India Russia Ukraine
  Carolina Dakota California Virginia Texas England Wales Scotland Hemisphere Bank Coast Side End Sea Ocean`.split(
    /\s+/
  )
)
/** Adjectives made of lands: West Australian farmers live in Western Australia. */
const PEOPLE = /(?:an|ans|ese|ish|er|ers)$/

/** Names that machines render now with the noun, now with the adjective: `South Kuril Islands`, `Southern Kuril Islands`. */
export function compassVariants(mentions: readonly Mention[]): NamedSpan[] {
  const names = new Map<string, Mention[]>()
  for (const mention of mentions) {
    // South, North, East, West.
    if (!'SNEW'.includes(mention.word[0])) continue
    const point = ADJECTIVES.get(mention.word) ?? (NOUNS.has(mention.word) ? mention.word : undefined)
    const next = mention.run[mention.at + 1]
    if (!point || !next || next.particle || !/^\p{Lu}\p{Ll}/u.test(next.word)) continue
    if (LANDS.has(next.word) || PEOPLE.test(next.word) || ADJECTIVES.has(neighbour(mention, -1)?.word ?? ''))
      continue
    const key = `${point} ${next.word}`
    const group = names.get(key)
    if (group) group.push(mention)
    else names.set(key, [mention])
  }
  const spans: NamedSpan[] = []
  for (const group of names.values()) {
    const nouns = group.filter(mention => NOUNS.has(mention.word))
    const adjectives = group.filter(mention => !NOUNS.has(mention.word))
    if (nouns.length === 0 || adjectives.length === 0) continue
    const nounIsRare =
      nouns.length < adjectives.length ||
      (nouns.length === adjectives.length && nouns[0].start > adjectives[0].start)
    const [rare, common] = nounIsRare ? [nouns, adjectives] : [adjectives, nouns]
    for (const mention of rare) {
      let last = mention.at + 1
      let other = common[0].at + 1
      const words = [common[0].word, common[0].run[other].word]
      while (
        words.length < 6 &&
        mention.run[last + 1] &&
        mention.run[last + 1].word === common[0].run[other + 1]?.word
      ) {
        words.push(mention.run[++last].word)
        other++
      }
      spans.push({
        start: mention.start,
        end: mention.run[last].end,
        name: words.join(' '),
        severity: 'warning'
      })
    }
  }
  return spans
}
