import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentItem
} from 'vscode-languageserver/node'
import {ParagraphMemory} from '../article/paragraph.js'
import {applyChanges, type Encoding, PositionedText} from './positions.js'

/** A document that is open in the client, as it is now. */
export class OpenDocument {
  readonly uri: string
  readonly languageId: string
  version: number
  content: PositionedText
  /** Counts everything that makes results old: edits, and configurations that change. */
  generation = 0
  isOpen = true
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
  readonly #open = new Map<string, OpenDocument>()
  readonly #encoding: () => Encoding

  constructor(encoding: () => Encoding) {
    this.#encoding = encoding
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri)
  }

  [Symbol.iterator](): IterableIterator<OpenDocument> {
    return this.#open.values()
  }

  open({textDocument}: DidOpenTextDocumentParams): OpenDocument {
    // A client that opens twice means the second text.
    this.close(textDocument.uri)
    const document = new OpenDocument(textDocument, this.#encoding())
    this.#open.set(document.uri, document)
    return document
  }

  /** The changed document, or undefined for one that is not open or a change that is older than what is known. */
  change({textDocument, contentChanges}: DidChangeTextDocumentParams): OpenDocument | undefined {
    const document = this.#open.get(textDocument.uri)
    if (!document) return undefined
    // Clients of old may leave the version open.
    const version = textDocument.version ?? document.version
    if (version < document.version) return undefined
    document.content = applyChanges(document.content, contentChanges, this.#encoding())
    document.version = version
    document.generation++
    return document
  }

  close(uri: string): OpenDocument | undefined {
    const document = this.#open.get(uri)
    this.#open.delete(uri)
    if (document) document.isOpen = false
    return document
  }
}
