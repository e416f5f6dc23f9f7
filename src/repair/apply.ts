import type {ReportedMessage} from '../reports/result.js'

/** How certain a repair must be to be applied: `likely` takes the safe ones, too. */
export type RepairLevel = 'safe' | 'likely'

/** A text with repairs in it, and how many there are. */
export interface Repaired {
  text: string
  applied: number
}

/** A repair that can be applied. */
export interface Edit {
  /** Offsets in UTF-16 code units, `end` exclusive. */
  start: number
  end: number
  text: string
  isSafe: boolean
}

/** A text with the repairs of its messages applied. Nothing outside of their spans changes. */
export function repaired(text: string, messages: readonly ReportedMessage[], level: RepairLevel): Repaired {
  const edits = repairsOf(messages, text, level)
  let result = ''
  let end = 0
  for (const edit of edits) {
    result += text.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return {text: result + text.slice(end), applied: edits.length}
}

/**
 * The repairs of messages that go together, in the order of the text. Where several texts could stand in place of a
 * span, a person must choose, so only repairs with a single one are taken. Of repairs that overlap or touch, the safe
 * and then the first is taken; the other waits until the new text is linted.
 */
export function repairsOf(messages: readonly ReportedMessage[], text: string, level: RepairLevel): Edit[] {
  return chosen(messages.flatMap(message => repairOf(message, text, level) ?? []))
}

/** The repair of a message, if there is a single one, certain enough, and the text is what the message is about. */
export function repairOf(message: ReportedMessage, text: string, level: RepairLevel): Edit | undefined {
  const {place, actual, expected, repair} = message
  if (!place || actual === undefined || expected?.length !== 1 || expected[0] === actual) return undefined
  // Without one, what is expected would be read as something else in the file's format.
  if (repair === undefined || (repair !== 'safe' && level === 'safe')) return undefined
  const start = place.start.offset
  const end = place.end.offset
  // In formats with markup a span can hold more than the prose that was read in it.
  if (text.slice(start, end) !== actual || isInsidePair(text, start) || isInsidePair(text, end))
    return undefined
  return {start, end, text: expected[0], isSafe: repair === 'safe'}
}

/** The edits that go together, in the order of the text. */
function chosen(edits: Edit[]): Edit[] {
  const taken: Edit[] = []
  for (const isSafe of [true, false]) {
    const others = [...taken]
    let next = 0
    let end = -1
    for (const edit of edits.filter(one => one.isSafe === isSafe).sort(inOrder)) {
      while (next < others.length && others[next].end < edit.start) next++
      if (edit.start <= end || (next < others.length && others[next].start <= edit.end)) continue
      taken.push(edit)
      end = edit.end
    }
    taken.sort(inOrder)
  }
  return taken
}

function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end
}

/** Whether an offset stands between the two halves of a character. */
function isInsidePair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '')
}
