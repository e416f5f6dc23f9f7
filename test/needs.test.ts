import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {articleFromText} from '../src/article/from-tree.js'
import {addSigns, type Sign, shareSign, signSet, signsOf} from '../src/article/signs.js'
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

describe('signs', () => {
  const BLANKS =
    '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
  const KINDS: [Sign, string][] = [
    ['small', 'abcdefghijklmnopqrstuvwxyz'],
    ['capital', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    ['digit', '0123456789'],
    ['space', ' '],
    ['blank', BLANKS],
    ['stop', '.'],
    ['comma', ','],
    ['colon', ':'],
    ['semicolon', ';'],
    ['call', '!?'],
    ['quote', '"'],
    ['apostrophe', "'"],
    ['curly quote', '“”'],
    ['curly apostrophe', '‘’'],
    ['round', '()'],
    ['square', '[]'],
    ['hyphen', '-'],
    ['dash', '–—'],
    ['slash', '/'],
    ['percent', '%'],
    ['money', '$£€¥'],
    ['ampersand', '&'],
    ['angle', '<>'],
    ['markup', '*_`~{}|\\=^'],
    ['handle', '@#'],
    ['plus', '+'],
    ['ellipsis', '…'],
    ['accented', 'ÀÖØöøÿĀſɏ'],
    ['control', '\0\u0007\u001b\u007f'],
    ['foreign', '\u0080\u00a7×÷ɐяש我„«\u200b\ud800']
  ]
  const all = KINDS.map(([sign]) => sign)

  it.each(KINDS)('%s is told, and nothing else', (sign, characters) => {
    for (const character of characters.split(''))
      expect(all.filter(one => shareSign(signsOf(character), signSet(one)))).toEqual([sign])
  })

  const MARKS = '.,:;!?…я'
  const LETTERS = 'aZéя'
  const SPACES = ' \u00a0'
  const QUOTES = '"\'“’я'
  const PAIRS: [Sign, string, string][] = [
    ['mark mark', MARKS, MARKS],
    ['space mark', SPACES, MARKS],
    ['quote mark', QUOTES, MARKS],
    ['mark letter', `${MARKS}%`, LETTERS],
    ['mark digit', MARKS, '5'],
    ['space apostrophe', SPACES, "'’"],
    ['digit letter', '5', LETTERS],
    ['quote quote', QUOTES, QUOTES],
    ['fine fine', '“’–…', '“’–…'],
    ['call small', '!*', 'a'],
    ['opener opener', ':/!(', ':/!('],
    ['digit mark', '5', `${MARKS}${SPACES}-–/`]
  ]
  const one = KINDS.map(([, characters]) => characters[0])

  it.each(PAIRS)('%s is told where the two stand side by side', (sign, firsts, seconds) => {
    const kindOf = (character: string) => all.find(kind => shareSign(signsOf(character), signSet(kind)))
    const [first, second] = [firsts, seconds].map(given => given.split('').map(kindOf))
    for (const a of one)
      for (const b of one)
        expect(shareSign(signsOf(a + b), signSet(sign)), JSON.stringify(a + b)).toBe(
          first.includes(kindOf(a)) && second.includes(kindOf(b))
        )
  })

  it('of several texts can be put together', () => {
    const signs = signsOf('5')
    addSigns(signs, signsOf('a.'))
    expect(shareSign(signs, signSet('digit'))).toBe(true)
    expect(shareSign(signs, signSet('stop'))).toBe(true)
    expect(shareSign(signs, signSet('comma'))).toBe(false)
    expect(shareSign(signs, signSet('digit mark'))).toBe(false)
    expect(shareSign(signsOf(''), signSet('space'))).toBe(false)
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
