import type {Diagnostic} from 'vscode-languageserver-protocol/node'
import {type Encoding, PositionedText} from '../../src/server/positions.js'

/** A message as the command reports it with `--format json`. */
export interface Message {
  ruleId: string
  severity: string
  message: string
  note?: string
  place: Record<'start' | 'end', {line: number; column: number; offset: number}>
  actual?: string
  expected?: string[]
  repair?: 'safe' | 'likely'
}

/** What diagnostics are about, in offsets of the text. */
export function spansOf(text: string, encoding: Encoding, diagnostics: readonly Diagnostic[]) {
  const content = new PositionedText(text, encoding)
  return diagnostics.map(({range, code, severity}) => ({
    start: content.offsetAt(range.start),
    end: content.offsetAt(range.end),
    ruleId: code,
    severity: ['', 'error', 'warning', 'info'][severity ?? 0]
  }))
}

/** The same of the command's messages. */
export function shownOf(messages: readonly Message[]) {
  return messages.map(({ruleId, severity, place}) => ({
    start: place.start.offset,
    end: place.end.offset,
    ruleId,
    severity
  }))
}
