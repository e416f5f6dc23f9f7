import {defineRule, strings} from '../../src/rule.js'
import {compassVariants} from './compass.js'
import {joinedVariants} from './joined.js'
import {type Mention, mentionsOf} from './mentions.js'
import {doubtfulJoins, maySpellDifferently} from './suspicion.js'
import {variantSpellings} from './variants.js'

export default defineRule({
  id: 'inconsistent-name',
  summary: 'Two spellings of one name in one article',
  family: 'consistency',
  mqm: 'terminology/inconsistent-use-of-terminology',
  severity: 'warning',
  scope: 'article',
  options: {allow: strings({doc: 'Names or words of names that are meant as they stand.'})},
  messages: {
    variant: {
      reason: '"{actual}" is called "{name}" elsewhere in this article',
      advice: 'Find out which is right, and use it everywhere.'
    }
  },
  *find(article, {options}) {
    const allowed = new Set(options.allow)
    const mentions = mentionsOf(article)
    const spans = new Set<number>()
    const starts = new Set<number>()
    for (const {rare, common} of maySpellDifferently(mentions) ? variantSpellings(mentions) : []) {
      if (allowed.has(rare.word) || allowed.has(common.word) || spans.has(rare.start)) continue
      spans.add(rare.start)
      const [from, to] = sharedReach(rare, common)
      const start = rare.run[rare.at - from].start
      const end = rare.run[rare.at + to].end
      const name = article.text.slice(common.run[common.at - from].start, common.run[common.at + to].end)
      if (allowed.has(name) || allowed.has(article.text.slice(start, end))) continue
      starts.add(start)
      yield {start, end, message: 'variant', data: {name}, expected: [name]}
    }
    const doubtful = doubtfulJoins(mentions)
    for (const variant of [
      ...compassVariants(mentions),
      ...(doubtful ? joinedVariants(mentions, doubtful) : [])
    ]) {
      const {start, end, name} = variant
      const actual = article.text.slice(start, end)
      if (allowed.has(name) || allowed.has(actual) || spans.has(start) || starts.has(start)) continue
      spans.add(start)
      yield {start, end, message: 'variant', data: {name}, expected: [name], severity: variant.severity}
    }
  }
})

/** Words that a name reaches to each side of the one that differs. */
const REACH = 5

/** How many words before and behind two mentions are the same. */
function sharedReach(one: Mention, other: Mention): [before: number, behind: number] {
  const same = (step: number) => {
    const word = one.run[one.at + step]?.word
    return word !== undefined && word === other.run[other.at + step]?.word
  }
  let before = 0
  let behind = 0
  while (before < REACH && same(-before - 1)) before++
  while (behind < REACH && same(behind + 1)) behind++
  return [before, behind]
}
