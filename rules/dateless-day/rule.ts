import {type Article, defineRule, FUNCTION_WORDS, MONTH, MONTH_NAMES, type Paragraph} from '../../src/rule.js'

const BEFORE = 'on|since|until|till|from|before|after|by|(?:morning|afternoon|evening|night|noon|midnight) of'
const DAY = new RegExp(
  `(?<=\\b(?:${BEFORE})\\s)the (\\d{1,2})(?:st|nd|rd|th)(?![\\p{L}\\p{N}-])|` +
    '(?<=\\b(?:morning|afternoon|evening|night) of )(\\d{1,2})(?= local time\\b)|' +
    '(?<=\\bon )(\\d{1,2})(?:st|nd|rd|th)(?![\\p{L}\\p{N}-])|' +
    'the (\\d{1,2})(?:st|nd|rd|th)(?= (?:news|local time|Beijing time)\\b)',
  'gu'
)
/** What may stand behind a day, besides function words. */
const BEHIND = /^(?:news|local|beijing|moscow|morning|afternoon|evening|night|said|says|told|announced)$/i
const MONTHS = new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})`, 'u')
const DATED_MONTH = new RegExp(`(?<!\\p{L})${MONTH}(?=\\s\\d)|(?<=\\d\\s)${MONTH}`, 'gu')
const EACH_MONTH = /\b(?:month|months|monthly)\b/i
/** On the 9th, golfers make par. */
const GOLF = /\b(?:golf|birdie|birdied|bogeys?|fairway|tee|par|hole|holes)\b/i

export default defineRule({
  id: 'dateless-day',
  summary: 'A day of the month without its month: on the 9th',
  family: 'numbers',
  mqm: 'locale-conventions/date-format',
  severity: 'info',
  scope: 'article',
  options: {},
  messages: {
    dateless: {
      reason: 'The month is missing: "{actual}" is how Chinese and Japanese news dates an event',
      advice: 'Write month and day, or the day of the week.'
    }
  },
  needs: [['digit']],
  *find(article) {
    const days = article.paragraphs.flatMap(daysIn)
    if (days.length === 0 || GOLF.test(article.text)) return
    const month = onlyMonth(article)
    for (const {start, end, day} of days)
      yield {start, end, message: 'dateless', expected: month ? [`${month} ${day}`] : undefined}
  }
})

interface Day {
  start: number
  end: number
  day: number
}

/** What stands before a day, by its last letter: the, of, on. */
const BEFORE_DAY: Record<string, string> = {e: ' the ', f: ' of ', n: ' on '}

/** Whether one of these stands before a number. */
function hasDay({text, digitRuns}: Paragraph): boolean {
  for (let at = 0; at < digitRuns.length; at += 2) {
    const before = BEFORE_DAY[text[digitRuns[at] - 2]]
    if (before !== undefined && text.endsWith(before, digitRuns[at])) return true
  }
  return false
}

const NO_DAYS: Day[] = []

/** Days without a month in their sentence; offsets count from the start of the article. */
function daysIn(paragraph: Paragraph): Day[] {
  if (!hasDay(paragraph)) return NO_DAYS
  return paragraph.sentences.flatMap(({text, start}) => {
    if (MONTHS.test(text) || EACH_MONTH.test(text)) return []
    const base = paragraph.start + start
    return [...text.matchAll(DAY)]
      .map(match => ({match, day: Number(match[1] ?? match[2] ?? match[3] ?? match[4])}))
      .filter(({match, day}) => day >= 1 && day <= 31 && endsThere(text, match.index + match[0].length))
      .map(({match, day}) => ({
        start: base + match.index,
        end: base + match.index + match[0].length,
        day
      }))
  })
}

/** Whether no noun follows: the 9th floor and the 20th century are no days. */
function endsThere(sentence: string, end: number): boolean {
  const behind = /^\s([\p{L}’']+)/u.exec(sentence.slice(end, end + 24))?.[1]
  return behind === undefined || FUNCTION_WORDS.has(behind.toLowerCase()) || BEHIND.test(behind)
}

/** The month that the article names, if it names but one. */
function onlyMonth(article: Article): string | undefined {
  const named = new Set<string>()
  for (const {text} of article.paragraphs)
    for (const match of text.matchAll(DATED_MONTH)) named.add(match[0].slice(0, 3).toLowerCase())
  const [first] = named
  return named.size === 1 ? MONTH_NAMES.find(name => name.toLowerCase().startsWith(first)) : undefined
}
