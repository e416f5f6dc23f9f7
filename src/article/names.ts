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
  const runs: Run[] = []
  for (const paragraph of runningText(paragraphs))
    for (const {words} of paragraph.sentences) if (isRunning(words)) addRuns(runs, paragraph, words)
  const counts = new Map<string, number>()
  for (const {parts} of runs)
    for (const {text} of parts)
      if (!PARTICLES.has(text)) counts.set(bare(text), (counts.get(bare(text)) ?? 0) + 1)
  const heads = runs.flatMap(({head}) => (head && counts.has(bare(head.text)) ? [bare(head.text)] : []))
  const common = smallAmong(heads, paragraphs)
  const uses: NameUse[] = []
  for (const {paragraph, head, parts} of runs) {
    const isName = head && counts.has(bare(head.text)) && !common.has(bare(head.text).toLowerCase())
    const all = isName ? [head, ...parts] : parts
    if (all.length > 0) uses.push(useOf(paragraph, all))
  }
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

function runningText(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.filter(({role}) => role !== 'headline' && role !== 'subheading')
}

/** Those of some words that the article has in small letters, too. */
function smallAmong(words: readonly string[], paragraphs: readonly Paragraph[]): Set<string> {
  const wanted = new Set(words.map(word => word.toLowerCase()))
  const found = new Set<string>()
  if (wanted.size === 0) return found
  const initials = new Set([...wanted].map(word => word.charCodeAt(0)))
  for (const paragraph of paragraphs)
    for (const {text} of paragraph.words)
      if (initials.has(text.charCodeAt(0)) && wanted.has(text)) found.add(text)
  return found
}

/** Titles and slogans in capitals teach nothing: in running text more than a third of the words start small. */
function isRunning(words: readonly Word[]): boolean {
  let small = 0
  for (let index = 0; index < words.length; index++)
    if (startsSmall(words[index].text) && ++small * 3 > words.length) return true
  return false
}

/** Without a possessive ending. */
export function bare(word: string): string {
  const end = word.endsWith('s') ? word.length - 1 : word.length
  const mark = end > 0 ? word.charCodeAt(end - 1) : 0
  return mark === 0x27 || mark === 0x2019 ? word.slice(0, end - 1) : word
}

/** Add the runs of capitalised words of a sentence. */
function addRuns(runs: Run[], paragraph: Paragraph, words: readonly Word[]): void {
  for (let index = 0; index < words.length; ) {
    if (isNamePart(words, index)) index = addRun(runs, paragraph, words, index)
    else index++
  }
}

/** Add the run that starts at a word, with only spaces, particles and the stops of initials between; returns where to go on. */
function addRun(runs: Run[], paragraph: Paragraph, words: readonly Word[], from: number): number {
  const isHead = mayBeCommon(paragraph.text, words, from)
  if (isHead && FUNCTION_WORDS.has(words[from].text.toLowerCase())) return from + 1
  const parts = [words[from]]
  let particles: Word[] = []
  let index = from + 1
  for (; index < words.length; index++) {
    const word = words[index]
    const joint = jointOf(paragraph.text, words[index - 1], word)
    if (joint === undefined) break
    if (isNamePart(words, index)) {
      if (joint === '.') parts.push(stopped(parts.pop()!))
      if (joint === '&') parts.push({start: word.start - 2, end: word.start - 1, text: '&'})
      parts.push(...particles, word)
      particles = []
    } else if (particles.length < 2 && PARTICLES.has(word.text) && !(isHead && parts.length === 1))
      particles.push(word)
    else break
  }
  const head = isHead ? parts.shift() : undefined
  while (parts.length > 0 && TITLES.has(parts[0].text.replace('.', ''))) parts.shift()
  if (parts.length > 0 || head) runs.push({paragraph, head, parts})
  return index
}

function isNamePart(words: readonly Word[], index: number): boolean {
  const {text} = words[index]
  return hasCapital(text) && !isCalendar(words, index) && !isPronoun(text)
}

/** Whether a word may have its capital only because a sentence or quotation starts. */
function mayBeCommon(text: string, words: readonly Word[], index: number): boolean {
  if (index > 0) {
    const gap = text.slice(words[index - 1].end, words[index].start)
    if (gap === ' ' || !/(?:["“‘«]|:\s*)$/.test(gap) || startsTitle(words, index)) return false
  }
  return lexicon.hasCommon(words[index].text)
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
function jointOf(text: string, left: Word, right: Word): ' ' | '.' | '&' | undefined {
  if (bare(left.text) !== left.text) return undefined
  const gap = text.slice(left.end, right.start)
  if (gap === ' ') return ' '
  if (gap === ' & ') return '&'
  if (gap === '. ' || gap === '.\u00a0')
    return left.text.length === 1 || SHORTENED.has(left.text) || TITLES.has(left.text) ? '.' : undefined
  for (let index = 0; index < gap.length; index++) if (!isSpace(gap.charCodeAt(index))) return undefined
  return ' '
}

function stopped(word: Word): Word {
  return {start: word.start, end: word.end + 1, text: `${word.text}.`}
}

/** A capital at the start, or behind an article that Arabic and French names have: `al-Rashid`, `d’Arlon`. */
function hasCapital(text: string): boolean {
  if (startsCapital(text)) return true
  return (
    'adel'.includes(text[0]) && /^.{1,3}[-'’]\p{Lu}/u.test(text) && /^(?:a[lnsd]|ash|el|[dl])[-'’]/.test(text)
  )
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
