import {type Connection, MessageType, ShowMessageNotification} from 'vscode-languageserver/node'
import {ignore} from './push.js'

/** Tells of rules and plugins that fail on articles: each time in the log, and once for each where a person sees it. */
export class Failures {
  readonly #connection: Connection
  readonly #shown = new Set<string>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  tell(path: string, failures: readonly string[] = []): void {
    for (const reason of failures) {
      const message = `${path}: ${reason}`
      this.#connection.console.error(message)
      // What failed is named in front; why it did may be another text each time.
      const name = /^"[^"]*"/.exec(reason)?.[0] ?? reason
      if (this.#shown.has(name)) continue
      this.#shown.add(name)
      showError(this.#connection, message)
    }
  }

  /** Configurations changed, and with them perhaps what failed: tell of all again. */
  forget(): void {
    this.#shown.clear()
  }
}

/** Show a person what went wrong. */
export function showError(connection: Connection, message: string): void {
  // As a notification: nobody has to answer.
  connection
    .sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: `garblint: ${message}`
    })
    .catch(ignore)
}
