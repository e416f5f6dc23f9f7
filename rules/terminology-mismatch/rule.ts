import {defineRule, type Paragraph, records} from '../../src/rule.js'
import {glossaryOf, type Term, usesIn} from './glossary.js'

export default defineRule({
  id: 'terminology-mismatch',
  summary: 'A term that your glossary replaces by another',
  family: 'consistency',
  mqm: 'terminology/inconsistent with terminology resource',
  severity: 'warning',
  scope: 'paragraph',
  options: {
    terms: records({
      fields: {use: 'string', not: 'strings', case: 'boolean?'},
      doc: 'Your glossary: terms to use, and what not to write in their place.'
    })
  },
  messages: {
    mismatch: {
      reason: 'Your glossary has "{use}" for "{actual}"',
      advice: 'Write "{use}".'
    },
    forbidden: {reason: 'Your glossary forbids "{actual}"', advice: 'Write it in other words.'}
  },
  find(paragraph, {options}) {
    return options.terms.length === 0 ? [] : mismatches(paragraph, options.terms)
  }
})

function* mismatches(paragraph: Paragraph, terms: readonly Term[]) {
  for (const {start, end, use, mayBegin} of usesIn(paragraph.text, glossaryOf(terms))) {
    if (use === '') {
      yield {start, end, message: 'forbidden' as const}
      continue
    }
    const actual = paragraph.text.slice(start, end)
    const begins = mayBegin && /^\p{Lu}/u.test(actual) && /^\p{Ll}+(?:\s|$)/u.test(use)
    const expected = begins ? use[0].toUpperCase() + use.slice(1) : use
    yield {start, end, message: 'mismatch' as const, data: {use}, expected: [expected]}
  }
}
