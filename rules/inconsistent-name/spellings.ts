import {type Context, contextsOf, stemContextsOf} from './contexts.js'
import type {Mention} from './mentions.js'
import {classOf, fold} from './romanisation.js'

/** A word of a name in one spelling, with all places where it stands. */
export class Spelling {
  readonly word: string
  readonly mentions: Mention[] = []
  /** What stands beside its mentions, words behind by their stems. */
  readonly stems = new Set<Context>()
  #contexts: ReadonlySet<Context> | undefined

  constructor(word: string) {
    this.word = word
  }

  /** What stands beside its mentions. */
  get contexts(): ReadonlySet<Context> {
    this.#contexts ??= new Set(this.mentions.flatMap(contextsOf))
    return this.#contexts
  }
}

/** In a bucket of more words than this likeness means nothing: the text is a list of names. */
const MOST = 40
/** An article has no more spellings than this; a list may have. */
const MOST_SPELLINGS = 5000

export function spellingsOf(mentions: readonly Mention[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>()
  for (const mention of mentions) {
    const {word, profile} = mention
    if (!profile.isSpelling) continue
    let spelling = spellings.get(word)
    if (!spelling) {
      if (spellings.size === MOST_SPELLINGS) continue
      spelling = new Spelling(word)
      spellings.set(word, spelling)
    }
    spelling.mentions.push(mention)
    for (const context of stemContextsOf(mention)) spelling.stems.add(context)
  }
  return spellings
}

/**
 * Pairs of words that may be spellings of one. Words of six letters that are one letter apart have their first or
 * their last three letters in common; others are paired by their fold or by the words beside them. So a long article
 * costs no more than its length.
 */
export function* candidatePairs(spellings: Map<string, Spelling>): Generator<[Spelling, Spelling]> {
  // A spelling by itself needs no list, and nearly all contexts are of one alone.
  const buckets = new Map<string | Context, Spelling | Spelling[]>()
  const put = (key: string | Context, spelling: Spelling) => {
    const bucket = buckets.get(key)
    if (!bucket) buckets.set(key, spelling)
    else if (!Array.isArray(bucket)) {
      if (bucket !== spelling) buckets.set(key, [bucket, spelling])
    } else if (bucket.length < MOST && bucket[bucket.length - 1] !== spelling) bucket.push(spelling)
  }
  for (const spelling of spellings.values()) {
    const {word} = spelling
    put(`first ${word.slice(0, 3)}`, spelling)
    put(`last ${word.slice(-3)}`, spelling)
    put(`fold ${fold(word)}`, spelling)
    const known = classOf(word)
    if (known) put(`class ${known}`, spelling)
    for (const context of spelling.stems) put(context, spelling)
  }
  const seen = new Map<Spelling, Set<Spelling>>()
  for (const bucket of buckets.values()) {
    if (!Array.isArray(bucket)) continue
    for (let index = 1; index < bucket.length; index++)
      for (let other = 0; other < index; other++) {
        const ordered = bucket[index].word < bucket[other].word
        const one = ordered ? bucket[index] : bucket[other]
        const two = ordered ? bucket[other] : bucket[index]
        if (Math.abs(one.word.length - two.word.length) > 2 && !classOf(one.word)) continue
        const partners = seen.get(one) ?? new Set()
        if (partners.has(two)) continue
        seen.set(one, partners.add(two))
        yield [one, two]
      }
  }
}
