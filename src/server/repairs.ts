import type {TextEdit} from 'vscode-languageserver/node'
import type {Reading} from '../readers/reading.js'
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

/**
 * One text in place of another, everywhere where it stands as whole words.
 *
 * @param reading What the text is read as, where it is no plain text: only prose is changed.
 */
export function replaceEverywhere(
  text: string,
  reading: Reading | undefined,
  from: string,
  to: string
): Replacement[] {
  if (!reading) return wholeWords(text, from).map(start => ({start, end: start + from.length, text: to}))
  return [...reading.articles].flatMap(article =>
    wholeWords(article.text, from).flatMap(at => {
      const place = article.place(at, at + from.length)
      if (!place || !article.accepts(at, at + from.length, to)) return []
      const [start, end] = [place.start.offset as number, place.end.offset as number]
      const isLiteral = reading.literals.some(span => span.start < end && span.end > start)
      return isLiteral ? [] : [{start, end, text: to}]
    })
  )
}

/** Offsets at which words stand as they are, and not as a part of longer ones. */
function wholeWords(text: string, words: string): number[] {
  const isLetter = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character)
  const offsets: number[] = []
  if (words === '') return offsets
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length
    if (!isLetter(text.slice(Math.max(0, at - 1), at)) && !isLetter(text.slice(end, end + 1)))
      offsets.push(at)
  }
  return offsets
}

export function textEdits(content: PositionedText, replacements: readonly Replacement[]): TextEdit[] {
  return replacements.map(({start, end, text}) => ({range: content.rangeOf(start, end), newText: text}))
}
