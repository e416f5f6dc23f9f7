import {expanded, isWord, type Slot} from './pattern.js'
import type {Phrase} from './phrases.js'

/** A phrase in a paragraph: its span and what replaces it. */
export interface PhraseUse {
  start: number
  end: number
  phrase: Phrase
  expected: string[]
}

/** A word of a paragraph, or a part of one that hyphens join. */
export interface Piece {
  start: number
  end: number
  /** With a straight apostrophe. */
  text: string
}

export function useAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  phrase: Phrase,
  anchor: number
): PhraseUse | undefined {
  const {slots, before, after} = phrase.pattern
  const chosen: Chosen = new Map()
  const first = walk(text, pieces, at, slots, anchor, -1, chosen)
  const last = walk(text, pieces, at, slots, anchor, 1, chosen)
  if (first === undefined || last === undefined) return undefined
  const {start} = pieces[first]
  const possessive = /'s$/.test(pieces[last].text) && !ownsPossessive(slots, chosen)
  const end = pieces[last].end - (possessive ? 2 : 0)
  // "third-party construction" is none, "Wuhan-Economic Observation Network" is two names.
  if (text[start - 1] === '-' && !/\p{Lu}/u.test(text[start])) return undefined
  if (text[pieces[last].end] === '-' && !/\p{Lu}/u.test(text[pieces[last].end + 1] ?? '')) return undefined
  const left = isBeside(text, pieces[first - 1], pieces[first]) ? pieces[first - 1].text : undefined
  const right = isBeside(text, pieces[last], pieces[last + 1]) ? pieces[last + 1].text : undefined
  if (!suits(left, before) || (!possessive && !suits(right, after))) return undefined
  if (before.boundary && !/(?:^|[.!?:;,(—–]\s*)["'“”‘’„«»]*$/.test(text.slice(Math.max(0, start - 4), start)))
    return undefined
  if (after.boundary && !/^["'“”‘’«»]*(?:[.!?:;,)—–]|$)/.test(text.slice(end, end + 4))) return undefined
  return {start, end, phrase, expected: phrase.right.map(right => replacement(right, slots, chosen))}
}

/** What was found in each slot: which of its words, and how it is written in the text. */
type Chosen = Map<Slot, {choice: number; text: string}>

/** From a piece that suits a slot, through the slots on one side of it; the last piece that was reached. */
function walk(
  text: string,
  pieces: readonly Piece[],
  at: number,
  slots: readonly Slot[],
  slot: number,
  step: 1 | -1,
  chosen: Chosen
): number | undefined {
  const choice = chosenIn(pieces[at], slots[slot], slot === slots.length - 1)
  if (choice < 0) return undefined
  chosen.set(slots[slot], {choice, text: pieces[at].text})
  for (let next = slot + step; ; next += step) {
    if (!slots[next]) return at
    const beside = pieces[at + step]
    const [left, right] = step === 1 ? [pieces[at], beside] : [beside, pieces[at]]
    const joined = isBeside(text, left, right)
    const needsHyphen = slots[step === 1 ? next : next + 1].hyphen
    if (joined && (!needsHyphen || text[left.end] === '-')) {
      const reached = walk(text, pieces, at + step, slots, next, step, chosen)
      if (reached !== undefined) return reached
    }
    if (!slots[next].optional) return undefined
  }
}

/** Which of a slot's words a piece is; -1 for none. */
function chosenIn({text}: Piece, {choices}: Slot, isLast: boolean): number {
  return choices.findIndex(({text: named, exact}) => {
    const own = isLast && !named.endsWith("'s") ? text.replace(/'s$/, '') : text
    return exact ? own === named : isWord(own, named)
  })
}

function ownsPossessive(slots: readonly Slot[], chosen: Chosen): boolean {
  const slot = slots[slots.length - 1]
  return slot.choices[chosen.get(slot)?.choice ?? 0].text.endsWith("'s")
}

/** Whether nothing but a space or a hyphen stands between two pieces. */
function isBeside(text: string, left: Piece | undefined, right: Piece | undefined): boolean {
  if (!left || !right || right.start - left.end > 2) return false
  return /^(?:-|\s+)$/.test(text.slice(left.end, right.start))
}

function suits(
  word: string | undefined,
  around: {forbidden: readonly string[]; required: readonly string[]}
) {
  if (word !== undefined && around.forbidden.some(named => isWord(word, named))) return false
  return (
    around.required.length === 0 || (word !== undefined && around.required.some(named => isWord(word, named)))
  )
}

/**
 * The right words in the form and case of those found. A word of several forms takes the one that was chosen in the
 * last free slot of as many forms, or of a multiple: `missile(s)` follows `bomb(s)/bullet(s)`. `$2` stands for what was
 * found in the second slot.
 */
function replacement(right: string, slots: readonly Slot[], chosen: Chosen): string {
  const unused = slots.filter(slot => slot.choices.length > 1 && !slot.optional)
  const tokens = right.split(' ')
  for (let at = tokens.length - 1; at >= 0; at--) {
    const forms = expanded(tokens[at])
    if (forms.length === 1)
      tokens[at] = forms[0].replace(/\$(\d)/, (_, place) => chosen.get(slots[Number(place) - 1])?.text ?? '')
    else {
      const slot = slotFor(forms.length, unused)
      const choice = chosen.get(unused.splice(slot, 1)[0])?.choice ?? 0
      tokens[at] = forms[choice % forms.length]
    }
  }
  const text = tokens.filter(Boolean).join(' ')
  return beginsSentence(slots, chosen) ? text[0].toUpperCase() + text.slice(1) : text
}

function slotFor(forms: number, unused: readonly Slot[]): number {
  const same = unused.findLastIndex(({choices}) => choices.length === forms)
  return same >= 0 ? same : unused.findLastIndex(({choices}) => choices.length % forms === 0)
}

/** Whether the first word has a capital that it would not have inside a sentence. */
function beginsSentence(slots: readonly Slot[], chosen: Chosen): boolean {
  const slot = slots.find(slot => chosen.has(slot))!
  const {choice, text} = chosen.get(slot)!
  return /^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(slot.choices[choice].text)
}
