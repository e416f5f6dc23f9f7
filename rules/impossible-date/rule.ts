import {defineRule, type Finding, FUNCTION_WORDS, MONTH} from '../../src/rule.js'
import {isDate, isLeapYear, longestMonth, monthNumber, weekdayOf} from './calendar.js'
import {HINT, hintsIn} from './hints.js'

const YEAR = '(?:,?\\s((?:19|20)\\d\\d))?'
const ORDINAL = '(st|nd|rd|th)?'
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${MONTH})\\s(?:the\\s)?(\\d{1,2})${ORDINAL}(?:\\s?[-–]\\s?(\\d{1,2})${ORDINAL})?(?![\\p{N}\\p{L}]|[.,:]\\d|[-–]\\p{N})${YEAR}`,
  'gu'
)
const DAY_FIRST = new RegExp(
  `(?<![\\p{N}\\p{L}.,:/$£€-])(\\d{1,2})${ORDINAL}\\s(?:of\\s)?(${MONTH})(?!\\p{L}|\\s\\p{Lu})${YEAR}`,
  'gu'
)
const ISO = /(?<![\p{L}\p{N}_/.:=#@-])((?:19|20)\d\d)([-/])(\d\d)\2(\d\d)(?![\p{N}_]|[-/.:]\p{N})/gu
const IN_DIGITS =
  /(?<![\p{L}\p{N}_/.:=#@-])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\p{N}_]|[-/.:][\p{L}\p{N}])/gu
const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const OF_DAY = `\\s?(?:[ap]\\.m\\.|[ap]m\\b|o['’]clock|local time|GMT|UTC|Beijing time|Moscow time)`
const ON_DAY = `\\son (?:${DAYS}|${MONTH}\\s)`
const TIME = new RegExp(
  `(?<![\\p{N}\\p{L}.,:/$£€¥-])(?:(\\d{1,2}):(\\d\\d)(?=${OF_DAY}|${ON_DAY})|(\\d{1,2})\\.(\\d\\d)(?=${OF_DAY}))`,
  'gu'
)
const HOUR = /(?<![\p{N}\p{L}.,:/$£€-]|[:.]\s)(\d{1,2})(\s?p\.m\.|\s?pm\b|\sa\.m\.|\so['’]clock)/gu
const WEEKDAY = new RegExp(
  `(?<!\\p{L})(${DAYS}),?\\s(?:(${MONTH})\\s(\\d{1,2})|(\\d{1,2})\\s(${MONTH})),?\\s((?:19[3-9]|20\\d)\\d)(?!\\p{N})`,
  'gu'
)
/** How months begin. */
const A_MONTH = /(?:J[Aau][nNlL]|F[eE][bB]|M[aA][rRyY]|A[pPuU][rRgG]|S[eE][pP]|O[cC][tT]|N[oO][vV]|D[eE][cC])/
const ON = /\b(?:on|dated)\s(?:the\s)?$/i

export default defineRule({
  id: 'impossible-date',
  summary: 'A day or hour that there is not: February 31, 32 December, 25:19 p.m.',
  family: 'numbers',
  mqm: 'accuracy/mistranslation',
  severity: 'error',
  scope: 'paragraph',
  options: {},
  messages: {
    day: {reason: 'There is no {actual}', advice: 'Look the day up in the source.'},
    leap: {reason: '{year} has no 29 February', advice: 'Look day and year up in the source.'},
    time: {reason: '"{actual}" is no time of day', advice: 'Look the hour up in the source.'},
    weekday: {reason: 'That day was a {right}, not a {given}', advice: 'Look the date up in the source.'}
  },
  needs: [['digit'], [A_MONTH, /\d[-/.:]\d|^[ap]\.m\.|^pm\b|\dpm?(?![a-z])|^o['’]clock/]],
  *find(paragraph) {
    const hints = hintsIn(paragraph)
    if (hints === 0) return
    const {text} = paragraph
    for (const match of hints & HINT.monthFirst ? text.matchAll(MONTH_FIRST) : []) {
      const [, month, first, firstEnding, second, secondEnding, year] = match
      const day = Number(second ?? first)
      const sure = (secondEnding ?? firstEnding) !== undefined || year !== undefined || isDay(text, match)
      if (day > longestMonth(month) || day === 0) {
        // May 68 is a year; In April 31 people came is none either.
        if (sure && (day <= 31 || year !== undefined || isOn(text, match.index))) yield found(match, 'day')
      } else if (isLeapDay(month, day, year)) yield found(match, 'leap', {year})
    }
    for (const match of hints & HINT.dayFirst ? text.matchAll(DAY_FIRST) : []) {
      const [, first, ending, month, year] = match
      const day = Number(first)
      if (day > longestMonth(month) || day === 0) {
        if ((day <= 31 && day > 0) || ending !== undefined || year !== undefined || isOn(text, match.index))
          yield found(match, 'day')
      } else if (isLeapDay(month, day, year)) yield found(match, 'leap', {year})
    }
    for (const match of hints & HINT.iso ? text.matchAll(ISO) : [])
      if (!isDate(Number(match[1]), Number(match[3]), Number(match[4]))) yield found(match, 'day')
    for (const match of hints & HINT.inDigits ? text.matchAll(IN_DIGITS) : []) {
      const [one, other, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
      if (!isDate(year, one, other) && !isDate(year, other, one)) yield found(match, 'day')
    }
    for (const match of hints & HINT.time ? text.matchAll(TIME) : []) {
      const [hour, minute] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])]
      if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) yield found(match, 'time')
    }
    for (const match of hints & HINT.hour ? text.matchAll(HOUR) : []) {
      const limit = /o['’]clock/.test(match[2]) ? 24 : 12
      const severity = Number(match[1]) > 24 ? 'error' : 'warning'
      if (Number(match[1]) > limit) yield {...found(match, 'time'), severity}
    }
    for (const match of hints & HINT.weekday ? text.matchAll(WEEKDAY) : []) {
      const [, given, month = match[5], day = match[4], , , year] = match
      if (Number(day) > longestMonth(month)) continue
      const right = weekdayOf(Number(year), monthNumber(month), Number(day))
      if (right !== given) yield {...found(match, 'weekday', {right, given}), severity: 'warning'}
    }
  }
})

type Id = 'day' | 'leap' | 'time' | 'weekday'

function found(match: RegExpMatchArray, message: Id, data: Record<string, string> = {}): Finding<Id> {
  const start = match.index ?? 0
  return {start, end: start + match[0].length, message, data, severity: 'error'}
}

const isOn = (text: string, start: number) => ON.test(text.slice(Math.max(0, start - 12), start))

/** What stands around a month and a number shows that the number is a day: no thing that it counts follows. */
function isDay(text: string, match: RegExpMatchArray): boolean {
  const end = (match.index ?? 0) + match[0].length
  const behind = /^\s?(\p{L}+)?/u.exec(text.slice(end, end + 20))?.[1]
  return behind === undefined || FUNCTION_WORDS.has(behind.toLowerCase())
}

function isLeapDay(month: string, day: number, year: string | undefined): year is string {
  return year !== undefined && day === 29 && monthNumber(month) === 2 && !isLeapYear(Number(year))
}
