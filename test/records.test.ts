import {describe, expect, it} from 'vitest'
import {folderWith, garblint} from './command.js'

const FIELDS = ['--field', 'title', '--field', 'body']
const DAMAGED = 'The ministers agreed on Friday !'

interface Message {
  ruleId: string
  actual?: string
  repair?: string
  place: {start: {line: number; column: number; offset: number}; end: {offset: number}}
}

function lint(name: string, source: string, args: string[] = FIELDS) {
  const {status, stdout, stderr} = garblint(folderWith({[name]: source}), ['--format', 'json', ...args, name])
  const {results, problems} = JSON.parse(stdout)
  const messages = (results[0]?.messages ?? []) as Message[]
  const spans = messages.map(({place}) => source.slice(place.start.offset, place.end.offset))
  return {status, stderr, messages, spans, reason: problems[0]?.reason as string | undefined}
}

describe('JSON', () => {
  it('has an article for each record, with positions in the file', () => {
    const source = JSON.stringify(
      {
        items: [
          {title: 'The talks go on', body: `He said: "Go."\n\n${DAMAGED}`},
          {body: DAMAGED, title: 'More talks'}
        ]
      },
      undefined,
      2
    )
    const {spans, messages, status} = lint('a.json', source, [
      '--field',
      'items.title',
      '--field',
      'items.body'
    ])
    expect(status).toBe(0)
    expect(spans).toEqual([' !', ' !'])
    expect(messages.map(({place}) => place.start.line)).toEqual([5, 8])
  })

  it('may be one record, with lists of paragraphs and names that have dots', () => {
    const source = `{"a.b": "A title", "content": {"blocks": [{"text": "The talks go"}, {"text": "${DAMAGED}"}]}}`
    expect(lint('a.json', source, ['--field', 'a.b', '--field', 'content.blocks.text']).spans).toEqual([' !'])
  })

  it('keeps records apart', () => {
    const record = {
      title: 'The talks go on',
      body: 'The ministers met on Friday in the harbour town of Ostrava for talks.'
    }
    expect(lint('a.json', JSON.stringify([record, record])).messages).toEqual([])
    expect(lint('a.ndjson', `${JSON.stringify(record)}\n${JSON.stringify(record)}\n`).messages).toEqual([])
  })

  it('reads fields of HTML and Markdown', () => {
    const source = JSON.stringify([
      {title: 'The *talks*', body: `<p>They went on.</p><p>${DAMAGED}</p><pre> !</pre>`}
    ])
    expect(lint('a.json', source, ['--field', 'title:md', '--field', 'body:html']).spans).toEqual([' !'])
  })

  it('offers no repair that would break it', () => {
    const {messages} = lint('a.json', JSON.stringify([{body: 'He said ＂no＂ on Friday，and left.'}]), [
      '--field',
      'body'
    ])
    const found = messages.filter(({ruleId}) => ruleId === 'fullwidth-character')
    expect(found.length).toBeGreaterThan(0)
    for (const {actual, repair} of found) if (actual?.includes('＂')) expect(repair).toBeUndefined()
  })

  it.each([
    ['[{"title": "a"', 'it is not valid JSON at line 1, column 15'],
    ['[{"title": "a",}]', 'it is not valid JSON at line 1, column 16'],
    [`${'['.repeat(100_000)}`, 'nested too deeply'],
    ['[]', 'no record has text in a field "title"'],
    [
      '[{"titel": "a", "body": "b", "meta": {"by": "c"}, "id": 1}]',
      'no record has text in a field "title" (did you mean "titel"?); there is: titel, body, meta.by'
    ],
    ['{"title": {"rendered": "a"}, "body": "b"}', '(did you mean "title.rendered"?)']
  ])('that is %j is refused', (source, reason) => {
    const {status, reason: given} = lint('a.json', source)
    expect(status).toBe(2)
    expect(given).toContain(reason)
  })
})

