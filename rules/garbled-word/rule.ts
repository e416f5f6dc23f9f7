import {type Article, defineRule, type Paragraph, strings} from '../../src/rule.js'
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
    const allowed = new Set(options.allow.map(word => word.toLowerCase()))
    const judgements = new Map<string, Judgement | undefined>()
    for (const {start, text} of unknownTokens(article)) {
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
  /** Offset in the article. */
  start: number
  text: string
}

/** Tokens that the lexicon lacks, that are no names, and that the article does not use again and again. */
function unknownTokens(article: Article): Token[] {
  const unknown: Token[] = []
  const counts = new Map<string, number>()
  for (const paragraph of article.paragraphs)
    for (const token of tokensOf(paragraph)) {
      counts.set(token.text, (counts.get(token.text) ?? 0) + 1)
      unknown.push(token)
    }
  return unknown.filter(({text}) => {
    const count = counts.get(text)!
    const uses = article.names.count(capitalized(text))
    // The names of the article hold what begins a sentence, too: there it must not be a name elsewhere.
    return count < LEARNED && (uses === 0 || (CAPITALIZED.test(text) && uses <= count))
  })
}

/** Unknown parts of words between hyphens, where the whole word is unknown, too. */
function* tokensOf(paragraph: Paragraph): Generator<Token> {
  let heads: Set<number | undefined> | undefined
  for (const {start, end, text} of paragraph.words) {
    if (text.length < 4 || !PLAIN.test(text) || isSound(text) || isInAddress(paragraph.text, start, end))
      continue
    for (const part of text.replace(/['’].*/, '').matchAll(/[A-Za-z\d]+/g)) {
      if (!isCandidate(part[0], part[0].length < text.length) || isSound(part[0])) continue
      heads ??= new Set(paragraph.sentences.map(sentence => sentence.words[0]?.start))
      // Elsewhere a capital begins a name, and names are spelt as they like.
      if (CAPITALIZED.test(part[0]) && !heads.has(start)) continue
      yield {start: paragraph.start + start + part.index, text: part[0]}
    }
  }
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
