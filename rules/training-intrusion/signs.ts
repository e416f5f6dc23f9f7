import {once, type Paragraph, wordFact, wordTrait} from '../../src/rule.js'
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
  /** Signs by their first three letters. */
  byHead: Map<string, Sign[]>
  /** For each first letter the letters that follow it in signs, as bits. */
  seconds: Int32Array
  marked: Suspect[]
}

/** All signs; made when they are first asked for. */
const signs = once(() => {
  const known: Signs = {byHead: new Map(), seconds: new Int32Array(32), marked: []}
  let order = 0
  for (const intrusion of INTRUSIONS)
    for (const part of intrusion.parts) {
      const suspect = {intrusion, part, order: order++}
      if (part.mark) known.marked.push(suspect)
      for (const sign of part.signs) {
        const first = sign[0] === '^'
        const text = first ? sign.slice(1) : sign
        known.seconds[bitOf(text.charCodeAt(0))] |= 1 << bitOf(text.charCodeAt(1))
        const others = known.byHead.get(text.slice(0, HEAD))
        if (others) others.push({text, first, suspect})
        else known.byHead.set(text.slice(0, HEAD), [{text, first, suspect}])
      }
    }
  return known
})

/** Letters that tell most signs apart. */
const HEAD = 3
/** Signs that a word may be the head of. */
interface Candidates {
  signs: readonly Sign[]
  /** Small letter that must stand two places behind the word for each sign; 0 for any. */
  behind: readonly number[]
}

const NO_SIGNS: Candidates = {signs: [], behind: []}

/** The signs that a text may begin with if a word stands at its head. */
const signsWith = wordFact((word): Candidates => {
  const {byHead, seconds} = signs()
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
  const isPlain = first < 128 && second < 128
  if (isPlain && (seconds[bitOf(first)] & (1 << bitOf(second))) === 0) return NO_SIGNS
  const small = word.toLowerCase()
  const agree = ({text}: Sign) =>
    text.length > small.length
      ? text.startsWith(small) && !isWordLetter(text.charCodeAt(small.length))
      : small.startsWith(text)
  const found =
    small.length < HEAD
      ? [...byHead.values()].flat().filter(agree)
      : (byHead.get(small.slice(0, HEAD)) ?? []).filter(agree)
  if (found.length === 0) return NO_SIGNS
  const behind = found.map(({text}) => {
    const code = text.charCodeAt(small.length + 1)
    return isLetter(code) ? code : 0
  })
  return {signs: found, behind}
})

/** Whether a word may be the head of a sign that stands anywhere. */
const isHead = wordTrait(text => signsWith({form: 0, text}).signs.some(sign => !sign.first))

const NONE: readonly Suspect[] = []

/** The parts that a paragraph may hold; for nearly all of them none. */
export function suspectsIn(paragraph: Paragraph): readonly Suspect[] {
  const {text, words} = paragraph
  let found: Set<Suspect> | undefined
  let isFirst = true
  for (let index = 0; index < words.length; index++) {
    if (!isFirst && !isHead(words[index])) continue
    const {start, end} = words[index]
    const {signs, behind} = signsWith(words[index])
    const letter = text.charCodeAt(end + 1) | SMALL
    for (let at = 0; at < signs.length; at++) {
      if ((behind[at] !== 0 && behind[at] !== letter) || (signs[at].first && !isFirst)) continue
      if (
        text
          .slice(start, start + LONGEST)
          .toLowerCase()
          .startsWith(signs[at].text)
      )
        found = (found ?? new Set()).add(signs[at].suspect)
    }
    if (isFirst && isLetter(text.charCodeAt(start) | SMALL)) isFirst = false
  }
  // Marks are no letters, and but for notes they stand at the head.
  const {marked} = startsPlain(text) && !paragraph.has('foreign') ? NOTHING_MARKED : signs()
  for (let index = 0; index < marked.length; index++)
    if (marked[index].part.mark!.test(text)) found = (found ?? new Set()).add(marked[index])
  return found ? [...found].sort((a, b) => a.order - b.order) : NONE
}

const NOTHING_MARKED: Pick<Signs, 'marked'> = {marked: []}

/** Whether a text starts with a letter a to z. */
const startsPlain = (text: string) => isLetter(text.charCodeAt(0) | SMALL)

/** The bit that tells small letters from capitals. */
const SMALL = 32

/** A small letter a to z. */
const isLetter = (code: number) => code >= 97 && code <= 122

/** A small letter or a digit: what a word does not end before. */
const isWordLetter = (code: number) => isLetter(code) || (code >= 48 && code <= 57)

/** What small letters and capitals have in common; other marks share it with them. */
const bitOf = (code: number) => code & 31

/** Letters of the longest sign, and more. */
const LONGEST = 40
