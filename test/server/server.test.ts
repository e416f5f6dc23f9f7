import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {HoverRequest} from 'vscode-languageserver-protocol/node'
import {bin as command, folderWith, garblint} from '../command.js'
import {startClient, uriOf} from './client.js'
import {type Message, shownOf, spansOf} from './spans.js'

const samples = new URL('../../samples/', import.meta.url)
const texts = readdirSync(samples)
  .filter(name => name.endsWith('.txt'))
  .map(name => [name, readFileSync(new URL(name, samples), 'utf8')] as const)

/** The article with every kind of trouble for positions: line ends, a byte-order mark, characters beyond the BMP. */
function variants(text: string): Record<string, string> {
  return {
    lf: text,
    crlf: text.replace(/\n/g, '\r\n'),
    bom: `\uFEFF${text}`,
    emoji: text.replace(/^/gm, '😀 é 漢 ')
  }
}

describe('the findings are those of the command', () => {
  const files = Object.fromEntries(
    texts.flatMap(([name, text]) =>
      Object.entries(variants(text)).map(([kind, variant]) => [`${kind}-${name}`, variant])
    )
  )
  it.each(['utf-8', 'utf-16', 'utf-32'] as const)(
    'in %s',
    async encoding => {
      const folder = folderWith(files)
      const run = garblint(folder, ['--format', 'json', '.'])
      const {results} = JSON.parse(run.stdout) as {results: Array<{path: string; messages: Message[]}>}
      const client = await startClient({
        folders: [folder],
        capabilities: {general: {positionEncodings: [encoding]}}
      })
      expect(client.result.capabilities.positionEncoding).toBe(encoding)
      expect(results.length).toBe(Object.keys(files).length)
      for (const {path: file, messages} of results) {
        const uri = uriOf(path.join(folder, file))
        const text = files[path.basename(file)]
        client.open(uri, text)
        expect(spansOf(text, encoding, await client.diagnosticsOf(uri)), file).toEqual(shownOf(messages))
      }
      expect(await client.stop()).toBe(0)
    },
    30_000
  )
})

const DAMAGED = `Ministers meet in Oslo

The ministers agreed on Friday !

Talks about Z1z public opinion went on , said the minister.
`

it('is started by the command, too', async () => {
  const client = await startClient({command: [command, 'lsp', '--stdio']})
  client.open('untitled:Untitled-1', DAMAGED)
  const diagnostics = await client.diagnosticsOf('untitled:Untitled-1')
  expect(diagnostics.map(({code}) => code)).toEqual([
    'space-before-punctuation',
    'placeholder-token',
    'space-before-punctuation'
  ])
  expect(diagnostics[1]).toMatchObject({
    source: 'garblint',
    codeDescription: {href: expect.stringContaining('rules/placeholder-token/README.md')},
    data: {actual: 'Z1z'}
  })
  expect(await client.stop()).toBe(0)
})

it('says what it does not understand on the command line', () => {
  const {status, stderr} = garblint(process.cwd(), ['lsp', '--stdin'])
  expect(stderr).toContain('the language server has no argument --stdin')
  expect(status).toBe(2)
})

it('says what a finding means', async () => {
  const client = await startClient()
  client.open('untitled:a', DAMAGED)
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: {uri: 'untitled:a'},
    position: {line: 4, character: 13}
  })
  expect(hover?.range).toEqual({start: {line: 4, character: 12}, end: {line: 4, character: 15}})
  expect(JSON.stringify(hover?.contents)).toMatch(/placeholder-token.*What it finds/s)
  const nothing = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: {uri: 'untitled:a'},
    position: {line: 0, character: 3}
  })
  expect(nothing).toBeNull()
})

it('follows edits, and forgets what is closed', async () => {
  const client = await startClient()
  const uri = 'untitled:b'
  client.open(uri, DAMAGED)
  expect(await client.diagnosticsOf(uri)).toHaveLength(3)
  client.change(uri, {range: {start: {line: 2, character: 30}, end: {line: 2, character: 31}}, text: ''})
  expect(await client.diagnosticsOf(uri)).toHaveLength(2)
  client.change(uri, {text: 'Sound news came on Friday from the ministers.\n'})
  expect(await client.diagnosticsOf(uri)).toHaveLength(0)
  client.change(uri, {text: DAMAGED})
  expect(await client.diagnosticsOf(uri)).toHaveLength(3)
  client.close(uri)
  await client.until(() => client.published.at(-1)?.version === undefined)
  expect(client.published.at(-1)).toEqual({uri, diagnostics: []})
})

