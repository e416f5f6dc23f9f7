import {type Article, choice, defineRule, MONTH_NAMES} from '../../src/rule.js'
import {datesOf} from './dates.js'

/** Behind these the date names an event, not a day: the September 11 attacks. */
const EVENT =
  /^\s(?:attacks?|movement|uprising|incident|revolution|coup|massacre|bombings?|hijackings?|\p{Lu}\p{Ll}+)\b/u
/** What stands between the date and the text of a dateline. */
const DATELINE = /^\s?(?:\(|--|[—–-]\s)/

const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

/** The questions that a house answers one way for all dates. */
const ASPECTS = ['monthFirst', 'ordinal', 'short'] as const

interface DateUse extends Form {
  start: number
  end: number
  month: number
  day: string
  year: string
}

interface Form {
  monthFirst: boolean
  ordinal: boolean
  /** Undefined for months that have no short form in use. */
  short: boolean | undefined
}

export default defineRule({
  id: 'inconsistent-date-format',
  summary: 'Dates of several forms in one article: 11 February and February 11th',
  family: 'numbers',
  mqm: 'locale-conventions/date-format',
  severity: 'info',
  scope: 'article',
  options: {
    order: choice({
      default: 'article',
      values: ['article', 'month-first', 'day-first'],
      doc: 'What comes first: what does mostly in the article, or what the house puts first.'
    }),
    months: choice({
      default: 'article',
      values: ['article', 'short', 'full'],
      doc: 'Months beside a day: as mostly in the article, short (`Feb.`) or in full.'
    }),
    ordinals: choice({
      default: 'article',
      values: ['article', 'never'],
      doc: 'Endings of days (`11th`): as mostly in the article, or never.'
    })
  },
  messages: {
    other: {
      reason: '"{actual}" is written otherwise than most dates of this article ("{model}")',
      advice: 'Write them one way.'
    },
    house: {
      reason: '"{actual}" is written otherwise than the house writes dates ("{model}")',
      advice: 'Write it as the house does.'
    }
  },
  yieldsTo: ['impossible-date', 'raw-timestamp'],
  needs: [['digit'], [/J[AaUu]|F[eE]|M[aA]|A[pPuU]|S[eE]|O[cC]|N[oO]|D[eE]/]],
  *find(article, {options}) {
    const dates = datesIn(article)
    const house = houseForm(options)
    const form = {...usualForm(dates), ...house}
    const differing = (date: DateUse) =>
      ASPECTS.filter(aspect => date[aspect] !== undefined && date[aspect] !== form[aspect])
    for (const date of dates) {
      const aspects = differing(date)
      if (aspects.length === 0) continue
      const model = inForm({...date, year: ''}, form)
      yield {
        start: date.start,
        end: date.end,
        message: aspects.some(aspect => aspect in house) ? 'house' : 'other',
        data: {model},
        expected: [inForm(date, form)]
      }
    }
  }
})

function datesIn(article: Article): DateUse[] {
  const dates: DateUse[] = []
  for (const paragraph of article.paragraphs) {
    if (paragraph.role === 'dateline' || paragraph.role === 'byline' || paragraph.role === 'caption') continue
    if (!paragraph.has('digit')) continue
    for (const date of datesOf(paragraph)) {
      const {start, end, month: name} = date
      const behind = paragraph.text.slice(end, end + 24)
      if (EVENT.test(behind) || (start < 60 && DATELINE.test(behind))) continue
      // Speakers choose their own words.
      if (paragraph.isQuoted(start)) continue
      dates.push({
        start: paragraph.start + start,
        end: paragraph.start + end,
        month: MONTH_NAMES.findIndex(one => one.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()),
        day: date.day,
        year: date.year,
        monthFirst: date.monthFirst,
        ordinal: date.ordinal,
        short: /^(?:March|April|May|June|July)$/i.test(name) ? undefined : name.length <= 5
      })
    }
  }
  return dates
}

/** What the house decides, whatever the article does. */
function houseForm(options: {order: string; months: string; ordinals: string}): Partial<Form> {
  return {
    ...(options.order !== 'article' && {monthFirst: options.order === 'month-first'}),
    ...(options.months !== 'article' && {short: options.months === 'short'}),
    ...(options.ordinals !== 'article' && {ordinal: false})
  }
}

/** For each aspect what most dates have; the first date decides where it is even. */
function usualForm(dates: DateUse[]): Form {
  const usual = (aspect: (typeof ASPECTS)[number]) => {
    const answers = dates.map(date => date[aspect]).filter(answer => answer !== undefined)
    const yes = answers.filter(Boolean).length
    return yes * 2 === answers.length ? (answers[0] ?? false) : yes * 2 > answers.length
  }
  return {monthFirst: usual('monthFirst'), ordinal: usual('ordinal'), short: usual('short')}
}

function inForm({month, day, year}: DateUse, form: Form): string {
  const name = form.short ? SHORT[month] : MONTH_NAMES[month]
  const number = form.ordinal ? day + endingOf(Number(day)) : day
  if (form.monthFirst) return year ? `${name} ${number}, ${year}` : `${name} ${number}`
  return year ? `${number} ${name} ${year}` : `${number} ${name}`
}

function endingOf(day: number): string {
  if (day > 10 && day < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
