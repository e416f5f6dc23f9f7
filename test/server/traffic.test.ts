import {rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  DocumentDiagnosticRequest,
  type TextDocumentContentChangeEvent,
  WorkspaceDiagnosticRequest
} from 'vscode-languageserver-protocol/node'
import {applyChanges, type Encoding, PositionedText} from '../../src/server/positions.js'
import {folderWith} from '../command.js'
import {startClient, uriOf} from './client.js'

const BAD = 'The ministers agreed on Friday !\n'

const message = (json: string) => `Content-Length: ${json.length}\r\n\r\n${json}`

describe('whatever comes', () => {
  it('unknown methods are answered, unknown notifications ignored', async () => {
    const client = await startClient()
    await expect(client.connection.sendRequest('garblint/none', {})).rejects.toMatchObject({code: -32601})
    await client.connection.sendNotification('garblint/none', {})
    await client.connection.sendNotification('$/garblint/none', {})
    client.open('untitled:a', BAD)
    expect(await client.diagnosticsOf('untitled:a')).toHaveLength(1)
    expect(await client.stop()).toBe(0)
  })

  it.each([
    ['malformed JSON', 'Content-Length: 9\r\n\r\n{"jsonrpc'],
    ['a header without length', 'Content-Type: x\r\n\r\n'],
    ['no request at all', 'Content-Length: 2\r\n\r\n[]'],
    ['no parameters', message('{"jsonrpc":"2.0","method":"textDocument/didChange"}')]
  ])('%s costs nothing else', async (_, bytes) => {
    const client = await startClient()
    client.process.stdin.write(bytes)
    client.open('untitled:a', BAD)
    // What follows a bad header is read when the next bytes come.
    const nudge = setInterval(() => client.notify('$/nudge'), 10)
    expect(await client.diagnosticsOf('untitled:a')).toHaveLength(1)
    clearInterval(nudge)
    expect(await client.stop()).toBe(0)
  })

  it('old versions, edits out of range and of documents that are not open', async () => {
    const client = await startClient()
    const edit = (uri: string, version: number | null, change: unknown) =>
      client.connection.sendNotification('textDocument/didChange', {
        textDocument: {uri, version},
        contentChanges: [change]
      })
    await edit('untitled:none', 3, {text: BAD})
    client.open('untitled:a', BAD)
    const far = {start: {line: 99, character: 99}, end: {line: 1e9, character: 1e9}}
    await edit('untitled:a', 5, {range: far, text: BAD})
    await edit('untitled:a', 4, {text: 'older\n'})
    await edit('untitled:a', 6, {
      range: {start: {line: -1, character: -5}, end: {line: 0, character: -1}},
      text: ''
    })
    await edit('untitled:a', 7, {
      range: {start: far.end, end: {line: 0, character: 0}},
      text: BAD + BAD + BAD
    })
    expect(await client.diagnosticsOf('untitled:a', 7)).toHaveLength(3)
    await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri: 'untitled:none'}})
    await client.connection.sendNotification('textDocument/didSave', {textDocument: {uri: 'untitled:none'}})
    expect(await client.actionsAt('untitled:none', far)).toEqual([])
    await expect(client.connection.sendRequest('workspace/executeCommand', {command: 'rm'})).rejects.toThrow()
    await expect(
      client.connection.sendRequest('workspace/executeCommand', {
        command: 'garblint.configure',
        arguments: [1, {}]
      })
    ).rejects.toThrow()
    expect(await client.stop()).toBe(0)
  })

  it('a large document does not keep others waiting, and can be closed before it is linted', async () => {
    const client = await startClient()
    const paragraph =
      'The ministers of the eleven countries agreed on Friday that talks about ferries go on.\n\n'
    client.open('untitled:large', paragraph.repeat(5_000_000 / paragraph.length))
    client.open('untitled:small', BAD)
    expect(await client.diagnosticsOf('untitled:small')).toHaveLength(1)
    expect(client.published.some(({uri}) => uri === 'untitled:large')).toBe(false)
    client.close('untitled:large')
    await client.until(() => client.published.some(({uri}) => uri === 'untitled:large'))
    expect(client.published.filter(({uri}) => uri === 'untitled:large')).toEqual([
      {uri: 'untitled:large', diagnostics: []}
    ])
    expect(await client.stop()).toBe(0)
  }, 60_000)

  it('200 documents at once', async () => {
    const client = await startClient()
    const uris = Array.from({length: 200}, (_, index) => `untitled:${index}`)
    for (const uri of uris) client.open(uri, BAD)
    for (const uri of uris) expect(await client.diagnosticsOf(uri)).toHaveLength(1)
    expect(await client.stop()).toBe(0)
  }, 60_000)

  it('ends when its client goes away', async () => {
    const client = await startClient()
    client.process.stdin.end()
    expect(await client.exit).toBe(1)
  })
})

