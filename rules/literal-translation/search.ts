import type {Paragraph, Word} from '../../src/rule.js'
import type {Candidate, PhraseIndex} from './lookup.js'
import {type PhraseUse, type Piece, useAt} from './match.js'

const NONE: readonly PhraseUse[] = []

/** The phrases of a paragraph from left to right, the longest where several overlap. */
export function phrasesIn(paragraph: Paragraph, index: PhraseIndex): readonly PhraseUse[] {
  const {words} = paragraph
  let uses: PhraseUse[] | undefined
  for (let at = 0; at < words.length; at++) {
    const parts = index.partsOf(words[at])
    if (parts.length === 0) continue
    for (const {from, to, candidates} of parts) uses = withUsesAt(uses, paragraph, candidates, at, from, to)
  }
  if (!uses) return NONE
  uses.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: PhraseUse[] = []
  for (const use of uses) if (use.start >= (apart.at(-1)?.end ?? 0)) apart.push(use)
  return apart
}

/** What was found so far, with the phrases that hold the word at an index, or the part of it between two offsets in it. */
function withUsesAt(
  found: PhraseUse[] | undefined,
  {text, words}: Paragraph,
  candidates: readonly Candidate[],
  index: number,
  from: number,
  to: number
): PhraseUse[] | undefined {
  let uses = found
  const start = words[index].start + from
  const end = words[index].start + to
  for (const candidate of candidates) {
    if (!candidate.suits(text, start, end)) continue
    const {phrase, anchor} = candidate
    // A word more than the phrase has, since its neighbours count, too.
    const pieces = piecesAround(words, index, phrase.pattern.slots.length + 1)
    const at = pieces.findIndex(piece => piece.start >= start)
    const use = useAt(text, pieces, at, phrase, anchor)
    if (!use) continue
    uses ??= []
    uses.push(use)
  }
  return uses
}

function partsOf(text: string): string[] {
  return text.includes('-') ? text.split('-') : [text]
}

/** The pieces of a word and of so many on each side of it. */
function piecesAround(words: readonly Word[], index: number, reach: number): Piece[] {
  const pieces: Piece[] = []
  const end = Math.min(words.length, index + reach + 1)
  for (let at = Math.max(0, index - reach); at < end; at++) {
    const {start, text} = words[at]
    let offset = start
    for (const part of partsOf(text)) {
      pieces.push({start: offset, end: offset + part.length, text: part.replace('’', "'")})
      offset += part.length + 1
    }
  }
  return pieces
}
