import {existsSync} from 'node:fs'
import path from 'node:path'
import {
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  window,
  workspace
} from 'vscode'
import {LanguageClient, type ServerOptions, TransportKind} from 'vscode-languageclient/node'

/** What the server says of an article, as `garblint/summary`. */
interface Summary {
  errors: number
  warnings: number
  infos: number
  words: number
  /** Damage score. */
  score: number
}

/** What decides which server runs, and what is fixed when a client of it is made. */
const FIXED = ['path', 'fields', 'run', 'workspaceDiagnostics', 'codeLens'].map(name => `garblint.${name}`)

const LANGUAGES = ['plaintext', 'markdown', 'html']

const SERVER = 'dist/src/server/main.cjs'

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const status = window.createStatusBarItem('garblint', StatusBarAlignment.Right, 50)
  status.name = 'garblint'
  status.command = 'workbench.actions.view.problems'
  const output = window.createOutputChannel('garblint', {log: true})
  let running = Promise.resolve()
  /** Start the server anew, whatever became of the last one; one start after the other. */
  const restart = () => {
    running = running.then(async () => {
      // The client, too, hears of changed settings, and complains if it is stopped while it tells its server.
      await new Promise(setImmediate)
      await client?.stop().catch(() => {})
      client = newClient(context, output)
      // The client tells a person why it could not start.
      await client.start().catch(() => {})
      await show(status)
    })
    return running
  }
  context.subscriptions.push(
    status,
    output,
    commands.registerCommand('garblint.restart', restart),
    commands.registerCommand('garblint.showOutput', () => output.show()),
    commands.registerCommand('garblint.fixAll', () =>
      commands.executeCommand('editor.action.codeAction', {kind: 'source.fixAll.garblint', apply: 'first'})
    ),
    window.onDidChangeActiveTextEditor(() => show(status)),
    languages.onDidChangeDiagnostics(() => show(status)),
    workspace.onDidGrantWorkspaceTrust(restart),
    workspace.onDidChangeConfiguration(event => {
      if (FIXED.some(name => event.affectsConfiguration(name))) void restart()
    })
  )
  await restart()
}

export async function deactivate(): Promise<void> {
  await client?.stop().catch(() => {})
}

function newClient(context: ExtensionContext, outputChannel: LogOutputChannel): LanguageClient {
  const module = serverModule(context)
  const run = {module, transport: TransportKind.ipc}
  const server: ServerOptions = {run, debug: {...run, options: {execArgv: ['--nolazy', '--inspect=6009']}}}
  const settings = workspace.getConfiguration('garblint')
  return new LanguageClient('garblint', 'garblint', server, {
    outputChannel,
    documentSelector: [
      ...['file', 'untitled'].flatMap(scheme => LANGUAGES.map(language => ({scheme, language}))),
      {scheme: 'file', pattern: '**/*.{srt,vtt}'},
      ...(settings.get<string[]>('fields')?.length
        ? [{scheme: 'file', pattern: '**/*.{json,jsonl,ndjson,csv,tsv}'}]
        : []),
      // So that a change of an open configuration is an edit, and not a change on disk beneath it.
      {scheme: 'file', pattern: '**/.retextrc*'}
    ],
    initializationOptions: {...settings, trusted: workspace.isTrusted},
    diagnosticPullOptions: {onChange: settings.get('run') === 'onType', onSave: true}
  })
}

/** The server of this extension, or the project's own where one is named and the workspace is trusted. */
function serverModule(context: ExtensionContext): string {
  const own = workspace.getConfiguration('garblint').get<string>('path')
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath
  if (own && workspace.isTrusted) {
    const module = path.resolve(folder ?? '', own, SERVER)
    if (existsSync(module)) return module
    void window.showErrorMessage(
      `garblint.path: there is no ${module}, so the garblint of this extension is used. Name the folder of a garblint, such as node_modules/garblint.`
    )
  }
  return context.asAbsolutePath(SERVER)
}

/** Show what is found in the active article. */
async function show(status: StatusBarItem): Promise<void> {
  const uri = window.activeTextEditor?.document.uri
  const summary =
    uri && client?.isRunning()
      ? await client
          .sendRequest<Summary | null>('garblint/summary', {uri: client.code2ProtocolConverter.asUri(uri)})
          .catch(() => null)
      : null
  // Another article may be active by now, and shown already.
  if (uri !== window.activeTextEditor?.document.uri) return
  if (!summary) return status.hide()
  const {errors, warnings, infos, words, score} = summary
  status.text = `$(book) ${score}`
  status.tooltip = `garblint: damage score ${score}: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${infos} info in ${count(words, 'word')}`
  status.show()
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
