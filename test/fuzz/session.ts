import {PassThrough} from 'node:stream'
import {isDeepStrictEqual} from 'node:util'
import {
  createConnection,
  type Diagnostic,
  type InitializeParams,
  type Message,
  ProposedFeatures,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import {serve} from '../../src/server/serve.js'

/** What an answer or a request of the server has, as far as it matters here. */
interface Received {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  error?: {code: number; message: string}
}

/** How a client is made; all are kinds that there are. */
export interface Traits {
  /** Whether it asks for diagnostics, and is sent none. */
  pulls: boolean
  /** Whether the server has to ask it for its settings. */
  hasConfiguration: boolean
  watchesFiles: boolean
  /** Whether it refuses everything that the server asks of it. */
  refuses: boolean
  /** Most bytes that it sends at once. */
  piece: number
}

/** Longest that anything may be waited for, in milliseconds: what takes this long never comes. */
const LONGEST = 60_000

export function frame(body: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(body as string)
  return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes])
}

/** A server in this process, and a client of it that sees each message as it is. */
export class Session {
  readonly traits: Traits
  readonly published: PublishDiagnosticsParams[] = []
  /** Settings as the server was told them, in order. */
  readonly toldSettings: unknown[] = []
  /** Settings to answer with when the server asks. */
  settings: unknown
  readonly #toServer = new PassThrough()
  readonly #asked = new Map<number, string>()
  readonly #answers = new Map<number, Received>()
  /** What went wrong while nobody waited for it. */
  readonly #faults: Error[] = []
  #wake = () => {}

  constructor(traits: Traits) {
    this.traits = traits
    const fromServer = new PassThrough()
    const reader = new StreamMessageReader(fromServer)
    reader.listen(message => this.#receive(message as Message & Received))
    const connection = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(this.#toServer),
      new StreamMessageWriter(fromServer)
    )
    serve(connection)
    connection.listen()
  }

  async start(folder: string): Promise<void> {
    const {pulls, hasConfiguration, watchesFiles} = this.traits
    const capabilities = {
      textDocument: pulls ? {diagnostic: {}} : {},
      workspace: {
        configuration: hasConfiguration,
        diagnostics: {refreshSupport: pulls},
        codeLens: {refreshSupport: true},
        didChangeWatchedFiles: {dynamicRegistration: watchesFiles, relativePatternSupport: watchesFiles}
      }
    }
    await this.ask('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions: {debounce: 0},
      workspaceFolders: [{uri: folder, name: 'articles'}]
    } satisfies InitializeParams)
    this.tell('initialized', {})
  }

  send(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; from += this.traits.piece)
      this.#toServer.write(bytes.subarray(from, from + this.traits.piece))
  }

  tell(method: string, params: unknown): void {
    this.send(frame(JSON.stringify({jsonrpc: '2.0', method, params})))
  }

  /** Ask without waiting; gives the id of the request. */
  request(method: string, params: unknown): number {
    const id = this.#asked.size
    this.#asked.set(id, method)
    this.send(frame(JSON.stringify({jsonrpc: '2.0', id, method, params})))
    return id
  }

  async ask(method: string, params: unknown): Promise<Received> {
    const id = this.request(method, params)
    return this.until(() => this.#answers.get(id), `an answer to ${method}`)
  }

  /** Cancel all requests that are not answered. */
  cancelAll(): void {
    for (const id of this.#asked.keys()) if (!this.#answers.has(id)) this.tell('$/cancelRequest', {id})
  }

  /** Wait until all that was sent is read and all requests are answered. */
  async drain(): Promise<void> {
    // What the server asks because of what it was told, it asked when it answers this.
    await this.ask('garblint/none', {})
    await this.until(
      () => this.#answers.size === this.#asked.size,
      () =>
        `answers to ${[...this.#asked].flatMap(([id, method]) => (this.#answers.has(id) ? [] : method)).join(', ')}`
    )
  }

  /** The diagnostics of a document, of a version, sent or asked for. */
  async diagnosticsOf(uri: string, version: number): Promise<Diagnostic[]> {
    if (!this.traits.pulls)
      return (
        await this.until(
          () => this.published.findLast(sent => sent.uri === uri && sent.version === version),
          `the diagnostics of ${uri} in version ${version}`
        )
      ).diagnostics
    for (;;) {
      const {result, error} = await this.ask('textDocument/diagnostic', {textDocument: {uri}})
      if (!error) return (result as {items: Diagnostic[]}).items
      // The server may ask to be asked again.
      if (error.code !== -32_802) throw new Error(`no diagnostics of ${uri}: ${error.message}`)
    }
  }

  /** @throws {Error} for what the server did and should not have done. */
  check(): void {
    if (this.#faults.length > 0) throw this.#faults[0]
  }

  async until<T>(found: () => T | undefined | false, what: string | (() => string)): Promise<T> {
    for (;;) {
      this.check()
      const value = found()
      if (value !== undefined && value !== false) return value
      let timer: NodeJS.Timeout | undefined
      await new Promise<void>((resolve, reject) => {
        this.#wake = resolve
        const late = () => reject(new Error(`there never came ${typeof what === 'string' ? what : what()}`))
        timer = setTimeout(late, LONGEST)
      }).finally(() => clearTimeout(timer))
    }
  }

  #receive(message: Received): void {
    if (message.method === undefined) this.#answered(message)
    else if (message.id !== undefined) this.#answer(message)
    else if (message.method === 'textDocument/publishDiagnostics')
      this.#publish(message.params as PublishDiagnosticsParams)
    this.#wake()
  }

  #answered(message: Received): void {
    const {id} = message
    // Nobody can be told whose request a message without an id is.
    if (typeof id !== 'number') return
    if (!this.#asked.has(id)) this.#faults.push(new Error(`an answer to nobody: ${JSON.stringify(message)}`))
    else if (this.#answers.has(id))
      this.#faults.push(new Error(`a second answer to ${this.#asked.get(id)}: ${JSON.stringify(message)}`))
    this.#answers.set(id, message)
  }

  #answer({id, method}: Received): void {
    if (this.traits.refuses) {
      const error = {code: -32_601, message: 'this client can do nothing'}
      this.send(frame(JSON.stringify({jsonrpc: '2.0', id, error})))
      return
    }
    const isSettings = method === 'workspace/configuration'
    if (isSettings) this.toldSettings.push(this.settings)
    const result = isSettings
      ? [this.settings ?? null]
      : method === 'workspace/applyEdit'
        ? {applied: true}
        : null
    this.send(frame(JSON.stringify({jsonrpc: '2.0', id, result})))
  }

  #publish(params: PublishDiagnosticsParams): void {
    const before = this.published.findLast(sent => sent.uri === params.uri && sent.version !== undefined)
    if (before && params.version !== undefined && params.version < (before.version as number))
      this.#faults.push(new Error(`${params.uri}: version ${params.version} after ${before.version}`))
    this.published.push(params)
  }
}

/** @throws {Error} for diagnostics that differ, with the first that does. */
export function requireSame(what: string, found: Diagnostic[], wanted: Diagnostic[]): void {
  if (isDeepStrictEqual(found, wanted)) return
  const at = found.findIndex((diagnostic, index) => !isDeepStrictEqual(diagnostic, wanted[index]))
  const shown = (list: Diagnostic[]) => JSON.stringify(list[at < 0 ? found.length : at])
  throw new Error(
    `${what}: ${found.length} diagnostics, afresh ${wanted.length}: ${shown(found)}, ${shown(wanted)}`
  )
}
