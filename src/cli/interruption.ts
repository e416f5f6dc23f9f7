import {constants} from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * What a run does about Ctrl-C and its kin: the first is kept as `signal`, so that the run ends in good order, the
 * second ends the process.
 */
export class Interruption {
  readonly #controller = new AbortController()
  #status: number | undefined

  /** A run over one file has found nothing when it is stopped, and is left to the process. */
  constructor(files: number) {
    if (files < 2) return
    for (const name of SIGNALS) process.on(name, this.#hear)
  }

  /** Aborted by the first signal, whose name is the reason. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** The exit status of a run that was stopped, as shells count it: 128 and the number of the signal. */
  get status(): number | undefined {
    return this.#status
  }

  /** Leave signals to the process again. */
  end(): void {
    for (const name of SIGNALS) process.off(name, this.#hear)
  }

  readonly #hear = (name: NodeJS.Signals) => {
    const status = 128 + constants.signals[name]
    if (this.#status !== undefined) process.exit(status)
    this.#status = status
    this.#controller.abort(name)
  }
}