describe('clients that ask', () => {
  const capabilities = {
    textDocument: {diagnostic: {dynamicRegistration: false}},
    workspace: {diagnostics: {refreshSupport: true}}
  }

  it('get the diagnostics of documents, and are sent none', async () => {
    const client = await startClient({capabilities})
    expect(client.result.capabilities.diagnosticProvider).toMatchObject({workspaceDiagnostics: true})
    client.open('untitled:a', BAD)
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: {uri: 'untitled:a'},
        previousResultId
      })
    const first = await ask()
    expect(first).toMatchObject({kind: 'full', items: [{code: 'space-before-punctuation'}]})
    expect(await ask(first.resultId)).toMatchObject({kind: 'unchanged'})
    client.change('untitled:a', {text: 'The ministers agreed on Friday!\n'})
    expect(await ask(first.resultId)).toMatchObject({kind: 'full', items: []})
    expect(client.published).toEqual([])
  })

  it('get those of the workspace, and wait for news of it', async () => {
    const folder = folderWith({'a.txt': BAD, 'b.txt': 'The ministers agreed.\n'})
    const client = await startClient({folders: [folder], capabilities})
    const first = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: []
    })
    const [a, b] = ['a.txt', 'b.txt'].map(name => uriOf(path.join(folder, name)))
    expect(first.items.map(({uri, ...item}) => [uri, 'items' in item && item.items.length])).toEqual([
      [a, 1],
      [b, 0]
    ])
    const previousResultIds = first.items.map(({uri, resultId}) => ({uri, value: resultId ?? ''}))
    const second = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {previousResultIds})
    writeFileSync(path.join(folder, 'b.txt'), `${BAD}\n${BAD}`)
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{uri: b, type: 2}]
    })
    expect((await second).items).toMatchObject([{uri: b, items: [{}, {}]}])
  })

  it('may write the names of files in their own way', async () => {
    const folder = folderWith({"it's (1) & [x].txt": BAD, 'b.txt': BAD})
    const client = await startClient({folders: [folder], capabilities})
    // As VS Code does.
    const written = (uri: string) => uri.replace(/[^\w/.:%-]/g, sign => encodeSign(sign))
    const encodeSign = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    const ask = WorkspaceDiagnosticRequest.type
    const first = await client.connection.sendRequest(ask, {previousResultIds: []})
    const odd = first.items.find(({uri}) => uri.includes('(1)'))!
    expect(written(odd.uri)).not.toBe(odd.uri)
    const known = first.items.map(({uri, resultId}) => ({uri: written(uri), value: resultId ?? ''}))
    const second = client.connection.sendRequest(ask, {previousResultIds: known})
    const b = path.join(folder, 'b.txt')
    writeFileSync(b, `${BAD}\n${BAD}`)
    client.notify('workspace/didChangeWatchedFiles', {changes: [{uri: uriOf(b), type: 2}]})
    expect((await second).items).toMatchObject([{uri: uriOf(b)}])
    client.open(written(odd.uri), BAD)
    const third = await client.connection.sendRequest(ask, {previousResultIds: []})
    expect(third.items.map(({uri}) => uri)).toEqual([uriOf(b)])
  })
})

it('lints the workspace, and shows how far it is', async () => {
  const folder = folderWith({'a.txt': BAD, 'b/c.txt': BAD, 'd.txt': 'The ministers agreed.\n'})
  const client = await startClient({
    folders: [folder],
    capabilities: {window: {workDoneProgress: true}}
  })
  const steps: string[] = []
  client.connection.onNotification(
    '$/progress',
    ({value}: {value: {kind: string}}) => void steps.push(value.kind)
  )
  const summary = await client.connection.sendRequest('workspace/executeCommand', {
    command: 'garblint.lintWorkspace'
  })
  expect(summary).toEqual({files: 3, findings: 2})
  expect(steps).toEqual(['begin', 'report', 'report', 'report', 'end'])
  expect(client.published.map(({uri}) => path.basename(uri)).sort()).toEqual(['a.txt', 'c.txt'])
})

