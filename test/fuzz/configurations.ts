import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import {stringify} from 'yaml'
import {processorFor} from '../../src/config/processor.js'
import {ConfigurationError, rules} from '../../src/index.js'
import {lintText} from '../../src/lint-text.js'
import type {Option} from '../../src/rule/options.js'
import type {Rule} from '../../src/rule/types.js'

const ids = Object.keys(rules)
const words = fc.constantFrom(
  'oOh!media',
  'Bora Bora',
  '',
  ' ',
  'a',
  '*',
  '__proto__',
  'constructor',
  '\u202E',
  '😀'
)
const texts = fc.array(words, {maxLength: 3})

/** A value that an option may have. */
function valueFor(option: Option): fc.Arbitrary<unknown> {
  switch (option.kind) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({min: option.min, max: Math.min(option.max, option.min + 100)})
    case 'choice':
      return fc.constantFrom(...option.values)
    case 'strings':
      return option.values ? fc.subarray([...option.values]) : texts
    case 'records':
      return fc.constant([{use: 'Kyiv', not: ['Kiev'], case: true}])
  }
}

const setting = fc.constantFrom(...ids).chain(id => {
  const {options} = (rules as Record<string, Rule>)[id].definition
  const severity = fc.constantFrom('off', 'info', 'warning', 'error')
  const values = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, valueFor(option)]))
  const record = fc.record(values, {requiredKeys: []})
  return fc.oneof(severity, fc.tuple(severity, record), fc.tuple(severity)).map(value => [id, value] as const)
})
const settings = fc.array(setting, {maxLength: 4}).map(entries => Object.fromEntries(entries))
const allow = fc.oneof(texts, fc.dictionary(fc.constantFrom('*', ...ids), texts, {maxKeys: 3}))
const globs = fc.oneof(
  fc.constantFrom('*.txt', 'desk/', '!a.txt', '**', '{a,b}', '[', '(', '@(', '../*', '/', '\\'),
  texts
)
const weight = fc.oneof(fc.double({min: 0, max: 100, noNaN: true}), fc.constantFrom(-1, 1e308, 0))

/** Options of the preset, nearly all sound. */
const options = fc.record(
  {
    extends: fc.oneof(
      fc.constantFrom(
        'strict',
        'ap',
        'all',
        'apx',
        './base.json',
        './.retextrc',
        './.retextrc.yaml',
        './none'
      ),
      fc.array(fc.constantFrom('recommended', 'reuters', './base.json'), {maxLength: 2})
    ),
    rules: settings,
    allow,
    glossary: fc.constantFrom<unknown>(
      'terms.csv',
      ['terms.csv', 'terms.tbx'],
      'none.csv',
      'base.json',
      '.',
      []
    ),
    overrides: fc.array(fc.record({files: globs, rules: settings, allow}, {requiredKeys: ['files']}), {
      maxLength: 2
    }),
    weights: fc.record({error: weight, rules: fc.dictionary(fc.constantFrom(...ids), weight, {maxKeys: 2})}),
    thresholds: fc.record({look: weight, hold: weight})
  },
  {requiredKeys: []}
)

const plugin = fc.oneof(
  {weight: 6, arbitrary: fc.tuple(fc.constant('garblint'), options)},
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>('garblint', ['garblint', true], ['garblint', false], ['garblint'])
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>('garblint/rules/mixed-quotes', 'garblint/rules/none', './a.mjs', 'fs')
  }
)
const whole = fc.record(
  {
    plugins: fc.oneof(
      {weight: 5, arbitrary: fc.array(plugin, {minLength: 1, maxLength: 2})},
      {weight: 1, arbitrary: fc.record({garblint: options})}
    ),
    settings: fc.constantFrom<unknown>({}, {a: 1}, null, 5),
    $schema: fc.constant('./schema.json')
  },
  {requiredKeys: ['plugins']}
)

/** A change of one place in a value: the keys and places that lead to it are picked by numbers. */
interface Change {
  way: number[]
  act: 'put' | 'drop' | 'rename' | 'double'
  value: unknown
}

