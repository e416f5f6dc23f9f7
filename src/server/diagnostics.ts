import {type Diagnostic, DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver/node'
import type {ReportedMessage} from '../reports/result.js'
import type {PositionedText} from './positions.js'
import type {Settings, ShownSeverity} from './settings.js'

const SEVERITIES: Record<Exclude<ShownSeverity, 'off'>, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint
}

/** What a diagnostic carries for quick fixes of this and other clients. */
export interface DiagnosticData {
  actual?: string
  expected?: string[]
  repair?: 'safe' | 'likely'
}

/** A message as the protocol has it, or undefined where its severity is not to be shown. */
export function diagnosticOf(
  message: ReportedMessage,
  content: PositionedText,
  severity: Settings['severity']
): Diagnostic | undefined {
  const shown = severity[message.severity]
  if (shown === 'off') return undefined
  const {place, actual, expected, repair} = message
  const diagnostic: Diagnostic = {
    range: content.rangeOf(place?.start.offset ?? 0, place?.end.offset ?? 0),
    severity: SEVERITIES[shown],
    source: message.source || 'garblint',
    message: message.note ? `${message.message}\n${message.note}` : message.message
  }
  if (message.ruleId) diagnostic.code = message.ruleId
  if (message.url) diagnostic.codeDescription = {href: message.url}
  // What should go altogether is shown as what is in excess.
  if (expected?.[0] === '') diagnostic.tags = [DiagnosticTag.Unnecessary]
  if (actual !== undefined) diagnostic.data = {actual, expected, repair} satisfies DiagnosticData
  return diagnostic
}
