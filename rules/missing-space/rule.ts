import {defineRule, type Paragraph, strings} from '../../src/rule.js'
import {gluedBrackets} from './brackets.js'
import type {Glued} from './glued.js'
import {HINT, hintsIn} from './hints.js'
import {gluedMarks} from './marks.js'
import {gluedQuotes, gluedSingles} from './quotes.js'
import {gluedWords} from './words.js'

export default defineRule({
  id: 'missing-space',
  summary: 'A space that is missing at a comma, stop, quotation mark or bracket',
  family: 'punctuation',
  mqm: 'fluency/typography',
  severity: 'error',
  yieldsTo: ['doubled-punctuation', 'markup-residue'],
  scope: 'paragraph',
  options: {allow: strings({doc: 'Texts to leave alone, such as `["Paris,Texas"]`, the name of a band.'})},
  messages: {
    glued: {
      reason: '"{actual}" lacks a space: two pieces of the translation were glued',
      advice: 'Put the space in: "{repair}".'
    }
  },
  find(paragraph, {options}) {
    const hints = hintsIn(paragraph)
    return hints === 0 ? [] : seamsIn(paragraph, hints, options.allow)
  }
})

function* seamsIn(paragraph: Paragraph, hints: number, allow: readonly string[]) {
  const {text} = paragraph
  const found: Glued[] = []
  if (hints & HINT.marks) found.push(...gluedMarks(text))
  if (hints & HINT.words) found.push(...gluedWords(text))
  if (hints & HINT.brackets) found.push(...gluedBrackets(text))
  if (hints & HINT.quotes) found.push(...gluedQuotes(paragraph))
  if (hints & HINT.singles) found.push(...gluedSingles(text))
  found.sort((a, b) => a.at - b.at)
  let last = -1
  for (const {start, end, at, severity, sure} of found) {
    const span = text.slice(start, end)
    // One seam may show at two marks: `said."The`.
    if (at <= last + 1 || allow.includes(span)) continue
    last = at
    const repair = `${text.slice(start, at)} ${text.slice(at, end)}`
    yield {
      start,
      end,
      message: 'glued' as const,
      severity,
      data: {repair},
      expected: [repair],
      repair: sure ? ('safe' as const) : ('likely' as const)
    }
  }
}
