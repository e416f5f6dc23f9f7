import {type Paragraph, type Word, wordFact, wordTrait} from '../../src/rule.js'
import {longestMonth} from './calendar.js'

// Nearly all dates and times are possible. Plain expressions at months and odd numbers tell so before those that find
// have to be made, which know all letters of Unicode and are dear.

/** What may be impossible in a paragraph, as bits. */
export const HINT = {monthFirst: 1, dayFirst: 2, iso: 4, inDigits: 8, time: 16, hour: 32, weekday: 64}

const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|' +
  'JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)'
const STARTS_WITH_MONTH = new RegExp(`^${MONTH}(?![A-Za-z])`)
const ENDS_WITH_MONTH = new RegExp(`(?<![A-Za-z])${MONTH}$`)

/** What every word that says something has. */
const MAY_TELL = /\d|day$|J[aAuU]|F[eE]|M[aA]|A[pPuU]|S[eE]|O[cC]|N[oO]|D[eE]/

/** What a word says of dates and times; nearly all say nothing. */
interface Facts {
  /** Names of months that the word starts and ends with. */
  first: string | undefined
  last: string | undefined
  isWeekday: boolean
  isOddTime: boolean
  isOddHour: boolean
  own: number
}

const NOTHING: Facts = {
  first: undefined,
  last: undefined,
  isWeekday: false,
  isOddTime: false,
  isOddHour: false,
  own: 0
}

const factsOf = wordFact((text): Facts => {
  if (!MAY_TELL.test(text)) return NOTHING
  const facts: Facts = {
    first: STARTS_WITH_MONTH.exec(text)?.[1],
    last: ENDS_WITH_MONTH.exec(text)?.[1],
    isWeekday: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(text),
    isOddTime: false,
    isOddHour: /\d/.test(text) && /(?:^|\D)(?:1[3-9]|[2-9]\d)(?:\D|$)/.test(text),
    own: 0
  }
  for (const [, hour, minute] of text.matchAll(/(?<!\d)(\d{1,2})[:.](\d\d)/g))
    facts.isOddTime ||= Number(minute) > 59 || Number(hour) > 24 || (hour === '24' && minute !== '00')
  if (/\d{4}[-/]\d\d[-/]\d\d/.test(text)) facts.own |= HINT.iso
  if (/\d[/.]\d{1,2}[/.]\d{4}/.test(text)) facts.own |= HINT.inDigits
  const {first, last, isWeekday, isOddTime, isOddHour, own} = facts
  return first || last || isWeekday || isOddTime || isOddHour || own > 0 ? facts : NOTHING
})

const isTelling = wordTrait(text => factsOf({form: 0, text}) !== NOTHING)

/** What may be impossible in a paragraph, as bits. */
export function hintsIn({text, words}: Paragraph): number {
  let hints = 0
  for (let index = 0; index < words.length; index++)
    if (isTelling(words[index])) hints |= hintsAt(text, words[index])
  return hints
}

function hintsAt(text: string, word: Word): number {
  const {first, last, isWeekday, isOddTime, isOddHour, own} = factsOf(word)
  let hints = own
  if (last && isOddDay(last, DAY_BEHIND.exec(text.slice(word.end, word.end + REACH))))
    hints |= HINT.monthFirst
  if (first && isOddDay(first, DAY_BEFORE.exec(text.slice(Math.max(0, word.start - REACH), word.start))))
    hints |= HINT.dayFirst
  if (isOddTime && OF_DAY.test(text.slice(word.start, word.end + REACH))) hints |= HINT.time
  if (isOddHour && mayBeHour(text, word.end) && HALF.test(text.slice(word.start, word.end + REACH)))
    hints |= HINT.hour
  if (isWeekday && FULL_DATE.test(text.slice(word.end, word.end + 2 * REACH))) hints |= HINT.weekday
  return hints
}

/** Code units that are enough for what stands beside a word. */
const REACH = 20
const DAY_BEHIND = /^\.?\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–]\s?(\d{1,2}))?/
const DAY_BEFORE = /(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?$/
const OF_DAY = /[ap]\.?m|o['’]clock|local|GMT|UTC|Beijing|Moscow|\son /
const HALF = /\d\s?(?:[ap]\.?m|o['’]clock)/
const FULL_DATE = /^,?\s(?:[A-Z][A-Za-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][A-Za-z]{2,8}\.?),?\s(?:19|20)\d\d/

/** Whether a day beside a month is none, or one that not every year has. */
function isOddDay(month: string, match: RegExpExecArray | null): boolean {
  if (!match) return false
  return isOdd(month, Number(match[1])) || (match[2] !== undefined && isOdd(month, Number(match[2])))
}

const isOdd = (month: string, day: number) =>
  day === 0 || day > longestMonth(month) || (day === 29 && longestMonth(month) === 29)

/** Whether half a day may follow a number that ends at `end`: most numbers count something. */
function mayBeHour(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (last < 48 || last > 57 || text.charCodeAt(end) !== 32) return true
  const letter = text.charCodeAt(end + 1)
  return letter === 97 || letter === 111 || letter === 112
}
