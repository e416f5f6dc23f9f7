import {type Paragraph, type Word, wordNumber} from '../../src/rule.js'

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

/** A number for a word, the same for those that may be the same: beside each other, hardly any are. */
const numberOfWord = wordNumber(text => {
  const key = bare(text).toLowerCase()
  let number = 0
  for (let at = 0; at < key.length; at++) number = (Math.imul(number, 31) + key.charCodeAt(at)) | 0
  return number
})

const NONE: readonly Run[] = []

export function runsIn(paragraph: Paragraph): readonly Run[] {
  const {words} = paragraph
  let last = 0
  for (let index = 0; index < words.length; index++) {
    const number = numberOfWord(words[index])
    if (number === last && index > 0) return runsFrom(index - 1, paragraph)
    last = number
  }
  return NONE
}

/** The runs that begin at a word or behind it. */
function runsFrom(first: number, {text, words}: Paragraph): Run[] {
  const runs: Run[] = []
  let from = first
  for (let index = first + 1; index <= words.length; index++) {
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

/** The same word again: a small letter may follow the capital of a sentence, a capital no small letter. */
function isSame(text: string, first: Word, second: Word): boolean {
  if (numberOfWord(first) !== numberOfWord(second)) return false
  const [a, b] = [first.text, bare(second.text)]
  if (a.length !== b.length || (a !== b && a[0].toLowerCase() + a.slice(1) !== b)) return false
  return (
    second.start - first.end <= 4 &&
    /^(?:\s{1,2}|\s?[,;]\s|\s?[-–—/]\s?)$/.test(text.slice(first.end, second.start))
  )
}
