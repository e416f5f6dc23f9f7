import {defineRule, strings} from '../../src/rule.js'

export default defineRule({
  id: 'placeholder-token',
  summary: 'TODO: what it finds, in one line',
  family: 'residue',
  mqm: 'fluency/unintelligible',
  severity: 'warning',
  // A paragraph rule sees a paragraph and nothing around it; an article rule sees everything.
  scope: 'paragraph',
  options: {allow: strings({doc: 'Texts to leave alone.'})},
  messages: {
    todo: {reason: '"{actual}" is TODO: what is wrong and why', advice: 'TODO: what to do about it.'}
  },
  // Most paragraphs are sound: rule them out by a cheap test.
  when: text => text.includes('TODO'),
  *find(paragraph, {options}) {
    for (const match of paragraph.text.matchAll(/\bTODO\b/g)) {
      if (options.allow.includes(match[0])) continue
      yield {start: match.index, end: match.index + match[0].length, message: 'todo'}
    }
  }
})
