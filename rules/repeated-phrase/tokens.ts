import type {Paragraph, Word} from '../../src/rule.js'

/** What stands between two words: space, a comma, a dash, another mark, the end of a sentence. */
export const GAP = {space: 0, comma: 1, dash: 2, mark: 3, stop: 4} as const

/** The words of a paragraph as numbers, so that phrases compare fast. */
export interface Tokens {
  words: readonly Word[]
  /** Lower-cased, without the endings that hang on with an apostrophe. */
  keys: string[]
  /** The same number for the same key. */
  ids: Int32Array
  /** Kind of the gap behind each word. */
  gaps: Uint8Array
}

export function tokensOf({text, words}: Paragraph): Tokens {
  const numbers = new Map<string, number>()
  const keys: string[] = []
  const ids = new Int32Array(words.length)
  const gaps = new Uint8Array(words.length)
  words.forEach((word, index) => {
    const key = word.text.toLowerCase().replace(/['’](?:s|re|ve|ll|d|m)?$/, '')
    let id = numbers.get(key)
    if (id === undefined) {
      id = numbers.size
      numbers.set(key, id)
    }
    keys.push(key)
    ids[index] = id
    const next = words[index + 1]
    gaps[index] = next ? gapOf(text.slice(word.end, Math.min(next.start, word.end + 8))) : GAP.stop
  })
  return {words, keys, ids, gaps}
}

function gapOf(between: string): number {
  if (/^\s+$/.test(between)) return GAP.space
  if (/^\s?,\s*$/.test(between)) return GAP.comma
  if (/^(?:\s[-–—/]|[–—])\s*$/.test(between)) return GAP.dash
  return /[.!?:…]/.test(between) || between.length > 6 ? GAP.stop : GAP.mark
}
