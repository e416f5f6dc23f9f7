import {statSync} from 'node:fs'
import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  type PreviousResultId,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport
} from 'vscode-languageserver/node'
import type {OpenDocument} from './documents.js'
import {lintFile, type WorkspaceFile, workspaceFiles} from './files.js'
import {OutdatedError} from './lint-runs.js'
import {failure} from './push.js'
import type {State} from './state.js'
import {keyOf} from './uris.js'

/** Answers clients that ask for diagnostics. */
export class Pull {
  readonly #state: State
  /** Counts configurations and settings, on which all results depend. */
  #epoch = 0
  #wake: () => void = () => {}

  constructor(state: State) {
    this.#state = state
  }

  /** Something changed: requests that wait for news may have some. */
  changed({everything = false} = {}): void {
    if (everything) this.#epoch++
    this.#wake()
  }

  async document(
    {textDocument, previousResultId}: DocumentDiagnosticParams,
    token: CancellationToken
  ): Promise<DocumentDiagnosticReport> {
    const document = this.#state.documents.get(textDocument.uri)
    if (!document || !this.#state.isArticle(document) || !this.#state.settings.enable)
      return {kind: DocumentDiagnosticReportKind.Full, items: []}
    await quiet(document, this.#state.settings.debounce, token)
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
    const resultId = `${this.#epoch}/${document.generation}`
    if (resultId === previousResultId) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId}
    return {kind: DocumentDiagnosticReportKind.Full, resultId, items: await this.#itemsOf(document)}
  }

  async #itemsOf(document: OpenDocument) {
    try {
      return (await this.#state.runs.lint(document)).findings.map(({diagnostic}) => diagnostic)
    } catch (error) {
      if (error instanceof OutdatedError)
        throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the document changed', {
          retriggerRequest: document.isOpen
        })
      return [failure(error)]
    }
  }

  /** Diagnostics of all files of the workspace; where there are no news the answer waits until there are. */
  async workspace(
    {previousResultIds}: WorkspaceDiagnosticParams,
    token: CancellationToken,
    partial: ((report: WorkspaceDiagnosticReport) => void) | undefined
  ): Promise<WorkspaceDiagnosticReport> {
    const {settings, folders} = this.#state
    const known = new Map(previousResultIds.map(({uri, value}) => [keyOf(uri), {uri, value}]))
    const news: WorkspaceDocumentDiagnosticReport[] = []
    for (;;) {
      const woken = new Promise<void>(resolve => {
        this.#wake = resolve
        token.onCancellationRequested(() => resolve())
      })
      const files = settings.enable && settings.workspaceDiagnostics ? await workspaceFiles(folders) : []
      const gone = new Set(known.keys())
      for (const file of files) {
        if (token.isCancellationRequested) break
        const key = keyOf(file.uri)
        gone.delete(key)
        const report = await this.#reportOf(file, known.get(key)?.value)
        if (!report) continue
        if (partial) partial({items: [report]})
        news.push(report)
      }
      for (const key of gone) {
        const {uri, value} = known.get(key) as PreviousResultId
        if (value)
          news.push({uri, version: null, kind: DocumentDiagnosticReportKind.Full, resultId: '', items: []})
      }
      if (news.length > 0 || token.isCancellationRequested || known.size === 0)
        return {items: partial ? news.filter(({uri}) => gone.has(keyOf(uri))) : news}
      await woken
    }
  }

  /** What is new of a file, if anything is. Open documents are asked for by themselves. */
  async #reportOf(
    file: WorkspaceFile,
    before: string | undefined
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    if (this.#state.documents.get(file.uri)) return undefined
    const stats = statSync(file.path, {throwIfNoEntry: false})
    if (!stats) return undefined
    const resultId = `${this.#epoch}/${stats.mtimeMs}/${stats.size}`
    if (resultId === before) return undefined
    const linted = await lintFile(file.path, this.#state).catch(() => undefined)
    return {
      uri: file.uri,
      version: null,
      kind: DocumentDiagnosticReportKind.Full,
      resultId,
      items: linted?.findings.map(({diagnostic}) => diagnostic) ?? []
    }
  }
}

/** Waits until a document was not edited for some milliseconds, or nobody wants to know any more. */
function quiet(
  {editedAt}: OpenDocument,
  debounce: number,
  token: CancellationToken
): Promise<void> | undefined {
  const wait = editedAt + debounce - performance.now()
  if (wait <= 0) return undefined
  return new Promise(resolve => {
    const timer = setTimeout(resolve, wait)
    token.onCancellationRequested(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
