import {type Paragraph, type Word, wordNumber} from '../../src/rule.js'

/** A sentence, or a part of one that may be a copy by itself: `count` words from the sentence's word `first` on. */
export interface Part {
  paragraph: Paragraph
  /** Which sentence of the paragraph. The parts of a long article would keep all its words. */
  sentence: number
  first: number
  count: number
}

/** The parts of an article, and their words as numbers: what tells that nothing is said twice makes no objects for words. */
export interface Parts {
  parts: readonly Part[]
  /** The words of all parts, with a zero behind each part; what comes behind `length` means nothing. */
  numbers: Int32Array
  length: number
  /** Which part each number is of. */
  partOf: Int32Array
}

/** Kept for the articles to come, if they are of usual length, as arrays are dear to make. */
const keptNumbers = new Int32Array(2 ** 14)
const keptPartOf = new Int32Array(2 ** 14)

/** Holds until it is asked for another article. */
export function partsOf(paragraphs: readonly Paragraph[]): Parts {
  let most = 0
  for (const {words} of paragraphs) most += words.length * 2
  const parts: Part[] = []
  const numbers = most > keptNumbers.length ? new Int32Array(most) : keptNumbers
  const partOf = most > keptPartOf.length ? new Int32Array(most) : keptPartOf
  let length = 0
  for (const paragraph of paragraphs)
    for (const [sentence, {words}] of paragraph.sentences.entries()) {
      let first = 0
      for (let index = 0; index < words.length; index++) {
        numbers[length] = numberOfWord(words[index])
        partOf[length++] = parts.length
        if (index + 1 < words.length && !startsPart(paragraph.text, words[index], words[index + 1])) continue
        numbers[length] = 0
        partOf[length++] = parts.length
        parts.push({paragraph, sentence, first, count: index + 1 - first})
        first = index + 1
      }
    }
  return {parts, numbers, length, partOf}
}

/**
 * Whether a remark ends between two words: one in quotation marks and what follows it are one sentence
 * (`"Is it true?" she asked`), but may be two copies.
 */
function startsPart(text: string, {end}: Word, {start, text: word}: Word): boolean {
  return start > end + 2 && /^[.!?]["”’]\s/.test(text.slice(end, start)) && /^\p{Lu}/u.test(word)
}

/** A number for a word, the same for words that differ in capitals or in the form of an apostrophe. */
const numberOfWord = wordNumber(text => numberOf(text))

function numberOf(text: string, isLower = false): number {
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 && code !== 0x2019 && !isLower) return numberOf(text.toLowerCase(), true)
    // The bit tells small letters from capitals.
    number = (Math.imul(number, 31) + (code === 0x2019 ? 0x27 : code | 32)) | 0
  }
  return number
}
