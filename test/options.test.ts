import {describe, expect, it} from 'vitest'
import {readOptions, records, strings} from '../src/rule/options.js'

describe('strings of a few values', () => {
  const schemas = {languages: strings({values: ['ru', 'zh'], doc: 'Languages.'})}

  it('takes those', () => {
    expect(readOptions('a-rule', schemas, {languages: ['zh']})).toEqual({languages: ['zh']})
    expect(readOptions('a-rule', schemas, {languages: []})).toEqual({languages: []})
  })

  it('refuses others, and says which there are', () => {
    expect(() => readOptions('a-rule', schemas, {languages: ['zh', 'cn']})).toThrow(
      'option "languages" of rule "a-rule" must be a list of "ru", "zh", not ["zh","cn"]'
    )
  })
})

describe('records', () => {
  const schemas = {terms: records({fields: {use: 'string', not: 'strings'}, doc: 'Terms.'})}

  it('takes a list of objects with the fields, and none by default', () => {
    const terms = [{use: 'Kyiv', not: ['Kiev']}]
    expect(readOptions('a-rule', schemas, {terms})).toEqual({terms})
    expect(readOptions('a-rule', schemas, {})).toEqual({terms: []})
  })

  it.each([
    ['no list', {use: 'Kyiv', not: []}],
    ['no objects', ['Kyiv']],
    ['a missing field', [{use: 'Kyiv'}]],
    ['another field', [{use: 'Kyiv', no: ['Kiev']}]],
    ['a field too many', [{use: 'Kyiv', not: [], note: 'x'}]],
    ['a string for strings', [{use: 'Kyiv', not: 'Kiev'}]],
    ['strings for a string', [{use: ['Kyiv'], not: []}]],
    ['a list in a list', [[]]],
    ['null', [null]]
  ])('refuses %s', (_, terms) => {
    expect(() => readOptions('a-rule', schemas, {terms})).toThrow(
      'option "terms" of rule "a-rule" must be a list of {"use": "…", "not": ["…"]}, not'
    )
  })
})
