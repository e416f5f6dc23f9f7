import type {Article, Paragraph, Word} from '../../src/rule.js'
import {startsPart} from './matches.js'
import {mixed, numberOfWord, placesFor} from './numbers.js'

// Nearly all articles say nothing twice. What tells so works on numbers and makes no objects; it may ask for a closer look
// at a sound article, but never passes over what `matchesIn` would find.

/** Runs of so many words are looked for: the shortest copies have no more. */
const RUN = 3
/** Sentences of so many words may be copies though a part of them differs. */
const NEAR = 10

/** For each place that a run of words points to, the article in which one pointed there. */
let articleOf = new Int32Array(8192)
let article = 0

/** Whether a sentence may say what an earlier one said: all of its runs of three words came before, or half of a long one's. */
export function mayRepeat({paragraphs}: Article): boolean {
  let count = 0
  for (const {words} of paragraphs) count += words.length
  const places = placesFor(count)
  if (articleOf.length < places) articleOf = new Int32Array(places)
  article = (article + 1) | 0
  for (const paragraph of paragraphs)
    for (const {words} of paragraph.sentences) if (hasCopy(words, paragraph, places - 1)) return true
  return false
}

/** Whether a sentence, or one of the parts that `partsOf` makes of it, may be a copy. */
function hasCopy(words: readonly Word[], {text}: Paragraph, mask: number): boolean {
  let [before, last] = [0, 0]
  let length = 0
  let seen = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    const number = numberOfWord(word)
    length++
    if (length >= RUN) {
      const run = mixed(mixed(before, last), number)
      const place = (run ^ (run >>> 15)) & mask
      if (articleOf[place] === article) seen++
      articleOf[place] = article
    }
    before = last
    last = number
    const next = words[index + 1]
    if (next && !startsPart(text, word, next)) continue
    const runs = length - RUN + 1
    if (runs > 0 && (length < NEAR ? seen === runs : seen * 2 > runs)) return true
    length = 0
    seen = 0
  }
  return false
}