describe('NDJSON', () => {
  it('costs a broken line alone', () => {
    const line = JSON.stringify({title: 'The talks', body: DAMAGED})
    const {messages, status} = lint('a.jsonl', `${line}\r\n{"title": "a\r\n\r\n${line}`)
    expect(messages.map(({ruleId, place}) => [ruleId, place.start.line])).toEqual([
      ['space-before-punctuation', 1],
      ['unreadable-record', 2],
      ['space-before-punctuation', 4]
    ])
    expect(status).toBe(1)
  })

  it('without a line that is JSON is refused', () => {
    expect(lint('a.ndjson', 'The talks\nwent on\n').reason).toBe('no line of it is valid JSON')
  })

  it('may lack a field in some records', () => {
    const {spans} = lint(
      'a.ndjson',
      `{"title": "The talks"}\n{"body": ${JSON.stringify(DAMAGED)}}\n{"id": 3}\n`
    )
    expect(spans).toEqual([' !'])
  })
})

describe('CSV', () => {
  it.each([
    [
      'commas',
      'a.csv',
      `id,title,body\n1,The talks,"He said ""no"", and left.\n\n${DAMAGED}"\n2,More,${DAMAGED}\n`
    ],
    ['semicolons', 'a.csv', `id;title;body\r\n1;The talks;${DAMAGED}\r\n2;"More";"${DAMAGED}"`],
    ['tabs', 'a.tsv', `\uFEFFtitle\tbody\nThe "talks"\t${DAMAGED}\n\n"More" talks\t${DAMAGED}\t\n`]
  ])('with %s has an article for each row', (_, name, source) => {
    const {spans, status} = lint(name, source)
    expect(status).toBe(0)
    expect(spans).toEqual([' !', ' !'])
  })

  it.each([
    ['title,body\n1,"never closed', 'the quotation mark at line 2, column 3 is never closed'],
    [
      'titel,body\n1,2',
      'no record has text in a field "title" (did you mean "titel"?); there is: titel, body'
    ]
  ])('that is %j is refused', (source, reason) => {
    expect(lint('a.csv', source).reason).toBe(reason)
  })
})

it.each([
  ['a.json', '[{"title": "The talks", "body": "b"}]'],
  ['a.ndjson', '{"title": "The talks", "body": "b"}\n'],
  ['a.csv', 'title,body\n1,2\n']
])('%s without fields is refused with what there is', (name, source) => {
  const {status, stderr} = lint(name, source, [])
  expect(status).toBe(2)
  expect(stderr).toBe(
    `garblint: ${name}: it holds records, so say which of their fields hold text, as in --field title --field body; there is: title, body\n`
  )
})

describe('endings', () => {
  const files = {'a.txt': DAMAGED, 'b.md': DAMAGED, 'c.HTML': `<p>${DAMAGED}`, 'd.log': DAMAGED}
  const paths = (args: string[], input?: string) => {
    const {stdout} = garblint(folderWith(files), ['--format', 'json', ...args], {input})
    return JSON.parse(stdout).results.map((result: {path: string}) => result.path)
  }

  it('that folders are searched for are those of plain text, or those that are asked for', () => {
    expect(paths(['.'])).toEqual(['a.txt'])
    expect(paths(['--ext', 'md,.html', '.'])).toEqual(['b.md', 'c.HTML'])
    expect(paths(['--ext', 'md', '--ext', 'txt', '.'])).toEqual(['a.txt', 'b.md'])
  })

  it('that a folder has none of are said', () => {
    const {stderr} = garblint(folderWith(files), ['--ext', 'srt,vtt', '.'])
    expect(stderr).toContain('there are no .srt or .vtt files in this folder')
  })

  it('say how standard input is read', () => {
    const folder = folderWith({})
    const {stdout} = garblint(folder, ['-', '--stdin-filepath', 'a.html'], {
      input: `<p>${DAMAGED}<pre> ! !</pre>`
    })
    expect(stdout).toContain('1 warning')
  })

  it.each(['md;html', '**', ''])('must be endings: %j', given => {
    expect(garblint(folderWith(files), ['--ext', given, '.']).stderr).toContain(
      '--ext takes endings of file names'
    )
  })
})
