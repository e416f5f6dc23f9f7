import fc from 'fast-check'
import retextEnglish from 'retext-english'
import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {describe, expect, it} from 'vitest'
import preset, {ConfigurationError, garblint, lint, newsText, rules} from '../src/index.js'

const DAMAGED = 'The ministers agreed on Friday !\n\nThe talks ended !\n'

describe('lint', () => {
  it('gives a file with messages by position', () => {
    const {messages} = lint(DAMAGED)
    expect(messages.map(message => [message.ruleId, message.line, message.column])).toEqual([
      ['space-before-punctuation', 1, 31],
      ['space-before-punctuation', 3, 16]
    ])
    expect(messages[0]).toMatchObject({source: 'garblint', fatal: false, actual: ' !', expected: ['!']})
  })

  it('takes a file, and keeps it', () => {
    const file = new VFile({path: 'a.txt', value: DAMAGED})
    expect(lint(file)).toBe(file)
    expect(String(file.messages[0])).toMatch(/^a\.txt:1:31-1:33: /)
  })

  it('obeys options', () => {
    expect(lint(DAMAGED, {rules: {'space-before-punctuation': 'off'}}).messages).toEqual([])
    expect(lint(DAMAGED, {rules: {'space-before-punctuation': 'info'}}).messages[0].fatal).toBe(undefined)
    expect(
      lint(DAMAGED, {rules: {'space-before-punctuation': ['warning', {allow: ['!']}]}}).messages
    ).toEqual([])
    expect(() => lint(DAMAGED, {rules: {'mising-space': 'error'} as object})).toThrow(ConfigurationError)
  })
})

describe('the plugins', () => {
  it('work with the parser of retext, alone and together', () => {
    const alone = unified().use(retextEnglish).use(rules['space-before-punctuation'])
    const file = new VFile({value: DAMAGED})
    alone.runSync(alone.parse(file), file)
    expect(file.messages).toHaveLength(2)
    const together = unified().use(retextEnglish).use(preset)
    const other = new VFile({value: DAMAGED})
    together.runSync(together.parse(other), other)
    expect(other.messages.map(String)).toEqual(lint(DAMAGED).messages.map(String))
  })

  it('stand beside plugins of others on the parser of news', () => {
    const processor = unified()
      .use(newsText)
      .use(garblint, {rules: {'repeated-word': 'off'}})
      .use(retextRepeatedWords)
    const file = new VFile({value: 'Talks ended.\n\nThe the ministers agreed !\n'})
    processor.runSync(processor.parse(file), file)
    expect(file.messages.map(message => [message.source, message.line, message.column])).toEqual([
      ['garblint', 3, 25],
      ['retext-repeated-words', 3, 1]
    ])
  })
})

describe('the parser of news', () => {
  it('gives nlcst by paragraphs, as plain data once it is read', () => {
    const tree = unified().use(newsText).parse('Russia protested.\n\niPhone sales fell. They rose again.')
    const copy = JSON.parse(JSON.stringify(tree))
    expect(copy.children.map((node: {type: string}) => node.type)).toEqual([
      'ParagraphNode',
      'WhiteSpaceNode',
      'ParagraphNode'
    ])
    expect(copy.children[2].children[0].position).toEqual({
      start: {line: 3, column: 1, offset: 19},
      end: {line: 3, column: 19, offset: 37}
    })
    expect(JSON.parse(JSON.stringify(tree))).toEqual(copy)
  })

  it('reads endless words', () => {
    const tree = unified().use(newsText).parse('ab-'.repeat(100_000))
    expect(JSON.stringify(tree).length).toBeGreaterThan(300_000)
  })
})

const pieces = fc.constantFrom(
  'Ministers ',
  'agreed .',
  ' Z1z ',
  "the'red line' ",
  'end.Next ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\r\n\r\n',
  '😀',
  'e\u0301',
  '👩‍👩‍👧',
  '环球网',
  ' ',
  ' ,',
  '“',
  '”',
  '"',
  'The ',
  '\uD800',
  '\u202E',
  '{{0}}',
  "'s ",
  '-300 air.'
)
const text = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.array(fc.oneof({weight: 4, arbitrary: pieces}, fc.string({unit: 'grapheme', maxLength: 8})))
  )
  .map(([mark, list]) => mark + list.join(''))

describe('positions', () => {
  it('are those of the text: by offset, and by line and column', () => {
    fc.assert(
      fc.property(text, value => {
        const where = location(value)
        const mark = value.startsWith('\uFEFF') ? 1 : 0
        for (const message of lint(value, {rules: {'unknown-word': 'off'}}).messages) {
          const {start, end} = message.place as {
            start: {line: number; column: number; offset: number}
            end: {offset: number}
          }
          expect(value.slice(start.offset, end.offset)).toBe(message.actual)
          const column = start.line === 1 ? start.column + mark : start.column
          expect(where.toOffset({line: start.line, column})).toBe(start.offset)
        }
      }),
      {numRuns: 1000}
    )
  })

  it('do not count a byte-order mark as a column, but as an offset', () => {
    const [message] = lint('\uFEFFTalks ended .').messages
    expect(message.place).toMatchObject({start: {line: 1, column: 12, offset: 12}})
  })
})
