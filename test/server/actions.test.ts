import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import type {CodeAction, Range, TextEdit} from 'vscode-languageserver-protocol/node'
import {CodeActionResolveRequest, ExecuteCommandRequest} from 'vscode-languageserver-protocol/node'
import {applyChanges, PositionedText} from '../../src/server/positions.js'
import {folderWith, garblint} from '../command.js'
import {type Client, startClient, uriOf} from './client.js'

const TEXT = `Ministers meet in Oslo

The ministers of eleven countries agreed on Friday ! They will go on , said the minister.

Talks about Z1z public opinion went on , said Captain Shen Guoliang of the coast guard.

Captain Shen Guolang said that the goverment had only asked. Captain Shen Guoliang left.
`

/** What a quick fix makes of a text. */
function applied(text: string, action: CodeAction | undefined, uri: string): string {
  const edits = action?.edit?.changes?.[uri] ?? []
  const last = (edit: TextEdit) => edit.range.start.line * 1e6 + edit.range.start.character
  const changes = [...edits]
    .sort((a, b) => last(b) - last(a))
    .map(({range, newText}) => ({range, text: newText}))
  return applyChanges(new PositionedText(text, 'utf-16'), changes, 'utf-16').text
}

function rangeOf(text: string, part: string): Range {
  const start = text.indexOf(part)
  return new PositionedText(text, 'utf-16').rangeOf(start, start + part.length)
}

const titled = (actions: CodeAction[], title: RegExp) => actions.find(action => title.test(action.title))

async function configured(client: Client, action: CodeAction | undefined): Promise<void> {
  const {command, arguments: args} = action?.command ?? {command: 'none'}
  await client.connection.sendRequest(ExecuteCommandRequest.type, {command, arguments: args})
}

it('repairs what is certain: one, all of a rule, all', async () => {
  const client = await startClient()
  const uri = 'untitled:a'
  client.open(uri, TEXT)
  const actions = await client.actionsAt(uri, rangeOf(TEXT, ' !'))
  const [first] = actions
  expect(first).toMatchObject({isPreferred: true, kind: 'quickfix', title: 'Replace “ !” by “!”'})
  expect(first.diagnostics).toMatchObject([{code: 'space-before-punctuation'}])
  expect(applied(TEXT, first, uri)).toBe(TEXT.replace(' !', '!'))
  const all = TEXT.replace(' !', '!').replaceAll(' ,', ',')
  expect(applied(TEXT, titled(actions, /^Fix all 3 of space-before-punctuation/), uri)).toBe(all)
  const [everything, ...rest] = await client.actionsAt(uri, rangeOf(TEXT, 'Ministers'), ['source.fixAll'])
  expect(rest).toEqual([])
  expect(everything.kind).toBe('source.fixAll.garblint')
  expect(applied(TEXT, everything, uri)).toBe(all)
  client.change(uri, {text: all})
  expect(await client.actionsAt(uri, rangeOf(all, all), ['source.fixAll.garblint'])).toEqual([])
})

it('edits the version that it knows', async () => {
  const client = await startClient({capabilities: {workspace: {workspaceEdit: {documentChanges: true}}}})
  client.open('untitled:a', TEXT)
  const version = client.change('untitled:a', {text: `${TEXT}\n`})
  const [first] = await client.actionsAt('untitled:a', rangeOf(TEXT, ' !'))
  expect(first.edit?.documentChanges).toMatchObject([{textDocument: {version}, edits: [{newText: '!'}]}])
})

it('makes a name the same everywhere', async () => {
  const client = await startClient()
  client.open('untitled:a', TEXT)
  const actions = await client.actionsAt('untitled:a', rangeOf(TEXT, 'Guolang'))
  const one = titled(actions, /^Write “Captain Shen Guoliang” everywhere/)
  const other = titled(actions, /^Write “Captain Shen Guolang” everywhere/)
  expect(applied(TEXT, one, 'untitled:a')).toBe(TEXT.replaceAll('Guolang', 'Guoliang'))
  expect(applied(TEXT, other, 'untitled:a')).toBe(TEXT.replaceAll('Guoliang', 'Guolang'))
})

it('leaves attributes, addresses and code alone when it makes a name the same', async () => {
  const client = await startClient()
  const prose = (
    name: string
  ) => `<p class="Captain Shen Guolang">Captain Shen Guoliang of the coast guard left.</p>
<p><a href="/Captain Shen Guolang" title="Captain Shen Guolang">${name}</a> said so. Captain Shen Guoliang left.</p>
<p>He ran <code>Captain Shen Guolang</code> on the ship.</p>
`
  const text = prose('Captain Shen Guolang')
  client.open('untitled:a.html', text, 'html')
  const start = text.indexOf('Guolang</a>')
  const range = new PositionedText(text, 'utf-16').rangeOf(start, start + 3)
  const actions = await client.actionsAt('untitled:a.html', range)
  const one = titled(actions, /^Write “Captain Shen Guoliang” everywhere/)
  expect(applied(text, one, 'untitled:a.html')).toBe(prose('Captain Shen Guoliang'))
})

