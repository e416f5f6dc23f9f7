import picomatch from 'picomatch'
import {Disposable, EventEmitter} from './events.js'
import type {CodeAction, CodeActionKind, CodeLens, Diagnostic, Hover, Position, Range, Uri} from './values.js'
import type {TextDocument} from './workspace.js'

interface Filter {
  scheme?: string
  language?: string
  pattern?: string
}

/** How well a selector fits a document: VS Code's best is 10, and 0 means not at all. */
export function match(selector: string | Filter | Array<string | Filter>, document: TextDocument): number {
  const filters = Array.isArray(selector) ? selector : [selector]
  return filters.some(filter => fits(typeof filter === 'string' ? {language: filter} : filter, document))
    ? 10
    : 0
}

function fits({scheme, language, pattern}: Filter, {uri, languageId}: TextDocument): boolean {
  return (
    (scheme === undefined || scheme === uri.scheme) &&
    (language === undefined || language === languageId) &&
    (pattern === undefined || picomatch(pattern, {dot: true})(uri.path))
  )
}

const changed = new EventEmitter<{uris: Uri[]}>()
const collections = new Set<DiagnosticCollection>()

export const onDidChangeDiagnostics = changed.event

/** What one extension found, by document. */
class DiagnosticCollection {
  readonly #byUri = new Map<string, Diagnostic[]>()

  get(uri: Uri): readonly Diagnostic[] {
    return this.#byUri.get(uri.toString()) ?? []
  }

  set(uri: Uri, diagnostics: Diagnostic[] | undefined): void {
    this.#byUri.set(uri.toString(), diagnostics ?? [])
    changed.fire({uris: [uri]})
  }

  delete(uri: Uri): void {
    this.set(uri, [])
  }

  clear(): void {
    this.#byUri.clear()
    changed.fire({uris: []})
  }

  dispose(): void {
    collections.delete(this)
    this.clear()
  }
}

export function createDiagnosticCollection(): DiagnosticCollection {
  const collection = new DiagnosticCollection()
  collections.add(collection)
  return collection
}

/** What all collections hold of a document. */
export function getDiagnostics(uri: Uri): Diagnostic[] {
  return [...collections].flatMap(collection => collection.get(uri))
}

type Answer<T> = Promise<T | null | undefined> | T | null | undefined

interface CodeActionProvider {
  provideCodeActions(
    document: TextDocument,
    range: Range,
    context: {diagnostics: Diagnostic[]; only?: CodeActionKind; triggerKind: number},
    token: unknown
  ): Answer<CodeAction[]>
  resolveCodeAction?(action: CodeAction, token: unknown): Answer<CodeAction>
}

interface HoverProvider {
  provideHover(document: TextDocument, position: Position, token: unknown): Answer<Hover>
}

interface CodeLensProvider {
  provideCodeLenses(document: TextDocument, token: unknown): Answer<CodeLens[]>
}

/** What is registered for a kind of question; VS Code asks all whose selector fits. */
class Registry<Provider> {
  readonly #registered = new Set<{selector: Filter[]; provider: Provider}>()

  register = (selector: Filter[], provider: Provider): Disposable => {
    const entry = {selector, provider}
    this.#registered.add(entry)
    return new Disposable(() => void this.#registered.delete(entry))
  }

  for(document: TextDocument): Provider[] {
    return [...this.#registered].flatMap(({selector, provider}) =>
      match(selector, document) > 0 ? [provider] : []
    )
  }
}

export const codeActionProviders = new Registry<CodeActionProvider>()
export const hoverProviders = new Registry<HoverProvider>()
export const codeLensProviders = new Registry<CodeLensProvider>()
export const registerCodeActionsProvider = codeActionProviders.register
export const registerHoverProvider = hoverProviders.register
export const registerCodeLensProvider = codeLensProviders.register
