import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {onTestFinished} from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createMessageConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type MessageConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent
} from 'vscode-languageserver-protocol/node'

export const bin = fileURLToPath(new URL('../../dist/src/server/main.cjs', import.meta.url))

interface Options {
  folders?: string[]
  capabilities?: ClientCapabilities
  initializationOptions?: unknown
  command?: string[]
}

/** A client of the server as it is built, over standard input and output. */
export class Client {
  readonly process: ChildProcessWithoutNullStreams
  readonly connection: MessageConnection
  readonly exit: Promise<number | null>
  readonly shown: string[] = []
  result!: InitializeResult
  readonly #diagnostics = new Map<string, PublishDiagnosticsParams>()
  readonly #published: PublishDiagnosticsParams[] = []
  readonly #waiting = new Set<() => void>()
  #version = 1

  constructor(command: string[]) {
    this.process = spawn(process.execPath, command, {stdio: 'pipe'})
    this.exit = new Promise(resolve => this.process.on('exit', resolve))
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin)
    )
    this.connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.#diagnostics.set(params.uri, params)
      this.#published.push(params)
      for (const wake of this.#waiting) wake()
    })
    this.connection.onNotification('window/showMessage', ({message}: {message: string}) => {
      this.shown.push(message)
      for (const wake of this.#waiting) wake()
    })
    this.connection.onRequest('client/registerCapability', () => null)
    this.connection.onRequest('workspace/diagnostic/refresh', () => null)
    this.connection.onRequest('workspace/codeLens/refresh', () => null)
    this.connection.onRequest('window/workDoneProgress/create', () => null)
    this.connection.listen()
  }

  /** Diagnostics that were sent, in order. */
  get published(): readonly PublishDiagnosticsParams[] {
    return this.#published
  }

  open(uri: string, text: string, languageId = 'plaintext'): void {
    this.notify(DidOpenTextDocumentNotification.method, {
      textDocument: {uri, languageId, version: this.#version, text}
    })
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): number {
    const version = ++this.#version
    this.notify(DidChangeTextDocumentNotification.method, {
      textDocument: {uri, version},
      contentChanges
    })
    return version
  }

  /** Tell the server something, whether it is still there or not. */
  notify(method: string, params: object = {}): void {
    this.connection.sendNotification(method, params).catch(() => {})
  }

  close(uri: string): void {
    this.notify(DidCloseTextDocumentNotification.method, {textDocument: {uri}})
  }

  /** Waits until something holds of what the server sent. */
  async until<T>(found: () => T | undefined | false): Promise<T> {
    for (;;) {
      const value = found()
      if (value !== undefined && value !== false) return value
      await new Promise<void>(resolve => {
        const wake = () => {
          this.#waiting.delete(wake)
          resolve()
        }
        this.#waiting.add(wake)
      })
    }
  }

  /** The diagnostics of a document, of the present version. */
  async diagnosticsOf(uri: string, version = this.#version): Promise<Diagnostic[]> {
    const params = await this.until(() => {
      const last = this.#diagnostics.get(uri)
      return last?.version === version && last
    })
    return params.diagnostics
  }

  async actionsAt(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = {diagnostics: [], only}
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: {uri},
      range,
      context
    })
    return actions as CodeAction[]
  }

  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    return this.exit
  }
}

/** Start a server and introduce the client; it ends with the test. */
export async function startClient({
  folders = [],
  capabilities = {},
  initializationOptions,
  command = [bin, '--stdio']
}: Options = {}): Promise<Client> {
  const client = new Client(command)
  // A server ends when its client goes away; one that is killed leaves no word of what it ran.
  onTestFinished(async () => {
    client.process.stdin.end()
    await client.exit
  })
  client.result = await client.connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions: {debounce: 0, ...(initializationOptions as object)},
    workspaceFolders: folders.map(folder => ({uri: uriOf(folder), name: folder}))
  })
  await client.connection.sendNotification(InitializedNotification.type, {})
  return client
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}
