import {
  countLeading,
  FUNCTION_WORDS,
  type Paragraph,
  SELDOM_ENDS,
  type Sentence,
  wordTrait
} from '../../src/rule.js'
import {LINKS} from './judge.js'

/**
 * A sentence of at most so many words that has one content word so many times goes in circles; so does one with the
 * same pair of words four times. Found on translations marked for repetition; sound news outside of quotations has none.
 */
const CIRCLES = [
  {words: 12, times: 3},
  {words: 16, times: 4}
]
const PAIRS = {words: 20, times: 4}

/** Whether a sentence says the same again and again, though not in a row. */
export function goesInCircles(sentence: Sentence): boolean {
  const keys = sentence.words.map(word => word.text.toLowerCase()).filter(key => /\p{L}/u.test(key))
  const count = keys.length
  // Scores, sizes and tables: figures come with the same words over and over.
  if (count < 6 || count > PAIRS.words || sentence.words.length - count > 1 || sentence.text.includes(';'))
    return false
  // Day after day, from door to door: the second is no occurrence of its own.
  const contents = most(
    keys.filter(
      (key, at) =>
        isContentKey(key) &&
        !(keys[at - 1] === key || (keys[at - 2] === key && keys[at - 1] !== 'or' && LINKS.has(keys[at - 1])))
    )
  )
  if (CIRCLES.some(({words, times}) => count <= words && contents >= times)) return true
  return most(pairs(keys)) >= PAIRS.times
}

const isContentKey = (key: string) => key.length > 3 && !FUNCTION_WORDS.has(key) && !SELDOM_ENDS.has(key)

/** Whether a word counts when it comes again. */
export const isContent = wordTrait(text => isContentKey(text.toLowerCase()))

function pairs(keys: string[]): string[] {
  return keys.slice(1).map((key, index) => `${keys[index]} ${key}`)
}

/** How often the commonest comes. */
function most(items: string[]): number {
  const counts = new Map<string, number>()
  let best = 0
  for (const item of items) {
    const count = (counts.get(item) ?? 0) + 1
    counts.set(item, count)
    best = Math.max(best, count)
  }
  return best
}

/** Quotations of at least so many characters are speech, and speech repeats itself. */
const SPEECH = 50

/** Asks whether a span is speech; the spans must come in order of their starts. */
export function speechOf({quotations}: Paragraph): (start: number, end: number) => boolean {
  const speeches = quotations.filter(quotation => quotation.end - quotation.start >= SPEECH)
  return (start, end) => {
    const next = countLeading(speeches.length, index => speeches[index].end <= start)
    return next < speeches.length && speeches[next].start < end
  }
}
