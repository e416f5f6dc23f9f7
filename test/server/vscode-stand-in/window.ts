import {CancellationTokenSource, EventEmitter, never, nothing} from './events.js'
import type {TextDocument} from './workspace.js'

interface Editor {
  document: TextDocument
}

/** An item of the status bar. */
class StatusBarItem {
  text = ''
  tooltip = ''
  isShown = false
  show(): void {
    this.isShown = true
    statusChanged.fire()
  }
  hide(): void {
    this.isShown = false
    statusChanged.fire()
  }
  dispose(): void {
    this.hide()
  }
}

const visible = new EventEmitter<Editor[]>()
const activated = new EventEmitter<Editor | undefined>()
const shown = new EventEmitter<string>()
const statusChanged = new EventEmitter<void>()

export const statusBarItems: StatusBarItem[] = []
/** Messages that a person saw. */
export const messages: string[] = []
/** What was written to output channels. */
export const output: string[] = []

export let activeTextEditor: Editor | undefined
export let visibleTextEditors: Editor[] = []
/** Without tabs, what is visible is what counts as open. */
export const tabGroups = {all: [], onDidChangeTabs: never}
export const onDidChangeActiveTextEditor = activated.event
export const onDidChangeVisibleTextEditors = visible.event
export const onDidShowMessage = shown.event
export const onDidChangeStatus = statusChanged.event

/** Put a document before the person's eyes, and nothing else. */
export function activate(document: TextDocument | undefined): void {
  activeTextEditor = document && {document}
  visibleTextEditors = activeTextEditor ? [activeTextEditor] : []
  visible.fire(visibleTextEditors)
  activated.fire(activeTextEditor)
}

export function createStatusBarItem(): StatusBarItem {
  const item = new StatusBarItem()
  statusBarItems.push(item)
  return item
}

export function createOutputChannel(name: string) {
  const write = (line: string) => void output.push(line)
  return {
    name,
    logLevel: 3,
    onDidChangeLogLevel: never,
    append: write,
    appendLine: write,
    trace: write,
    debug: write,
    info: write,
    warn: write,
    error: write,
    show: nothing.dispose,
    clear: nothing.dispose,
    dispose: nothing.dispose
  }
}

async function show(message: string): Promise<undefined> {
  messages.push(message)
  shown.fire(message)
}

export {show as showErrorMessage, show as showInformationMessage, show as showWarningMessage}

export function withProgress<Result>(
  _: unknown,
  task: (progress: {report(step: unknown): void}, token: unknown) => Promise<Result>
): Promise<Result> {
  return task({report: () => {}}, new CancellationTokenSource().token)
}
