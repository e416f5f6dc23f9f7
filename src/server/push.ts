import {CodeLensRefreshRequest, type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver/node'
import {reasonOf} from '../cli/reason.js'
import type {OpenDocument} from './documents.js'
import {OutdatedError} from './lint-runs.js'
import {Schedule} from './schedule.js'
import type {State} from './state.js'

/** However fast keys follow each other, diagnostics come at least so often, in milliseconds. */
const LONGEST_WAIT = 250

/** Keeps the client's diagnostics as its documents are: sends them, or asks it to ask. */
export class Push {
  readonly #state: State
  readonly #schedule = new Schedule<OpenDocument>(LONGEST_WAIT)

  constructor(state: State) {
    this.#state = state
  }

  /** Lint a document soon, and send what is found. */
  soon(document: OpenDocument, delay: number): void {
    if (this.#state.client.pulls || !this.#state.isArticle(document)) return
    this.#schedule.run(document, delay, () => void this.#send(document))
  }

  /** Nothing is known of a document that is closed. */
  closed(document: OpenDocument): void {
    this.#schedule.cancel(document)
    if (!this.#state.client.pulls) this.#publish(document.uri, [])
  }

  /** Everything that was found is old. */
  refresh(): void {
    const {client, connection, documents} = this.#state
    this.#state.outdateAll()
    if (client.pulls) connection.languages.diagnostics.refresh().catch(ignore)
    else for (const document of documents) this.soon(document, 0)
    if (client.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore)
  }

  async #send(document: OpenDocument): Promise<void> {
    const {settings, runs} = this.#state
    try {
      const diagnostics = settings.enable
        ? (await runs.lint(document)).findings.map(({diagnostic}) => diagnostic)
        : []
      if (document.isOpen) this.#publish(document.uri, diagnostics, document.version)
    } catch (error) {
      if (error instanceof OutdatedError || !document.isOpen) return
      this.#publish(document.uri, [failure(error)], document.version)
    }
  }

  #publish(uri: string, diagnostics: Diagnostic[], version?: number): void {
    this.#state.connection.sendDiagnostics({uri, version, diagnostics}).catch(ignore)
  }
}

/** A diagnostic that says why there are no others. */
export function failure(error: unknown): Diagnostic {
  return {
    range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
    severity: DiagnosticSeverity.Error,
    source: 'garblint',
    message: reasonOf(error)
  }
}

/** The client went away; there is nobody to tell. */
export const ignore = () => {}
