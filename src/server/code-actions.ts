import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Range
} from 'vscode-languageserver/node'
import {readerFor} from '../readers/reader-for.js'
import {type ActionContext, actionsFor, findingsAt, NAME_RULE, replaceAction, wants} from './actions.js'
import {isEditable} from './config-change.js'
import type {OpenDocument} from './documents.js'
import type {Linted} from './lint-runs.js'
import {replacement} from './repairs.js'
import type {State} from './state.js'
import {isMisspelt} from './suggestions.js'

/** What an action that is resolved later has to remember. */
interface Pending {
  uri: string
  version: number
  start: number
}

/** The actions for a range of a document, as it is now. */
export async function codeActions(state: State, params: CodeActionParams): Promise<CodeAction[]> {
  const {uri} = params.textDocument
  const document = state.documents.get(uri)
  if (!document || !state.isArticle(document) || !state.settings.enable) return []
  const linted = await state.runs.lint(document)
  const context = contextOf(state, uri, params.context.only)
  const actions = actionsFor(linted, params.range, {
    ...context,
    reading: await readingFor(state, document, linted, params.range)
  })
  if (!wants(context.only, CodeActionKind.QuickFix)) return actions
  const misspelt = findingsAt(linted, params.range).filter(({message}) => isMisspelt(message))
  // Editors ask on every move of the cursor; then one action stands for what a person may want to see.
  const isAsked = params.context.triggerKind !== CodeActionTriggerKind.Automatic
  const later = await Promise.all(
    misspelt.map(finding =>
      isAsked
        ? suggested(state, finding, linted, context)
        : state.client.resolvesEdits
          ? [pendingAction(finding, linted, uri)]
          : []
    )
  )
  return [...later.flat(), ...actions]
}

/** How the prose of a document is told from its markup, where names in a range may be made the same everywhere. */
async function readingFor(state: State, document: OpenDocument, linted: Linted, range: Range) {
  if (!findingsAt(linted, range).some(({message}) => message.ruleId === NAME_RULE)) return undefined
  const options = {fields: state.settings.fields}
  const read = await readerFor(state.pathOf(document), options)
  return read?.(linted.content.text, options)
}

function contextOf(state: State, uri: string, only?: string[]): ActionContext {
  const document = state.documents.get(uri)
  const config = document && state.projects.configOf(state.pathOf(document))
  return {uri, client: state.client, only, configurable: isEditable(config)}
}

async function suggested(
  state: State,
  finding: Linted['findings'][number],
  linted: Linted,
  context: ActionContext
): Promise<CodeAction[]> {
  const {text} = linted.content
  const words = await state.suggestions.for(finding.message.actual as string, text)
  return words.flatMap(word => {
    const repair = replacement(finding.message, text, word)
    return repair ? [replaceAction(finding, repair, linted, context)] : []
  })
}

function pendingAction(
  {message, diagnostic}: Linted['findings'][number],
  linted: Linted,
  uri: string
): CodeAction {
  const data: Pending = {uri, version: linted.version, start: message.place?.start.offset ?? 0}
  return {
    title: `Replace “${message.actual}” by the word or name most like it`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    data
  }
}

/** An action with its edit, if it has none yet; without one still when nothing is found or the document changed. */
export async function resolveAction(state: State, action: CodeAction): Promise<CodeAction> {
  const pending = action.data as Pending | undefined
  const document = pending && state.documents.get(String(pending.uri))
  if (action.edit || !document || document.version !== pending.version) return action
  const linted = await state.runs.lint(document)
  const finding = linted.findings.find(
    ({message}) => isMisspelt(message) && message.place?.start.offset === pending.start
  )
  const [best] = finding ? await suggested(state, finding, linted, contextOf(state, pending.uri)) : []
  return best ? {...action, edit: best.edit} : action
}
