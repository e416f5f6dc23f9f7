import {defineRule} from '../../src/rule.js'
import {closingAt, hasSpacedStraight, insideOf, openingAt, type Spaced, spacedStraight} from './quotes.js'

export default defineRule({
  id: 'space-inside-quotes',
  summary: 'A space inside of quotation marks or brackets',
  family: 'punctuation',
  mqm: 'fluency/typography',
  severity: 'warning',
  scope: 'paragraph',
  yieldsTo: ['doubled-punctuation'],
  options: {},
  messages: {
    space: {
      reason: 'Space on the inner side of a mark in "{actual}": the text was joined from pieces',
      advice: 'Take the space out: "{repair}".'
    },
    side: {
      reason: 'Space on the wrong side of the mark in "{actual}"',
      advice: 'Put it on the outer side: "{repair}".'
    }
  },
  needs: [['quote', 'curly quote', 'curly apostrophe', 'apostrophe', 'round', 'square', 'foreign']],
  when: text => FLOATING.test(text) || hasSpacedStraight(text),
  *find({text}) {
    for (const {start, end, expected, isStray} of spacedIn(text)) {
      const swapped = /^\s|\s$/.test(expected)
      yield {
        start,
        end,
        message: swapped ? 'side' : 'space',
        data: {repair: expected},
        expected: [expected],
        repair: swapped || isStray ? 'likely' : 'safe'
      }
    }
  }
})

/** A mark that says which way it turns, with a space on its inner side; a single straight one that floats. */
const FLOATING = /[“‘([][ \t\u00A0\u2009\u202F]|[”’)\]](?<=[ \t\u00A0\u2009\u202F].)|'(?<=(?:^|[\s([]).) /

function spacedIn(text: string): Spaced[] {
  return [
    ...spacedStraight(text),
    ...spacedCurly(text),
    ...spacedSingles(text),
    ...spacedBrackets(text)
  ].sort((a, b) => a.start - b.start)
}

/** Curly marks say themselves which way they turn; a closing one must have been opened. */
function* spacedCurly(text: string): Generator<Spaced> {
  for (const marks of [/[“”]/g, /[‘’]/g]) {
    let open: {found: Spaced | undefined} | undefined
    for (const {0: mark, index} of text.matchAll(marks)) {
      if (mark === '“' || mark === '‘') {
        if (open?.found) yield open.found
        open = {found: openingAt(text, index)}
      } else if (mark === '”' || (open && !/[\p{L}\p{N}]/u.test(text[index + 1] ?? ' '))) {
        // An apostrophe closes nothing: ’90s, farmers’ and don’t
        yield* insideOf(text, open?.found, closingAt(text, index))
        open = undefined
      }
    }
    if (open?.found) yield open.found
  }
}

const SINGLES = /(?<![^\s([])' [^'"\n]{1,80} '(?![\p{L}\p{N}])/gu

/** Straight single marks look like apostrophes: only a pair that floats on both sides is one. */
function* spacedSingles(text: string): Generator<Spaced> {
  for (const {0: quotation, index} of text.matchAll(SINGLES))
    yield* insideOf(text, openingAt(text, index), closingAt(text, index + quotation.length - 1))
}

/** Round and square brackets. Empty ones are boxes to tick; a closing one that nothing opened may be a smile. */
function* spacedBrackets(text: string): Generator<Spaced> {
  const open: number[] = []
  for (const {0: mark, index} of text.matchAll(/[()[\]]/g)) {
    // A face, `:-(`, opens nothing.
    if (/[:;=]-?$/.test(text.slice(Math.max(0, index - 2), index))) continue
    if (mark === '(' || mark === '[') {
      open.push(index)
      continue
    }
    const opening = open.pop()
    if (opening !== undefined) yield* insideOf(text, openingAt(text, opening), closingAt(text, index))
  }
}