describe('configurations', () => {
  it('hold for their folder, are read again, and are told of when they are broken', async () => {
    const folder = folderWith({
      'one/.retextrc': '{"plugins": [["garblint", {"rules": {"placeholder-token": "off"}}]]}',
      'two/a.txt': DAMAGED
    })
    const client = await startClient({
      folders: [path.join(folder, 'one'), path.join(folder, 'two')],
      capabilities: {workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}}
    })
    const [one, two] = ['one', 'two'].map(name => uriOf(path.join(folder, name, 'a.txt')))
    client.open(one, DAMAGED)
    client.open(two, DAMAGED)
    expect(await client.diagnosticsOf(one)).toHaveLength(2)
    expect(await client.diagnosticsOf(two)).toHaveLength(3)

    const config = path.join(folder, 'one/.retextrc')
    writeFileSync(config, '{"plugins": [["garblint", {"rules": {"placeholder-tokens": "off"}}]]}')
    const changed = {changes: [{uri: uriOf(config), type: 2}]}
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', changed)
    const broken = await client.until(() => client.published.find(({uri}) => uri === uriOf(config)))
    expect(broken.diagnostics).toMatchObject([
      {
        message: expect.stringContaining('there is no rule "placeholder-tokens"'),
        range: {start: {line: 0, character: 37}}
      }
    ])
    // The last good one goes on.
    client.change(one, {text: `${DAMAGED}\n`})
    expect(await client.diagnosticsOf(one)).toHaveLength(2)
    expect(client.shown).toHaveLength(1)

    // Broken in another way, as it is while somebody types: nothing to tell of again but on the file itself.
    const told = () => client.published.findLast(({uri}) => uri === uriOf(config))?.diagnostics
    writeFileSync(config, '{"plugins": [')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', changed)
    await client.until(() => String(told()?.[0]?.message).includes('not valid JSON'))
    expect(client.shown).toHaveLength(1)

    writeFileSync(config, '{"plugins": [["garblint", {"rules": {"space-before-punctuation": "off"}}]]}')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', changed)
    const shownNow = () => client.published.findLast(({uri}) => uri === one)?.diagnostics
    await client.until(() => shownNow()?.length === 1 && told()?.length === 0)
    expect(shownNow()).toMatchObject([{code: 'placeholder-token'}])

    writeFileSync(config, '{"plugins": [')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', changed)
    await client.until(() => client.shown.length === 2)
  })

  it('run no code unless the workspace is trusted', async () => {
    const folder = folderWith({
      '.retextrc.mjs': `import {writeFileSync} from 'node:fs'
        writeFileSync(new URL('ran', import.meta.url), '')
        export default {plugins: [['garblint', {rules: {'placeholder-token': 'off'}}]]}`
    })
    const uri = uriOf(path.join(folder, 'a.txt'))
    const wary = await startClient({folders: [folder]})
    wary.open(uri, DAMAGED)
    expect(await wary.diagnosticsOf(uri)).toHaveLength(3)
    expect(readdirSync(folder)).toEqual(['.retextrc.mjs'])
    expect(wary.shown[0]).toContain('until the workspace is trusted')

    const trusting = await startClient({folders: [folder], initializationOptions: {trusted: true}})
    trusting.open(uri, DAMAGED)
    expect(await trusting.diagnosticsOf(uri)).toHaveLength(2)
    expect(readdirSync(folder)).toEqual(['.retextrc.mjs', 'ran'])
  })

  it('are looked for by the server where the client does not tell of changes', async () => {
    const folder = folderWith({})
    const uri = uriOf(path.join(folder, 'a.txt'))
    const client = await startClient({folders: [folder]})
    client.open(uri, DAMAGED)
    expect(await client.diagnosticsOf(uri)).toHaveLength(3)
    writeFileSync(
      path.join(folder, '.retextrc'),
      '{"plugins": [["garblint", {"rules": {"placeholder-token": "off"}}]]}'
    )
    client.change(uri, {text: `${DAMAGED}\n`})
    expect(await client.diagnosticsOf(uri)).toHaveLength(2)
  })
})

it('shows severities as the client wants them', async () => {
  const client = await startClient({
    initializationOptions: {severity: {error: 'hint', warning: 'hint', info: 'off'}}
  })
  client.open('untitled:c', DAMAGED)
  const diagnostics = await client.diagnosticsOf('untitled:c')
  expect(diagnostics.map(({severity}) => severity)).toEqual([4, 4, 4])
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: {garblint: {enable: false}}
  })
  await client.until(() => client.published.at(-1)?.diagnostics.length === 0)
})

it('stays quiet on open documents of folders beside a sample', async () => {
  const client = await startClient({folders: [fileURLToPath(samples)]})
  client.open(uriOf('/nowhere/at/all.txt'), 'Ministers met in Oslo on Friday.\n')
  expect(await client.diagnosticsOf(uriOf('/nowhere/at/all.txt'))).toEqual([])
})
