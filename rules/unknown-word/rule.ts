import {type Article, boolean, defineRule, integer, lexicon, strings} from '../../src/rule.js'
import {misspelt} from './speller.js'

export default defineRule({
  id: 'unknown-word',
  summary: 'A word that no dictionary of English has and that is no name',
  family: 'words',
  mqm: 'fluency/spelling',
  severity: 'off',
  scope: 'article',
  yieldsTo: [
    'garbled-word',
    'placeholder-token',
    'missing-space',
    'homoglyph-letter',
    'markup-residue',
    'mojibake-text',
    'subword-residue',
    'untranslated-sentence'
  ],
  options: {
    allow: strings({doc: 'Words that are sound here, whatever their case.'}),
    suggestions: boolean({default: false, doc: 'Whether corrections are looked for. That is slow.'}),
    maxSuggestions: integer({
      default: 10,
      min: 1,
      max: 1000,
      doc: 'For how many words of an article corrections are looked for.'
    })
  },
  messages: {
    unknown: {
      reason: '"{actual}" is in no dictionary of English',
      advice: 'Check the spelling, or allow the word.'
    },
    corrected: {
      reason: '"{actual}" is in no dictionary of English; it may be "{word}"',
      advice: 'Write "{word}", or allow the word.'
    }
  },
  *find(article, {options}) {
    const allowed = new Set(options.allow.map(word => word.toLowerCase()))
    const places = unknownWords(article).filter(({word}) => !allowed.has(word.toLowerCase()))
    if (places.length === 0) return
    const corrected = options.suggestions ? options.maxSuggestions : 0
    const found = misspelt([...new Set(places.map(({word}) => word))], corrected)
    for (const {start, end, word} of places) {
      const corrections = found.get(word)
      if (!corrections) continue
      if (corrections.length === 0) yield {start, end, message: 'unknown'}
      else yield {start, end, message: 'corrected', data: {word: corrections[0]}, expected: [...corrections]}
    }
  }
})

interface Place {
  start: number
  end: number
  /** With a straight apostrophe and without what an apostrophe adds. */
  word: string
}

/** Words of 3 to 60 small Latin letters that the lexicon lacks, other than names and parts of addresses. */
function unknownWords(article: Article): Place[] {
  const places: Place[] = []
  for (const paragraph of article.paragraphs)
    for (const {start, end, text} of paragraph.words) {
      if (!/^[\p{Script=Latin}\p{M}'’‐‑-]{3,60}$/u.test(text) || /\p{Lu}/u.test(text)) continue
      const word = text.replace(/’/g, "'").replace(/'(?:s|d|ll|ve|re|d've)?$/, '')
      const name = word[0].toUpperCase() + word.slice(1)
      if (isKnown(word) || lexicon.has(name) || article.names.count(name) > 0) continue
      if (isInAddress(paragraph.text, start, end)) continue
      places.push({start: paragraph.start + start, end: paragraph.start + end, word})
    }
  return places
}

/** Words of the lexicon, and compounds of two, which news makes every day: "bushfire", "overfishing". */
function isKnown(word: string): boolean {
  if (lexicon.has(word)) return true
  if (word.includes('-')) return word.split('-').every(part => part.length < 3 || isKnown(part))
  for (let at = 4; at <= Math.min(word.length - 4, 20); at++)
    if (lexicon.hasCommon(word.slice(0, at)) && lexicon.hasCommon(word.slice(at))) return true
  return false
}

/** Handles, tags, web and e-mail addresses, file names, and species as in "E. coli". */
function isInAddress(text: string, start: number, end: number): boolean {
  return (
    /(?:[@#/_\\.=&]|\b\p{Lu}\. )$/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^(?:[@/_\\=]|\.\p{L})/u.test(text.slice(end, end + 2))
  )
}
