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
      // As a notification: nobody has to answer.
      this.#connection
        .sendNotification(ShowMessageNotification.type, {
          type: MessageType.Error,
          message: `garblint: ${message}`
        })
        .catch(ignore)
    }
  }

  /** Configurations changed, and with them perhaps what failed: tell of all again. */
  forget(): void {
    this.#shown.clear()
  }
}
