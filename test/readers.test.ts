import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Nodes} from 'nlcst'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Article} from '../src/article/article.js'
import {garblint, newsText} from '../src/index.js'
import {lintText} from '../src/lint-text.js'
import {UnreadableError} from '../src/readers/decode.js'
import {readerFor} from '../src/readers/reader-for.js'
import type {ReadingOptions} from '../src/readers/reading.js'
import {escapeMarkdown, FORMATS} from './formats.js'

const processor = retext().use(newsText).use(garblint).freeze()
const options: ReadingOptions = {
  fields: [
    {name: 'title', format: 'text'},
    {name: 'body', format: 'text'}
  ]
}

async function articlesOf(name: string, text: string, given = options): Promise<Article[]> {
  const read = await readerFor(name, given)
  return [...read!(text, given).articles]
}

/** Paragraphs with their roles: `headline: The talks go on`. */
async function paragraphsOf(name: string, text: string): Promise<string[]> {
  const articles = await articlesOf(name, text)
  return articles.flatMap(({paragraphs}) => paragraphs.map(({role, text}) => `${role}: ${text}`))
}

const folder = new URL('../samples/', import.meta.url)
const samples = readdirSync(folder).filter(name => name.endsWith('.txt'))

describe.each(samples)('%s', name => {
  const paragraphs = readFileSync(new URL(name, folder), 'utf8').split(/\n+/).filter(Boolean)
  const findings = async (path: string, text: string) => {
    const {messages} = await lintText(text, path, processor, options)
    for (const {place} of messages) expect(place!.end.offset).toBeGreaterThanOrEqual(place!.start.offset)
    return messages
      .map(({severity, ruleId, actual}) => `${severity} ${ruleId} ${actual?.replace(/\s+/g, ' ')}`)
      .sort()
  }

  it.each(FORMATS)('has the same findings in $name', async ({ending, write}) => {
    const plain = await findings('a.txt', paragraphs.join('\n\n'))
    expect(await findings(`a.${ending}`, write(paragraphs))).toEqual(plain)
  })
})

/** Words and marks that formats may stumble over. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '&',
        '&amp;',
        '&nbsp;',
        '<',
        '>',
        '"',
        "'",
        '\\',
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '#',
        '|',
        '~',
        '!',
        '-',
        '+',
        '1.',
        ',',
        ';',
        '{',
        '}',
        '😀',
        'e\u0301',
        '我',
        '“',
        'U.S.',
        '__PH_1__'
      ),
      fc.constantFrom('ministers', 'agreed', 'on', 'Friday', 'the', 'The', 'talks.'),
      fc
        .string({unit: 'grapheme', maxLength: 3})
        .map(part => part.replace(/[\u0000-\u001F\u007F-\u00A0\u00AD\u2028\u2029\uFEFF]/g, ''))
    ),
    {minLength: 1, maxLength: 12}
  )
  .map(parts => parts.join(' ').trim().replace(/\s+/g, ' '))
  .filter(joined => /\p{L}/u.test(joined))

describe.each(FORMATS)('any text in $name', ({ending, write}) => {
  it('is read as it was, and each of its characters stands where it is said to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, {minLength: 2, maxLength: 4}), async texts => {
        const source = write(texts)
        const [article] = await articlesOf(`a.${ending}`, source)
        expect(article.paragraphs.map(paragraph => paragraph.text)).toEqual(texts)
        for (const paragraph of article.paragraphs)
          for (let at = paragraph.start; at < paragraph.end; at++) {
            const {start, end} = article.place(at, at + 1)!
            const there = source.slice(start.offset, end.offset)
            const here = article.text[at]
            if (there !== here) expect(decoded(there)).toContain(here)
          }
      }),
      {numRuns: 200}
    )
  })
})

/** What entities, escapes and doubled quotation marks stand for. */
function decoded(there: string): string {
  if (there === '""') return '"'
  if (/^\\[^u]/.test(there)) return JSON.parse(`"${there}"`)
  if (there.startsWith('\\u')) return String.fromCharCode(Number.parseInt(there.slice(2), 16))
  return {'&amp;': '&', '&lt;': '<', '&gt;': '>'}[there] ?? ''
}

it('the tree that other plugins see has positions in the file', async () => {
  for (const {ending, write} of FORMATS) {
    const source = write(['A title', 'The “talks” & all go on. He said so.'])
    const [article] = await articlesOf(`a.${ending}`, source)
    const file = new VFile({value: source})
    file.data.article = article
    const words: string[] = []
    const walk = (node: Nodes) => {
      if (node.type === 'TextNode')
        words.push(source.slice(node.position!.start.offset, node.position!.end.offset))
      if ('children' in node) for (const child of node.children) walk(child)
    }
    walk(processor.parse(file))
    expect(words).toEqual(expect.arrayContaining(['title', 'talks', 'all', 'go', 'on', 'He', 'said', 'so']))
  }
})

