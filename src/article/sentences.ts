import {
  BEFORE_LETTER,
  BEFORE_NAME,
  BEFORE_NUMBER,
  EITHER,
  INSIDE,
  MARKED_NAMES,
  STARTERS
} from './abbreviations.js'
import {lexicon} from './lexicon.js'

const CANDIDATE = /[.!?…]+["'”’)\]»]*/g
const MONTHS_AND_DAYS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{2,4}T|GMT|UTC|Eastern|Pacific|Central|Mountain)\b/
const REPORTING =
  /^(?:[A-Z][\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|added|adds|replied|wrote|writes|tweeted|shouted|wondered|exclaimed|cried|answered|recalled|joked|continued|explained)\b/u

/**
 * Offsets at which the sentences of a paragraph end, in order; the last is the paragraph's length. White space
 * between sentences belongs to none.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length
    if (end < text.length && isBoundary(text, match.index, end)) ends.push(end)
  }
  if (text.length > 0) ends.push(text.length)
  return ends
}

/** Whether a sentence ends between the mark at `mark` and `end`, the offset behind its closing marks. */
function isBoundary(text: string, mark: number, end: number): boolean {
  let next = end
  while (next < text.length && /\s/.test(text[next])) next++
  if (next === text.length) return false
  if (next === end) return isGlued(text, mark, end)
  const marks = text.slice(mark, end)
  // A slice keeps every look-ahead short: nothing that decides here is longer.
  const following = text.slice(next, next + 80)
  const word = wordBefore(text, mark)
  if (marks.startsWith('.') && !marks.startsWith('..')) return stopEnds(text, mark, marks, word, following)
  if (MARKED_NAMES.has(`${word.toLowerCase()}${marks}`) && marks.length === 1)
    return STARTERS.has(firstWord(following))
  return startsSentence(following) && !isReporting(marks, following)
}

/** The run of letters, digits, stops and hyphens that ends at `mark`, 30 characters at most. */
function wordBefore(text: string, mark: number): string {
  let start = mark
  while (start > 0 && mark - start < 30 && /[\p{L}\p{M}\p{N}.'’&-]/u.test(text[start - 1])) start--
  return text.slice(start, mark)
}

function firstWord(following: string): string {
  return /^["'“‘(]*([\p{L}’']+)/u.exec(following)?.[1].toLowerCase() ?? ''
}

function stopEnds(text: string, mark: number, marks: string, word: string, following: string): boolean {
  if (!startsSentence(following)) return false
  if (marks.length > 1) {
    // Behind a closing mark the sentence has ended, unless a reporting clause follows or the mark closed a remark.
    if (/^\.["'”’»]/.test(marks)) return !isReporting(marks, following)
    if (marks === '.)' || marks === '.]') return !abbreviationGoesOn(text, mark, word, following)
  }
  return !abbreviationGoesOn(text, mark, word, following)
}

/** Whether the stop behind `word` belongs to an abbreviation or number and the sentence goes on. */
function abbreviationGoesOn(text: string, mark: number, word: string, following: string): boolean {
  const lower = word.toLowerCase()
  const digit = /^\d/.test(following)
  const starter = STARTERS.has(firstWord(following))
  if (/^\p{N}+$/u.test(word)) return isListNumber(text, mark, word)
  if (/^\p{L}$/u.test(word)) return initialGoesOn(text, mark, word, starter)
  if (/^[ap]\.m$/.test(lower)) return digit || MONTHS_AND_DAYS.test(following)
  if (digit && BEFORE_NUMBER.has(lower)) return true
  if (BEFORE_NAME.has(lower)) {
    if (lower === 'no') return false
    const capital = /^\p{Lu}/u.test(word)
    return capital
      ? !(starter && EITHER.has(lower)) && !(starter && (lower === 'st' || lower === 'ft'))
      : false
  }
  if (INSIDE.has(lower)) return !starter
  if (EITHER.has(lower)) return goesOnInLowerCaseWords(word, following, starter)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !starter
  return false
}

/** `in`, `miss` or `mo` are words unless they are written as abbreviations. */
function goesOnInLowerCaseWords(word: string, following: string, starter: boolean): boolean {
  if (word.toLowerCase() === 'etc') return false
  const isAbbreviation = /^\p{Lu}/u.test(word) || !lexicon.hasCommon(word)
  return isAbbreviation && !starter && !/^["“‘]/.test(following)
}

/** `1. Buy bread`: a number that opens a paragraph or sentence counts it. */
function isListNumber(text: string, mark: number, word: string): boolean {
  const before = text.slice(Math.max(0, mark - word.length - 2), mark - word.length)
  return word.length <= 2 && (mark === word.length || /[.:;]\s$/.test(before))
}

/** A single letter: an initial before a name, or the end of `Plan B` and `vitamin C`. */
function initialGoesOn(text: string, mark: number, letter: string, starter: boolean): boolean {
  const previous = /([\p{L}\p{M}.’'°-]+)\s$/u.exec(text.slice(Math.max(0, mark - 31), mark - 1))?.[1] ?? ''
  if (
    BEFORE_LETTER.has(previous.toLowerCase()) ||
    /\d°?\s?$/.test(text.slice(Math.max(0, mark - 4), mark - 1))
  )
    return false
  if (/^\p{Ll}/u.test(letter)) return false
  if (letter === 'I' && starter) return false
  return !starter || /^\p{Lu}\.$/u.test(previous)
}

/** What may stand at the head of a sentence. */
function startsSentence(following: string): boolean {
  if (/^["'“‘«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}£$€¥#@%<{⟦]/u.test(following)) return true
  if (/^[-–—•*](?:\s|\p{N}|\p{Lu})/u.test(following)) return true
  // iPhone, eBay, oOh!media: small letters and a capital in one word
  return /^["'“‘]*\p{Ll}{1,2}\p{Lu}/u.test(following) || /^["'“‘«]+\p{L}/u.test(following)
}

/** `"Is it true?" Smith asked.` is one sentence. */
function isReporting(marks: string, following: string): boolean {
  return /["'”’»]$/.test(marks) && REPORTING.test(following)
}

/** No space behind the mark: `so.Then` was glued, `Node.js` and `3.5` were not. */
function isGlued(text: string, mark: number, end: number): boolean {
  if (end !== mark + 1 || text[mark] === '…') return false
  return isGluedStop(text, mark)
}

/**
 * Whether the stop, question or exclamation mark at `mark` ends a sentence although no space follows: an ordinary
 * lower-case word stands before it and a capitalised ordinary word behind it. Web addresses and brands
 * (`Booking.com`, `Yahoo!Inc`) have small letters or no word of the language.
 */
export function isGluedStop(text: string, mark: number): boolean {
  const before = /(?<![\p{L}\p{N}@/.])\p{Ll}[\p{Ll}’'-]+$/u.exec(
    text.slice(Math.max(0, mark - 30), mark)
  )?.[0]
  if (!before || !lexicon.has(before)) return false
  const after = /^\p{Lu}[\p{L}’']*/u.exec(text.slice(mark + 1, mark + 31))?.[0]
  return (
    after !== undefined &&
    lexicon.hasCommon(after) &&
    !/^[./@]\p{L}/u.test(text.slice(mark + 1 + after.length))
  )
}
