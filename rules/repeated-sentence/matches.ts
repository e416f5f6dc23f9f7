import type {Article} from '../../src/rule.js'
import {type Entry, entryOf} from './entries.js'
import {areSame, sayTheSame} from './likeness.js'
import {type Parts, partsOf} from './parts.js'
import {LastPlaces, longer, weightBehind} from './places.js'

/** A sentence that says what an earlier one said. */
export interface Match {
  /** Which part of the article it is. */
  index: number
  entry: Entry
  earlier: Entry
  /** How many parts back. */
  distance: number
  exact: boolean
}

/** Sentences of fewer words are not looked at. */
const SHORTEST = 3
/** Near copies must be this long, and so many words in a row must be the same to compare two at all. */
const NEAR = 10
const RUN = 4
const FIRST_OF_RUN = weightBehind(RUN - 1)

/** Kept for articles of usual length, as arrays are dear to make. */
const kept = {sentences: new Int32Array(2 ** 12), runs: new Int32Array(2 ** 14)}

/** Every sentence that repeats an earlier one, in order. Work grows with the number of words. */
export function matchesIn({paragraphs}: Article): Match[] {
  const all = partsOf(paragraphs)
  const {parts, numbers, partOf} = all
  const sentences = new LastPlaces(numbers, parts.length, kept.sentences)
  const near = new NearCopies(all)
  const matches: Match[] = []
  for (let index = 0, start = 0; index < parts.length; start += parts[index++].count + 1) {
    const {count} = parts[index]
    if (count < SHORTEST) continue
    // With the zero behind it, so that a longer sentence is not the same.
    const place = sentences.move(start, count + 1, hashOf(numbers, start, count))
    const other = place >= 0 ? partOf[place] : near.nearest(index, start, count)
    if (other < 0) continue
    const [entry, earlier] = [entryOf(parts[index]), entryOf(parts[other])]
    const exact = place >= 0
    if (exact ? areSame(earlier.words, entry.words) : sayTheSame(earlier.words, entry.words))
      matches.push({index, entry, earlier, distance: index - other, exact})
  }
  return matches
}

function hashOf(numbers: Int32Array, start: number, count: number): number {
  let hash = 0
  for (let at = start; at < start + count; at++) hash = longer(hash, numbers[at])
  return hash
}

/** Finds earlier sentences that share runs of words with one. */
class NearCopies {
  readonly #numbers: Int32Array
  readonly #partOf: Int32Array
  readonly #runs: LastPlaces
  /** Of each run of a sentence that stood in an earlier one, which that is. */
  readonly #voted: number[] = []

  constructor({numbers, length, partOf}: Parts) {
    this.#numbers = numbers
    this.#partOf = partOf
    this.#runs = new LastPlaces(numbers, length, kept.runs)
  }

  /** The earlier sentence that shares most runs of words, if it is more than half, or -1; enters the sentence's own. */
  nearest(index: number, start: number, count: number): number {
    if (count < NEAR) return -1
    const numbers = this.#numbers
    const voted = this.#voted
    let votes = 0
    let hash = hashOf(numbers, start, RUN - 1)
    for (let first = start; first + RUN <= start + count; first++) {
      hash = longer(hash, numbers[first + RUN - 1])
      const place = this.#runs.move(first, RUN, hash)
      if (place >= 0 && this.#partOf[place] !== index) voted[votes++] = this.#partOf[place]
      hash = (hash - Math.imul(numbers[first], FIRST_OF_RUN)) | 0
    }
    const half = (count - RUN + 1) >> 1
    return votes > half ? winnerOf(voted, votes, half) : -1
  }
}

/** Which of some votes is cast most often, if it is more than `half` times, or -1; the first of several. */
function winnerOf(voted: readonly number[], votes: number, half: number): number {
  // What more than half of the runs vote for, all others together cannot outvote.
  let winner = -1
  let lead = 0
  for (let vote = 0; vote < votes; vote++) {
    if (lead === 0) winner = voted[vote]
    lead += voted[vote] === winner ? 1 : -1
  }
  let count = 0
  for (let vote = 0; vote < votes; vote++) if (voted[vote] === winner) count++
  return count > half ? winner : -1
}
