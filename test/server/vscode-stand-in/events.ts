import {
  CancellationTokenSource,
  Disposable as Disposables,
  Emitter
} from 'vscode-languageserver-protocol/node'

/** Events and what ends them, which the protocol's own library has just as VS Code does. */
export {CancellationTokenSource, Emitter as EventEmitter}

export class Disposable {
  static from(...disposables: Array<{dispose(): unknown}>): Disposable {
    return new Disposable(() => {
      for (const one of disposables) one.dispose()
    })
  }
  constructor(readonly dispose: () => void) {}
}

export const nothing = Disposables.create(() => {})

/** An event that never happens. */
export const never = () => nothing
