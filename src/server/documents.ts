import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentItem
} from 'vscode-languageserver/node'
import {ParagraphMemory} from '../article/paragraph.js'
import {applyChanges, type Encoding, PositionedText} from './positions.js'
import {keyOf} from './uris.js'

/** A document that is open in the client, as it is now. */
export class OpenDocument {
  readonly uri: string
  readonly languageId: string
  version: number
  content: PositionedText
  /** Counts everything that makes results old: edits, and configurations that change. */
  generation = 0
  isOpen = true
  /** When it was last edited, by `performance.now()`. */
  editedAt = Number.NEGATIVE_INFINITY
  readonly memory = new ParagraphMemory()

  constructor({uri, languageId, version, text}: TextDocumentItem, encoding: Encoding) {
    this.uri = uri
    this.languageId = languageId
    this.version = version
    this.content = new PositionedText(String(text), encoding)
  }
}

/** The documents that are open in the client. */
export class Documents {
  /** By their keys. */
  readonly #open = new Map<string, OpenDocument>()
  readonly #encoding: () => Encoding

  constructor(encoding: () => Encoding) {
    this.#encoding = encoding
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(keyOf(uri))
  }

  [Symbol.iterator](): IterableIterator<OpenDocument> {
    return this.#open.values()
  }

  open({textDocument}: DidOpenTextDocumentParams): OpenDocument {
    // A client that opens twice means the second text.
    this.close(textDocument.uri)
    const document = new OpenDocument(textDocument, this.#encoding())
    this.#open.set(keyOf(document.uri), document)
    return document
  }

  /** The changed document, or undefined for one that is not open or a change that is older than what is known. */
  change({textDocument, contentChanges}: DidChangeTextDocumentParams): OpenDocument | undefined {
    const document = this.get(textDocument.uri)
    if (!document) return undefined
    // Clients of old may leave the version open.
    const version = textDocument.version ?? document.version
    if (version < document.version) return undefined
    document.content = applyChanges(document.content, contentChanges, this.#encoding())
    document.version = version
    document.generation++
    document.editedAt = performance.now()
    return document
  }

  close(uri: string): OpenDocument | undefined {
    const document = this.get(uri)
    this.#open.delete(keyOf(uri))
    if (document) document.isOpen = false
    return document
  }
}
