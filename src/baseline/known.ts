import {createHash} from 'node:crypto'
import {type FileResult, type ReportedMessage, ruleName} from '../reports/result.js'

/** What is remembered of a finding: its rule and its words, and no position, so that it may move. */
export interface KnownFinding {
  /** The rule's id, with its plugin's name before it where that is not garblint. */
  rule: string
  /** What was found; of a long text the beginning and a hash. */
  text: string
  /** The words before and behind it, up to the ends of its line. */
  before: string
  after: string
  /** How often it stands in the file just so. */
  count: number
}

/** The findings of a file to be remembered, in an order that does not depend on where they stand. */
export function knownFindings({messages, text}: FileResult): KnownFinding[] {
  const known = new Map<string, KnownFinding>()
  for (const message of messages) {
    const finding = identified(message, text)
    const same = known.get(keyOf(finding))
    if (same) same.count++
    else known.set(keyOf(finding), finding)
  }
  const keys = [...known.keys()].sort()
  return keys.map(key => known.get(key) as KnownFinding)
}

/**
 * The messages of a result that are not known, and the known findings that the file no longer has. A finding is known
 * when its rule, its text and the words on one side of it are: what stands on the other may have been repaired.
 */
export function compared(
  {messages, text}: FileResult,
  known: readonly KnownFinding[]
): {fresh: ReportedMessage[]; stale: KnownFinding[]} {
  const left = known.map(finding => ({...finding}))
  const byContent = new Map<string, KnownFinding[]>()
  for (const finding of left) {
    const key = contentOf(finding)
    byContent.set(key, [...(byContent.get(key) ?? []), finding])
  }
  let open = messages.map(message => ({message, finding: identified(message, text)}))
  for (const isSame of [isSameContext, sharesContext])
    open = open.filter(({finding}) => {
      const candidates = byContent.get(contentOf(finding)) ?? []
      const match = candidates.find(one => one.count > 0 && isSame(one, finding))
      if (match) match.count--
      return !match
    })
  return {fresh: open.map(({message}) => message), stale: left.filter(({count}) => count > 0)}
}

function isSameContext(a: KnownFinding, b: KnownFinding): boolean {
  return a.before === b.before && a.after === b.after
}

function sharesContext(a: KnownFinding, b: KnownFinding): boolean {
  return (a.before !== '' && a.before === b.before) || (a.after !== '' && a.after === b.after)
}

function identified(message: ReportedMessage, text: string): KnownFinding {
  const {place, actual} = message
  return {
    rule: ruleName(message),
    text: shortened(actual ?? message.message),
    before: place ? lastWords(text.slice(Math.max(0, place.start.offset - REACH), place.start.offset)) : '',
    after: place ? firstWords(text.slice(place.end.offset, place.end.offset + REACH)) : '',
    count: 1
  }
}

/** How far context is looked for, in UTF-16 code units: three words in any language that has them. */
const REACH = 60

function lastWords(text: string): string {
  const line = text.slice(text.search(/[^\n\r]*$/))
  return spaced(line).split(' ').slice(-3).join(' ')
}

function firstWords(text: string): string {
  return spaced(text.split(/[\n\r]/, 1)[0])
    .split(' ')
    .slice(0, 3)
    .join(' ')
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const LONGEST = 80

function shortened(text: string): string {
  const line = spaced(text)
  if (line.length <= LONGEST) return line
  return `${line.slice(0, LONGEST / 2)}… ${createHash('sha256').update(line).digest('hex').slice(0, 16)}`
}

function contentOf({rule, text}: KnownFinding): string {
  return JSON.stringify([rule, text])
}

function keyOf({rule, text, before, after}: KnownFinding): string {
  return JSON.stringify([rule, text, before, after])
}
