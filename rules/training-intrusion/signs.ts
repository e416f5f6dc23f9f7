import {type Paragraph, wordFact} from '../../src/rule.js'
import {INTRUSIONS, type Intrusion, type Part} from './intrusions.js'

/** A part with the intrusion that it belongs to, in the order in which they are tried. */
export interface Suspect {
  intrusion: Intrusion
  part: Part
  order: number
}

interface Sign {
  /** Without the caret, in small letters. */
  text: string
  first: boolean
  suspect: Suspect
}

interface Signs {
  /** Signs by their first three letters, and those that are shorter. */
  byHead: Map<string, Sign[]>
  marked: Suspect[]
}

let known: Signs | undefined

/** All signs; made when they are first asked for. */
function signs(): Signs {
  if (known) return known
  known = {byHead: new Map(), marked: []}
  let order = 0
  for (const intrusion of INTRUSIONS)
    for (const part of intrusion.parts) {
      const suspect = {intrusion, part, order: order++}
      if (part.mark) known.marked.push(suspect)
      for (const sign of part.signs) {
        const first = sign[0] === '^'
        const text = first ? sign.slice(1) : sign
        const others = known.byHead.get(text.slice(0, HEAD))
        if (others) others.push({text, first, suspect})
        else known.byHead.set(text.slice(0, HEAD), [{text, first, suspect}])
      }
    }
  return known
}

/** Letters that tell most signs apart. */
const HEAD = 3
/** Signs that a word may be the head of, and letters, as bits, that may stand two places behind it; -1 for any. */
interface Candidates {
  signs: readonly Sign[]
  behind: number
}

const NO_SIGNS: Candidates = {signs: [], behind: 0}

/** The signs that a text may begin with if a word stands at its head. */
const signsWith = wordFact((word): Candidates => {
  const small = word.toLowerCase()
  const {byHead} = signs()
  const agree = ({text}: Sign) =>
    text.length > small.length ? text.startsWith(small) : small.startsWith(text)
  const found =
    small.length < HEAD
      ? [...byHead.values()].flat().filter(agree)
      : (byHead.get(small.slice(0, HEAD)) ?? []).filter(agree)
  if (found.length === 0) return NO_SIGNS
  let behind = 0
  for (const {text} of found)
    behind |= isLetter(text.charCodeAt(small.length + 1)) ? bitOf(text.charCodeAt(small.length + 1)) : -1
  return {signs: found, behind}
})

const NONE: readonly Suspect[] = []

/** The parts that a paragraph may hold; for nearly all of them none. */
export function suspectsIn(paragraph: Paragraph): readonly Suspect[] {
  const {text, words} = paragraph
  let found: Set<Suspect> | undefined
  let isFirst = true
  for (let index = 0; index < words.length; index++) {
    const {start, end} = words[index]
    const candidates = signsWith(words[index])
    if (candidates !== NO_SIGNS && (candidates.behind & bitOf(text.charCodeAt(end + 1))) !== 0) {
      const small = text.slice(start, start + LONGEST).toLowerCase()
      for (const sign of candidates.signs)
        if ((isFirst || !sign.first) && small.startsWith(sign.text))
          found = (found ?? new Set()).add(sign.suspect)
    }
    if (isFirst && isLetter(text.charCodeAt(start))) isFirst = false
  }
  // Marks are no letters, and but for notes they stand at the head.
  const {marked} = startsPlain(text) && !paragraph.has('foreign') ? NOTHING_MARKED : signs()
  for (let index = 0; index < marked.length; index++)
    if (marked[index].part.mark!.test(text)) found = (found ?? new Set()).add(marked[index])
  return found ? [...found].sort((a, b) => a.order - b.order) : NONE
}

const NOTHING_MARKED: Pick<Signs, 'marked'> = {marked: []}

/** Whether a text starts with a letter a to z. */
const startsPlain = (text: string) => {
  const small = text.charCodeAt(0) | 32
  return small >= 97 && small <= 122
}

/** Letters a to z, small or capital, and the few marks between them. */
const isLetter = (code: number) => code >= 65 && code <= 122

/** A bit for each letter, small or capital; other marks share them. */
const bitOf = (code: number) => 1 << (code & 31)

/** Letters of the longest sign, and more. */
const LONGEST = 40