it('keeps what it found in the workspace as the files are', async () => {
  const folder = folderWith({'a.txt': BAD, 'b.txt': BAD, 'c.txt': 'The ministers agreed.\n'})
  const client = await startClient({folders: [folder]})
  const files = ['a.txt', 'b.txt', 'c.txt'].map(name => path.join(folder, name))
  const [a, b, c] = files.map(uriOf)
  const counts = (uri: string, expected: number) =>
    client.until(() => client.published.findLast(sent => sent.uri === uri)?.diagnostics.length === expected)
  client.open(b, BAD)
  await client.connection.sendRequest('workspace/executeCommand', {command: 'garblint.lintWorkspace'})
  await Promise.all([counts(a, 1), counts(b, 1)])
  writeFileSync(files[2], `${BAD}\n${BAD}`)
  rmSync(files[0])
  client.notify('workspace/didChangeWatchedFiles', {changes: [a, c].map(uri => ({uri, type: 2}))})
  await Promise.all([counts(a, 0), counts(c, 2)])
  client.change(b, {text: `${BAD}\n${BAD}\n${BAD}`})
  await counts(b, 3)
  client.close(b)
  await counts(b, 1)
  const config = path.join(folder, '.retextrc')
  writeFileSync(config, '{"plugins": [["garblint", {"rules": {"space-before-punctuation": "off"}}]]}')
  client.notify('workspace/didChangeWatchedFiles', {changes: [{uri: uriOf(config), type: 1}]})
  await Promise.all([counts(b, 0), counts(c, 0)])
})

it('gives the same after any edits as for the text opened afresh', async () => {
  const client = await startClient()
  const pieces = fc.constantFrom(
    'The ministers agreed on Friday !',
    'Captain Shen Guoliang left.',
    'Captain Shen Guolang said so.',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '"',
    'Z1z',
    '😀',
    'weeks.His',
    '- item',
    'Key points:'
  )
  const text = fc.array(pieces, {maxLength: 12}).map(parts => parts.join(' '))
  const point = fc.record({line: fc.nat(9), character: fc.nat(60)})
  const edit = fc.record({range: fc.record({start: point, end: point}), text})
  let round = 0
  await fc.assert(
    fc.asyncProperty(text, fc.array(edit, {maxLength: 8}), async (start, edits) => {
      const uri = `untitled:edited-${round}`
      client.open(uri, start)
      let version = 0
      for (const change of edits) version = client.change(uri, change as TextDocumentContentChangeEvent)
      const after = applyChanges(new PositionedText(start, 'utf-16'), edits, 'utf-16').text
      const fresh = `untitled:fresh-${round++}`
      client.open(fresh, after)
      const edited = version
        ? await client.diagnosticsOf(uri, version)
        : await client.until(() => client.published.findLast(params => params.uri === uri)?.diagnostics)
      const expected = await client.until(
        () => client.published.findLast(params => params.uri === fresh)?.diagnostics
      )
      expect(edited).toEqual(expected)
      client.close(uri)
      client.close(fresh)
    }),
    {numRuns: 150}
  )
}, 120_000)

it.each(['utf-8', 'utf-16', 'utf-32'] as const)(
  'positions in %s lead back to where they came from',
  encoding => {
    const text = fc.string({unit: fc.constantFrom('a', 'é', '漢', '😀', '\n', '\r\n', '\r', '\uFEFF')})
    fc.assert(
      fc.property(text, fc.nat(), (value, seed) => {
        const content = new PositionedText(value, encoding as Encoding)
        const at = seed % (value.length + 1)
        const isInside =
          /[\uDC00-\uDFFF]/.test(value[at] ?? '') || (value[at] === '\n' && value[at - 1] === '\r')
        if (!isInside) expect(content.offsetAt(content.positionAt(at))).toBe(at)
      })
    )
  }
)
