import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'

/** Pieces of text that tools stumble over: each alone is harmless, their neighbours make the trouble. */
const PIECES = [
  // White space, line ends, what cannot be seen, what turns text around.
  ...[' ', '  ', '\t', '\n', '\n\n', '\r\n', '\r', '\u00A0', '\u2028', '\u200B', '\u00AD', '\uFEFF'],
  ...['\u202E', '\u2066', '\u0000', '\u001B[31m', '\u0085', '\uFFFD', '\uFFFE'],
  // Halves of characters, characters of two halves, marks without a letter.
  ...['\uD83D', '\uDE00', '😀', '👩‍👩‍👧', '𝒜', '\u0301', 'e\u0301', 'ﬁ', 'İ', 'ß'],
  // Marks.
  ...'. , ; : ! ? … - – — / | \\ ( ) [ ] { } < > " \' “ ” ‘ ’ « » „ ` * ** _ # ## & @ @@ % $ £ € ~ ^ + = ♪'.split(
    ' '
  ),
  // What machines leave.
  ...'&amp; &#39; &quot <br/> </span> [/b] <unk> {{0}} ⟦3⟧ __PH_1__ Z1z TERM_3 %s ▁the Ġword ##ing </s> â€™ Ã© РџС'.split(
    ' '
  ),
  // Scripts.
  ...'环球网 ，。：「」 Москва а о 東京 서울 القاهرة תל क़ ไทย ﻼ Ελλάδα'.split(' '),
  // Words, names, numbers and dates of the news.
  ...'The the of and said U.S. a.m. No. Mr. S-300 oOh!media Ivanov Petrov-Vodkin O’Brien New York COVID-19 per cent'.split(
    ' '
  ),
  ...'1 12 2,500 10,0000 3.5 3..5 50, 000 million 2023 2023-02-11 13:09:10 31 February $50 US$7 9/11 1000Mbps'.split(
    ' '
  ),
  // What other formats make of text.
  ...[
    '---\n',
    '```\n',
    '> ',
    '- ',
    '1. ',
    '| a | b |',
    '<!--',
    '-->',
    '<p>',
    '</p>',
    '<b',
    '://',
    '\\"',
    '\\u',
    '","'
  ]
]

/** A text of those pieces, with words between them. */
export const soup = fc
  .array(
    fc.oneof(
      {weight: 3, arbitrary: fc.constantFrom(...PIECES)},
      fc.constantFrom(...PIECES.map(p => `${p} `))
    ),
    {
      maxLength: 60
    }
  )
  .map(pieces => pieces.join(''))

/** A short article of sound and damaged sentences, in which names meet. */
export const sentences = fc
  .array(
    fc.constantFrom(
      ...['The ministers agreed on Friday !', 'Captain Shen Guoliang left.', 'Captain Shen Guolang said so.'],
      ...[
        ' ',
        '\n',
        '\r\n',
        '\n\n',
        '"',
        'Z1z',
        '😀',
        'weeks.His',
        '- item',
        'Key points:',
        '<b>so</b>',
        '{"body": "'
      ]
    ),
    {maxLength: 12}
  )
  .map(parts => parts.join(' '))

/** Any string at all, lone surrogates included. */
const anyString = fc.string({unit: 'binary', maxLength: 200})
const codeUnits = fc
  .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 100})
  .map(units => String.fromCharCode(...units))

const samples = readdirSync(new URL('../../samples', import.meta.url))
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8'))

/** One change to a text; places are fractions of its length. */
type Change = (text: string) => string

const place = fc.double({min: 0, max: 1, noNaN: true})
const span = fc.record({at: place, length: fc.integer({min: 1, max: 60})})
const change: fc.Arbitrary<Change> = fc.oneof(
  span.map(({at, length}) => (text: string) => {
    const from = Math.floor(at * text.length)
    return text.slice(0, from) + text.slice(from + length)
  }),
  fc.tuple(span, place, fc.integer({min: 1, max: 30})).map(([{at, length}, to, times]) => (text: string) => {
    const from = Math.floor(at * text.length)
    const target = Math.floor(to * text.length)
    return text.slice(0, target) + text.slice(from, from + length).repeat(times) + text.slice(target)
  }),
  fc.tuple(place, soup).map(([at, piece]) => (text: string) => {
    const from = Math.floor(at * text.length)
    return text.slice(0, from) + piece.slice(0, 40) + text.slice(from)
  })
)

/** At most so many code units of a sample, with a few changes: text that is nearly news. */
export const mutated = (most: number) =>
  fc
    .tuple(fc.constantFrom(...samples), place, fc.array(change, {minLength: 1, maxLength: 6}))
    .map(([sample, at, changes]) => {
      const from = Math.floor(at * Math.max(0, sample.length - most))
      return changes.reduce((text, apply) => apply(text), sample.slice(from, from + most))
    })

/** A short piece, to be said over and over. */
export const monotonousPiece = fc
  .array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 4})
  .map(pieces => pieces.join(''))

/** Text of any kind that an article may hold. */
export const articleText = fc.oneof(
  {weight: 3, arbitrary: soup},
  {weight: 1, arbitrary: anyString},
  {weight: 1, arbitrary: codeUnits},
  // A part is enough for what paragraphs do to each other, and is linted in a tenth of the time.
  {weight: 3, arbitrary: mutated(1500)}
)

/** A text by itself, or dressed as what a format expects, so that not all of it is broken at the first character. */
export const formatted = fc
  .tuple(
    fc.constantFrom('md', 'html', 'srt', 'vtt', 'json', 'ndjson', 'csv', 'tsv'),
    fc.array(articleText, {minLength: 1, maxLength: 3}),
    fc.boolean(),
    fc.constantFrom<'text' | 'html' | 'md'>('text', 'html', 'md')
  )
  .map(([ending, texts, isDressed, body]) => ({
    name: `a.${ending}`,
    text: isDressed ? dressed(ending, texts) : texts.join('\n'),
    body
  }))

function dressed(ending: string, texts: string[]): string {
  switch (ending) {
    case 'md':
      return `---\ntitle: a\n---\n# ${texts.join('\n\n* ')}\n`
    case 'html':
      return `<!doctype html><h1>${texts.join('</h1><p lang="en">')}</p>`
    case 'srt':
    case 'vtt': {
      const time = ending === 'srt' ? '00:00:01,000 --> 00:00:02,000' : '00:01.000 --> 00:02.000'
      return (ending === 'vtt' ? 'WEBVTT\n\n' : '') + texts.map(text => `1\n${time}\n${text}\n\n`).join('')
    }
    case 'json':
      return JSON.stringify(texts.map(body => ({title: 'Talks', body})))
    case 'ndjson':
      return texts.map(body => JSON.stringify({body})).join('\n')
    default:
      return `title,body\n${texts.map(text => `a,"${text.replaceAll('"', '""')}"`).join('\n')}\n`
  }
}