describe('Markdown', () => {
  it('has prose in headings, paragraphs, lists, quotations, tables, links and images', async () => {
    const page = `---
title: Not read
---

# The *talks* go on

By lunch **nobody** had left,
   and [the minister](https://example.org "No title") said:  
"Go on." So it is [sic], and [here][there] too.

## What comes next

> A quotation goes
> on here.
and here.

- The first item
  goes on.

  It has two paragraphs.
1. Another
   - [x] A task

![The *harbour* at night](a.png)

| Ship | Port |
|------|:----:|
| The \\| Ann | **Hull** |

A line ends.<br>And another.

    code

\`\`\`
more code
\`\`\`

<div>
markup
</div>

[there]: https://example.org/there
`
    for (const source of [page, page.replaceAll('\n', '\r\n'), page.replaceAll('\n', '\r'), `\uFEFF${page}`])
      expect((await paragraphsOf('a.md', source)).map(line => line.replace(/\r\n?/g, '\n'))).toEqual([
        'headline: The talks go on',
        'body: By lunch nobody had left,\nand the minister said:',
        'body: "Go on." So it is [sic], and here too.',
        'subheading: What comes next',
        'body: A quotation goes\non here.\nand here.',
        'list-item: The first item\ngoes on.',
        'list-item: It has two paragraphs.',
        'list-item: Another',
        'list-item: A task',
        'caption: The harbour at night',
        'list-item: Ship',
        'list-item: Port',
        'list-item: The | Ann',
        'list-item: Hull',
        'body: A line ends.',
        'body: And another.'
      ])
  })

  it('has nothing to report in code and addresses, and no repair where the file reads otherwise', async () => {
    const source =
      'He typed `__PH_1__ !` at <http://a.example/__PH_2__> &#8212; and __PH_3__ left ! So\\. did __PH_4__&nbsp;!\n'
    const {messages} = await lintText(source, 'a.md', processor)
    expect(messages.map(({actual, repair}) => [actual, repair])).not.toContainEqual(['__PH_1__', undefined])
    for (const {actual, place, repair} of messages) {
      expect(actual).not.toMatch(/PH_[12]/)
      const isVerbatim = source.slice(place!.start.offset, place!.end.offset) === actual
      if (!isVerbatim) expect(repair).toBeUndefined()
    }
  })

  it('keeps tags that no page has', async () => {
    expect(await paragraphsOf('a.md', 'He met <unk> and <b>others</b>.')).toEqual([
      'body: He met <unk> and others.'
    ])
  })
})

describe('HTML', () => {
  it('has prose in blocks', async () => {
    const source = `<!doctype html><html lang="zh"><head><title>The talks - Site</title><style>p {}</style></head>
<body><!-- a comment --><script>var a = "<p>No</p>"</script>
<h1>The <em>talks</em> &mdash; they go&nbsp;on</h1>
<P CLASS=lead>By lunch nobody
   had&#32;left &notit; &#x1F600;.<p>He said:<br>“Go on.”
<ul><li>One <li>Two</ul>
<figure><img alt="The &quot;harbour&quot;" src="a.png"><figcaption>At night</figcaption></figure>
<p>The <span lang="fr">coup d’état</span> failed.</p>
<div lang="de"><p>Nicht <b>gelesen</b>.</div><p translate="no">Not read.</p>
<template><p>No</template><pre>No</pre><noscript><p>No</noscript><svg><title>No</title><text/></svg>
<table><tr><td>Ship<td>Port<tr><th>Ann</table>
<h2>What comes next</h2>
<p>He met <unk> there.
</body></html>`
    expect(await paragraphsOf('a.html', source)).toEqual([
      'headline: The talks — they go\u00A0on',
      'body: By lunch nobody\nhad left ¬it; 😀.',
      'body: He said:',
      'body: “Go on.”',
      'list-item: One',
      'list-item: Two',
      'caption: The "harbour"',
      'caption: At night',
      'body: The coup d’état failed.',
      'list-item: Ship',
      'list-item: Port',
      'list-item: Ann',
      'subheading: What comes next',
      'body: He met <unk> there.'
    ])
  })

  it('may be a piece, with the title as headline where there is no other', async () => {
    expect(await paragraphsOf('a.htm', '<title>The talks</title>They go on.<hr>All <i>day</i>')).toEqual([
      'headline: The talks',
      'body: They go on.',
      expect.stringContaining('All day')
    ])
  })
})

describe('subtitles', () => {
  it('are joined into sentences', async () => {
    const vtt = `WEBVTT - Title

NOTE
A note --- not read

STYLE
::cue { color: red }

intro
00:01.000 --> 00:02.000 align:start
<v Ann Lee>The ministers
<i>agreed</i> on

00:02.000 --> 00:03.500
Friday &amp; left<00:03.000>.

3
00:00:04.000 --> 00:00:05.000
- Did they?
- They did.

00:00:05.000 --> 00:00:06.000
[applause]
`
    expect(await paragraphsOf('a.vtt', vtt)).toEqual([
      'body: The ministers agreed on Friday & left.',
      'body: Did they?',
      'body: They did.',
      'caption: [applause]'
    ])
    const srt =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}The <b>talks</b>\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nwent on.\r\n'
    for (const source of [srt, srt.replaceAll('\r\n', '\n'), srt.replace('\r\n\r\n2', '\r\n2')])
      expect(await paragraphsOf('a.srt', source)).toEqual(['body: The talks went on.'])
  })

  it('have their findings in the cues', async () => {
    const source =
      '1\n00:00:01,000 --> 00:00:02,000\nThe ministers met\n\n2\n00:00:02,000 --> 00:00:03,000\nthe __PH_1__ on Friday.\n'
    const {messages} = await lintText(source, 'a.srt', processor)
    expect(messages).toMatchObject([{actual: '__PH_1__', place: {start: {line: 7, column: 5}}}])
  })
})

