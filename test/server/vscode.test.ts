import {existsSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest'
import {folderWith, garblint, writeFiles} from '../command.js'
import {startClient} from './client.js'
import {missing, PackagedExtension, type VSCode} from './packaged.js'
import {type Message, shownOf} from './spans.js'
import type {CodeAction, Diagnostic, Position} from './vscode-stand-in/values.js'
import type {TextDocument} from './vscode-stand-in/workspace.js'

const SAMPLE = fileURLToPath(new URL('../../samples/chinese-strait-patrol.txt', import.meta.url))
const SEVERITIES = ['error', 'warning', 'info']

/** An editor with the extension in it, whose client is connected to the server in the package. */
class Session {
  constructor(
    readonly vscode: VSCode,
    readonly folder: string
  ) {}

  /** Open a file of the folder before a person's eyes. */
  open(name: string, languageId = 'plaintext'): TextDocument {
    const file = path.join(this.folder, name)
    const {Uri, window, workspace} = this.vscode
    const document = workspace.openDocument(Uri.file(file), languageId, readFileSync(file, 'utf8'))
    window.activate(document)
    return document
  }

  /** Waits until something holds of the editor. */
  until(holds: () => boolean): Promise<void> {
    const {languages, window} = this.vscode
    return new Promise(resolve => {
      const check = () => {
        if (!holds()) return
        for (const listener of listeners) listener.dispose()
        resolve()
      }
      const listeners = [
        languages.onDidChangeDiagnostics(check),
        window.onDidShowMessage(check),
        window.onDidChangeStatus(check)
      ]
      check()
    })
  }

  diagnostics({uri}: TextDocument): Diagnostic[] {
    return this.vscode.languages.getDiagnostics(uri)
  }

  /** What the editor shows of a document, in offsets. */
  shown(document: TextDocument) {
    return this.diagnostics(document).map(({range, code, severity, message}) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      ruleId: typeof code === 'object' ? code.value : code,
      severity: SEVERITIES[severity],
      message
    }))
  }

  async actionsAt(document: TextDocument, diagnostic: Diagnostic): Promise<CodeAction[]> {
    const {languages} = this.vscode
    const context = {diagnostics: [diagnostic], triggerKind: 1}
    const answers = languages.codeActionProviders
      .for(document)
      .map(provider => provider.provideCodeActions(document, diagnostic.range, context, this.#token))
    return (await Promise.all(answers)).flatMap(actions => actions ?? [])
  }

  async hoverAt(document: TextDocument, position: Position): Promise<string> {
    const answers = this.vscode.languages.hoverProviders
      .for(document)
      .map(provider => provider.provideHover(document, position, this.#token))
    return (await Promise.all(answers))
      .flatMap(hover => hover?.contents.map(({value}) => value) ?? [])
      .join('\n')
  }

  get #token() {
    return new this.vscode.CancellationTokenSource().token
  }
}

function found(folder: string, name: string) {
  const report = JSON.parse(garblint(folder, ['--format', 'json', name]).stdout)
  return report.results[0].messages.map((message: Message) => ({
    ...shownOf([message])[0],
    message: message.note ? `${message.message}\n${message.note}` : message.message
  }))
}

describe.skipIf(missing)(`the extension for VS Code${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let packaged: PackagedExtension
  beforeAll(() => {
    packaged = new PackagedExtension()
  }, 120_000)
  afterAll(() => packaged.remove())

  async function start(
    files: Record<string, string>,
    settings: Record<string, unknown> = {}
  ): Promise<Session> {
    const folder = folderWith(files)
    const {vscode, extension} = packaged.load()
    vscode.workspace.openFolder(vscode.Uri.file(folder))
    for (const [name, value] of Object.entries(settings)) vscode.changeSetting(name, value)
    onTestFinished(() => extension.deactivate())
    await extension.activate({subscriptions: [], asAbsolutePath: name => packaged.path(name)})
    return new Session(vscode, folder)
  }

  it('is small, and has all its files', () => {
    expect(statSync(packaged.vsix).size).toBeLessThan(5_000_000)
    for (const name of ['package.json', 'readme.md', 'dist/client.cjs', 'dist/schema.json'])
      expect(existsSync(packaged.path(name)), name).toBe(true)
  })

  it('has a server that answers by itself', async () => {
    const client = await startClient({command: [packaged.path('dist/src/server/main.cjs'), '--stdio']})
    client.open('untitled:a', 'The goverment agreed on Friday !\n')
    expect(await client.diagnosticsOf('untitled:a')).toHaveLength(1)
    expect(await client.stop()).toBe(0)
  })

  it('shows what the command finds, and repairs it', async () => {
    const session = await start({'article.txt': readFileSync(SAMPLE, 'utf8')})
    const document = session.open('article.txt')
    await session.until(() => session.diagnostics(document).length > 0)
    const expected = found(session.folder, 'article.txt')
    expect(session.shown(document)).toEqual(expected)

    const [status] = session.vscode.window.statusBarItems
    await session.until(() => status.isShown)
    expect(status.tooltip).toContain('6 errors, 6 warnings')

    const comma = session.diagnostics(document).find(({message}) => message.startsWith('Space before'))!
    expect(comma.code).toMatchObject({value: 'space-before-punctuation'})
    expect(await session.hoverAt(document, comma.range.start)).toContain('What it finds')
    const repair = (await session.actionsAt(document, comma)).find(({isPreferred}) => isPreferred)!
    expect(repair.title).toBe('Replace “ ,” by “,”')
    expect(await session.vscode.workspace.applyEdit(repair.edit!)).toBe(true)
    await session.until(() => session.diagnostics(document).length < expected.length)
    writeFiles(session.folder, {'article.txt': document.getText()})
    expect(session.shown(document)).toEqual(found(session.folder, 'article.txt'))
  })

  it('follows its settings', async () => {
    const session = await start({'article.txt': 'The ministers agreed on Friday !\n'})
    const document = session.open('article.txt')
    const severities = () => session.shown(document).map(({severity}) => severity)
    await session.until(() => severities().includes('warning'))
    session.vscode.changeSetting('garblint.severity', {error: 'error', warning: 'error', info: 'off'})
    await session.until(() => severities().includes('error'))
    session.vscode.changeSetting('garblint.enable', false)
    await session.until(() => severities().length === 0)
    session.vscode.changeSetting('garblint.enable', true)
    await session.until(() => severities().length === 1)
    await session.vscode.commands.executeCommand('garblint.restart')
    await session.until(() => severities().length === 1)
  })

  it('lints when an article is saved, if that is wanted', async () => {
    const session = await start({'article.txt': 'Sound.\n'}, {'garblint.run': 'onSave'})
    const document = session.open('article.txt')
    const {workspace, Uri, Range, WorkspaceEdit} = session.vscode
    const edit = new WorkspaceEdit()
    edit.replace(
      Uri.file(path.join(session.folder, 'article.txt')),
      new Range(0, 0, 0, 6),
      'They left , he said.'
    )
    await workspace.applyEdit(edit)
    // The server has the edit when it answers.
    expect(await session.hoverAt(document, {line: 0, character: 10})).toContain('Space before')
    expect(session.diagnostics(document)).toEqual([])
    workspace.saveDocument(document)
    await session.until(() => session.diagnostics(document).length === 1)
  })

  it('says where a garblint of the project is missing, and goes on with its own', async () => {
    const session = await start({'article.txt': 'The ministers agreed on Friday !\n'})
    const document = session.open('article.txt')
    const {window} = session.vscode
    await session.until(() => session.diagnostics(document).length === 1)
    for (const [folder, messages] of [
      ['nope', [expect.stringMatching(/^garblint\.path: there is no .*nope/)]],
      [packaged.folder, []]
    ] as const) {
      window.messages.length = 0
      session.vscode.changeSetting('garblint.path', folder)
      await session.until(() => session.diagnostics(document).length === 0)
      await session.until(() => session.diagnostics(document).length === 1)
      expect(window.messages).toEqual(messages)
    }
  })

  it('says what is wrong with a configuration', async () => {
    const session = await start({
      'article.txt': 'The ministers agreed on Friday !\n',
      '.retextrc': '{"plugins": [["garblint", {"rules": {"space-before-punctuatoin": "off"}}]]}\n'
    })
    const document = session.open('article.txt')
    const {languages, window, Uri} = session.vscode
    const config = Uri.file(path.join(session.folder, '.retextrc'))
    await session.until(() => languages.getDiagnostics(config).length > 0 && window.messages.length > 0)
    expect(window.messages).toEqual([expect.stringContaining('did you mean "space-before-punctuation"')])
    expect(languages.getDiagnostics(config)).toMatchObject([{severity: 0, range: {start: {line: 0}}}])
    await session.until(() => session.diagnostics(document).length === 1)
  })
})
