import path from 'node:path'
import {
  commands,
  type ExtensionContext,
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

const LANGUAGES = ['plaintext', 'markdown', 'html']

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const status = window.createStatusBarItem('garblint', StatusBarAlignment.Right, 50)
  status.name = 'garblint'
  status.command = 'workbench.actions.view.problems'
  const start = async () => {
    client = newClient(context)
    await client.start()
  }
  context.subscriptions.push(
    status,
    commands.registerCommand('garblint.restart', async () => {
      await client?.stop()
      await start()
    }),
    commands.registerCommand('garblint.showOutput', () => client?.outputChannel.show()),
    commands.registerCommand('garblint.fixAll', () =>
      commands.executeCommand('editor.action.codeAction', {kind: 'source.fixAll.garblint', apply: 'first'})
    ),
    window.onDidChangeActiveTextEditor(() => show(status)),
    languages.onDidChangeDiagnostics(() => show(status)),
    workspace.onDidGrantWorkspaceTrust(() => commands.executeCommand('garblint.restart')),
    workspace.onDidChangeConfiguration(event => {
      // What decides which server runs and which documents it is told of.
      if (['path', 'fields'].some(name => event.affectsConfiguration(`garblint.${name}`)))
        void commands.executeCommand('garblint.restart')
    })
  )
  await start()
  await show(status)
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}

function newClient(context: ExtensionContext): LanguageClient {
  const module = serverModule(context)
  const run = {module, transport: TransportKind.ipc}
  const server: ServerOptions = {run, debug: {...run, options: {execArgv: ['--nolazy', '--inspect=6009']}}}
  const settings = workspace.getConfiguration('garblint')
  return new LanguageClient('garblint', 'garblint', server, {
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
  if (own && workspace.isTrusted) return path.resolve(folder ?? '', own, 'dist/src/server/main.cjs')
  return context.asAbsolutePath('dist/src/server/main.cjs')
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
  if (!summary) return status.hide()
  const {errors, warnings, infos, words, score} = summary
  status.text = `$(book) ${score}`
  status.tooltip = `garblint: damage score ${score}: ${errors} errors, ${warnings} warnings, ${infos} info in ${words} words`
  status.show()
}
