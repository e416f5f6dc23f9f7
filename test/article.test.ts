import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {articleFromText} from '../src/article/from-tree.js'
import {quotationsOf} from '../src/article/quotations.js'
import {sentenceEnds} from '../src/article/sentences.js'
import {hasVerb} from '../src/article/verbs.js'
import {wordsOf} from '../src/article/words.js'

/** The fenced blocks of a page of cases, with the heading above each. */
function fences(page: string): {heading: string; lines: {at: number; text: string}[]}[] {
  const blocks: {heading: string; lines: {at: number; text: string}[]}[] = []
  let heading = ''
  let inside = false
  readFileSync(new URL(`article/${page}`, import.meta.url), 'utf8')
    .split('\n')
    .forEach((text, index) => {
      if (text === '```') inside = false
      else if (text === '```text') {
        inside = true
        blocks.push({heading, lines: []})
      } else if (inside) blocks[blocks.length - 1].lines.push({at: index + 1, text})
      else if (text.startsWith('## ')) heading = text.slice(3)
    })
  return blocks
}

describe('sentences', () => {
  for (const {heading, lines} of fences('sentences.md'))
    describe(heading, () => {
      it.each(lines)('$at: $text', ({text}) => {
        expect(marked(text.replaceAll(' | ', ' ').replaceAll('|', ''))).toBe(text)
      })
    })
})

/** A paragraph with a bar at each boundary between sentences. */
function marked(text: string): string {
  let result = ''
  let start = 0
  for (const end of sentenceEnds(text).slice(0, -1)) {
    const spaced = text[end] === ' '
    result += `${text.slice(start, end)}${spaced ? ' | ' : '|'}`
    start = spaced ? end + 1 : end
  }
  return result + text.slice(start)
}

describe('roles', () => {
  for (const {heading, lines} of fences('roles.md'))
    describe(heading, () => {
      const cases = lines.map(({at, text}) => {
        const [, role, paragraph] = /^([a-z-]+): (.*)$/.exec(text)!
        return {at, role, paragraph}
      })
      const article = articleFromText(cases.map(({paragraph}) => paragraph).join('\n\n'))
      it.each(cases.map((value, index) => ({...value, index})))('$at: $role: $paragraph', value => {
        const {text, role} = article.paragraphs[value.index]
        expect(`${role}: ${text}`).toBe(`${value.role}: ${value.paragraph}`)
      })
    })
})

describe('quotations', () => {
  for (const {heading, lines} of fences('quotations.md'))
    describe(heading, () => {
      it.each(lines)('$at: $text', ({text}) => {
        expect(braced(text.replaceAll(/[{}]/g, ''))).toBe(text)
      })
    })
})

/** A paragraph with its quotations in braces. */
function braced(text: string): string {
  let result = ''
  let done = 0
  for (const {start, end, closed} of quotationsOf(text)) {
    result += `${text.slice(done, start)}{${text.slice(start, end)}${closed ? '}' : ''}`
    done = end
  }
  return result + text.slice(done)
}

/** Texts of what paragraphs are made of, so that marks and letters meet in all ways. */
const paragraph = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '.',
        '!',
        '?',
        '…',
        '...',
        '"',
        '“',
        '”',
        "'",
        '’',
        ' ',
        '  ',
        '\u00a0',
        '-',
        '(',
        ')',
        '[1]',
        '。'
      ),
      fc.constantFrom(
        'U.S.',
        'Mr.',
        'J.',
        'No.',
        'p.m.',
        'the',
        'The',
        'Harlow',
        '5',
        '3.5',
        'oOh!',
        'é',
        '我',
        '\ud800'
      ),
      fc.string({unit: 'grapheme', maxLength: 4})
    ),
    {maxLength: 40}
  )
  .map(parts => parts.join('').trim())

