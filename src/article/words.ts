/** A word; offsets count from the start of its paragraph. */
export interface Word {
  start: number
  end: number
  /** As it stands in the text: hyphens, apostrophes, the stops of abbreviations and the marks of numbers included. */
  text: string
}

// U.S. and p.m. first, then runs of letters, marks and digits that hyphens and apostrophes hold together, or in
// numbers (20,000 · 3.5 · 10:30 · 9/11) the marks between digits.
const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:(?:['’‘\-‐‑\u00AD]|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD))
    words.push({start: match.index, end: match.index + match[0].length, text: match[0]})
  return words
}
