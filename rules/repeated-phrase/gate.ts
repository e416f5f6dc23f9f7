import {type Sentence, type Word, wordNumber} from '../../src/rule.js'
import {isContent} from './circles.js'

// Nearly all paragraphs hold nothing that this rule looks for. What tells so works on numbers and makes no objects; it
// may ask for a closer look at sound text, but never passes over what the closer look would find.

/** Kept from one paragraph to the next, as arrays are dear to make. */
let numbers = new Int32Array(256)

/** A number for each word, the same for words that differ in capitals or in what hangs on with an apostrophe. */
export function numbersOf(words: readonly Word[]): Int32Array {
  if (numbers.length < words.length) numbers = new Int32Array(words.length * 2)
  for (let index = 0; index < words.length; index++) numbers[index] = numberOfWord(words[index])
  return numbers
}

function numberOf(text: string, isLower = false): number {
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x27 || code === 0x2019) break
    if (code > 127 && !isLower) return numberOf(text.toLowerCase(), true)
    // The bit tells small letters from capitals.
    number = (Math.imul(number, 31) + (code | 32)) | 0
  }
  return number
}

const numberOfWord = wordNumber(text => numberOf(text))

const [AND, OR, NOR, BUT, ALSO, EVEN] = ['and', 'or', 'nor', 'but', 'also', 'even'].map(word =>
  numberOf(word)
)
const isLink = (number: number) => number === AND || number === OR || number === NOR || number === BUT
/** `but also`, `or even` */
const areLinks = (first: number, second: number) => isLink(first) && (second === ALSO || second === EVEN)

/** The longest phrase that `loopsIn` looks for. */
const LONGEST = 16

/** A paragraph's pairs of words by their numbers: in which paragraph and where each was last seen. */
const PAIRS = 1024
const paragraphOf = new Int32Array(PAIRS)
const placeOf = new Int32Array(PAIRS)
let paragraph = 0

/**
 * Whether a phrase may come again at once. `loopsIn` takes what comes again but for two words, and `judgeLinked` those
 * copies of a word or two that `and`, `or`, `nor` or `but` links.
 */
export function hasLoop(numbers: Int32Array, count: number): boolean {
  paragraph = (paragraph + 1) | 0
  for (let at = 0; at + 1 < count; at++) {
    const [first, second] = [numbers[at], numbers[at + 1]]
    if (at + 2 < count && first === numbers[at + 2] && (isLink(second) || second === numbers[at + 3]))
      return true
    if (at + 3 < count && first === numbers[at + 3] && areLinks(second, numbers[at + 2])) return true
    const mixed = Math.imul(first, 31) + second
    const slot = (mixed ^ (mixed >>> 10) ^ (mixed >>> 20)) & (PAIRS - 1)
    if (paragraphOf[slot] === paragraph && at - placeOf[slot] <= LONGEST && comesAgain(numbers, at))
      return true
    paragraphOf[slot] = paragraph
    placeOf[slot] = at
  }
  return false
}

/** Whether the pair of words at `at`, or a longer phrase that starts with it, stands before. */
function comesAgain(numbers: Int32Array, at: number): boolean {
  for (let period = 3; period <= LONGEST && period <= at; period++) {
    const from = at - period
    if (numbers[from] !== numbers[at] || numbers[from + 1] !== numbers[at + 1]) continue
    const third = numbers[from + 2]
    if (third === numbers[at + 2]) return true
    if (period === 3 ? isLink(third) : period === 4 && areLinks(third, numbers[from + 3])) return true
  }
  return false
}

/** How often a word of a sentence was seen, by its number. */
const WORDS = 256
const sentenceOf = new Int32Array(WORDS)
const timesOf = new Int32Array(WORDS)
let sentence = 0

/** Whether a sentence, of which the words' numbers start at `from`, may say the same as often as `goesInCircles` wants. */
export function mayGoInCircles(numbers: Int32Array, from: number, {words}: Sentence): boolean {
  if (words.length < 6 || words.length > 21) return false
  sentence = (sentence + 1) | 0
  let fours = 0
  for (let at = 0; at < words.length; at++) {
    const number = numbers[from + at]
    const slot = (number ^ (number >>> 8)) & (WORDS - 1)
    const times = sentenceOf[slot] === sentence ? timesOf[slot] + 1 : 1
    sentenceOf[slot] = sentence
    timesOf[slot] = times
    if (times < 3) continue
    if (words.length < (times === 3 ? 14 : 18) && isContent(words[at])) return true
    // A pair of words that comes four times is two such words, or one that comes more often.
    if (times > 4 || (times === 4 && ++fours > 1)) return true
  }
  return false
}
