import type {Diagnostic} from 'vscode-languageserver/node'
import type {LintProcessor} from '../config/processor.js'
import {lintText} from '../lint-text.js'
import {NoFieldError} from '../readers/fields.js'
import {holdsRecords} from '../readers/reader-for.js'
import type {FileResult, ReportedMessage} from '../reports/result.js'
import type {Pace} from '../rule/run.js'
import {diagnosticOf} from './diagnostics.js'
import type {OpenDocument} from './documents.js'
import type {PositionedText} from './positions.js'
import type {Settings} from './settings.js'

/** What linting a version of a document gave. */
export interface Linted {
  version: number
  content: PositionedText
  /** Undefined for a file that is ignored. */
  result: FileResult | undefined
  findings: Array<{message: ReportedMessage; diagnostic: Diagnostic}>
}

/** A run that nobody waits for any more: the document changed or was closed. */
export class OutdatedError extends Error {
  override name = 'OutdatedError'
}

interface Run {
  generation: number
  linted: Promise<Linted>
}

/** Longest time, in milliseconds, for which a run keeps the server from reading messages, as far as rules allow. */
export const SLICE = 8

/** Lints open documents, each version at most once. */
export class LintRuns {
  readonly #runs = new WeakMap<OpenDocument, Run>()
  readonly #lookUp: (document: OpenDocument) => Promise<{path: string; processor: LintProcessor | undefined}>
  readonly #settings: () => Settings
  readonly #onFailures: (path: string, failures: readonly string[] | undefined) => void

  constructor(
    lookUp: (document: OpenDocument) => Promise<{path: string; processor: LintProcessor | undefined}>,
    settings: () => Settings,
    onFailures: (path: string, failures: readonly string[] | undefined) => void
  ) {
    this.#lookUp = lookUp
    this.#settings = settings
    this.#onFailures = onFailures
  }

  /**
   * What linting the document as it is now gives.
   *
   * @throws {OutdatedError} when the document changes or is closed before that is known.
   */
  lint(document: OpenDocument): Promise<Linted> {
    const known = this.#runs.get(document)
    if (known?.generation === document.generation) return known.linted
    const linted = this.#run(document, document.generation)
    this.#runs.set(document, {generation: document.generation, linted})
    return linted
  }

  async #run(document: OpenDocument, generation: number): Promise<Linted> {
    const {version, content} = document
    const check = () => {
      if (document.generation !== generation || !document.isOpen) throw new OutdatedError()
    }
    const {path, processor} = await this.#lookUp(document)
    check()
    const rest = restEvery(SLICE, check)
    const result = processor
      ? await lintArticles(content.text, path, processor, this.#settings().fields, {
          memory: document.memory,
          rest
        })
      : undefined
    check()
    this.#onFailures(path, result?.failures)
    return {version, content, result, findings: findingsOf(result, content, this.#settings().severity)}
  }
}

/**
 * Lint a text; undefined for records of which no field is known to hold text: data of others is nobody's article.
 *
 * @throws {UnreadableError} when the text is not what the ending says.
 */
export async function lintArticles(
  text: string,
  path: string,
  processor: LintProcessor,
  fields: Settings['fields'],
  pace: Pace
): Promise<FileResult | undefined> {
  if (fields.length === 0 && holdsRecords(path)) return undefined
  try {
    return await lintText(text, path, processor, {fields}, pace)
  } catch (error) {
    if (error instanceof NoFieldError) return undefined
    throw error
  }
}

/** The messages that are shown, each with its diagnostic. */
export function findingsOf(
  result: FileResult | undefined,
  content: PositionedText,
  severity: Settings['severity']
): Linted['findings'] {
  return (result?.messages ?? []).flatMap(message => {
    const diagnostic = diagnosticOf(message, content, severity)
    return diagnostic ? [{message, diagnostic}] : []
  })
}

/** A rest that lets other events in when `slice` milliseconds of work are done, then checks that work is wanted. */
export function restEvery(slice: number, check: () => void): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < slice) return undefined
    return new Promise<void>(resolve => setImmediate(resolve)).then(() => {
      check()
      since = performance.now()
    })
  }
}
