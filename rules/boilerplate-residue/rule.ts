import {defineRule, type Paragraph, strings} from '../../src/rule.js'
import {type Family, matcherOf} from './families.js'
import {
  BRACKETS_OR_EQUAL,
  familiesFor,
  LONGEST_LINE,
  mayBeLine,
  mayHoldPage,
  maySuffix,
  REPORTER
} from './gates.js'
import {INLINE} from './inline.js'
import {suffixOf} from './suffix.js'

export default defineRule({
  id: 'boilerplate-residue',
  summary: 'Lines of the web page around the article: credits, buttons, notices, the name of the site',
  family: 'residue',
  mqm: 'accuracy/addition',
  severity: 'warning',
  scope: 'paragraph',
  options: {allow: strings({doc: 'Lines to leave alone, as they stand.'})},
  messages: {
    credit: {
      reason: '"{actual}" is a credit line of the page that was translated',
      advice: 'Take it out; credit the author as your desk does.'
    },
    source: {
      reason: '"{actual}" names the source as a foreign page does',
      advice: 'Take it out; name the source in the text.'
    },
    title: {
      reason: '"{actual}" is a field of the page, not a part of the article',
      advice: 'Take it out.'
    },
    click: {
      reason: '"{actual}" is a button or a link without its target',
      advice: 'Take it out.'
    },
    share: {
      reason: '"{actual}" invites to a channel of the page that was translated',
      advice: 'Take it out.'
    },
    rights: {
      reason: '"{actual}" is a legal notice of the page that was translated',
      advice: 'Take it out; put your own notice where your desk wants one.'
    },
    related: {
      reason: '"{actual}" leads to other articles of the page that was translated',
      advice: 'Take it out.'
    },
    page: {
      reason: '"{actual}" belongs to the controls of a web page',
      advice: 'Take it out.'
    },
    end: {
      reason: '"{actual}" marks the end of an agency report',
      advice: 'Take it out.'
    },
    suffix: {
      reason: '"{actual}" is the name of a site behind the title of its page',
      advice: 'Cut the title where the name of the site begins.'
    }
  },
  mayHold: mayHoldPage,
  *find(paragraph, {options}) {
    for (const finding of findingsIn(paragraph)) {
      const actual = paragraph.text.slice(finding.start, finding.end)
      if (!options.allow.includes(actual.trim())) yield {...finding, expected: ['']}
    }
  }
})

function* findingsIn(paragraph: Paragraph) {
  const {text} = paragraph
  if (text.length <= LONGEST_LINE) {
    const line = mayBeLine(text) ? familyOf(text) : undefined
    if (line) {
      yield {start: 0, end: text.length, ...line}
      return
    }
    const suffix = maySuffix(text) ? suffixOf(text) : undefined
    if (suffix) yield {...suffix, message: 'suffix' as const}
  }
  yield* inlineCredits(text)
}

function inlineCredits(text: string) {
  if (!BRACKETS_OR_EQUAL.test(text)) return []
  const small = text.toLowerCase()
  const found = INLINE.flatMap(({signs, pattern, message, severity}) =>
    (signs.some(sign => small.includes(sign)) ? [...text.matchAll(pattern)] : []).map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      message,
      severity
    }))
  ).sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter(finding => {
    if (finding.start < end) return false
    end = finding.end
    return true
  })
}

const SQUARE = /^[[【].*[\]】]$/s
const ROUND = /^[(（].*[)）]$/s

/** The family of a whole line and how certain it is; brackets tell that a line is no sentence. */
function familyOf(text: string): Pick<Family, 'message' | 'severity'> | undefined {
  const bare = text.replace(/^[\s*•▲■●>※-]{1,6}/u, '').replace(/[.!。！\s]{1,6}$/u, '')
  const isSquare = SQUARE.test(bare)
  const isRound = ROUND.test(bare)
  const inside = isSquare || isRound || /^[<〈{].*[>〉}]$/s.test(bare) ? bare.slice(1, -1).trim() : bare
  const mayMatch = matcherOf(inside.toLowerCase())
  const family = familiesFor(inside).find(({lines}) =>
    lines.some(line => mayMatch(line) && line.expression().test(inside))
  )
  if (!family) return isReporterLine(bare) ? {message: 'credit', severity: 'warning'} : undefined
  const {message, severity} = family
  if (message === 'credit' && !namesPeople(inside)) return undefined
  if (message === 'end') return isSquare || isRound ? family : undefined
  if (message === 'source' && severity !== 'error')
    return {message, severity: isSquare ? 'error' : isRound ? 'warning' : severity}
  if (message === 'credit' && (isSquare || (isRound && /^editor/i.test(inside))))
    return {message, severity: 'error'}
  return {message, severity}
}

function isReporterLine(bare: string): boolean {
  if (!REPORTER.test(bare)) return false
  return REPORTER_LINE.test(bare) || NAMED_REPORTER.test(bare)
}

/** A credit names people: `Planning: Wang Fang` is one, `Planning: homes rejected` is a headline. */
function namesPeople(credit: string): boolean {
  const value = /[:：=/|]/.test(credit) ? credit.slice(credit.search(/[:：=/|]/) + 1) : credit
  const [, ...rest] = value === credit ? value.split(/[\s,、]+/) : ['', ...value.split(/[\s,、&/]+/)]
  return (
    rest.every(word =>
      /^(?:\P{L}|\p{Lu}|\p{Lo}|\S*@|(?:and|by|in|on|of|the|our|this|newspaper|charge|duty|reporter|correspondent|journalist|editor|intern)s?$)|^$/u.test(
        word
      )
    ) || /@|\d{4}/.test(value)
  )
}

/** `(Example News reporter Zhang San)` on a line of its own; without brackets, a line that holds names alone. */
const REPORTER_LINE =
  /^[([（【]\s{0,2}(?:[\p{L}'’]{1,20}\s){0,5}(?:reporter|correspondent|journalist)s?\s{1,2}\p{L}[^()[\]\n]{1,80}[)\]）】]$/iu
const NAMED_REPORTER =
  /^\p{Lu}(?:[\p{L}'’-]{0,20}\s){1,5}(?:[Rr]eporter|[Cc]orrespondent)s?\s\p{Lu}[\p{L}'’-]{0,20}(?:\s\p{Lu}[\p{L}'’-]{0,20}){1,2}$/u
