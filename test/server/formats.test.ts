import path from 'node:path'
import {expect, it} from 'vitest'
import {applyChanges, PositionedText} from '../../src/server/positions.js'
import {folderWith, garblint} from '../command.js'
import {startClient, uriOf} from './client.js'
import {type Message, shownOf, spansOf} from './spans.js'

const MARKDOWN = `---
title: Talks 😀 go on , says minister
---

# Talks about Z1z go on

The **ministers**\u00A0😀 agreed on *Friday* , said [the paper](https://example.org/a , b).

<!-- garblint-disable-next-block -->

Nobody left , said Z1z.

\`\`\`sh
echo Z1z , all
\`\`\`

- Zoë & é 漢 agreed !
- The talks &amp; the ferry went on\\_on , said the the minister.
`

const HTML = `<!doctype html><title>Talks 😀 go on</title>
<p>The <b>ministers</b> 漢 agreed on <i>Friday</i> , said the the minister.</p>
<!-- garblint-disable placeholder-token -- as the agency has it -->
<p>Talks about Z1z&nbsp;went on !</p>
<!-- garblint-enable -->
<p title="Z1z , here">Caf&eacute; Z1z opened.</p><script>let Z1z = 1 , b</script>
`

const SUBTITLES = `1
00:00:01,000 --> 00:00:03,000
The ministers 😀 agreed
on Friday , said <i>the the</i> minister.

2
00:00:04,000 --> 00:00:06,000
Talks about Z1z went on.
`

const FILES = {'a.md': MARKDOWN, 'b.html': HTML, 'c.srt': SUBTITLES}
const LANGUAGES: Record<string, string> = {'.md': 'markdown', '.html': 'html', '.srt': 'subrip'}

/** What the command says of the files of a folder. */
function commanded(folder: string, args: string[]) {
  const {stdout} = garblint(folder, ['--format', 'json', ...args])
  return (JSON.parse(stdout) as {results: Array<{path: string; messages: Message[]}>}).results
}

it.each(['utf-8', 'utf-16'] as const)(
  'Markdown, HTML and subtitles are found the same in as by the command, in %s',
  async encoding => {
    const files = Object.fromEntries(
      Object.entries(FILES).flatMap(([name, text]) => [
        [`lf-${name}`, text],
        [`crlf-${name}`, text.replace(/\n/g, '\r\n')]
      ])
    )
    const folder = folderWith(files)
    const client = await startClient({
      folders: [folder],
      capabilities: {general: {positionEncodings: [encoding]}}
    })
    const results = commanded(folder, Object.keys(files))
    expect(results).toHaveLength(6)
    for (const {path: file, messages} of results) {
      const uri = uriOf(path.join(folder, file))
      client.open(uri, files[file], LANGUAGES[path.extname(file)])
      const diagnostics = await client.diagnosticsOf(uri)
      expect(messages.length, file).toBeGreaterThan(1)
      expect(spansOf(files[file], encoding, diagnostics), file).toEqual(shownOf(messages))
      for (const [index, {data, range}] of diagnostics.entries()) {
        const {actual, repair} = messages[index]
        expect(data ?? {}, file).toMatchObject(actual === undefined ? {} : {actual})
        const actions = await client.actionsAt(uri, range, ['quickfix'])
        const own = actions.filter(
          ({edit, diagnostics: [about] = []}) => edit && about?.code === messages[index].ruleId
        )
        if (!repair)
          expect(
            own.filter(({isPreferred}) => isPreferred),
            file
          ).toEqual([])
        if (!repair && messages[index].expected) expect(own, file).toEqual([])
        if (repair === 'safe')
          expect(
            own.some(({isPreferred}) => isPreferred),
            file
          ).toBe(true)
      }
    }
    expect(await client.stop()).toBe(0)
  }
)

it('a quick fix of markup changes the text alone', async () => {
  const client = await startClient()
  client.open('untitled:a', HTML, 'html')
  const first = (await client.diagnosticsOf('untitled:a')).find(
    ({code}) => code === 'space-before-punctuation'
  )!

  const fix = (await client.actionsAt('untitled:a', first.range)).find(({isPreferred}) => isPreferred)
  const [edit] = fix?.edit?.changes?.['untitled:a'] ?? []
  const fixed = applyChanges(
    new PositionedText(HTML, 'utf-16'),
    [{range: edit.range, text: edit.newText}],
    'utf-16'
  )
  expect(fixed.text).toBe(HTML.replace('</i> ,', '</i>,'))
})

it('records are linted by the fields that the client names, and left alone without', async () => {
  const files = {
    'a.csv': 'id,title,body\n1,Talks go on,"The ministers 😀 agreed , they said."\n',
    'b.json': '[{"title": "Talks about Z1z", "body": "They \\u00e9 agreed , he said."}]',
    'c.jsonl': '{"body": "They agreed !"}\n{"body": "Nobody left , he said."}\n'
  }
  const folder = folderWith({...files, 'd.json': '{"compilerOptions": "agreed , he said"}'})
  const uris = Object.keys(files).map(name => uriOf(path.join(folder, name)))
  const quiet = await startClient({folders: [folder]})
  for (const [index, uri] of uris.entries()) {
    quiet.open(uri, Object.values(files)[index], 'json')
    expect(await quiet.diagnosticsOf(uri)).toEqual([])
  }
  quiet.open('untitled:broken', '{"title', 'json')
  expect(await quiet.diagnosticsOf('untitled:broken')).toEqual([])
  expect(quiet.shown).toEqual([])

  const client = await startClient({folders: [folder], initializationOptions: {fields: ['body', '', 7]}})
  for (const {path: file, messages} of commanded(folder, ['--field', 'body', ...Object.keys(files)])) {
    const uri = uriOf(path.join(folder, file))
    const text = files[file as keyof typeof files]
    client.open(uri, text, 'json')
    expect(messages.length, file).toBeGreaterThan(0)
    expect(spansOf(text, 'utf-16', await client.diagnosticsOf(uri)), file).toEqual(shownOf(messages))
  }
  // Somebody's data without such a field is no article.
  const other = uriOf(path.join(folder, 'd.json'))
  client.open(other, '{"compilerOptions": "agreed , he said"}', 'json')
  expect(await client.diagnosticsOf(other)).toEqual([])
})
