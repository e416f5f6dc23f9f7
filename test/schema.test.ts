import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {parse as parseJson} from 'jsonc-parser'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {configurationTemplate, INSTALLED_SCHEMA, SCHEMA_URL} from '../src/config/template.js'
import {rules} from '../src/index.js'
import {checkOptions} from '../src/preset/check.js'
import type {Rule} from '../src/rule/types.js'

const root = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const schema = JSON.parse(read('src/config/schema.json'))
const ajv = new Ajv({strict: true, strictTuples: false, strictTypes: false, allErrors: true})
const validate = ajv.compile(schema)

const parsers = {json: (text: string) => parseJson(text, [], {allowTrailingComma: true}), yaml: parseYaml}

/** Whole configurations, and settings of rules, that a page shows. */
function examplesIn(file: string): [name: string, configuration: unknown][] {
  const fences = [...read(file).matchAll(/^```(json|yaml)\n([\s\S]*?)^```/gm)]
  return fences.flatMap(([, language, text], index) => {
    const value = parsers[language as 'json' | 'yaml'](text)
    const name = `${file}, example ${index + 1}`
    if (value?.plugins) return [[name, value] as [string, unknown]]
    return value?.rules ? [[name, {plugins: [['garblint', value]]}] as [string, unknown]] : []
  })
}

const pages = ['README.md', ...Object.keys(rules).map(id => `rules/${id}/README.md`)]
const examples = pages.flatMap(examplesIn)

describe('the schema', () => {
  it('is met by every example of the documentation, and so are the checks of the preset', () => {
    expect(examples.length).toBeGreaterThan(4)
    for (const [name, configuration] of examples) {
      expect(validate(configuration), `${name}: ${ajv.errorsText(validate.errors)}`).toBe(true)
      const {plugins} = configuration as {plugins: [string, unknown][]}
      expect(() => checkOptions(plugins[0][1]), name).not.toThrow()
    }
  })

  it('is met by what --init writes', () => {
    for (const where of [INSTALLED_SCHEMA, SCHEMA_URL])
      for (const bases of [['recommended'], ['strict', 'ap']]) {
        const configuration = parsers.json(configurationTemplate(bases, where))
        expect(validate(configuration), ajv.errorsText(validate.errors)).toBe(true)
      }
    expect(schema.$id).toBe(SCHEMA_URL)
  })

  // Sound and wrong options alike: the schema and the checks at run time agree.
  const sound: unknown[] = [
    {},
    {extends: 'bbc'},
    {extends: ['strict', './other.json', '../.retextrc']},
    {
      rules: {
        'missing-space': 'off',
        'mixed-quotes': ['info'],
        'truncated-end': ['error', {missingStop: false}]
      }
    },
    {rules: {'terminology-mismatch': ['error', {terms: [{use: 'Kyiv', not: ['Kiev'], case: true}]}]}},
    {rules: {'verbless-sentence': ['info', {minWords: 3}]}},
    {allow: ['a', 'b c']},
    {allow: {'*': ['a'], 'missing-space': []}},
    {glossary: ['a.csv', 'b.tbx']},
    {overrides: [{files: '*.txt', rules: {'missing-space': 'off'}, allow: ['a']}]},
    {overrides: []},
    {weights: {error: 25, rules: {'missing-space': 0.5}}, thresholds: {look: 2, hold: 20}}
  ]
  const wrong: unknown[] = [
    [],
    'strict',
    {rule: {}},
    {extends: 'apx'},
    {extends: ['ap', 3]},
    {rules: []},
    {rules: {'mising-space': 'off'}},
    {rules: {'missing-space': 'warn'}},
    {rules: {'missing-space': ['error', {}, {}]}},
    {rules: {'missing-space': []}},
    {rules: {'truncated-end': ['error', {missingStop: 'no'}]}},
    {rules: {'truncated-end': ['error', {mising: true}]}},
    {rules: {'verbless-sentence': ['info', {minWords: 2}]}},
    {rules: {'mixed-quotes': ['info', {style: 'straigt'}]}},
    {rules: {'literal-translation': ['info', {languages: ['xx']}]}},
    {rules: {'terminology-mismatch': ['error', {terms: [{use: 'Kyiv'}]}]}},
    {rules: {'terminology-mismatch': ['error', {terms: [{use: 'Kyiv', not: [], case: 'yes'}]}]}},
    {allow: 'a'},
    {allow: ['']},
    {allow: {'mising-space': ['a']}},
    {allow: {'missing-space': 'a'}},
    {glossary: []},
    {glossary: 3},
    {weights: {fatal: 3}},
    {weights: {error: -1}},
    {weights: {rules: {'mising-space': 1}}},
    {thresholds: {look: 'a'}},
    {overrides: {files: 'a'}},
    {overrides: [{rules: {}}]},
    {overrides: [{files: []}]},
    {overrides: [{files: 'a', glossary: 'b.csv'}]},
    {overrides: [{files: 'a', rules: {'missing-space': 'warn'}}]}
  ]

  it.each(sound)('takes %j', options => {
    expect(validate({plugins: [['garblint', options]]}), ajv.errorsText(validate.errors)).toBe(true)
    expect(validate({plugins: {garblint: options}})).toBe(true)
    expect(() => checkOptions(options)).not.toThrow()
  })

  it.each(wrong)('refuses %j', options => {
    expect(validate({plugins: [['garblint', options]]})).toBe(false)
    expect(validate({plugins: {garblint: options}})).toBe(false)
    expect(() => checkOptions(options)).toThrow()
  })

  it.each([
    [{plugins: ['garblint', 'retext-repeated-words', ['retext-spell', {max: 3}]]}, true],
    [{plugins: {garblint: null, 'retext-spell': false}, settings: {a: 1}, $schema: './a.json'}, true],
    [{plugin: ['garblint']}, false],
    [{plugins: []}, false],
    [{}, false],
    [{plugins: [['garblint', {}, {}]]}, false]
  ])('knows the frame of unified: %j is %s', (configuration, isSound) => {
    expect(validate(configuration)).toBe(isSound)
  })

  it('knows every option of every rule by its default', () => {
    for (const [id, {definition}] of Object.entries(rules as Record<string, Rule>)) {
      const options = Object.fromEntries(
        Object.entries(definition.options).map(([name, option]) => [name, option.default])
      )
      expect(validate({plugins: [['garblint', {rules: {[id]: ['error', options]}}]]}), id).toBe(true)
      expect(
        validate({plugins: [['garblint', {rules: {[id]: ['error', {...options, nonsense: 1}]}}]]}),
        id
      ).toBe(false)
    }
  })
})
