import {defineRule, FUNCTION_WORDS, type Paragraph, strings, type Word} from '../../src/rule.js'

// Function words that names, titles and letters hold often enough without a comma: "Plan A", "No. 5", "WHO", "It", and
// the pronouns of religious texts.
const AMBIGUOUS = new Set('a no so us may will can it who he his you your'.split(' '))

export default defineRule({
  id: 'mid-sentence-capital',
  summary: 'A function word with a capital inside of a sentence',
  family: 'structure',
  mqm: 'fluency/spelling/capitalization',
  severity: 'warning',
  scope: 'paragraph',
  yieldsTo: ['split-sentence', 'missing-space'],
  options: {allow: strings({doc: 'Words or phrases that keep their capital, such as `["The Fund"]`.'})},
  messages: {
    capital: {
      reason: '"{actual}" has a capital inside of a sentence: two sentences of the source were joined',
      advice: 'Write "{small}", or make two sentences.'
    }
  },
  when: text => /[,\p{Ll}] \p{Lu}/u.test(text),
  *find(paragraph, {options}) {
    if (paragraph.role !== 'body' && paragraph.role !== 'list-item') return
    for (const {words, start, text} of paragraph.sentences) {
      if (isTitleCase(words)) continue
      for (let index = 1; index < words.length; index++) {
        const word = words[index]
        if (!isStrayCapital(paragraph, words, index)) continue
        const following = text.slice(word.start - start)
        if (options.allow.some(allowed => following.startsWith(allowed))) continue
        const small = word.text.toLowerCase()
        yield {start: word.start, end: word.end, message: 'capital', data: {small}, expected: [small]}
      }
    }
  }
})

/** A capital where only a comma or a small word stands before, and running text goes on behind. */
function isStrayCapital({text}: Paragraph, words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (!/^\p{Lu}\p{Ll}*$/u.test(word.text)) return false
  const lower = word.text.toLowerCase()
  if (!FUNCTION_WORDS.has(lower)) return false
  const previous = words[index - 1]
  const next = words[index + 1]
  const gap = text.slice(previous.end, word.start)
  if (gap !== ' ' && gap !== ', ' && gap !== "', " && gap !== '’, ') return false
  if (!next || !/^[\s]$/.test(text.slice(word.end, next.start)) || !startsRunningText(next)) return false
  if (gap === ' ') return /^\p{Ll}/u.test(previous.text) && !AMBIGUOUS.has(lower)
  return !AMBIGUOUS.has(lower) || (lower === 'so' && /^\p{Ll}/u.test(next.text))
}

/** The word behind goes on in small letters, or is an acronym as in `, The NEA said`. */
function startsRunningText(next: Word): boolean {
  return /^\p{Ll}/u.test(next.text) || /^\p{Lu}{2,}$/u.test(next.text)
}

/** Headings and titles of works: fewer than half of the words start small. */
function isTitleCase(words: readonly Word[]): boolean {
  return words.filter(word => /^[\p{Ll}\p{N}]/u.test(word.text)).length * 2 < words.length
}
