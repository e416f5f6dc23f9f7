import {type Article, defineRule, lexicon, strings, type Word} from '../../src/rule.js'
import {isCompound, isSwapped, strangeRuns, unshuffled, withoutInsertion} from './spelling.js'

/** A term that stands so often in one article is a term. */
const LEARNED = 3

export default defineRule({
  id: 'garbled-word',
  summary: 'A token that is no word of any kind: letters shuffled, inserted or mixed with digits',
  family: 'residue',
  mqm: 'fluency/unintelligible',
  severity: 'warning',
  scope: 'article',
  yieldsTo: ['placeholder-token', 'missing-space'],
  options: {allow: strings({doc: 'Words that are sound here.'})},
  messages: {
    unreadable: {
      reason: '"{actual}" is no word: English has no such run of letters',
      advice: 'Look up in the source what belongs here.'
    },
    shuffled: {
      reason: '"{actual}" has the letters of "{word}" in another order',
      advice: 'Write "{word}", if the source means that.'
    },
    inserted: {
      reason: '"{actual}" is "{word}" with letters put in that no word has there',
      advice: 'Write "{word}", if the source means that.'
    },
    mixed: {
      reason: '"{actual}" is "{word}" with digits or capitals in place of letters',
      advice: 'Write "{word}", if the source means that.'
    }
  },
  *find(article, {options}) {
    const allowed = new Set(options.allow.map(word => word.toLowerCase()))
    for (const {paragraph, start, word} of unknownWords(article)) {
      if (allowed.has(word.text.toLowerCase())) continue
      const judged = judge(word.text)
      if (!judged) continue
      const {message, words} = judged
      const span = {start: paragraph + start, end: paragraph + start + word.text.length, message}
      if (words.length === 0) yield span
      else yield {...span, data: {word: words[0]}, expected: words}
    }
  }
})

interface Unknown {
  /** Offset of the paragraph. */
  paragraph: number
  start: number
  word: Word
}

/** Words that the lexicon lacks, that are no names, and that the article does not use again and again. */
function unknownWords(article: Article): Unknown[] {
  const unknown: Unknown[] = []
  const counts = new Map<string, number>()
  for (const paragraph of article.paragraphs)
    for (const word of paragraph.words) {
      if (word.text.length < 5 || !isCandidate(word.text) || isKnown(word.text)) continue
      if (isInAddress(paragraph.text, word)) continue
      counts.set(word.text, (counts.get(word.text) ?? 0) + 1)
      unknown.push({paragraph: paragraph.start, start: word.start, word})
    }
  return unknown.filter(
    ({word}) => counts.get(word.text)! < LEARNED && article.names.count(capitalized(word.text)) === 0
  )
}

/** Small words of a to z, small words with digits inside, and small words with capitals inside. */
function isCandidate(text: string): boolean {
  return /^[a-z]+(?:[\dA-Z]{1,4}[a-z]+)*$/.test(text)
}

/** A word, or a name in small letters: "celsius", "pinot". */
function isKnown(word: string): boolean {
  return lexicon.has(word) || lexicon.has(capitalized(word))
}

function capitalized(word: string): string {
  return word[0].toUpperCase() + word.slice(1)
}

/** Handles, tags, web and e-mail addresses and file names. */
function isInAddress(text: string, {start, end}: Word): boolean {
  return (
    /[@#/_\\.=]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[@/_\\=]|\.\p{L})/u.test(text.slice(end, end + 2))
  )
}

type Judgement = {message: 'unreadable' | 'shuffled' | 'inserted' | 'mixed'; words: string[]}

function judge(text: string): Judgement | undefined {
  if (/[\dA-Z]/.test(text)) {
    const word = unmixed(text)
    return word === undefined ? undefined : {message: 'mixed', words: [word]}
  }
  if (isCompound(text)) return undefined
  const ordered = unshuffled(text)
  const swapped = ordered.filter(word => word[0] === text[0] && isSwapped(text, word))
  if (swapped.length > 0) return {message: 'shuffled', words: swapped}
  if (ordered.length > 0 && isStrange(text)) return {message: 'shuffled', words: ordered}
  const rests = withoutInsertion(text)
  if (rests.length > 0) return {message: 'inserted', words: rests}
  // English words hold at most one run that is rare in the lexicon; foreign words that newsrooms leave in hold two.
  if (text.length >= 6 && strangeRuns(text, 1) >= 3) return {message: 'unreadable', words: []}
  return undefined
}

/**
 * Whether the letters of a word stand in runs that English seldom has. Many unknown words have the letters of some
 * known one ("pinot", "merlot", "telcos"); those that read like words are left alone. The bounds were found on news.
 */
function isStrange(word: string): boolean {
  return strangeRuns(word, 3) >= 1 || strangeRuns(word, 30) >= 2 || strangeRuns(word, 100) >= 3
}

const LOOKALIKES: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g'
}

/** The common word behind `gov3rnment` or `goVERnment`. */
function unmixed(text: string): string | undefined {
  const small = text.toLowerCase()
  if (!/\d/.test(small)) return /[a-z]{2}[A-Z]/.test(text) && lexicon.hasCommon(small) ? small : undefined
  const read = small.replace(/\d/g, digit => LOOKALIKES[digit] ?? digit)
  const other = small.replace(/\d/g, digit => (digit === '1' ? 'l' : (LOOKALIKES[digit] ?? digit)))
  return [read, other].find(word => lexicon.hasCommon(word))
}
