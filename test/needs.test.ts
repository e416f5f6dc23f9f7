import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {articleFromText} from '../src/article/from-tree.js'
import {rules} from '../src/index.js'
import {Gates} from '../src/rule/needs.js'
import {enable, findingsIn} from '../src/rule/run.js'
import type {AnyRuleDefinition, Rule} from '../src/rule/types.js'
import {readCases} from './cases.js'

const root = new URL('../', import.meta.url)
const samples = readdirSync(new URL('samples/', root)).filter(name => name.endsWith('.txt'))
const definitions = Object.values(rules as Record<string, Rule>).map(rule => rule.definition)
const SAMPLES = samples.map(name => readFileSync(new URL(`samples/${name}`, root), 'utf8'))
const CASES = definitions.flatMap(({id}) =>
  readCases(new URL(`rules/${id}/cases.md`, root)).map(one => one.text)
)

/** A rule that looks at every text, however little it may hold. */
function ungated(definition: AnyRuleDefinition): AnyRuleDefinition {
  return {...definition, needs: undefined, when: undefined, mayHold: undefined}
}

const gated = definitions.map(definition => [enable(definition, 'warning', undefined)])
const open = definitions.map(definition => [enable(ungated(definition), 'warning', undefined)])

/** What the rules find in a text, each by itself. */
function found(text: string, enabled: typeof gated) {
  const article = articleFromText(text)
  return enabled.flatMap(rule =>
    findingsIn(article, rule).map(({rule, start, end, message}) => ({rule: rule.id, start, end, message}))
  )
}

describe('what a rule needs of a text, and its cheap tests, hide nothing', () => {
  it.each(samples)('%s', name => {
    const text = SAMPLES[samples.indexOf(name)]
    expect(found(text, gated)).toEqual(found(text, open))
  })

  it('in the cases of all rules', {timeout: 60_000}, () => {
    for (const text of CASES) expect(found(text, gated), text).toEqual(found(text, open))
  })

  it('in cases that were put into each other', {timeout: 120_000}, () => {
    const piece = fc.constantFrom(...CASES.filter(text => text.length < 400))
    const mark = fc.constantFrom('', ' ', '\n\n', '-', '\u00a0', '"', '_', '’', '.', '1')
    fc.assert(
      fc.property(piece, piece, mark, fc.nat(), fc.nat(), (one, other, mark, at, from) => {
        const place = at % (one.length + 1)
        const text = one.slice(0, place) + mark + other.slice(from % (other.length + 1)) + one.slice(place)
        expect(found(text, gated)).toEqual(found(text, open))
      }),
      {numRuns: 400}
    )
  })
})

describe('gates', () => {
  const opens = (needs: ConstructorParameters<typeof Gates>[0][number], text: string) => {
    const gates = new Gates([needs])
    for (const paragraph of articleFromText(text).paragraphs) gates.visit(paragraph)
    return gates.isOpen(0, 'article')
  }

  it('want one of each list', () => {
    expect(opens(undefined, 'word')).toBe(true)
    expect(opens([['digit']], 'five men')).toBe(false)
    expect(opens([['digit']], '5 men')).toBe(true)
    expect(opens([['digit', /^five$/]], 'five men')).toBe(true)
    expect(opens([['digit'], ['money', /^dollars$/]], '5 men')).toBe(false)
    expect(opens([['digit'], ['money', /^dollars$/]], '5 dollars')).toBe(true)
  })

  it('tell marks that stand side by side', () => {
    expect(opens([['space mark']], 'Islands . Then')).toBe(true)
    expect(opens([['space mark']], 'Islands. Then')).toBe(false)
    expect(opens([['digit letter']], 'the 1990s')).toBe(true)
    expect(opens([['digit letter']], 'in 1990 she')).toBe(false)
  })

  it('do not remember another article', () => {
    const gates = new Gates([[['digit']]])
    gates.visit(articleFromText('5 men').paragraphs[0])
    gates.reset()
    gates.visit(articleFromText('five men').paragraphs[0])
    expect(gates.isOpen(0, 'article')).toBe(false)
  })
})