const change: fc.Arbitrary<Change> = fc.record({
  way: fc.array(fc.nat(20), {minLength: 1, maxLength: 6}),
  act: fc.constantFrom('put', 'drop', 'rename', 'double'),
  value: fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', 'toString', '', 'Rules', 0))
})

function changed(value: unknown, {way: [step, ...rest], act, value: put}: Change): unknown {
  if (typeof value !== 'object' || value === null) return act === 'put' ? put : value
  const entries: [string, unknown][] = Object.entries(value)
  if (entries.length === 0) return act === 'put' ? put : value
  const at = step % entries.length
  const [key, held] = entries[at]
  const isDeeper = rest.length > 0 && typeof held === 'object' && held !== null
  if (isDeeper) entries[at] = [key, changed(held, {way: rest, act, value: put})]
  else if (act === 'put') entries[at] = [key, put]
  else if (act === 'drop') entries.splice(at, 1)
  else if (act === 'rename') entries[at] = [typeof put === 'object' ? JSON.stringify(put) : String(put), held]
  else entries.push([`${key}x`, held])
  if (Array.isArray(value)) return entries.map(([, item]) => item)
  // What is called __proto__ must become a key as any other.
  return Object.defineProperties(
    {},
    Object.fromEntries(
      entries.map(([name, item]) => [
        name,
        {value: item, enumerable: true, writable: true, configurable: true}
      ])
    )
  )
}

const cut = fc.record({
  at: fc.nat(400),
  length: fc.nat(3),
  put: fc.constantFrom(
    '',
    '"',
    ',',
    '}',
    ']',
    ':',
    '\n',
    '\t',
    '&a ',
    '*a',
    '!!js ',
    '/*',
    '\0',
    '\uFEFF',
    '<<: ',
    '- '
  )
})

/** A configuration file: near to a sound one, with a few mistakes in what it says or in how it is written. */
export const configuration = fc
  .record({
    value: whole,
    changes: fc.array(change, {maxLength: 2}),
    name: fc.constantFrom('.retextrc', '.retextrc.json', '.retextrc.yaml', 'package.json'),
    cuts: fc.oneof(
      {weight: 3, arbitrary: fc.array(cut, {maxLength: 0})},
      {weight: 1, arbitrary: fc.array(cut, {maxLength: 3})}
    )
  })
  .map(({value, changes, name, cuts}) => {
    const config = changes.reduce(changed, value)
    const given = name === 'package.json' ? {name: 'a', retextConfig: config} : config
    const text = name.endsWith('.yaml') ? stringify(given) : JSON.stringify(given, undefined, 2)
    return {
      name,
      text: cuts.reduce((now, {at, length, put}) => now.slice(0, at) + put + now.slice(at + length), text)
    }
  })

/** What configurations name, and what they are to be used for. */
const FILES = {
  'base.json':
    '{"plugins": [["garblint", {"extends": "strict", "overrides": [{"files": "*.md", "allow": ["a"]}]}]]}',
  'terms.csv': 'use,not\nKyiv,Kiev\n',
  'terms.tbx': '<martif type="TBX"><text><body></body></text></martif>'
}
const ARTICLE = 'The __PH_1__ left for Kiev , and “Bora Bora" is 10,0000 miles away.\n'

/**
 * Whatever a configuration says, it is used or refused with a reason; a place that the reason names is in the file.
 */
export async function checkConfiguration({name, text}: {name: string; text: string}): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'garblint-fuzz-'))
  try {
    mkdirSync(path.join(folder, 'desk'))
    for (const [file, content] of Object.entries({...FILES, [name]: text}))
      writeFileSync(path.join(folder, file), content)
    const loading = {trust: {code: false}, sources: new Set<string>()}
    const processor = await processorFor(path.join(folder, name), loading)
    for (const article of ['a.txt', 'desk/b.md']) {
      const {failures} = await lintText(ARTICLE, path.join(folder, article), processor)
      if (failures) throw new Error(failures[0])
    }
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.message === '') throw error
    const [, line, column] = /line (\d+), column (\d+)/.exec(error.message)?.map(Number) ?? []
    const lines = text.split(/\r\n|\r|\n/)
    if (line !== undefined && !(column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1))
      throw new Error(`there is no such place: ${error.message}`)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
