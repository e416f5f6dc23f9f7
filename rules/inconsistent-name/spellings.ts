import {BEHIND, contextsOf, STEM} from './contexts.js'
import type {Mention} from './mentions.js'
import {profileOf} from './profiles.js'
import {classOf, fold} from './romanisation.js'

/** A word of a name in one spelling, with all places where it stands. */
export interface Spelling {
  word: string
  mentions: Mention[]
  /** What stands around each mention, as keys. */
  around: string[][]
  /** All keys of `around`. */
  contexts: Set<string>
  /** Offsets of its mentions in each sentence. */
  sentences: Map<number, number[]>
}

/** In a bucket of more words than this likeness means nothing: the text is a list of names. */
const MOST = 40
/** An article has no more spellings than this; a list may have. */
const MOST_SPELLINGS = 5000

export function spellingsOf(mentions: readonly Mention[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>()
  for (const mention of mentions) {
    const {word} = mention
    if (!profileOf(word).isSpelling) continue
    let spelling = spellings.get(word)
    if (!spelling) {
      if (spellings.size === MOST_SPELLINGS) continue
      spelling = {word, mentions: [], around: [], contexts: new Set(), sentences: new Map()}
      spellings.set(word, spelling)
    }
    const keys = contextsOf(mention)
    spelling.mentions.push(mention)
    spelling.around.push(keys)
    const starts = spelling.sentences.get(mention.sentence)
    if (starts) starts.push(mention.start)
    else spelling.sentences.set(mention.sentence, [mention.start])
    for (const key of keys) spelling.contexts.add(key)
  }
  return spellings
}

/**
 * Pairs of words that may be spellings of one. Words of six letters that are one letter apart have their first or
 * their last three letters in common; others are paired by their fold or by the words beside them. So a long article
 * costs no more than its length.
 */
export function* candidatePairs(spellings: Map<string, Spelling>): Generator<[Spelling, Spelling]> {
  const buckets = new Map<string, Set<Spelling>>()
  const put = (key: string, spelling: Spelling) => {
    const bucket = buckets.get(key)
    if (!bucket) buckets.set(key, new Set([spelling]))
    else if (bucket.size < MOST) bucket.add(spelling)
  }
  for (const spelling of spellings.values()) {
    const {word} = spelling
    put(`first ${word.slice(0, 3)}`, spelling)
    put(`last ${word.slice(-3)}`, spelling)
    put(`fold ${fold(word)}`, spelling)
    const known = classOf(word)
    if (known) put(`class ${known}`, spelling)
    for (const key of spelling.contexts)
      put(key.startsWith(BEHIND) ? key.slice(0, BEHIND.length + STEM) : key, spelling)
  }
  const seen = new Map<Spelling, Set<Spelling>>()
  for (const bucket of buckets.values()) {
    if (bucket.size < 2) continue
    const words = [...bucket]
    for (let index = 1; index < words.length; index++)
      for (let other = 0; other < index; other++) {
        const ordered = words[index].word < words[other].word
        const one = ordered ? words[index] : words[other]
        const two = ordered ? words[other] : words[index]
        if (Math.abs(one.word.length - two.word.length) > 2 && !classOf(one.word)) continue
        const partners = seen.get(one) ?? new Set()
        if (partners.has(two)) continue
        seen.set(one, partners.add(two))
        yield [one, two]
      }
  }
}
