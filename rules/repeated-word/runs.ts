import type {Paragraph, Word} from '../../src/rule.js'

/** Words in a row that are the same. */
export interface Run {
  words: Word[]
  /** Which word of the paragraph the first one is. */
  index: number
  /** Lower-cased, without a possessive ending. */
  key: string
  /** Whether a comma stands between two of them. */
  comma: boolean
  /** Whether another mark does: a dash, a semicolon, a slash. */
  mark: boolean
}

/** Without a possessive ending. */
export const bare = (word: string) => word.replace(/['’]s?$/, '')

export function runsIn({text, words}: Paragraph): Run[] {
  const runs: Run[] = []
  let from = 0
  for (let index = 1; index <= words.length; index++) {
    if (index < words.length && isSame(text, words[index - 1], words[index])) continue
    if (index - from > 1) {
      const own = words.slice(from, index)
      const between = own.slice(1).map((word, at) => text.slice(own[at].end, word.start))
      const comma = between.some(gap => gap.includes(','))
      const mark = between.some(gap => /[^\s,]/.test(gap))
      // Two with a dash between may be a name and its explanation.
      if (!mark || own.length > 2)
        runs.push({words: own, index: from, key: bare(own[0].text).toLowerCase(), comma, mark})
    }
    from = index
  }
  return runs
}

/** Whether two words may be the same by their lengths and first letters: true for few neighbours, and cheap. */
function mayBeSame(first: Word, second: Word): boolean {
  // An apostrophe and an s may hang on the second.
  const longer = second.end - second.start - (first.end - first.start)
  if (longer < 0 || longer > 2) return false
  const [a, b] = [first.text.charCodeAt(0), second.text.charCodeAt(0)]
  // A capital and its small letter differ in one bit; beyond ASCII only a closer look tells.
  return (a | 32) === (b | 32) || (a | b) > 127
}

/** The same word again: a small letter may follow the capital of a sentence, a capital no small letter. */
function isSame(text: string, first: Word, second: Word): boolean {
  if (!mayBeSame(first, second)) return false
  const [a, b] = [first.text, bare(second.text)]
  if (a.length !== b.length || (a !== b && a[0].toLowerCase() + a.slice(1) !== b)) return false
  return (
    second.start - first.end <= 4 &&
    /^(?:\s{1,2}|\s?[,;]\s|\s?[-–—/]\s?)$/.test(text.slice(first.end, second.start))
  )
}