it('takes of repairs that touch the first, as the command does', async () => {
  const folder = folderWith({'a.txt': 'They left , , he said . Then weeks.His ship went &amp; , came .\n'})
  const file = path.join(folder, 'a.txt')
  const client = await startClient()
  let text = readFileSync(file, 'utf8')
  for (let pass = 0; pass < 10; pass++) {
    const uri = `untitled:${pass}`
    client.open(uri, text)
    const [everything] = await client.actionsAt(uri, rangeOf(text, text), ['source.fixAll'])
    if (!everything) break
    text = applied(text, everything, uri)
  }
  garblint(folder, ['--fix', 'a.txt'])
  expect(text).toBe(readFileSync(file, 'utf8'))
})

it('looks for words that may be meant when it is asked', async () => {
  const folder = folderWith({
    '.retextrc': '{"plugins": [["garblint", {"rules": {"unknown-word": "info"}}]]}'
  })
  const uri = uriOf(path.join(folder, 'a.txt'))
  const client = await startClient({
    folders: [folder],
    capabilities: {textDocument: {codeAction: {resolveSupport: {properties: ['edit']}}}}
  })
  client.open(uri, TEXT)
  const range = rangeOf(TEXT, 'goverment')
  const lazy = (await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: {uri},
    range,
    context: {diagnostics: [], triggerKind: 2}
  })) as CodeAction[]
  const pending = titled(lazy, /most like it/)
  expect(pending?.edit).toBeUndefined()
  const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, pending as CodeAction)
  expect(applied(TEXT, resolved, uri)).toBe(TEXT.replace('goverment', 'government'))
  const asked = await client.actionsAt(uri, range)
  expect(titled(asked, /by “government”/)).toBeDefined()
})

it('allows a word and turns a rule off in a configuration, whose comments and format stay', async () => {
  const before = `{
    // Our house style.
    "plugins": [
        "retext-nothing-else", // not here
        ["garblint", {"rules": {"mixed-quotes": "off"}}],
    ]
}
`
    .replace(/.*nothing.*\n/, '')
    .replace('style.', 'style, as agreed.')
  const folder = folderWith({'.retextrc': before})
  const uri = uriOf(path.join(folder, 'a.txt'))
  const client = await startClient({folders: [folder]})
  client.open(uri, TEXT)
  const actions = await client.actionsAt(uri, rangeOf(TEXT, 'Z1z'))
  await configured(client, titled(actions, /^Allow “Z1z” in this project/))
  await client.until(() =>
    client.published.at(-1)?.diagnostics.every(({code}) => code !== 'placeholder-token')
  )
  const commas = await client.actionsAt(uri, rangeOf(TEXT, ' !'))
  await configured(client, titled(commas, /^Turn space-before-punctuation off in this article/))
  await client.until(() =>
    client.published.at(-1)?.diagnostics.every(({code}) => code === 'inconsistent-name')
  )
  const after = readFileSync(path.join(folder, '.retextrc'), 'utf8')
  expect(after).toContain('// Our house style, as agreed.')
  expect(after).toContain('"mixed-quotes": "off"')
  expect(after).toMatch(/"placeholder-token": \[\s*"\w+",\s*\{\s*"allow": \[\s*"Z1z"\s*\]\s*\}\s*\]/)
  expect(after).toContain('"space-before-punctuation": "off"')
})

it('takes null for false, as lsp-mode sends it back', async () => {
  const folder = folderWith({'.retextrc': '{"plugins": ["garblint"]}'})
  const client = await startClient({folders: [folder]})
  const change = {rule: 'space-before-punctuation', inFile: null}
  await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: 'garblint.configure',
    arguments: [uriOf(path.join(folder, 'a.txt')), change]
  })
  expect(JSON.parse(readFileSync(path.join(folder, '.retextrc'), 'utf8'))).toEqual({
    plugins: [['garblint', {rules: {'space-before-punctuation': 'off'}}]]
  })
})

it.each([
  ['.retextrc.yml', '# Ours.\nplugins:\n  - garblint # all of it\n'],
  ['.retextrc.yaml', '# Ours.\nplugins:\n  - - garblint\n    - rules:\n        mixed-quotes: off # style\n'],
  ['.retextrc', '{"plugins": ["garblint"]}'],
  ['.retextrc', '{"plugins": {"garblint": null}}'],
  ['package.json', '{\n\t"name": "news",\n\t"retextConfig": {"plugins": {"garblint": {}}}\n}\n'],
  ['none', '']
])('changes %s: %s', async (name, before) => {
  const folder = folderWith({[name]: before})
  const uri = uriOf(path.join(folder, 'a.txt'))
  const client = await startClient({folders: [folder]})
  client.open(uri, TEXT)
  for (const part of ['Z1z', ' !']) {
    const actions = await client.actionsAt(uri, rangeOf(TEXT, part))
    await configured(
      client,
      titled(
        actions,
        part === 'Z1z' ? /^Allow.* in this article/ : /^Turn space-before-punctuation off in this project/
      )
    )
  }
  await client.until(() =>
    client.published.at(-1)?.diagnostics.every(({code}) => code === 'inconsistent-name')
  )
  expect(client.shown).toEqual([])
  const file = path.join(folder, name === 'none' ? '.retextrc' : name)
  expect(existsSync(file)).toBe(true)
  for (const comment of before.matchAll(/#.*/g)) expect(readFileSync(file, 'utf8')).toContain(comment[0])
})