/** Shapes that take parsers long or deep, each about 100 KB. */
const SHAPES: Record<string, string> = {
  'quotation marks on one line': '>'.repeat(100_000),
  'lists on one line': '- '.repeat(50_000),
  'numbered lists on one line': '1) '.repeat(33_000),
  'lists in lists': Array.from({length: 400}, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
  'opened brackets': '['.repeat(100_000),
  'opened links': '[a]('.repeat(25_000),
  'images in images': '!['.repeat(50_000),
  'emphasis in emphasis': `${'*_'.repeat(25_000)}a${'_*'.repeat(25_000)}`,
  'closed emphasis': 'a* b** '.repeat(14_000),
  'wide tables': `${'|a'.repeat(25_000)}\n${'|-'.repeat(25_000)}\n`,
  'pipes and blanks': '| '.repeat(50_000),
  'opened tags': '<a '.repeat(33_000),
  'opened comments': '<!-- '.repeat(20_000),
  'deep elements': `${'<div>'.repeat(20_000)}text${'</div>'.repeat(20_000)}`,
  'deep emphasis': '<b>'.repeat(33_000) + '</p>'.repeat(10),
  'elements that are closed crosswise': '<b><p></b>'.repeat(10_000),
  'end tags alone': '<div>'.repeat(10_000) + '</i></p>'.repeat(10_000),
  'deep tables': '<table><tr><td>'.repeat(6_000),
  'deep lists': '<ul><li>'.repeat(12_000),
  'deep foreign elements': '<svg>'.repeat(20_000),
  'deep templates': '<template>'.repeat(10_000),
  'many attributes': `<p ${Array.from({length: 15_000}, (_, index) => `a${index}=1`).join(' ')}>text`,
  ampersands: '&'.repeat(100_000),
  entities: '&amp'.repeat(25_000),
  'deep lists of JSON': '['.repeat(100_000),
  'deep objects of JSON': '{"title":'.repeat(11_000),
  'quotation marks': '"'.repeat(99_999),
  commas: ','.repeat(100_000),
  times: '00:00:01,000 --> 00:00:02,000\n'.repeat(3_000),
  'opened tags in cues': `00:00:01,000 --> 00:00:02,000\n${'<v '.repeat(33_000)}`,
  'front matter that never ends': `---\n${'a\n'.repeat(50_000)}`,
  'NUL and lone surrogates': '\0\uD800<p>\uDC00\0'.repeat(10_000)
}

describe.each(Object.entries(SHAPES))('%s', (_, source) => {
  it.each(['md', 'html', 'srt', 'vtt', 'json', 'ndjson', 'csv'])('as %s', async ending => {
    try {
      for (const article of await articlesOf(`a.${ending}`, source))
        for (const {start, end} of article.paragraphs.slice(0, 100)) {
          const place = article.place(start, end)!
          expect(place.start.offset! <= place.end.offset! && place.end.offset! <= source.length).toBe(true)
        }
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableError)
    }
  })
})

it('any text in any format is read or refused', async () => {
  const parts = fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '>',
    '- ',
    '#',
    '*',
    '**',
    '`',
    '[a](b)',
    '![a](b)',
    '<p>',
    '</p>',
    '<b>',
    '<!--',
    '-->',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '\\',
    '"',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    'title',
    'body',
    '00:00:01,000 --> 00:00:02,000',
    'WEBVTT',
    '<v A>',
    '|',
    '---',
    '\uFEFF',
    '😀',
    'The talks',
    ' ',
    '.'
  )
  const source = fc
    .array(fc.oneof(parts, fc.string({unit: 'binary', maxLength: 3})), {maxLength: 40})
    .map(list => list.join(''))
  const endings = fc.constantFrom('md', 'html', 'srt', 'vtt', 'json', 'ndjson', 'csv')
  await fc.assert(
    fc.asyncProperty(endings, source, async (ending, source) => {
      try {
        for (const article of await articlesOf(`a.${ending}`, source))
          for (const {start, end, text} of article.paragraphs) {
            expect(article.text.slice(start, end)).toBe(text)
            const place = article.place(start, end)!
            expect(place.start.offset! <= place.end.offset! && place.end.offset! <= source.length).toBe(true)
          }
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error
      }
    }),
    {numRuns: 500}
  )
})

it('Markdown escapes are those of the tests', () => {
  expect(escapeMarkdown('1. a_b')).toBe('1\\. a\\_b')
})
