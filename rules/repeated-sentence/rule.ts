import {type Article, defineRule, type Finding, type Role, type Severity, strings} from '../../src/rule.js'
import type {Entry} from './entries.js'
import {type Match, matchesIn} from './matches.js'

/**
 * Numbers of words. Below `SHORT` a sentence may come again for many reasons, below `APART` if others stand between.
 * From `LONG` on nobody says the same twice in a row, from `VERY_LONG` on nobody says it twice at all.
 */
const SHORT = 5
const LONG = 8
const APART = 10
const VERY_LONG = 16

const OUTSIDE: ReadonlySet<Role> = new Set(['headline', 'subheading', 'caption', 'dateline', 'byline'])
/** Notes of a newsroom to its readers, which come wherever they are needed. */
const NOTE =
  /\b(?:contacted|comment|subscribe|newsletters?|sign up|follow us|read more|click|copyright|rights reserved|advertisement|cookies|helpline|lifeline|hotline|this (?:article|story|report)|(?:reporting|editing|written|edited|reported) by|more information|visit our|app store|getty|reuters|photo)\b/i

export default defineRule({
  id: 'repeated-sentence',
  summary: 'A sentence or paragraph that comes twice in the article',
  family: 'repetition',
  mqm: 'fluency/duplication',
  severity: 'warning',
  scope: 'article',
  options: {
    allow: strings({doc: 'Sentences that may come again: one is left alone if it holds one of these texts.'})
  },
  messages: {
    again: {
      reason: '"{actual}" stands just before: the translation was put in twice',
      advice: 'Take one out, and look up in the source what belongs here.'
    },
    earlier: {
      reason: '"{actual}" has been said in the article: a segment was translated or pasted twice',
      advice: 'Take one out, and look up in the source what belongs here.'
    },
    near: {
      reason:
        '"{actual}" says what an earlier sentence says in nearly the same words: a segment was translated twice',
      advice: 'Keep the better one.'
    }
  },
  find: (article, {options}) => findIn(article, options.allow)
})

function* findIn(
  article: Article,
  allow: readonly string[]
): Generator<Finding<'again' | 'earlier' | 'near'>> {
  for (const block of blocksOf(matchesIn(article))) {
    const {start} = block[0].entry
    const {end} = block[block.length - 1].entry
    const text = article.text.slice(start, end)
    const severity = judgeBlock(block)
    if (!severity || allow.some(part => text.includes(part))) continue
    const [{exact, distance}] = block
    const message = !exact ? 'near' : distance <= block.length ? 'again' : 'earlier'
    yield {start, end, message, severity}
  }
}

/** Sentences in a row that repeat sentences in a row belong together. */
function* blocksOf(matches: readonly Match[]): Generator<Match[]> {
  let block: Match[] = []
  for (const match of matches) {
    const last = block[block.length - 1]
    const follows =
      last && last.distance > 1 && match.distance === last.distance && match.index === last.index + 1
    if (last && !follows) {
      yield block
      block = []
    }
    block.push(match)
  }
  if (block.length > 0) yield block
}

/** A block is judged by its worst sentence; if it repeats what stands just before, by its length. */
function judgeBlock(block: Match[]): Severity | undefined {
  const severities = block.map(judge)
  const [{distance, entry}] = block
  const words = block.reduce((sum, match) => sum + match.entry.words.length, 0)
  const isCopy = block.length > 1 && distance === block.length && block.every(match => match.exact)
  if (isCopy && words >= LONG && !OUTSIDE.has(entry.role)) return 'error'
  return severities.includes('error') ? 'error' : severities.find(severity => severity !== undefined)
}

function judge({entry, earlier, distance, exact}: Match): Severity | undefined {
  if (OUTSIDE.has(entry.role) || OUTSIDE.has(earlier.role) || isTitle(entry)) return undefined
  const {length} = entry.words
  if (length < SHORT || !/\p{Ll}{3}/u.test(entry.text) || (entry.role === 'list-item' && length < APART))
    return undefined
  // The first sentence stands over the text in larger print.
  if (earlier.paragraph === 0 && earlier.alone && entry.paragraph > 0 && entry.paragraph < 3) return undefined
  if (distance === 1) return judgeNeighbours(entry, exact)
  if (length < APART || NOTE.test(entry.text) || isPullQuote(entry) || isPullQuote(earlier)) return undefined
  if (!exact) return length >= VERY_LONG && !isSpoken(entry) ? 'warning' : undefined
  if (length >= VERY_LONG) return 'error'
  return isSpoken(entry) ? undefined : 'warning'
}

function judgeNeighbours(entry: Entry, exact: boolean): Severity | undefined {
  const {length} = entry.words
  if (exact && length >= LONG) return 'error'
  if (exact) return isSpoken(entry) || NOTE.test(entry.text) ? undefined : 'warning'
  return length >= VERY_LONG && !isSpoken(entry) ? 'error' : 'warning'
}

/** A line without a stop: a title, a caption, an entry of a list. */
function isTitle({alone, text}: Entry): boolean {
  return alone && !/[.!?…]["”’»)\]]*$/.test(text)
}

/** Short things may be said twice by those who are quoted: "We were lucky. We were lucky." */
function isSpoken({text}: Entry): boolean {
  return /["“”‘!?]|(?<!\p{L})'/u.test(text)
}

/** A quotation that stands by itself is printed large beside the text that has it, too. */
function isPullQuote({alone, text}: Entry): boolean {
  return alone && /^["“‘«]/.test(text) && /["”’»]$/.test(text)
}