describe('any article', () => {
  it('is covered by its paragraphs, they by sentences, and those hold their words', () => {
    fc.assert(
      fc.property(fc.array(paragraph, {maxLength: 5}), texts => {
        const article = articleFromText(texts.join('\n\n'))
        let from = 0
        for (const {start, end, text, sentences, words, quotations} of article.paragraphs) {
          expect(article.text.slice(from, start).trim()).toBe('')
          expect(article.text.slice(start, end)).toBe(text)
          expectCover(text, sentences)
          expect(sentences.flatMap(sentence => sentence.words)).toEqual(words)
          for (const {start, end, words} of sentences)
            for (const word of words) {
              expect(text.slice(word.start, word.end)).toBe(word.text)
              expect(start <= word.start && word.end <= end).toBe(true)
            }
          for (const {start, end, mark} of quotations)
            expect(text.slice(start, end).startsWith(mark)).toBe(true)
          from = end
        }
        expect(article.text.slice(from).trim()).toBe('')
      })
    )
  })

  it('may be hostile', () => {
    const length = 100_000
    const units = [
      'U.S. ',
      'ab-',
      ' “',
      '"',
      "'a ",
      'a',
      '\n',
      '我',
      '我们走了。',
      '. ',
      '.[1]',
      'J. ',
      'A ... b ',
      '* '
    ]
    for (const unit of units) {
      const article = articleFromText(unit.repeat(length / unit.length))
      for (const {text, sentences, quotations} of article.paragraphs) {
        expectCover(text, sentences)
        expect(quotations.every(({end}) => end <= text.length)).toBe(true)
      }
      expect(article.names.uses.length).toBeLessThanOrEqual(length)
    }
  })
})

/** Spans that follow each other with nothing but white space between and around. */
function expectCover(text: string, spans: readonly {start: number; end: number; text: string}[]): void {
  let from = 0
  for (const span of spans) {
    expect(text.slice(from, span.start).trim()).toBe('')
    expect(text.slice(span.start, span.end)).toBe(span.text)
    from = span.end
  }
  expect(from).toBe(text.length)
}

describe('names', () => {
  for (const {heading, lines} of fences('names.md'))
    describe(heading, () => {
      it.each(lines)('$at: $text', ({text}) => {
        const [article, names] = text.split(/ → ?/)
        const {uses} = articleFromText(article.replaceAll(' ¶ ', '\n\n')).names
        expect(uses.map(({words}) => words.join(' ')).join(' | ')).toBe(names)
      })
    })
})

it('names stand where they are said to, and their words are counted', () => {
  const text = [
    'Keeper Meets Brask at Old Pier',
    'The keeper met Ilse Brask, who owns the Bank of Hallvik, and Mr Orsund’s men at sea.',
    'What Brask Said',
    'The keeper met Brask again, and nobody saw the men of Hallvik or Orsund there.'
  ].join('\n\n')
  const {names} = articleFromText(text)
  const spans = names.uses.map(({start, end, paragraph}) => `${paragraph} ${text.slice(start, end)}`)
  expect(spans).toEqual(['1 Ilse Brask', '1 Bank of Hallvik', '1 Orsund', '3 Brask', '3 Hallvik', '3 Orsund'])
  const counted = ['Brask', 'Hallvik', 'Hallvik’s', "Orsund's", 'Ilse', 'of', 'Pier', 'Said', 'Nobody']
  expect(counted.map(word => names.count(word))).toEqual([2, 2, 2, 2, 1, 0, 0, 0, 0])
})

describe('words', () => {
  for (const {heading, lines} of fences('words.md'))
    describe(heading, () => {
      it.each(lines)('$at: $text', ({text}) => {
        const [given, words] = text.split(/ → ?/)
        const {paragraphs} = articleFromText(given)
        expect(paragraphs[0].words.map(word => word.text).join(' | ')).toBe(words)
      })
    })
})

describe('verbs', () => {
  for (const {heading, lines} of fences('verbs.md'))
    it.each(lines)(`${heading}: $at: $text`, ({text}) => {
      expect(hasVerb(wordsOf(text))).toBe(heading === 'With a verb')
    })
})
