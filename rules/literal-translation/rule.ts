import {defineRule, strings} from '../../src/rule.js'
import type {PhraseUse} from './match.js'
import {LANGUAGES} from './phrases.js'
import {phrasesIn} from './search.js'
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
  find(paragraph, {options}) {
    const uses = phrasesIn(paragraph, phraseIndex())
    return uses.length === 0 ? [] : findings(paragraph.text, uses, options)
  }
})

function* findings(
  text: string,
  uses: readonly PhraseUse[],
  options: {languages: readonly string[]; allow: readonly string[]}
) {
  const allowed = new Set(options.allow.map(phrase => phrase.toLowerCase()))
  for (const {start, end, phrase, expected} of uses) {
    const source = phrase.sources.find(({language}) => options.languages.includes(language))
    if (!source || allowed.has(text.slice(start, end).toLowerCase())) continue
    yield {
      start,
      end,
      message: expected.length > 0 ? ('literal' as const) : ('explained' as const),
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
