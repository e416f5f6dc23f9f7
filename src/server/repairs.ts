import type {TextEdit} from 'vscode-languageserver/node'
import {repairOf} from '../repair/apply.js'
import type {ReportedMessage} from '../reports/result.js'
import type {PositionedText} from './positions.js'

/** Text to put in place of a span, in offsets of the document. */
export interface Replacement {
  start: number
  end: number
  text: string
}

/** A text in place of what a message is about, unless the document has something else there. */
export function replacement(
  {place, actual}: ReportedMessage,
  text: string,
  expected: string | undefined
): Replacement | undefined {
  if (!place || expected === undefined) return undefined
  const [start, end] = [place.start.offset, place.end.offset]
  if (actual !== undefined && text.slice(start, end) !== actual) return undefined
  return {start, end, text: expected}
}

/** All repairs that are certain and do not touch each other, of one rule if one is given. */
export function safeRepairs(
  messages: readonly ReportedMessage[],
  text: string,
  ruleId?: string
): Replacement[] {
  const repairs: Replacement[] = []
  for (const message of messages) {
    const repair =
      ruleId === undefined || message.ruleId === ruleId ? repairOf(message, text, 'safe') : undefined
    if (repair) repairs.push(repair)
  }
  repairs.sort((a, b) => a.start - b.start || a.end - b.end)
  let end = -1
  return repairs.filter(repair => {
    if (repair.start < end) return false
    end = Math.max(repair.end, repair.start + 1)
    return true
  })
}

/** One text in place of another, everywhere where it stands as whole words. */
export function replaceEverywhere(content: PositionedText, from: string, to: string): Replacement[] {
  const isLetter = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character)
  const {text} = content
  const replacements: Replacement[] = []
  if (from === '') return replacements
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length)) {
    const end = at + from.length
    if (!isLetter(text.slice(Math.max(0, at - 1), at)) && !isLetter(text.slice(end, end + 1)))
      replacements.push({start: at, end, text: to})
  }
  return replacements
}

export function textEdits(content: PositionedText, replacements: readonly Replacement[]): TextEdit[] {
  return replacements.map(({start, end, text}) => ({range: content.rangeOf(start, end), newText: text}))
}
