/**
 * The forms of words that this process has seen, numbered from 1. News says the same ten thousand words over and over:
 * what is found out of a form once need not be found out again, and a look-up is reading an array.
 */

/** Forms that are numbered at most, so that memory stays flat; what comes later has number 0. */
const MOST = 2 ** 16
/** Longer words are no words that come again. */
const LONGEST = 32
/** Longer slices keep the whole text that they are of alive. */
const COPIED = 12

/** The texts of the forms. */
const texts: string[] = ['']
/** Their code units, one form behind the other, and where each starts; the next form's start is its end. */
let pool = new Uint16Array(2 ** 14)
let starts = new Int32Array(2 ** 11)
starts[1] = 0
/** Numbers of forms in the slots of their hashes, or the next that is free; 0 is free. */
let slots = new Int32Array(2 ** 12)

/** The number of the form that stands at an offset, and 0 where it has none. */
export function formAt(text: string, codes: Uint16Array, start: number, end: number): number {
  if (end - start > LONGEST) return 0
  const mask = slots.length - 1
  let slot = hashOf(codes, start, end) & mask
  for (; slots[slot] !== 0; slot = (slot + 1) & mask)
    if (isAt(codes, start, end, slots[slot])) return slots[slot]
  const form = texts.length
  if (form > MOST) return 0
  slots[slot] = form
  texts.push(copyOf(text.slice(start, end)))
  const from = starts[form]
  const to = from + end - start
  if (to > pool.length) pool = longer(pool)
  if (form + 1 >= starts.length) starts = longer(starts)
  for (let index = start; index < end; index++) pool[from + index - start] = codes[index]
  starts[form + 1] = to
  if (texts.length * 2 > slots.length) enlarge()
  return form
}

/** The text of a numbered form. */
export function textOfForm(form: number): string {
  return texts[form]
}

function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ codes[index], 0x01000193)
  return hash ^ (hash >>> 15)
}

function isAt(codes: Uint16Array, start: number, end: number, form: number): boolean {
  const from = starts[form]
  if (starts[form + 1] - from !== end - start) return false
  for (let index = start; index < end; index++) if (codes[index] !== pool[from + index - start]) return false
  return true
}

function copyOf(text: string): string {
  return text.length > COPIED ? Buffer.from(text, 'utf16le').toString('utf16le') : text
}

function longer<A extends Uint16Array | Int32Array>(given: A): A {
  const copy = new (given.constructor as new (length: number) => A)(given.length * 2)
  copy.set(given)
  return copy
}

function enlarge(): void {
  slots = new Int32Array(slots.length * 2)
  const mask = slots.length - 1
  for (let form = 1; form < texts.length; form++) {
    let slot = hashOf(pool, starts[form], starts[form + 1]) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = form
  }
}

/** A word as the article view has it. */
export interface Formed {
  form: number
  text: string
}

/** A fact about words that follows from their form alone, found out once for each form. */
export function wordFact<T extends NonNullable<unknown>>(judge: (text: string) => T): (word: Formed) => T {
  const known: (T | undefined)[] = []
  return ({form, text}) => {
    if (form === 0) return judge(text)
    // No holes, which would make a dictionary of the list.
    while (known.length <= form) known.push(undefined)
    known[form] ??= judge(text)
    return known[form]
  }
}

/** Whether something holds of words by their form alone, found out once for each form. */
export function wordTrait(test: (text: string) => boolean): (word: Formed) => boolean {
  // 0 for what was not found out yet, 1 for no, 2 for yes.
  let known = new Uint8Array(2 ** 12)
  return ({form, text}) => {
    if (form === 0) return test(text)
    if (form >= known.length) {
      const longer = new Uint8Array(Math.max(known.length * 4, form + 1))
      longer.set(known)
      known = longer
    }
    if (known[form] === 0) known[form] = test(text) ? 2 : 1
    return known[form] === 2
  }
}

/** A 32-bit number that follows from the form of words alone, found out once for each form, unless it is 0. */
export function wordNumber(numberOf: (text: string) => number): (word: Formed) => number {
  let known = new Int32Array(2 ** 12)
  return ({form, text}) => {
    if (form === 0) return numberOf(text)
    if (form >= known.length) {
      const longer = new Int32Array(Math.max(known.length * 4, form + 1))
      longer.set(known)
      known = longer
    }
    if (known[form] === 0) known[form] = numberOf(text)
    return known[form]
  }
}

/** The text of a word in small letters. */
export const smallOf = wordFact(text => text.toLowerCase())
