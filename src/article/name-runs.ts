import {isSpace, startsCapital} from './characters.js'
import {FUNCTION_WORDS} from './english.js'
import {lexicon} from './lexicon.js'
import type {Paragraph} from './paragraph.js'
import type {Word} from './words.js'

const set = (words: string) => new Set(words.split(' '))

/** Small words that names hold: Vasco da Gama, Bank of England, Ludwig van Beethoven. */
export const PARTICLES = set(
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
export interface Run {
  paragraph: Paragraph
  head: Word | undefined
  parts: Word[]
}

/** Without a possessive ending. */
export function bare(word: string): string {
  const end = word.endsWith('s') ? word.length - 1 : word.length
  const mark = end > 0 ? word.charCodeAt(end - 1) : 0
  return mark === 0x27 || mark === 0x2019 ? word.slice(0, end - 1) : word
}

/** Add the runs of capitalised words of a sentence. */
export function addRuns(runs: Run[], paragraph: Paragraph, words: readonly Word[]): void {
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
      if (joint === '&') parts.push({start: word.start - 2, end: word.start - 1, text: '&', form: 0})
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
  return {start: word.start, end: word.end + 1, text: `${word.text}.`, form: 0}
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
