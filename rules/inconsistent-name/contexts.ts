import {type Mention, neighbour} from './mentions.js'

/** Words in front of or behind a name that many names have: they do not make two names one. */
const TITLES = new Set(
  `Mr Mrs Ms Miss Dr Prof Professor President Vice Prime Premier Chancellor Minister Deputy Chief General Colonel Major
  Captain Lieutenant Sergeant Admiral King Queen Prince Princess Sir Lord Lady Senator Governor Mayor Secretary Judge
  Justice Pope Bishop Cardinal Father Sister Saint St Chairman Director Reporter Comrade Sheikh Imam New The Jr Sr
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December`.split(/\s+/)
)

/** In Vietnam many people share family and middle name: `Nguyen Van Hung` and `Nguyen Van Hong` are two. */
const SHARED_MIDDLE = new Set(['Van', 'Thi'])

/** What the keys of words behind begin with. */
export const BEHIND = 'behind '

/** Letters in which words of one stem agree: `Australia`, `Australian`. */
export const STEM = 5

/** Keys of what stands beside a mention in its name; mentions that share one are in the same company. */
export function contextsOf(mention: Mention): string[] {
  const contexts: string[] = []
  const before = neighbour(mention, -1)
  const behind = neighbour(mention, 1)
  if (before && !TITLES.has(before.word)) {
    const first = neighbour(before, -1)
    const shared = SHARED_MIDDLE.has(before.word) && first ? `${first.word} ${before.word}` : before.word
    // With the title in front it is one person again.
    const title =
      shared === before.word || !first ? '' : (neighbour(first, -1)?.word ?? `at ${mention.start}`)
    contexts.push(`before ${title} ${shared}`)
    if (first && !TITLES.has(first.word)) contexts.push(`two ${title} ${first.word} ${before.word}`)
  }
  if (behind && !TITLES.has(behind.word)) contexts.push(BEHIND + behind.word)
  return contexts
}

/** Whether a name goes on before (`step` -1) or behind (1) a mention. */
export function hasName(mention: Mention, step: -1 | 1): boolean {
  const word = neighbour(mention, step)?.word
  return word !== undefined && !TITLES.has(word)
}
