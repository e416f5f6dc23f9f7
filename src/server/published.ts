import type {Diagnostic} from 'vscode-languageserver/node'
import {lintFile} from './files.js'
import {ignore} from './push.js'
import type {State} from './state.js'
import {keyOf, pathOf} from './uris.js'

/** Files that are not open and whose diagnostics were sent because somebody wanted the whole workspace linted. */
export class Published {
  readonly #state: State
  /** How many diagnostics the client shows, by the keys of URIs. */
  readonly #shown = new Map<string, number>()
  readonly #waiting = new Set<string>()
  /** One file after the other, so that what is sent last is what was linted last. */
  #work: Promise<unknown> = Promise.resolve()

  constructor(state: State) {
    this.#state = state
  }

  /** Lint a file and send what is found in it, unless it is open; gives the number of findings. */
  lint(uri: string): Promise<number> {
    const work = this.#work.then(() => this.#lint(keyOf(uri)))
    this.#work = work.catch(ignore)
    return work
  }

  /** Files or what is found in them may have changed: send that again, of all if none are named. */
  refresh(uris: Iterable<string> = this.#shown.keys()): void {
    for (const uri of Array.from(uris, keyOf)) {
      if (!this.#shown.has(uri) || this.#waiting.has(uri)) continue
      this.#waiting.add(uri)
      this.lint(uri).catch(ignore)
    }
  }

  /** From now on a document's own diagnostics count. */
  opened(uri: string): void {
    const key = keyOf(uri)
    if (this.#shown.has(key) && this.#state.client.pulls) this.#send(key, [])
  }

  async #lint(uri: string): Promise<number> {
    this.#waiting.delete(uri)
    const {documents, settings} = this.#state
    const file = pathOf(uri)
    if (file === undefined) return 0
    const linted =
      settings.enable && !documents.get(uri)
        ? await lintFile(file, this.#state).catch(() => undefined)
        : undefined
    // A document that is open by now has newer ones.
    if (documents.get(uri)) {
      this.#shown.set(uri, this.#shown.get(uri) ?? 0)
      return 0
    }
    const diagnostics = linted?.findings.map(({diagnostic}) => diagnostic) ?? []
    this.#send(uri, diagnostics)
    return diagnostics.length
  }

  #send(uri: string, diagnostics: Diagnostic[]): void {
    const before = this.#shown.get(uri) ?? 0
    this.#shown.set(uri, diagnostics.length)
    if (before === 0 && diagnostics.length === 0) return
    this.#state.connection.sendDiagnostics({uri, diagnostics}).catch(ignore)
  }
}
