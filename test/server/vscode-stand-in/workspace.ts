import {TextDocument as Content} from 'vscode-languageserver-textdocument'
import {EventEmitter, never, nothing} from './events.js'
import type {Position, Range, TextEdit, Uri, WorkspaceEdit} from './values.js'

export {getConfiguration, onDidChangeConfiguration} from './configuration.js'

/** A document that is open. */
export class TextDocument {
  readonly isClosed = false
  #content: Content

  constructor(
    readonly uri: Uri,
    readonly languageId: string,
    text: string
  ) {
    this.#content = Content.create(uri.toString(), languageId, 1, text)
  }

  get version(): number {
    return this.#content.version
  }

  getText(range?: Range): string {
    return this.#content.getText(range)
  }

  positionAt(offset: number): Position {
    return this.#content.positionAt(offset)
  }

  offsetAt(position: Position): number {
    return this.#content.offsetAt(position)
  }

  /** The edits, last first, as VS Code tells of them. */
  apply(edits: readonly TextEdit[]): Array<{range: Range; text: string}> {
    const changes = [...edits]
      .sort((a, b) => this.offsetAt(b.range.start) - this.offsetAt(a.range.start))
      .map(({range, newText}) => ({range, text: newText}))
    this.#content = Content.update(this.#content, changes, this.version + 1)
    return changes
  }
}

interface Change {
  document: TextDocument
  contentChanges: Array<{range: Range; text: string}>
}

const opened = new EventEmitter<TextDocument>()
const changed = new EventEmitter<Change>()
const closed = new EventEmitter<TextDocument>()
const saved = new EventEmitter<TextDocument>()
const watched = new EventEmitter<Uri>()

export let workspaceFolders: Array<{uri: Uri; name: string; index: number}> | undefined
export const textDocuments: TextDocument[] = []
export const notebookDocuments: never[] = []
export const isTrusted = true
export const onDidOpenTextDocument = opened.event
export const onDidChangeTextDocument = changed.event
export const onDidCloseTextDocument = closed.event
export const onDidSaveTextDocument = saved.event
export const onWillSaveTextDocument = never
export const onDidChangeWorkspaceFolders = never
export const onDidGrantWorkspaceTrust = never
export const onDidCreateFiles = never
export const onDidRenameFiles = never
export const onDidDeleteFiles = never
export const onWillCreateFiles = never
export const onWillRenameFiles = never
export const onWillDeleteFiles = never

/** What a person changes on disk reaches every watcher; the server tells what concerns it. */
export function createFileSystemWatcher() {
  return {onDidCreate: never, onDidChange: watched.event, onDidDelete: never, dispose: nothing.dispose}
}

/** Open a folder, before the extension is activated. */
export function openFolder(uri: Uri): void {
  workspaceFolders = [{uri, name: 'folder', index: 0}]
}

export async function applyEdit({edits}: WorkspaceEdit): Promise<boolean> {
  const found = edits.map(({uri, edits}) => ({document: documentOf(uri), edits}))
  if (found.some(({document}) => document === undefined)) return false
  for (const {document, edits} of found)
    if (document) changed.fire({document, contentChanges: document.apply(edits)})
  return true
}

export function documentOf(uri: Uri): TextDocument | undefined {
  return textDocuments.find(document => document.uri.toString() === uri.toString())
}

export function openDocument(uri: Uri, languageId: string, text: string): TextDocument {
  const document = new TextDocument(uri, languageId, text)
  textDocuments.push(document)
  opened.fire(document)
  return document
}

export function saveDocument(document: TextDocument): void {
  saved.fire(document)
}

export function closeDocument(document: TextDocument): void {
  textDocuments.splice(textDocuments.indexOf(document), 1)
  closed.fire(document)
}

export function tellOfChangeOnDisk(uri: Uri): void {
  watched.fire(uri)
}
