import {distance} from 'fastest-levenshtein'
import {type Article, type Role, type Sentence, type Word, wordFact} from '../../src/rule.js'
import {mixed, numberOfWord, placesFor} from './numbers.js'

/** A sentence with what it is compared by. Offsets count in the article. */
export interface Entry {
  start: number
  end: number
  paragraph: number
  role: Role
  /** Lower-cased words. */
  keys: string[]
  words: readonly Word[]
  text: string
  /** Whether it is all of its paragraph. */
  alone: boolean
}

/** A sentence that says what an earlier one said. */
export interface Match {
  /** Which entry it is. */
  index: number
  entry: Entry
  earlier: Entry
  /** How many sentences back. */
  distance: number
  exact: boolean
}

/** Sentences of fewer words are not looked at. */
const SHORTEST = 3
/** Near copies must be this long, and so many words in a row must be the same to compare two at all. */
const NEAR = 10
const SHINGLE = 4

export function entriesOf(article: Article): Entry[] {
  return article.paragraphs.flatMap(({sentences, start, index, role}) =>
    sentences.flatMap(sentence =>
      partsOf(sentence).map(words => {
        const [first, last] = [words[0], words[words.length - 1]]
        const from = words === sentence.words ? sentence.start : first.start
        const to = words === sentence.words ? sentence.end : endOf(sentence, last.end)
        return {
          start: start + from,
          end: start + to,
          paragraph: index,
          role,
          keys: words.map(keyOf),
          words,
          text: sentence.text.slice(from - sentence.start, to - sentence.start),
          alone: sentences.length === 1
        }
      })
    )
  )
}

const keyOf = wordFact(text => text.toLowerCase().replace(/’/g, "'"))

/** A remark in quotation marks and what follows it are one sentence (`"Is it true?" she asked`), but may be two copies. */
function partsOf(sentence: Sentence): (readonly Word[])[] {
  const {words, text, start} = sentence
  if (words.length === 0) return []
  const parts: Word[][] = [[]]
  words.forEach((word, at) => {
    if (at > 0 && startsPart(text, words[at - 1], word, start)) parts.push([])
    parts[parts.length - 1].push(word)
  })
  return parts.length === 1 ? [words] : parts
}

/** Whether a remark ends between two words; `text` starts at `from`. */
export function startsPart(text: string, previous: Word, {start, text: word}: Word, from = 0): boolean {
  return (
    start > previous.end + 2 &&
    /^[.!?]["”’]\s/.test(text.slice(previous.end - from, start - from)) &&
    /^\p{Lu}/u.test(word)
  )
}

/** Where a part ends with the marks that belong to it. */
function endOf({text, start}: Sentence, last: number): number {
  return last + /^[^\p{L}\p{N}\s]{0,6}/u.exec(text.slice(last - start, last - start + 6))![0].length
}

/** Every sentence that repeats an earlier one, in order. Work grows with the number of words. */
export function* matchesIn(entries: readonly Entry[]): Generator<Match> {
  const exact = new Map<string, number>()
  const shingles = new Map<string, number>()
  const comesAgain = repeatedShingles(entries)
  for (const [index, entry] of entries.entries()) {
    if (entry.keys.length < SHORTEST) continue
    const key = entry.keys.join(' ')
    const same = exact.get(key)
    exact.set(key, index)
    if (same !== undefined) {
      yield {index, entry, earlier: entries[same], distance: index - same, exact: true}
      continue
    }
    const near = entry.keys.length >= NEAR ? nearest(index, entry, shingles, comesAgain) : undefined
    if (near !== undefined && sayTheSame(entries[near], entry))
      yield {index, entry, earlier: entries[near], distance: index - near, exact: false}
  }
}

/** A cheap test of runs of words: whether another run of the article may be the same. Most never come again. */
function repeatedShingles(entries: readonly Entry[]): (words: readonly Word[], at: number) => boolean {
  let count = 0
  for (const {words} of entries) count += words.length
  // 0 for a place that no run points to, 1 for one, 2 for several.
  const uses = new Uint8Array(placesFor(count))
  const placeOf = (words: readonly Word[], at: number) => {
    let number = 0
    for (let next = at; next < at + SHINGLE; next++) number = mixed(number, numberOfWord(words[next]))
    return (number ^ (number >>> 15)) & (uses.length - 1)
  }
  for (const {words} of entries)
    for (let at = 0; words.length >= NEAR && at + SHINGLE <= words.length; at++) {
      const place = placeOf(words, at)
      if (uses[place] < 2) uses[place]++
    }
  return (words, at) => uses[placeOf(words, at)] > 1
}

/** The earlier sentence that shares most runs of words, if it is more than half; enters the sentence's own. */
function nearest(
  index: number,
  {keys, words}: Entry,
  shingles: Map<string, number>,
  comesAgain: (words: readonly Word[], at: number) => boolean
): number | undefined {
  const votes = new Map<number, number>()
  for (let at = 0; at + SHINGLE <= keys.length; at++) {
    if (!comesAgain(words, at)) continue
    const shingle = keys.slice(at, at + SHINGLE).join(' ')
    const other = shingles.get(shingle)
    if (other !== undefined && other !== index) votes.set(other, (votes.get(other) ?? 0) + 1)
    shingles.set(shingle, index)
  }
  let best: number | undefined
  for (const [other, count] of votes) if (count > (votes.get(best ?? -1) ?? 0)) best = other
  return best !== undefined && votes.get(best)! * 2 > keys.length - SHINGLE + 1 ? best : undefined
}

/** One word in eight may differ, but no figure and no name, unless it was garbled. */
function sayTheSame(earlier: Entry, entry: Entry): boolean {
  const counts = new Map<string, number>()
  for (const key of earlier.keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const added: string[] = []
  for (const key of entry.keys) {
    const count = counts.get(key) ?? 0
    if (count > 0) counts.set(key, count - 1)
    else added.push(key)
  }
  const gone = [...counts].flatMap(([key, count]) => (count > 0 ? [key] : []))
  if (Math.max(added.length, gone.length) * 8 > entry.keys.length) return false
  const names = new Set(
    [...earlier.words, ...entry.words].filter(isName).map(word => word.text.toLowerCase())
  )
  const isGarbled = (key: string, others: string[]) =>
    key.length > 4 && others.some(other => other[0] === key[0] && distance(other, key) <= 2)
  const matters = (others: string[]) => (key: string) =>
    /\d/.test(key) || (names.has(key) && !isGarbled(key, others))
  return !added.some(matters(gone)) && !gone.some(matters(added))
}

const isName = (word: Word) => /^\p{Lu}/u.test(word.text)
