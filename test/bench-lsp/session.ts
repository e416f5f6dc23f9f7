import {type ChildProcess, spawn} from 'node:child_process'
import {
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver-protocol/node'

/** A server over standard input and output with one document, and how long it takes to answer for it. */
export class Session {
  readonly process: ChildProcess
  readonly connection: MessageConnection
  #version = 0
  #answered: (params: PublishDiagnosticsParams) => void = () => {}

  constructor(args: readonly string[], cwd?: string) {
    this.process = spawn(process.execPath, args, {cwd, stdio: ['pipe', 'pipe', 'pipe']})
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout as NodeJS.ReadableStream),
      new StreamMessageWriter(this.process.stdin as NodeJS.WritableStream)
    )
    this.connection.onNotification('textDocument/publishDiagnostics', params => this.#answered(params))
    this.connection.onRequest('client/registerCapability', () => null)
    this.connection.onRequest('workspace/configuration', () => [{}])
    this.connection.listen()
  }

  async initialize(initializationOptions: object = {}): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      initializationOptions,
      workspaceFolders: null
    })
    await this.connection.sendNotification('initialized', {})
  }

  async open(uri: string, text: string): Promise<void> {
    const answer = this.answer(uri)
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri, languageId: 'plaintext', version: ++this.#version, text}
    })
    await answer
  }

  async close(uri: string): Promise<void> {
    const answer = this.answer(uri)
    await this.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
    await answer
  }

  /** Send edits, and say when the diagnostics of the version after them came, in milliseconds. */
  async change(uri: string, contentChanges: readonly object[]): Promise<number> {
    const version = ++this.#version
    const answer = this.answer(uri, version)
    const since = performance.now()
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges
    })
    await answer
    return performance.now() - since
  }

  /** The next diagnostics of a document, of a version or a later one where the server says for which they are. */
  answer(uri: string, version = 0): Promise<void> {
    return new Promise(resolve => {
      this.#answered = params => {
        if (params.uri === uri && (params.version === undefined || params.version >= version)) resolve()
      }
    })
  }

  async stop(): Promise<void> {
    const exit = new Promise(resolve => this.process.on('exit', resolve))
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    await exit
  }
}
