import type {Paragraph} from '../../src/rule.js'
import {INTRUSIONS, type Intrusion, type Part} from './intrusions.js'

/** A part with the intrusion that it belongs to, in the order in which they are tried. */
export interface Suspect {
  intrusion: Intrusion
  part: Part
  order: number
}

interface Sign {
  /** Without the caret. */
  text: string
  first: boolean
  suspect: Suspect
}

interface Signs {
  /** By the key of their first four letters. */
  byKey: Map<number, Sign[]>
  /** For each key, whether signs have it: 1 for the first word of a paragraph only, 2 for any word. */
  kinds: Uint8Array
  marked: Suspect[]
}

let known: Signs | undefined

/** All signs; made when they are first asked for. */
function signs(): Signs {
  if (known) return known
  known = {byKey: new Map(), kinds: new Uint8Array(2 ** 15), marked: []}
  let order = 0
  for (const intrusion of INTRUSIONS)
    for (const part of intrusion.parts) {
      const suspect = {intrusion, part, order: order++}
      if (part.mark) known.marked.push(suspect)
      for (const sign of part.signs) {
        const first = sign[0] === '^'
        const text = first ? sign.slice(1) : sign
        const key = keyAt(text, 0)
        known.kinds[key] |= first ? 1 : 2
        const others = known.byKey.get(key)
        if (others) others.push({text, first, suspect})
        else known.byKey.set(key, [{text, first, suspect}])
      }
    }
  return known
}

/** A number for the four letters at an offset, small or capital; other marks fall together with letters. */
function keyAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 31) << 10) ^
    ((text.charCodeAt(at + 1) & 31) << 5) ^
    (text.charCodeAt(at + 2) & 31) ^
    ((text.charCodeAt(at + 3) & 31) << 7)
  )
}

const NONE: readonly Suspect[] = []

/** The parts that a paragraph may hold; for nearly all of them none. */
export function suspectsIn({text, words}: Paragraph): readonly Suspect[] {
  const {byKey, kinds, marked} = signs()
  let found: Set<Suspect> | undefined
  let wanted = 3
  for (let index = 0; index < words.length; index++) {
    const {start} = words[index]
    const code = text.charCodeAt(start)
    // Only letters a to z begin a sign.
    if (code < 65 || code > 122) continue
    const key = keyAt(text, start)
    if ((kinds[key] & wanted) > 0) {
      const small = text.slice(start, start + LONGEST).toLowerCase()
      for (const sign of byKey.get(key)!)
        if ((wanted === 3 || !sign.first) && small.startsWith(sign.text))
          found = (found ?? new Set()).add(sign.suspect)
    }
    wanted = 2
  }
  for (let index = 0; index < marked.length; index++)
    if (marked[index].part.mark!.test(text)) found = (found ?? new Set()).add(marked[index])
  return found ? [...found].sort((a, b) => a.order - b.order) : NONE
}

/** Letters of the longest sign, and more. */
const LONGEST = 40
