import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import {rules} from '../../rules/index.js'
import type {Reading} from '../readers/reading.js'
import {repairOf, repairsOf} from '../repair/apply.js'
import type {ReportedMessage} from '../reports/result.js'
import type {Rule} from '../rule/types.js'
import type {Client} from './client.js'
import {CONFIGURE, type ConfigurationChange} from './config-change.js'
import type {Linted} from './lint-runs.js'
import {type Replacement, replaceEverywhere, replacement, textEdits} from './repairs.js'

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.garblint`

/** The rule whose findings name two spellings, of which either may be the right one. */
export const NAME_RULE = 'inconsistent-name'

/** A repair that nobody is certain of is offered in so many ways at most. */
const MOST_OFFERED = 5

/** What is needed to make edits of a document. */
export interface ActionContext {
  uri: string
  client: Client
  /** Whether there is a configuration that can be edited, or can be made. */
  configurable: boolean
  /** What the document is read as, where that is no plain text and names may be made the same. */
  reading?: Reading
  /** Kinds that are wanted, all if undefined. */
  only: readonly string[] | undefined
}

type Finding = Linted['findings'][number]

/** Everything that can be done about the findings in a range of a document, but for what has to be looked up. */
export function actionsFor(linted: Linted, range: Range, context: ActionContext): CodeAction[] {
  const touched = findingsAt(linted, range)
  const actions: CodeAction[] = []
  if (wants(context.only, CodeActionKind.QuickFix)) {
    for (const finding of touched) actions.push(...repairActions(finding, linted, context))
    for (const finding of touched) actions.push(...nameActions(finding, linted, context))
    for (const ruleId of new Set(touched.map(({message}) => message.ruleId)))
      actions.push(...fixRuleActions(ruleId, linted, context))
    if (context.configurable)
      for (const finding of touched) actions.push(...settingActions(finding, context.uri))
  }
  const all = repairsOf(messagesOf(linted), linted.content.text, 'safe')
  if (all.length > 0 && wants(context.only, FIX_ALL))
    actions.push({
      title: 'Fix all that garblint is certain of',
      kind: FIX_ALL,
      edit: editOf(linted, all, context)
    })
  return actions
}

function messagesOf({result}: Linted): readonly ReportedMessage[] {
  return result?.messages ?? []
}

export function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some(wanted => kind === wanted || wanted === '' || kind.startsWith(`${wanted}.`))
}

/** Findings that touch a range; an empty range touches those it stands at either end of. */
export function findingsAt({content, findings}: Linted, range: Range): Finding[] {
  const from = content.offsetAt(range.start)
  const to = content.offsetAt(range.end)
  return findings.filter(
    ({message: {place}}) => place && place.start.offset <= to && place.end.offset >= from
  )
}

function repairActions(finding: Finding, linted: Linted, context: ActionContext): CodeAction[] {
  const {message, diagnostic} = finding
  const {text} = linted.content
  const safe = repairOf(message, text, 'safe')
  if (safe)
    return [
      {
        title: replaceTitle(message, safe.text),
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: [diagnostic],
        edit: editOf(linted, [safe], context)
      }
    ]
  // Without a repair, what is expected would be read as something else in the file's format.
  const offered = message.repair ? (message.expected ?? []) : []
  return offered.slice(0, MOST_OFFERED).flatMap(expected => {
    const repair = replacement(message, text, expected)
    return repair ? [replaceAction(finding, repair, linted, context)] : []
  })
}

/** An action that puts a text in place of what a finding is about. */
export function replaceAction(
  {message, diagnostic}: Finding,
  repair: Replacement,
  linted: Linted,
  context: ActionContext
): CodeAction {
  return {
    title: replaceTitle(message, repair.text),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: editOf(linted, [repair], context)
  }
}

function replaceTitle({actual = ''}: ReportedMessage, text: string): string {
  return text === '' ? `Delete “${short(actual)}”` : `Replace “${short(actual)}” by “${short(text)}”`
}

function nameActions({message, diagnostic}: Finding, linted: Linted, context: ActionContext): CodeAction[] {
  const {actual, expected} = message
  const other = expected?.[0]
  if (message.ruleId !== NAME_RULE || !actual || !other || !message.repair) return []
  const everywhere = (from: string, to: string): CodeAction => ({
    title: `Write “${short(to)}” everywhere in this article`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: editOf(linted, replaceEverywhere(linted.content.text, context.reading, from, to), context)
  })
  return [everywhere(actual, other), everywhere(other, actual)]
}

function fixRuleActions(ruleId: string, linted: Linted, context: ActionContext): CodeAction[] {
  const messages = messagesOf(linted).filter(message => message.ruleId === ruleId)
  const repairs = repairsOf(messages, linted.content.text, 'safe')
  if (repairs.length < 2) return []
  return [
    {
      title: `Fix all ${repairs.length} of ${ruleId}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: linted.findings.flatMap(({message, diagnostic}) =>
        message.ruleId === ruleId && message.repair === 'safe' ? [diagnostic] : []
      ),
      edit: editOf(linted, repairs, context)
    }
  ]
}

function settingActions({message, diagnostic}: Finding, uri: string): CodeAction[] {
  const {ruleId, source, actual} = message
  if (source !== 'garblint' || !Object.hasOwn(rules, ruleId)) return []
  const {options} = (rules as Record<string, Rule>)[ruleId].definition
  const change = (title: string, change: ConfigurationChange) => settingAction(title, diagnostic, uri, change)
  const places = [
    {title: 'in this article', inFile: true},
    {title: 'in this project', inFile: false}
  ]
  const actions: CodeAction[] = []
  if (options.allow?.kind === 'strings' && !options.allow.values && actual && !/\n/.test(actual))
    for (const {title, inFile} of places)
      actions.push(change(`Allow “${short(actual)}” ${title}`, {rule: ruleId, allow: actual, inFile}))
  for (const {title, inFile} of places)
    actions.push(change(`Turn ${ruleId} off ${title}`, {rule: ruleId, inFile}))
  return actions
}

function settingAction(
  title: string,
  diagnostic: Diagnostic,
  uri: string,
  change: ConfigurationChange
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: {title, command: CONFIGURE, arguments: [uri, change]}
  }
}

function editOf(linted: Linted, replacements: readonly Replacement[], context: ActionContext): WorkspaceEdit {
  const edits = textEdits(linted.content, replacements)
  const {uri, client} = context
  return client.versionedEdits
    ? {documentChanges: [{textDocument: {uri, version: linted.version}, edits}]}
    : {changes: {[uri]: edits}}
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 38)}…` : line
}
