import {choice, defineRule, FUNCTION_WORDS, strings} from '../../src/rule.js'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,24}`
// "Mr and Mrs John Smith" is a couple.
const HONORIFIC = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\band\\s)(?:Mr|Mrs|Ms)\\.?\\s(${NAME}(?:\\s${NAME}){0,3})(?![\\p{L}\\p{N}])`,
  'gu'
)

/** Words that surnames of two begin with, and offices and names of shows behind "Mr". */
const NOT_GIVEN = new Set(
  `St Saint Van Von De Der Den Del Della Di Da Dos Du La Le Los Las Ben Bin Ibn Al El Abu Mac Mc San Santa Ter Ten O
  Justice President Prime Vice Speaker Chairman Secretary Big Nice Fantastic Universe Olympia`.split(/\s+/)
)

/** The words of a name: it stops before a word that begins a sentence or is a degree. */
function nameIn(run: string): string[] {
  const words = run.split(/\s/)
  const end = words.findIndex(
    word => FUNCTION_WORDS.has(word.toLowerCase()) || /^(?:\p{Lu}{2,}|Jr|Sr)$/u.test(word)
  )
  return end < 0 ? words : words.slice(0, end)
}

export default defineRule({
  id: 'honorific-full-name',
  summary: 'Mr or Ms before a full name',
  family: 'newsroom',
  mqm: 'style/unidiomatic-style',
  severity: 'info',
  scope: 'paragraph',
  options: {
    style: choice({
      default: 'full-name',
      values: ['full-name', 'never'],
      doc: 'What is reported: a title before a full name, or every title outside of quotations.'
    }),
    allow: strings({doc: 'Names that keep their title.'})
  },
  messages: {
    full: {
      reason: '"{actual}" has a title before the full name',
      advice: 'Write the full name without it first, then the title with the family name, or none.'
    },
    house: {
      reason: '"{actual}" has a title, which the house leaves to quotations',
      advice: 'Write the name alone.'
    }
  },
  needs: [[/\bM(?:r|rs|s|iss)\b/]],
  *find(paragraph, {options}) {
    for (const match of paragraph.text.matchAll(HONORIFIC)) {
      const words = nameIn(match[1])
      const name = match[1].slice(0, words.join(' ').length)
      if (words.length === 0 || NOT_GIVEN.has(words[0]) || options.allow.includes(name)) continue
      const isFull = words.length > 1
      if (options.style === 'never' ? paragraph.isQuoted(match.index) : !isFull) continue
      const end = match.index + match[0].length - match[1].length + name.length
      yield {start: match.index, end, message: isFull ? 'full' : 'house', expected: [name]}
    }
  }
})
