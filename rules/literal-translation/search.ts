import {countLeading, type Paragraph} from '../../src/rule.js'
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
    const {start} = words[at]
    for (const {from, to, candidates} of parts)
      uses = withUsesAt(uses, paragraph, candidates, start + from, start + to)
  }
  if (!uses) return NONE
  uses.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: PhraseUse[] = []
  for (const use of uses) if (use.start >= (apart.at(-1)?.end ?? 0)) apart.push(use)
  return apart
}

/** What was found so far, with the phrases that hold the word, or part of one, between two offsets. */
function withUsesAt(
  found: PhraseUse[] | undefined,
  paragraph: Paragraph,
  candidates: readonly Candidate[],
  start: number,
  end: number
): PhraseUse[] | undefined {
  let uses = found
  for (const candidate of candidates) {
    if (!candidate.suits(paragraph.text, start, end)) continue
    const pieces = piecesOf(paragraph)
    const at = pieceAt(pieces, start)
    const use = useAt(paragraph.text, pieces, at, candidate.phrase, candidate.anchor)
    if (!use) continue
    uses ??= []
    uses.push(use)
  }
  return uses
}

function partsOf(text: string): string[] {
  return text.includes('-') ? text.split('-') : [text]
}

const made = new WeakMap<Paragraph, Piece[]>()

/** Made once for each paragraph that is asked for. */
function piecesOf(paragraph: Paragraph): Piece[] {
  let pieces = made.get(paragraph)
  if (pieces) return pieces
  pieces = []
  made.set(paragraph, pieces)
  const {words} = paragraph
  for (const {start, text} of words) {
    let offset = start
    for (const part of partsOf(text)) {
      pieces.push({start: offset, end: offset + part.length, text: part.replace('’', "'")})
      offset += part.length + 1
    }
  }
  return pieces
}

function pieceAt(pieces: readonly Piece[], start: number): number {
  return countLeading(pieces.length - 1, index => pieces[index].start < start)
}
