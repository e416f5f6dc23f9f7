import {type Word, wordTrait} from '../../src/rule.js'

/** Part of a word that stands several times in a row; offsets count from the start of the text. */
export interface Stutter {
  start: number
  end: number
  unit: string
  count: number
}

const LONG_WORD = /[\p{L}\p{M}\p{N}'’-]{9,}/gu
const LONGEST = 20
/** Laughter, song and cries. */
const CRY =
  /^(?:(.)\1*|h?[aeiou]h?|h[aeiou]-?|l[ao]l?-?|n[ao]h?-?|[aeiou]n|j[ao]-?|x[aeiou]-?|yes-?|yeah-?|no-?|boo-?|tut-?|blah-?|woo-?|ra+h?-?|cha-?|wah-?|go-?|oi-?|ka-?|da-?|do+-?|beep-?|ding-?|tick-?|tock-?)$/iu
const MARKS = /([.\-_=*~–—])\1{29,}|(?:\. ){20,}/g

/** Whether a word may stutter or a line of marks may stand here: true for few sound texts, found without objects. */
export function mayStutter(text: string, words: readonly Word[]): boolean {
  for (let index = 0; index < words.length; index++) {
    const {start, end} = words[index]
    if (end - start > 7 && mayRepeatPart(words[index])) return true
    // Two marks join no words, but may join the parts of one: har--har--har.
    if (index + 1 < words.length && words[index + 1].start > end + 1)
      if (isJoint(text.charCodeAt(end)) && isJoint(text.charCodeAt(end + 1))) return true
  }
  return hasLine(text)
}

const mayRepeatPart = wordTrait(repeatsPart)

const isJoint = (code: number) => code === 0x27 || code === 0x2d || code === 0x2019

/** What `stutterOf` finds; a mark before or behind the word may belong to the part, so that one character less must match. */
function repeatsPart(word: string): boolean {
  for (let size = 2; size <= LONGEST && size * 3 <= word.length + 1; size++) {
    const wanted = size === 2 ? 7 : size * 2 - 1
    // So many matches in a row cannot pass over every such place.
    for (let at = wanted - 1; at + size < word.length; at += wanted)
      if (word.charCodeAt(at) === word.charCodeAt(at + size) && hasRun(word, size, at, wanted)) return true
  }
  return false
}

/** Whether `wanted` characters in a row, that at `at` among them, come again `size` behind. */
function hasRun(word: string, size: number, at: number, wanted: number): boolean {
  let from = at
  while (from > 0 && at - from < wanted && word.charCodeAt(from - 1) === word.charCodeAt(from - 1 + size))
    from--
  let to = at + 1
  while (to + size < word.length && to - from < wanted && word.charCodeAt(to) === word.charCodeAt(to + size))
    to++
  return to - from >= wanted
}

/** Thirty marks in a row or twenty stops with spaces: one character in thirty tells where to look. */
function hasLine(text: string): boolean {
  for (let at = 29; at < text.length; at += 30) {
    const code = text.charCodeAt(at)
    const isMark =
      code === 32 ? text.charCodeAt(at - 1) === 46 : (code < 97 || code > 122) && LINE.includes(text[at])
    if (isMark && /([.\-_=*~–—])\1\1|\. \./.test(text.slice(at - 4, at + 5))) return true
  }
  return false
}

const LINE = '.-_=*~–—'

/** `GreenGreenGreen`, `har-har-har-bour`: parts of two letters five times, longer ones three times. */
export function* stuttersIn(text: string): Generator<Stutter> {
  for (const match of text.matchAll(LONG_WORD)) {
    const stutter = stutterOf(match[0])
    if (stutter && !isInAddress(text, match.index, match.index + match[0].length))
      yield {...stutter, start: match.index + stutter.start, end: match.index + stutter.end}
  }
  for (const match of text.matchAll(MARKS)) {
    // A line of nothing else is a rule between two parts, or a place to write in.
    const rest = text.length - match[0].length
    const inText = /\p{L}/u.test(text.slice(Math.max(0, match.index - 3), match.index))
    if (rest > 20 && inText)
      yield {
        start: match.index,
        end: match.index + match[0].length,
        unit: match[0][0],
        count: match[0].length
      }
  }
}

/** Web addresses and file names are made of the same parts over and over. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return (
    /(?:\/\/|www\.|[@_=&#])\S{0,58}$/.test(before) || /^(?:[/@_=&#]|\.\p{L})/u.test(text.slice(end, end + 2))
  )
}

function stutterOf(word: string): Stutter | undefined {
  for (let size = 2; size <= LONGEST && size * 3 <= word.length; size++) {
    let run = 0
    for (let index = 0; index + size <= word.length; index++) {
      if (index + size < word.length && word[index] === word[index + size]) {
        run++
        continue
      }
      const count = Math.floor(run / size) + 1
      const start = index - run
      const unit = word.slice(start, start + size)
      if (count >= (size === 2 ? 5 : 3) && /^[\p{L}\p{M}'’-]+$/u.test(unit))
        return CRY.test(unit) ? undefined : {start, end: start + count * size, unit, count}
      run = 0
    }
  }
  return undefined
}
