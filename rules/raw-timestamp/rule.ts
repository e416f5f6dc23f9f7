import {defineRule, MONTH_NAMES} from '../../src/rule.js'
import {STAMPED, STAMPS} from './patterns.js'

export default defineRule({
  id: 'raw-timestamp',
  summary: 'A date or time as machines write it: 2023-02-11 13:09:10, 20230211, 08H00',
  family: 'numbers',
  mqm: 'locale-conventions/date-format',
  severity: 'error',
  scope: 'paragraph',
  options: {},
  messages: {
    stamp: {
      reason: '"{actual}" is a time stamp of a machine in running text',
      advice: 'Take it out, or write the day as the desk does.'
    },
    template: {
      reason: '"{actual}" stands where a date should have been filled in',
      advice: 'Put the date in.'
    },
    date: {reason: '"{actual}" is a date in digits', advice: 'Write the month as a word.'},
    unix: {
      reason: '"{actual}" looks like a count of seconds since 1970, as machines keep time',
      advice: 'Work out the day and the hour, or take it out.'
    },
    seconds: {reason: 'A time of day with seconds comes from a machine', advice: 'Leave the seconds out.'},
    hours: {
      reason: '"{actual}" has an h between hours and minutes',
      advice: 'Write {time}, or the hour with a.m. or p.m.'
    }
  },
  yieldsTo: ['impossible-date'],
  needs: [[STAMPED]],
  *find({text, role}) {
    const isProse = role !== 'dateline' && role !== 'byline' && role !== 'caption'
    let reached = 0
    for (const {match, id, severity} of matchesOf(text)) {
      const end = match.index + match[0].length
      if (match.index < reached) continue
      reached = end
      // A stamp at the head of a paragraph may have been meant as a dateline.
      const own = match.index === 0 && severity === 'error' ? 'warning' : severity
      yield {
        start: match.index,
        end,
        message: id,
        data: {time: `${match[1]}:${match[2]}`},
        expected: id === 'date' ? datesOf(match) : id === 'hours' ? [`${match[1]}:${match[2]}`] : undefined,
        severity: isProse || id === 'template' ? own : 'info'
      }
    }
  }
})

/** Matches of all patterns in order of their place, the longer ones first. */
function matchesOf(text: string) {
  return STAMPS.flatMap(({id, severity, hint, pattern}) =>
    (hint.test(text) ? [...text.matchAll(pattern())] : []).map(match => ({match, id, severity}))
  ).sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length)
}

/** The date in words, American and British. */
function datesOf(match: RegExpMatchArray): string[] {
  const yearFirst = match[1].length === 4
  const [year, month, day] = yearFirst ? [match[1], match[3], match[4]] : [match[4], match[3], match[1]]
  const inWords = (month: string, day: string) => `${MONTH_NAMES[Number(month) - 1]} ${Number(day)}, ${year}`
  const readings = [inWords(month, day), `${Number(day)} ${MONTH_NAMES[Number(month) - 1]} ${year}`]
  // 03/04/2023 is a day of March in America and of April elsewhere.
  const isAmbiguous = match[2] === '/' && !yearFirst && Number(day) <= 12 && day !== month
  return isAmbiguous ? [...readings, inWords(day, month)] : readings
}
