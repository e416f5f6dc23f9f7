import {defineRule, strings} from '../../src/rule.js'
import {gluedBrackets} from './brackets.js'
import {gluedMarks} from './marks.js'
import {gluedQuotes} from './quotes.js'
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
  when: text =>
    /[,;:.!?%)»][\p{L}\p{N}"'“‘]|[\p{L}\p{N}.,!?]["'“”‘’][\p{L}"“]|\p{L}[“‘(«]|\p{N}\(|\p{Ll}[\p{Lu}12]|\p{N}\p{Ll}/u.test(
      text
    ),
  *find(paragraph, {options}) {
    const {text} = paragraph
    const found = [
      ...gluedMarks(text),
      ...gluedWords(text),
      ...gluedBrackets(text),
      ...gluedQuotes(paragraph)
    ]
    found.sort((a, b) => a.at - b.at)
    let last = -1
    for (const {start, end, at, severity, sure} of found) {
      const span = text.slice(start, end)
      // One seam may show at two marks: `said."The`.
      if (at <= last + 1 || options.allow.includes(span)) continue
      last = at
      const repair = `${text.slice(start, at)} ${text.slice(at, end)}`
      yield {
        start,
        end,
        message: 'glued',
        severity,
        data: {repair},
        expected: [repair],
        repair: sure ? 'safe' : 'likely'
      }
    }
  }
})
