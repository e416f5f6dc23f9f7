import {existsSync, readdirSync, readFileSync} from 'node:fs'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {removePosition} from 'unist-util-remove-position'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {rules} from '../src/index.js'
import {newsText} from '../src/readers/text.js'
import type {Rule} from '../src/rule/types.js'
import {type RuleCase, readCases} from './cases.js'

const folder = new URL('../rules/', import.meta.url)
const folders = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory())

it('has a rule for every folder and a folder for every rule', () => {
  expect(Object.keys(rules).sort()).toEqual(folders.map(entry => entry.name).sort())
})

function run(rule: Rule, text: string, options?: Record<string, unknown>): VFileMessage[] {
  const file = new VFile({value: text})
  const processor = unified().use(newsText).use(rule, options)
  processor.runSync(processor.parse(file), file)
  return file.messages
}

const severityOf = (message: VFileMessage) =>
  message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info'

/** The text with a message's first repair in place. */
function repaired(text: string, message: VFileMessage): string {
  const place = message.place as {start: {offset: number}; end: {offset: number}}
  return text.slice(0, place.start.offset) + message.expected![0] + text.slice(place.end.offset)
}

describe.each(Object.entries(rules as Record<string, Rule>))('%s', (id, rule) => {
  const room = new URL(`${id}/`, folder)
  const {definition} = rule
  const cases = readCases(new URL('cases.md', room))
  const readme = readFileSync(new URL('README.md', room), 'utf8')

  it('is named after its folder, in two to four words', () => {
    expect(definition.id).toBe(id)
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+){1,3}$/)
    expect(id).not.toMatch(/^(?:no|prefer|check)-/)
  })

  it('has a page that explains it', () => {
    for (const heading of ['What it finds', 'Why machines do it', 'Wrong', 'Right', 'Limits'])
      expect(readme).toContain(`\n## ${heading}\n`)
    for (const option of Object.keys(definition.options)) expect(readme).toContain(`\`${option}\``)
    expect(readme).not.toContain('TODO')
  })

  it('names only rules that there are', () => {
    for (const other of definition.yieldsTo ?? []) expect(Object.keys(rules)).toContain(other)
  })

  it('has cases for each message and at least ten sound look-alikes', () => {
    expect(cases.filter(one => one.findings.length === 0).length).toBeGreaterThanOrEqual(10)
    expect(cases.filter(one => one.findings.length > 0).length).toBeGreaterThanOrEqual(3)
  })

  it.each(cases.map(one => [`cases.md:${one.at} ${one.name}`, one] as const))('%s', (_, one: RuleCase) => {
    const messages = run(rule, one.text, one.options)
    const found = messages.map(message => ({
      line: message.line,
      column: message.column,
      severity: severityOf(message),
      actual: message.actual,
      expected: message.expected
    }))
    const wanted = one.findings.map(({repair, reason, ...finding}, index) =>
      finding.expected ? finding : {...finding, expected: found[index]?.expected}
    )
    expect(found).toEqual(wanted)
    for (const [index, message] of messages.entries()) {
      const {repair, reason} = one.findings[index]
      if (repair) expect(message.repair, `how certain the repair of ${message.actual} is`).toBe(repair)
      if (reason) expect(message.reason).toContain(reason)
      const place = message.place as {start: {offset: number}; end: {offset: number}}
      expect(one.text.slice(place.start.offset, place.end.offset)).toBe(message.actual)
      expect(message.reason.replaceAll(message.actual!, '')).not.toMatch(/[{}]\w*[{}]|undefined/)
      if (message.expected?.length) {
        const after = run(rule, repaired(one.text, message), one.options)
        expect(after.length, `after the repair of ${message.actual}`).toBeLessThan(messages.length)
      }
    }
  })

  it('finds nothing in empty text', () => {
    expect(run(rule, '')).toEqual([])
    expect(run(rule, ' \n\n\t')).toEqual([])
  })

  it('finds the same without positions and with another parser', () => {
    const one = cases.find(one => one.findings.length > 0 && !one.text.includes('\n'))!
    const file = new VFile({value: one.text})
    const processor = unified().use(retextEnglish).use(rule, one.options)
    const tree = processor.parse(file)
    removePosition(tree, {force: true})
    processor.runSync(tree, file)
    expect(file.messages.map(message => message.actual)).toEqual(one.findings.map(finding => finding.actual))
  })

  it('refuses unknown and wrong options', () => {
    const use = (options: Record<string, unknown>) => () => run(rule, '', options)
    expect(use({nonsense: 1})).toThrow(/nonsense/)
    for (const [name, option] of Object.entries(definition.options)) {
      expect(use({[name]: option.kind === 'boolean' ? 'yes' : {}}), name).toThrow(
        new RegExp(`"${name}".*must be`)
      )
      expect(use({[`${name}x`]: option.default})).toThrow(`did you mean "${name}"?`)
    }
  })

  it('has no tests but its cases', () => {
    expect(existsSync(new URL('rule.test.ts', room))).toBe(false)
  })
})
