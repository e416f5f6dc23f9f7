import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {expanded} from '../rules/literal-translation/pattern.js'
import {LANGUAGES, type Phrase} from '../rules/literal-translation/phrases.js'
import {allPhrases} from '../rules/literal-translation/table.js'
import {lint} from '../src/index.js'

const phrases = allPhrases()

function findings(text: string) {
  return lint(new VFile({value: text})).messages.filter(message => message.ruleId === 'literal-translation')
}

const nameOf = ({sources, right, explanation}: Phrase) => `${sources[0].term} (${right[0] ?? explanation})`

describe.each(Object.keys(LANGUAGES))('phrases of %s', language => {
  const own = phrases.filter(phrase => phrase.sources[0].language === language)

  it.each(own.map(phrase => [nameOf(phrase), phrase] as const))('%s', (_, phrase) => {
    expect(phrase.wrong.length, 'a sentence with the phrase').toBeGreaterThan(0)
    expect(phrase.sound.length, 'a sound sentence that looks like it').toBeGreaterThan(0)
    expect(phrase.note.length, 'length of the note').toBeLessThan(79)
    for (const source of phrase.sources) expect(Object.keys(LANGUAGES)).toContain(source.language)
    for (const right of phrase.right) {
      expect(right, 'brackets explain').not.toMatch(/(?:^|\s)\(/)
      for (const forms of right.split(' ').map(expanded))
        if (forms.length > 1) {
          const same = phrase.pattern.slots.filter(slot => slot.choices.length % forms.length === 0)
          expect(same, `a word of ${forms.length} forms, for ${forms}`).not.toEqual([])
        }
    }
    for (const text of phrase.wrong) {
      const found = findings(text)
      expect(found.map(message => message.reason).join('\n')).toContain(phrase.sources[0].term)
      expect(found[0].expected ?? [], text).toHaveLength(phrase.right.length)
      for (const repaired of found[0].expected ?? []) {
        expect(repaired).not.toMatch(/[()/[\]$]|undefined/)
        const {start, end} = found[0].place as {start: {offset: number}; end: {offset: number}}
        const after = findings(text.slice(0, start.offset) + repaired + text.slice(end.offset))
        expect(after.length, `after the repair: ${repaired}`).toBeLessThan(found.length)
      }
    }
    for (const text of phrase.sound) expect(findings(text).map(message => message.actual)).toEqual([])
  })
})

it('has phrases of every language', () => {
  const counts = Object.keys(LANGUAGES).map(
    language => phrases.filter(({sources}) => sources.some(source => source.language === language)).length
  )
  expect(Math.min(...counts)).toBeGreaterThan(10)
  expect(phrases.length).toBeGreaterThanOrEqual(400)
})
