import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind
} from 'vscode-languageserver/node'
import {version} from '../cli/version.js'
import {FIX_ALL} from './actions.js'
import {brokenDiagnostic} from './broken.js'
import {clientOf} from './client.js'
import {codeActions, resolveAction} from './code-actions.js'
import {COMMANDS, configure, LINT_WORKSPACE, lintWorkspace} from './commands.js'
import {CONFIGURE} from './config-change.js'
import {showError} from './failures.js'
import {hoverAt} from './hover.js'
import {OutdatedError} from './lint-runs.js'
import type {BrokenConfiguration} from './projects.js'
import {Published} from './published.js'
import {Pull} from './pull.js'
import {ignore, Push} from './push.js'
import {codeLensOf, summaryOf} from './score.js'
import {changedSettings} from './settings.js'
import {State} from './state.js'
import {pathOf, uriOf} from './uris.js'

/** Serve garblint over a connection, which is not listening yet. */
export function serve(connection: Connection): void {
  /** URIs of configurations that diagnostics stand on. */
  const broken = new Set<string>()
  const state = new State(connection, problem => tellBroken(problem))
  const push = new Push(state)
  const pull = new Pull(state)
  const published = new Published(state)

  function tellBroken(problem: BrokenConfiguration) {
    const uri = uriOf(problem.path)
    broken.add(uri)
    connection
      .sendDiagnostics({uri, diagnostics: [brokenDiagnostic(problem, state.client.encoding)]})
      .catch(ignore)
    if (problem.isNews) showError(connection, `${problem.path}: ${problem.reason}`)
  }

  /** Configurations or settings changed: read them again, lint all again. */
  function refresh() {
    // Those that are still broken say so again when they are used.
    for (const uri of broken) connection.sendDiagnostics({uri, diagnostics: []}).catch(ignore)
    broken.clear()
    state.projects.reload()
    state.failures.forget()
    pull.changed({everything: true})
    push.refresh()
    published.refresh()
  }

  async function readSettings() {
    if (!state.client.hasConfiguration) return
    const given = await connection.workspace.getConfiguration('garblint').catch(() => undefined)
    const before = state.settings
    state.settings = changedSettings(before, given)
    if (JSON.stringify(before) !== JSON.stringify(state.settings)) refresh()
  }

  connection.onInitialize(params => {
    state.client = clientOf(params)
    state.folders = foldersOf(params)
    state.settings = changedSettings(state.settings, params.initializationOptions)
    return initializeResult(state)
  })

  connection.onInitialized(() => {
    const {client} = state
    if (client.registersConfiguration)
      connection.client.register(DidChangeConfigurationNotification.type, {section: 'garblint'}).catch(ignore)
    state.watching.start()
    if (client.hasFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = new Set(removed.map(({uri}) => pathOf(uri)))
        const come = added.flatMap(({uri}) => pathOf(uri) ?? [])
        state.folders = [...state.folders.filter(folder => !gone.has(folder)), ...come]
        pull.changed()
      })
    void readSettings()
  })

  connection.onDidChangeConfiguration(({settings}) => {
    if (state.client.hasConfiguration) return void readSettings()
    const given = (settings as {garblint?: unknown} | null)?.garblint
    state.settings = changedSettings(state.settings, given)
    refresh()
  })

  connection.onDidChangeWatchedFiles(({changes}) => {
    if (changes.some(({uri}) => state.watching.isConfiguration(uri))) refresh()
    else {
      pull.changed()
      published.refresh(changes.map(({uri}) => uri))
    }
  })

  connection.onDidOpenTextDocument(params => {
    const document = state.documents.open(params)
    published.opened(document.uri)
    push.soon(document, 0)
  })

  connection.onDidChangeTextDocument(params => {
    const document = state.documents.change(params)
    if (document && state.settings.run === 'onType') push.soon(document, state.settings.debounce)
  })

  connection.onDidSaveTextDocument(({textDocument}) => {
    const document = state.documents.get(textDocument.uri)
    if (document && state.settings.run === 'onSave') push.soon(document, 0)
    if (document && state.watching.isConfiguration(document.uri) && !state.client.watchesFiles) refresh()
  })

  connection.onDidCloseTextDocument(({textDocument}) => {
    const document = state.documents.close(textDocument.uri)
    if (document) push.closed(document)
    published.refresh([textDocument.uri])
    pull.changed()
  })

  connection.languages.diagnostics.on((params, token) => pull.document(params, token))
  connection.languages.diagnostics.onWorkspace((params, token, _, partial) =>
    pull.workspace(params, token, partial && (report => partial.report(report)))
  )
  connection.onCodeAction(params => whileCurrent(codeActions(state, params), []))
  connection.onCodeActionResolve(action => resolveAction(state, action))
  connection.onHover(({textDocument, position}) => {
    const document = state.documents.get(textDocument.uri)
    if (!document || !state.isArticle(document) || !state.settings.enable) return null
    return whileCurrent(
      state.runs.lint(document).then(linted => hoverAt(linted, position) ?? null),
      null
    )
  })
  connection.onCodeLens(({textDocument}) => whileCurrent(codeLensOf(state, textDocument.uri), []))
  connection.onRequest('garblint/summary', ({uri}: {uri: string}) =>
    whileCurrent(summaryOf(state, uri), null)
  )

  connection.onExecuteCommand(async ({command, arguments: args = []}, token, progress) => {
    if (command === LINT_WORKSPACE)
      return lintWorkspace(state, published, token, await progressOf(state, progress))
    if (command !== CONFIGURE)
      throw new ResponseError(LSPErrorCodes.RequestFailed, `garblint has no command ${command}`)
    if (await configure(state, args[0], args[1])) refresh()
    return null
  })
}

type Progress = Parameters<typeof lintWorkspace>[3]

/** The progress that the client waits for, or one of the server's own where it can show that. */
async function progressOf({client, connection}: State, given: Progress): Promise<Progress> {
  if (given.constructor.name !== 'NullProgressReporter' || !client.hasProgress) return given
  return connection.window.createWorkDoneProgress()
}

/** What a document as it is now gives, or nothing when it changes before that is known. */
function whileCurrent<Result>(work: Promise<Result>, nothing: Result): Promise<Result> {
  return work.catch(error => {
    if (error instanceof OutdatedError) return nothing
    throw error
  })
}

function foldersOf({workspaceFolders, rootUri, rootPath}: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
  const paths = uris.flatMap(uri => pathOf(uri) ?? [])
  return paths.length === 0 && rootPath ? [rootPath] : paths
}

function initializeResult({client, settings}: State): InitializeResult {
  return {
    serverInfo: {name: 'garblint', version: version()},
    capabilities: {
      positionEncoding: client.encoding,
      textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
      ...(client.pulls && {
        diagnosticProvider: {
          identifier: 'garblint',
          interFileDependencies: false,
          workspaceDiagnostics: settings.workspaceDiagnostics
        }
      }),
      codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true},
      hoverProvider: true,
      ...(settings.codeLens && {codeLensProvider: {resolveProvider: false}}),
      executeCommandProvider: {commands: COMMANDS, workDoneProgress: true},
      workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
    }
  }
}
