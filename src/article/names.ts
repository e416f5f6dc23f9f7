import {isSpace, startsCapital, startsSmall} from './characters.js'
import {FUNCTION_WORDS} from './english.js'
import {lexicon} from './lexicon.js'
import type {Paragraph} from './paragraph.js'
import type {Word} from './words.js'

/** A run of capitalised words as it stands in the article: `South Kuril Islands`, `Pham Minh Chinh`. */
export interface NameUse {
  /** Offset in the article's text. */
  start: number
  end: number
  /** Its words as they stand, the stops of initials included, without a possessive ending. */
  words: readonly string[]
  paragraph: number
}

export interface NameIndex {
  /** How often a word stands with a capital inside a sentence of running text. */
  count(word: string): number
  /** Runs of capitalised words inside sentences, in order, without titles such as Mr, days and months. */
  readonly uses: readonly NameUse[]
}

const set = (words: string) => new Set(words.split(' '))

/** Small words that names hold: Vasco da Gama, Bank of England, Ludwig van Beethoven. */
const PARTICLES = set(
  'of de da do dos das del della di du la le van von der den ter bin bint ibn al el y e the zu abu'
)
const TITLES = set('Mr Mrs Ms Mx Dr Prof Sir Dame Messrs')
/** Words of names that a stop may follow, beside initials and titles. */
const SHORTENED = set('St Ste Mt Ft Lt Col Gen Brig Maj Sgt Capt Sen Rep Gov Rev Fr Jr Sr')
const DAYS = set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const MONTHS = set('January February July September October November December')
/** Months that are names of people or words, too. */
const NAMED_MONTHS = set('March April May June August')
const BEFORE_MONTH = set(
  'in on of since until till by from to last this next early late mid and or every before after'
)

/** A run with the capitalised common word before it at the head of a sentence, which is a name only if it is known as one. */
interface Run {
  paragraph: Paragraph
  head: Word | undefined
  parts: Word[]
}

/** Learn the names of an article from the places where a capital means a name: inside sentences of running text. */
export function indexNames(paragraphs: readonly Paragraph[]): NameIndex {
  const running = paragraphs
    .filter(({role}) => role !== 'headline' && role !== 'subheading')
    .flatMap(paragraph => paragraph.sentences.map(({words}) => ({paragraph, words})))
    .filter(({words}) => isRunning(words))
  const runs = running.flatMap(({paragraph, words}) => capitalRuns(paragraph, words))
  const counts = new Map<string, number>()
  for (const {parts} of runs)
    for (const {text} of parts)
      if (!PARTICLES.has(text)) counts.set(bare(text), (counts.get(bare(text)) ?? 0) + 1)
  let small: Set<string> | undefined
  const isKnown = (word: string) => {
    if (!counts.has(word)) return false
    small ??= new Set(
      running.flatMap(({words}) => words.filter(({text}) => startsSmall(text)).map(({text}) => text))
    )
    return !small.has(word.toLowerCase())
  }
  const uses = runs.flatMap(({paragraph, head, parts}) => {
    const all = head && isKnown(bare(head.text)) ? [head, ...parts] : parts
    return all.length > 0 ? [useOf(paragraph, all)] : []
  })
  return {uses, count: word => counts.get(bare(word)) ?? 0}
}

function useOf(paragraph: Paragraph, parts: Word[]): NameUse {
  const last = parts[parts.length - 1]
  return {
    start: paragraph.start + parts[0].start,
    end: paragraph.start + last.start + bare(last.text).length,
    words: parts.map(part => bare(part.text)),
    paragraph: paragraph.index
  }
}

/** Titles and slogans in capitals teach nothing: in running text more than a third of the words start small. */
function isRunning(words: readonly Word[]): boolean {
  let small = 0
  for (const {text} of words) if (startsSmall(text)) small++
  return small * 3 > words.length
}

