import {type Article, defineRule, type Paragraph, strings, wordFact, wordTrait} from '../../src/rule.js'
import {type Judgement, judge} from './judge.js'
import {capitalized, isKnown} from './spelling.js'

/** A term that stands so often in one article is a term. */
const LEARNED = 3

export default defineRule({
  id: 'garbled-word',
  summary: 'A token that is no word of any kind: letters shuffled, put in, or mixed with digits',
  family: 'residue',
  mqm: 'fluency/unintelligible',
  severity: 'error',
  scope: 'article',
  yieldsTo: [
    'placeholder-token',
    'missing-space',
    'homoglyph-letter',
    'markup-residue',
    'mojibake-text',
    'subword-residue',
    'untranslated-sentence'
  ],
  options: {allow: strings({doc: 'Words that are sound here, in any case.'})},
  messages: {
    unreadable: {
      reason: '"{actual}" is no word: English has no such run of letters',
      advice: 'Look up in the source what belongs here.'
    },
    shuffled: {
      reason: '"{actual}" is no word; it has the letters of "{word}" in another order',
      advice: 'Write "{word}", if the source means that.'
    },
    swapped: {
      reason: '"{actual}" is "{word}" with two letters changed over',
      advice: 'Write "{word}".'
    },
    inserted: {
      reason: '"{actual}" is "{word}" with letters put in that no word has there',
      advice: 'Write "{word}", if the source means that.'
    },
    replaced: {
      reason: '"{actual}" is no word; with one letter changed it is "{word}"',
      advice: 'Write "{word}", if the source means that.'
    },
    mixed: {
      reason: '"{actual}" is "{word}" with digits or capitals in place of its letters',
      advice: 'Write "{word}", if the source means that.'
    }
  },
  *find(article, {options}) {
    const unknown = unknownTokens(article)
    if (unknown.length === 0) return
    const allowed = new Set(options.allow.map(word => word.toLowerCase()))
    const judgements = new Map<string, Judgement | undefined>()
    for (const {start, text} of unknown) {
      if (allowed.has(text.toLowerCase())) continue
      if (!judgements.has(text)) judgements.set(text, judge(text))
      const judged = judgements.get(text)
      if (!judged) continue
      const {message, severity, words} = judged
      const span = {start, end: start + text.length, message, severity}
      if (words.length === 0) yield span
      else yield {...span, data: {word: words[0]}, expected: words}
    }
  }
})

interface Token {
  /** Offset in the article or word. */
  start: number
  text: string
}

/** Tokens that the lexicon lacks, that are no names, and that the article does not use again and again. */
function unknownTokens(article: Article): Token[] {
  const unknown: Token[] = []
  for (const paragraph of article.paragraphs) addTokens(unknown, paragraph)
  if (unknown.length === 0) return unknown
  const counts = new Map<string, number>()
  for (const {text} of unknown) counts.set(text, (counts.get(text) ?? 0) + 1)
  return unknown.filter(({text}) => {
    const count = counts.get(text)!
    const uses = article.names.count(capitalized(text))
    // The names of the article hold what begins a sentence, too: there it must not be a name elsewhere.
    return count < LEARNED && (uses === 0 || (CAPITALIZED.test(text) && uses <= count))
  })
}

/** Unknown parts of words between hyphens, where the whole word is unknown, too. */
function addTokens(tokens: Token[], paragraph: Paragraph): void {
  const {text: all, words} = paragraph
  let heads: Set<number | undefined> | undefined
  for (let index = 0; index < words.length; index++) {
    const parts = unknownParts(words[index])
    if (parts === NONE) continue
    const {start, end} = words[index]
    if ((isLetters(words[index]) && isInside(all, start)) || isInAddress(all, start, end)) continue
    for (const part of parts) {
      heads ??= new Set(paragraph.sentences.map(sentence => sentence.words[0]?.start))
      // Elsewhere a capital begins a name, and names are spelt as they like.
      if (CAPITALIZED.test(part.text) && !heads.has(start)) continue
      tokens.push({start: paragraph.start + start + part.start, text: part.text})
    }
  }
}

/** Small letters, perhaps behind a capital. */
const isLetters = wordTrait(text => /^[A-Za-z][a-z]*$/.test(text))

/** Whether a word with a capital has a small letter or comma and a space in front, so that it begins no sentence. */
function isInside(text: string, start: number): boolean {
  const capital = text.charCodeAt(start)
  if (capital > 90 || start < 2 || text.charCodeAt(start - 1) !== 32) return false
  const before = text.charCodeAt(start - 2)
  return before === 44 || (before >= 97 && before <= 122)
}

const NONE: Token[] = []

/** The parts of a word that may be garbled, by their offsets in it; words of four letters are never looked at. */
const unknownParts = wordFact(word => {
  const isShort = word.length < 4 || /^[A-Za-z][a-z]{3}$/.test(word)
  return isShort || !PLAIN.test(word) || isSound(word) ? NONE : partsOf(word)
})

function partsOf(word: string): Token[] {
  const parts: Token[] = []
  for (const {0: part, index} of word.replace(/['’].*/, '').matchAll(/[A-Za-z\d]+/g))
    if (isCandidate(part, part.length < word.length) && !isSound(part)) parts.push({start: index, text: part})
  // Kept for every such form: a list that was pushed to would keep room for sixteen more.
  return parts.length > 0 ? parts.slice() : NONE
}

const CAPITALIZED = /^[A-Z][a-z]+$/

/** Capitals inside of a word need a look, whatever the word. */
function isSound(text: string): boolean {
  return !/[a-z][A-Z]/.test(text) && isKnown(text)
}

/** A word of Latin letters and digits, with a possessive ending or hyphens. */
const PLAIN = /^[A-Za-z\d]+(?:[-‐‑][A-Za-z\d]+)*(?:['’][a-z]{0,2})?$/

/** Small letters, perhaps behind a capital; in a whole word also small letters with digits or capitals among them. */
function isCandidate(text: string, isPart: boolean): boolean {
  if (/^[A-Z]?[a-z]{4,}$/.test(text)) return text.length >= 5
  return !isPart && /[a-z]/.test(text) && /\d|[a-z][A-Z]/.test(text)
}

/** Handles, tags, web and e-mail addresses and file names. */
function isInAddress(text: string, start: number, end: number): boolean {
  return (
    /[@#/_.=]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[@/_\\=]|\.\p{L})/u.test(text.slice(end, end + 2))
  )
}
