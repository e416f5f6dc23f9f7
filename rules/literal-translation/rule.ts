import {defineRule, strings} from '../../src/rule.js'
import {phrasesIn} from './match.js'
import {LANGUAGES} from './phrases.js'
import {phraseIndex} from './table.js'

export default defineRule({
  id: 'literal-translation',
  summary: 'A set phrase of another language, translated word by word',
  family: 'words',
  mqm: 'accuracy/mistranslation',
  severity: 'warning',
  scope: 'paragraph',
  options: {
    languages: strings({
      default: Object.keys(LANGUAGES),
      values: Object.keys(LANGUAGES),
      doc: 'Source languages whose phrases are looked for.'
    }),
    allow: strings({doc: 'Phrases to leave alone, as they stand in the text.'})
  },
  messages: {
    literal: {
      reason: '"{actual}" looks like a word-by-word translation of {language} {term}: probably "{meant}"',
      advice: '{note}If the source says so, write what it means.'
    },
    explained: {
      reason: '"{actual}" looks like a word-by-word translation of {language} {term}: {meant}',
      advice: '{note}If the source says so, write what it means.'
    }
  },
  *find(paragraph, {options}) {
    const languages = new Set(options.languages)
    const allowed = new Set(options.allow.map(phrase => phrase.toLowerCase()))
    for (const {start, end, phrase, expected} of phrasesIn(paragraph, phraseIndex())) {
      const source = phrase.sources.find(({language}) => languages.has(language))
      if (!source || allowed.has(paragraph.text.slice(start, end).toLowerCase())) continue
      yield {
        start,
        end,
        message: expected.length > 0 ? 'literal' : 'explained',
        severity: phrase.severity,
        data: {
          language: LANGUAGES[source.language],
          term: source.term,
          meant: expected[0] ?? phrase.explanation ?? '',
          note: phrase.note && `${phrase.note[0].toUpperCase()}${phrase.note.slice(1)}. `
        },
        ...(expected.length > 0 && {expected})
      }
    }
  }
})
