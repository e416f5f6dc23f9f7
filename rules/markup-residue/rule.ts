import {defineRule, strings} from '../../src/rule.js'
import {entitiesIn} from './entities.js'
import {CODE, patternsFor, STYLE} from './patterns.js'

/** Entities that lost their beginning. */
const ENTITY_END = /quot;|nbsp;|quo;|apos;|dash;|hellip;|#\d{2,5};/

export default defineRule({
  id: 'markup-residue',
  summary:
    'Markup that shows: entities, tags, BBCode, Markdown, wiki marks, escapes, scripts and style sheets',
  family: 'residue',
  mqm: 'fluency/character-encoding',
  severity: 'error',
  scope: 'paragraph',
  yieldsTo: ['placeholder-token', 'subword-residue'],
  options: {
    allow: strings({doc: 'Markup that is sound here, letter for letter, for example `["<b>", "</b>"]`.'})
  },
  messages: {
    entity: {
      reason: '"{actual}" is an entity of HTML: it stands for {meaning}',
      advice: 'Write the character itself.'
    },
    tag: {
      reason: '"{actual}" is markup of a page, which readers must not see',
      advice: 'Take it out.'
    },
    mark: {
      reason: '"{actual}" is markup of a text format that was not rendered',
      advice: 'Take the marks out.'
    },
    escape: {
      reason: '"{actual}" is how programs write a character or a line end',
      advice: 'Write the character itself.'
    },
    code: {
      reason: '"{actual}" is code of a web page, not text',
      advice: 'Take it out, and check that no text is missing around it.'
    }
  },
  needs: [
    [
      'ampersand',
      'foreign',
      'angle',
      'square',
      'round',
      'markup',
      'handle',
      'percent',
      'semicolon',
      'quote quote'
    ]
  ],
  when: text =>
    /[&＆<＜[*_~`{|\\>#=]/.test(text) ||
    text.includes("'''") ||
    text.includes('%20') ||
    (text.includes(';') && ENTITY_END.test(text)) ||
    (/[(;]/.test(text) && (CODE.test(text) || STYLE.test(text))),
  *find({text}, {options}) {
    let end = 0
    for (const finding of markupIn(text)) {
      if (finding.start < end || options.allow.includes(text.slice(finding.start, finding.end))) continue
      end = finding.end
      yield finding
    }
  }
})

interface Found {
  start: number
  end: number
  message: 'entity' | 'tag' | 'mark' | 'escape' | 'code'
  data?: {meaning: string}
  expected?: string[]
  repair?: 'safe'
}

/** Markup in order; where pieces meet, the one that starts first or is longer. */
function markupIn(text: string): Found[] {
  const found: Found[] = []
  for (const {pattern, message, repair, unless} of patternsFor(text)) {
    for (const match of text.matchAll(pattern())) {
      if (unless?.(match)) continue
      const span = {start: match.index, end: match.index + match[0].length, message}
      found.push(repair ? withRepair(text, span, repair(match)) : span)
    }
  }
  if (/[&＆]/.test(text) || ENTITY_END.test(text))
    for (const entity of entitiesIn(text)) {
      const meaning =
        entity.text === '' ? 'nothing that shows' : entity.text === ' ' ? 'a space' : entity.text
      if (!isInAddress(text, entity.start))
        found.push(withRepair(text, {...entity, message: 'entity', data: {meaning}}, entity.text))
    }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A finding with its repair; a space next to what is taken out goes, too, where another remains. */
function withRepair(text: string, {start, end, message, data}: Found, expected: string): Found {
  const isSpacedBefore = start === 0 || /\s/.test(text[start - 1])
  const isBlank = expected.trim() === ''
  if (isBlank && isSpacedBefore && text[end] === ' ')
    return {start, end: end + 1, message, data, expected: [''], repair: 'safe'}
  const between = isBlank && message === 'tag' && isBreak(text, start, end) ? ' ' : expected
  const value = isBlank && (isSpacedBefore || end === text.length) ? '' : between
  return {start, end, message, data, expected: [value], repair: 'safe'}
}

/** A tag that ends a line or paragraph between two words. */
function isBreak(text: string, start: number, end: number): boolean {
  return (
    /\S/.test(text[start - 1] ?? ' ') &&
    /[\p{L}\p{N}"“‘'(]/u.test(text[end] ?? ' ') &&
    /^[<＜&lt;\s/]{1,6}(?:br|p|div|li|h[1-6]|td|tr|ul|ol|hr)\b/i.test(text.slice(start, end))
  )
}

/** Web addresses join their parts with &. */
function isInAddress(text: string, at: number): boolean {
  return /(?:https?:\/\/|www\.)\S*$/.test(text.slice(Math.max(0, at - 200), at))
}
