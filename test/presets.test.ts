import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {type GarblintOptions, lint, rules} from '../src/index.js'
import {BASES} from '../src/preset/bases.js'
import {Preset, stepsOf} from '../src/preset/steps.js'
import {ap} from '../src/preset/styles/ap.js'
import {bbc} from '../src/preset/styles/bbc.js'
import {reuters} from '../src/preset/styles/reuters.js'
import {readOptions} from '../src/rule/options.js'
import type {Rule} from '../src/rule/types.js'

const found = (text: string, options: GarblintOptions) =>
  lint(text, options).messages.map(({ruleId, actual, fatal}) => [
    ruleId,
    actual,
    fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
  ])
const settings = (options: GarblintOptions) => new Preset(stepsOf(options)).rulesFor(undefined).settings
const severities = (options: GarblintOptions) =>
  Object.fromEntries([...settings(options)].map(([id, {severity}]) => [id, severity]))

describe('extends', () => {
  it('is recommended by default', () => {
    expect(severities({extends: 'recommended'})).toEqual(severities({}))
    expect(severities({extends: []})).toEqual(severities({}))
  })

  it('strict makes warnings of information and touches nothing else', () => {
    const before = severities({})
    for (const [id, severity] of Object.entries(severities({extends: 'strict'})))
      expect(severity, id).toBe(before[id] === 'info' ? 'warning' : before[id])
  })

  it('all turns every rule on', () => {
    expect(Object.values(severities({extends: 'all'}))).not.toContain('off')
  })

  it('goes on top of what was named before, and below the rules', () => {
    const ids = severities({extends: ['ap', 'strict'], rules: {'mixed-quotes': 'error'}})
    expect(ids['colon-before-quotation']).toBe('warning')
    expect(ids['mixed-quotes']).toBe('error')
    expect(severities({extends: ['strict', 'ap']})['colon-before-quotation']).toBe('info')
  })

  it('keeps its options where a rule is set to a severity alone', () => {
    const text = 'He said, "We shall stay here."'
    expect(found(text, {extends: 'bbc', rules: {'colon-before-quotation': 'error'}})).toEqual([
      ['colon-before-quotation', 'said,', 'error']
    ])
    expect(found(text, {extends: 'bbc', rules: {'colon-before-quotation': ['error', {}]}})).toEqual([])
  })
})

describe('house styles', () => {
  const styles = {ap, bbc, reuters}

  it.each(Object.entries(styles))('%s sets options that rules have', (_, style) => {
    for (const [id, options] of Object.entries(style))
      expect(() =>
        readOptions(id, (rules as Record<string, Rule>)[id].definition.options, options)
      ).not.toThrow()
  })

  it.each(Object.keys(styles))('%s makes no rule an error, and changes no other severity', name => {
    const before = severities({})
    for (const [id, severity] of Object.entries(severities({extends: name})))
      expect(severity, id).toBe(before[id] === 'off' && id in styles[name as 'ap'] ? 'info' : before[id])
  })

  const TEXT = `The talks began on 11 February 2023 at 9am and the US left. Mr Hollis called them "a waste", and drove off at 60mph.

Anna Roth said, "We shall stay here."
`

  it.each([
    [
      'ap',
      [
        ['inconsistent-date-format', '11 February 2023'],
        ['inconsistent-abbreviation', 'am'],
        ['inconsistent-abbreviation', 'US'],
        ['honorific-full-name', 'Mr Hollis'],
        ['inconsistent-abbreviation', 'Mr'],
        ['quote-punctuation', '",'],
        ['missing-unit-space', '60mph']
      ]
    ],
    [
      'reuters',
      [
        ['inconsistent-date-format', '11 February 2023'],
        ['inconsistent-abbreviation', 'am'],
        ['inconsistent-abbreviation', 'US'],
        ['honorific-full-name', 'Mr Hollis'],
        ['colon-before-quotation', 'said,']
      ]
    ],
    ['bbc', [['colon-before-quotation', 'said,']]]
  ])('%s finds what the house writes otherwise, as information', (name, wanted) => {
    const messages = found(TEXT, {extends: name})
    expect(new Set(messages.map(([, , severity]) => severity))).toEqual(new Set(['info']))
    expect(messages.map(([id, actual]) => [id, actual]).sort()).toEqual([...wanted].sort())
  })

  const AMERICAN = `The talks began on Feb. 11, 2023, at 9 a.m. and the U.S. left. Hollis called them "a waste," and drove off at 60 mph.

Anna Roth said, "We shall stay here."
`
  it('leave texts alone that are in them', () => {
    expect(found(AMERICAN, {extends: 'ap'})).toEqual([])
    expect(found(AMERICAN.replace('said,', 'said:'), {extends: 'reuters'})).toEqual([])
    expect(found(TEXT.replace('said,', 'said:'), {extends: 'bbc'})).toEqual([])
    expect(found(AMERICAN, {extends: 'bbc'}).length).toBeGreaterThan(4)
  })

  it('are named in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    for (const name of Object.keys(BASES)) expect(readme).toContain(`\`${name}\``)
  })
})

describe('allow', () => {
  const TEXT = 'The Z1z of Z1z and Z2z-Z2z met the Z1za.'
  const actual = (options: GarblintOptions, text = TEXT) => found(text, options).map(([, actual]) => actual)

  it('leaves out what lies within an allowed text', () => {
    const before = actual({})
    expect(before).toContain('Z1z')
    expect(actual({allow: ['Z1z']})).toEqual(before.filter(text => text !== 'Z1z'))
    expect(actual({allow: ['The Z1z of']})).toEqual(before.toSpliced(before.indexOf('Z1z'), 1))
  })

  it('counts case, and matches whole words', () => {
    expect(actual({allow: ['z1z', '1z', 'Z1']})).toEqual(actual({}))
  })

  it('takes a possessive ending for part of the word', () => {
    const text = "The vyzxkqw's end is near, and vyzxkqwa's too."
    expect(actual({}, text)).toHaveLength(2)
    expect(actual({allow: ['vyzxkqw']}, text)).toHaveLength(1)
  })

  it('may be of one rule', () => {
    const text = 'The Z1z met the boats boats.'
    const ids = (options: GarblintOptions) => found(text, options).map(([id]) => id)
    expect(ids({})).toEqual(['placeholder-token', 'repeated-word'])
    expect(ids({allow: {'repeated-word': ['Z1z', 'boats boats']}})).toEqual(['placeholder-token'])
    expect(ids({allow: {'*': ['Z1z'], 'repeated-word': ['boats boats']}})).toEqual([])
  })

  it('is quick with long lists and long texts', () => {
    const allow = Array.from({length: 500}, (_, index) => `word${index} of the desk`)
    expect(actual({allow}, `${'a'.repeat(200_000)} Z1z ${'b'.repeat(200_000)}`)).toContain('Z1z')
  })
})

describe('options that mean files', () => {
  it.each([[{glossary: 'a.csv'}], [{overrides: []}], [{extends: './a.json'}]])(
    'are refused where there is no configuration: %j',
    options => {
      expect(() => lint('A text.', options as GarblintOptions)).toThrow(
        `"${Object.keys(options)[0]}" means files, which only the garblint command`
      )
    }
  )
})
