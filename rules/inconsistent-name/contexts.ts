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

/** What stands beside a mention, as a number; other neighbours hardly ever have the same. The last bits tell its kind. */
export type Context = number

const BEFORE = 0
const TWO = 1
const BEHIND = 2

/** What stands beside a mention in its name; mentions that share a context are in the same company. */
export function contextsOf(mention: Mention): Context[] {
  return contextsBy('number', mention)
}

/** The same, with the stem of the word behind in place of the word. */
export function stemContextsOf(mention: Mention): Context[] {
  return contextsBy('stem', mention)
}

function contextsBy(behindBy: 'number' | 'stem', mention: Mention): Context[] {
  const contexts: Context[] = []
  const before = neighbour(mention, -1)
  const behind = neighbour(mention, 1)
  if (before && !TITLES.has(before.word)) {
    const first = neighbour(before, -1)
    const {number} = before.profile
    const shared = first && SHARED_MIDDLE.has(before.word) ? first.profile.number : 0
    // With the title in front it is one person again.
    const title = shared === 0 ? 0 : (neighbour(first!, -1)?.profile.number ?? ~mention.start)
    contexts.push(contextOf(BEFORE, title, shared, number))
    if (first && !TITLES.has(first.word)) contexts.push(contextOf(TWO, title, first.profile.number, number))
  }
  if (behind && !TITLES.has(behind.word)) contexts.push(contextOf(BEHIND, 0, 0, behind.profile[behindBy]))
  return contexts
}

function contextOf(kind: number, title: number, first: number, next: number): Context {
  const mixed = Math.imul(Math.imul(title, 0x9e3779b1) ^ first, 0x85ebca6b) ^ next
  return (Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) << 2) | kind
}

/** Whether a context is that of the two words before a mention. */
export const isOfTwo = (context: Context) => (context & 3) === TWO

/** Whether a name goes on before (`step` -1) or behind (1) a mention. */
export function hasName(mention: Mention, step: -1 | 1): boolean {
  const word = neighbour(mention, step)?.word
  return word !== undefined && !TITLES.has(word)
}
