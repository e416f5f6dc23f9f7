import {URI} from 'vscode-uri'

/** Plain values of VS Code's API, as far as garblint's extension and its language client make them. */
export const Uri = URI
export type Uri = URI

export class Position {
  constructor(
    readonly line: number,
    readonly character: number
  ) {}
}

export class Range {
  readonly start: Position
  readonly end: Position

  constructor(start: Position, end: Position)
  constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number)
  constructor(a: Position | number, b: Position | number, c = 0, d = 0) {
    this.start = typeof a === 'number' ? new Position(a, b as number) : a
    this.end = typeof b === 'number' ? new Position(c, d) : b
  }
}

export class Diagnostic {
  source?: string
  code?: string | number | {value: string | number; target: Uri}
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number
  ) {}
}

export class CodeActionKind {
  static readonly Empty = new CodeActionKind('')
  static readonly QuickFix = new CodeActionKind('quickfix')
  constructor(readonly value: string) {}
  append(part: string): CodeActionKind {
    return new CodeActionKind(this.value ? `${this.value}.${part}` : part)
  }
}

export class CodeAction {
  isPreferred?: boolean
  edit?: WorkspaceEdit
  command?: {command: string; arguments?: unknown[]}
  constructor(
    readonly title: string,
    readonly kind?: CodeActionKind
  ) {}
}

export class CodeLens {
  constructor(
    readonly range: Range,
    readonly command?: {title: string}
  ) {}
}

export class MarkdownString {
  isTrusted?: boolean
  constructor(public value = '') {}
  appendMarkdown(text: string): this {
    this.value += text
    return this
  }
}

export class Hover {
  readonly contents: MarkdownString[]
  constructor(
    contents: MarkdownString | MarkdownString[],
    readonly range?: Range
  ) {
    this.contents = [contents].flat()
  }
}

export class TextEdit {
  constructor(
    readonly range: Range,
    readonly newText: string
  ) {}
}

export class WorkspaceEdit {
  readonly edits: Array<{uri: Uri; edits: TextEdit[]}> = []
  /** Each edit may come with a description beside it. */
  set(uri: Uri, edits: Array<TextEdit | [TextEdit, unknown]>): void {
    this.edits.push({uri, edits: edits.map(edit => (Array.isArray(edit) ? edit[0] : edit))})
  }
  replace(uri: Uri, range: Range, newText: string): void {
    this.set(uri, [new TextEdit(range, newText)])
  }
}

export class RelativePattern {
  constructor(
    readonly baseUri: Uri,
    readonly pattern: string
  ) {}
}

export class CancellationError extends Error {}

export const DiagnosticSeverity = {Error: 0, Warning: 1, Information: 2, Hint: 3}
export const DiagnosticTag = {Unnecessary: 1, Deprecated: 2}
export const CodeActionTriggerKind = {Invoke: 1, Automatic: 2}
export const LogLevel = {Off: 0, Trace: 1, Debug: 2, Info: 3, Warning: 4, Error: 5}
export const ProgressLocation = {SourceControl: 1, Window: 10, Notification: 15}
export const StatusBarAlignment = {Left: 1, Right: 2}
export const TextDocumentSaveReason = {Manual: 1, AfterDelay: 2, FocusOut: 3}

/** What the language client extends or looks for, and no server of ours answers with. */
class Unused {}

export {
  Unused as CallHierarchyItem,
  Unused as CompletionItem,
  Unused as DocumentLink,
  Unused as InlayHint,
  Unused as SymbolInformation,
  Unused as TabInputCustom,
  Unused as TabInputNotebook,
  Unused as TabInputText,
  Unused as TabInputTextDiff,
  Unused as TypeHierarchyItem
}