/** Without a possessive ending. */
export function bare(word: string): string {
  const end = word.endsWith('s') ? word.length - 1 : word.length
  const mark = word.charCodeAt(end - 1)
  return mark === 0x27 || mark === 0x2019 ? word.slice(0, end - 1) : word
}

/** Runs of capitalised words with only spaces, particles and the stops of initials between. */
function capitalRuns(paragraph: Paragraph, words: readonly Word[]): Run[] {
  const runs: Run[] = []
  let head: Word | undefined
  let parts: Word[] = []
  let pending: Word[] = []
  const close = () => {
    while (parts.length > 0 && TITLES.has(parts[0].text.replace('.', ''))) parts.shift()
    if (parts.length > 0 || head) runs.push({paragraph, head, parts})
    head = undefined
    parts = []
    pending = []
  }
  words.forEach((word, index) => {
    const {text} = word
    const gap = index === 0 ? ':' : paragraph.text.slice(words[index - 1].end, word.start)
    if (parts.length + pending.length > 0 || head) {
      const joint =
        bare(words[index - 1].text) === words[index - 1].text
          ? jointOf(gap, words[index - 1].text)
          : undefined
      if (joint === undefined) close()
      else if (joint === '.' && parts.length > 0) parts.push(stopped(parts.pop()!))
      else if (joint === '&') pending.push({start: word.start - 2, end: word.start - 1, text: '&'})
    }
    if (!hasCapital(text) || isCalendar(words, index) || isPronoun(text)) {
      if (parts.length > 0 && pending.length < 2 && PARTICLES.has(text)) pending.push(word)
      else close()
    } else if (opensSentence(gap) && lexicon.hasCommon(text) && !(index > 0 && startsTitle(words, index))) {
      close()
      if (!FUNCTION_WORDS.has(text.toLowerCase())) head = word
    } else {
      parts.push(...pending, word)
      pending = []
    }
  })
  close()
  return runs
}

/** Whether a word behind such a gap has its capital because a sentence or a quotation starts. */
function opensSentence(gap: string): boolean {
  return gap !== ' ' && /(?:["“‘«]|:\s*)$/.test(gap)
}

/** Two capitals at the head of a quotation: `the "Green Party"`. */
function startsTitle(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return (
    next !== undefined &&
    next.start === words[index].end + 1 &&
    hasCapital(next.text) &&
    !isPronoun(next.text) &&
    !FUNCTION_WORDS.has(words[index].text.toLowerCase())
  )
}

/** What joins two words of a name: a space, the stop of an initial or short form, or an ampersand. */
function jointOf(gap: string, previous: string): ' ' | '.' | '&' | undefined {
  if (gap === ' ') return ' '
  if (gap === ' & ') return '&'
  if (gap.startsWith('. ') && gap.length === 2)
    return previous.length === 1 || SHORTENED.has(previous) || TITLES.has(previous) ? '.' : undefined
  for (let index = 0; index < gap.length; index++) if (!isSpace(gap.charCodeAt(index))) return undefined
  return ' '
}

function stopped(word: Word): Word {
  return {start: word.start, end: word.end + 1, text: `${word.text}.`}
}

/** A capital at the start, or behind an article that Arabic and French names have: `al-Rashid`, `d’Arlon`. */
function hasCapital(text: string): boolean {
  return startsCapital(text) || /^(?:al|el|an|as|ash|ad|d|l)[-'’]\p{Lu}/u.test(text)
}

function isPronoun(text: string): boolean {
  return text === 'I' || text.startsWith("I'") || text.startsWith('I’')
}

function isCalendar(words: readonly Word[], index: number): boolean {
  const {text} = words[index]
  if (DAYS.has(text) || MONTHS.has(text)) return true
  if (!NAMED_MONTHS.has(text)) return false
  const before = words[index - 1]?.text ?? ''
  return (
    BEFORE_MONTH.has(before) ||
    DAYS.has(before) ||
    /^\d/.test(before) ||
    /^\d/.test(words[index + 1]?.text ?? '')
  )
}
