import {MONTH, type Paragraph, type Word, wordFact} from '../../src/rule.js'

/** A day of a month as it stands in a paragraph. */
export interface Day {
  start: number
  end: number
  month: string
  day: string
  /** Without the comma before it; empty where there is none. */
  year: string
  monthFirst: boolean
  ordinal: boolean
}

const YEAR = '(,?\\s(?:19|20)\\d\\d)?'
const DATE = new RegExp(
  `(?<!\\p{L})(${MONTH})\\s(\\d{1,2})(st|nd|rd|th)?(?![\\p{N}\\p{L}]|[.,:]\\d|\\s?[-–/]\\s?\\d)${YEAR}(?!\\p{N})|` +
    `(?<![\\p{N}\\p{L}.,:/$£€-])(?:the\\s)?(\\d{1,2})(st|nd|rd|th)?\\s(?:of\\s)?(${MONTH})(?!\\p{L})${YEAR}(?!\\p{N})`,
  'uy'
)
// Plain expressions for where a date may start, as that one is dear to make and to try.
/** A day that ends before a month. */
const DAY_BEFORE = /(the\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?$/
/** Code units that are enough for it. */
const REACH = 16
const DAY_BEHIND = /^\.?\s\d/

/** Where in a word a month begins that the word starts or ends with, which nearly none does. */
interface Months {
  isFirst: boolean
  last: number | undefined
}

const NO_MONTH: Months = {isFirst: false, last: undefined}
const STARTS_WITH_MONTH = new RegExp(`^${MONTH}`)
const ENDS_WITH_MONTH = new RegExp(`${MONTH}$`)

const monthsIn = wordFact((text): Months => {
  if (!/J[AaUu]|F[eE]|M[aA]|A[pPuU]|S[eE]|O[cC]|N[oO]|D[eE]/.test(text)) return NO_MONTH
  const isFirst = STARTS_WITH_MONTH.test(text)
  const last = ENDS_WITH_MONTH.exec(text)?.index
  return isFirst || last !== undefined ? {isFirst, last} : NO_MONTH
})

/** The dates of a paragraph, in order: looked for at months alone, as the expression is dear. */
export function datesOf({text, words}: Paragraph): Day[] {
  const days: Day[] = []
  let from = 0
  for (let index = 0; index < words.length; index++) {
    const months = monthsIn(words[index])
    if (months === NO_MONTH) continue
    for (const start of startsAt(text, words[index], months)) {
      DATE.lastIndex = start
      const match = start >= from ? DATE.exec(text) : null
      if (!match) continue
      from = start + match[0].length
      days.push(dayOf(match))
      break
    }
  }
  return days
}

/** Where a date may start that has a month of a word, in order. */
function startsAt(text: string, {start, end}: Word, {isFirst, last}: Months): number[] {
  const starts: number[] = []
  if (isFirst) {
    const from = Math.max(0, start - REACH)
    const before = DAY_BEFORE.exec(text.slice(from, start))
    if (before) {
      starts.push(from + before.index)
      if (before[1]) starts.push(from + before.index + before[1].length)
    }
  }
  if (last !== undefined && DAY_BEHIND.test(text.slice(end, end + 3))) starts.push(start + last)
  return starts
}

function dayOf(match: RegExpExecArray): Day {
  return {
    start: match.index,
    end: match.index + match[0].length,
    month: match[1] ?? match[7],
    day: match[2] ?? match[5],
    year: (match[4] ?? match[8] ?? '').replace(/^,?\s/, ''),
    monthFirst: match[1] !== undefined,
    ordinal: (match[3] ?? match[6]) !== undefined
  }
}
