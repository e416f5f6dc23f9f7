import {isSpace, startsCapital, startsSmall} from './characters.js'
import {FUNCTION_WORDS} from './english.js'
import {wordNumber, wordTrait} from './forms.js'
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

// What a form may be, as bits.
const KNOWN = 1
/** A capital that may mean a name: no pronoun, day or month. */
const NAME = 2
const NAMED_MONTH = 4
const PARTICLE = 8
const POSSESSIVE = 16
const SMALL = 32

const bitsOf = wordNumber(text => {
  let bits = KNOWN
  if (startsSmall(text)) bits |= SMALL
  if (hasCapital(text) && !isPronoun(text) && !DAYS.has(text) && !MONTHS.has(text)) bits |= NAME
  if (NAMED_MONTHS.has(text)) bits |= NAMED_MONTH
  if (PARTICLES.has(text)) bits |= PARTICLE
  if (bare(text) !== text) bits |= POSSESSIVE
  return bits
})

const isCommon = wordTrait(text => lexicon.hasCommon(text))
const isFunctionWord = wordTrait(text => FUNCTION_WORDS.has(text.toLowerCase()))
const isTitle = wordTrait(text => TITLES.has(text.replace('.', '')))

/** Without a possessive ending. */
export function bare(word: string): string {
  const end = word.endsWith('s') ? word.length - 1 : word.length
  const mark = end > 0 ? word.charCodeAt(end - 1) : 0
  return mark === 0x27 || mark === 0x2019 ? word.slice(0, end - 1) : word
}

/** The word as it stands, without a possessive ending. */
export function bareText(word: Word): string {
  return bitsOf(word) & POSSESSIVE ? bare(word.text) : word.text
}

/** Add the runs of capitalised words of a sentence. */
export function addRuns(runs: Run[], paragraph: Paragraph, words: readonly Word[]): void {
  for (let index = 0; index < words.length; ) {
    if (isNamePart(words, index)) index = addRun(runs, paragraph, words, index)
    else index++
  }
}

/** Titles and slogans in capitals teach nothing: in running text more than a third of the words start small. */
export function isRunning(words: readonly Word[]): boolean {
  let small = 0
  for (let index = 0; index < words.length; index++)
    if (bitsOf(words[index]) & SMALL && ++small * 3 > words.length) return true
  return false
}

/** Add the run that starts at a word, with only spaces, particles and the stops of initials between; returns where to go on. */
function addRun(runs: Run[], paragraph: Paragraph, words: readonly Word[], from: number): number {
  const isHead = mayBeCommon(paragraph.text, words, from)
  if (isHead && isFunctionWord(words[from])) return from + 1
  const parts = [words[from]]
  // Where particles stand that belong to the name only if it goes on behind them.
  let particles = 0
  let index = from + 1
  for (; index < words.length; index++) {
    const word = words[index]
    const joint = jointOf(paragraph.text, words[index - 1], word)
    if (joint === undefined) break
    if (isNamePart(words, index)) {
      if (joint === '.') parts.push(stopped(parts.pop()!))
      if (joint === '&') parts.push({start: word.start - 2, end: word.start - 1, text: '&', form: 0})
      for (; particles > 0; particles--) parts.push(words[index - particles])
      parts.push(word)
    } else if (particles < 2 && bitsOf(word) & PARTICLE && !(isHead && parts.length === 1)) particles++
    else break
  }
  const head = isHead ? parts.shift() : undefined
  while (parts.length > 0 && isTitle(parts[0])) parts.shift()
  if (parts.length > 0 || head) runs.push({paragraph, head, parts})
  return index
}

function isNamePart(words: readonly Word[], index: number): boolean {
  const bits = bitsOf(words[index])
  return (bits & NAME) !== 0 && !((bits & NAMED_MONTH) !== 0 && isMonth(words, index))
}

/** Whether a word may have its capital only because a sentence or quotation starts. */
function mayBeCommon(text: string, words: readonly Word[], index: number): boolean {
  if (index > 0) {
    if (isSpaced(text, words[index - 1], words[index])) return false
    const gap = text.slice(words[index - 1].end, words[index].start)
    if (!/(?:["“‘«]|:\s*)$/.test(gap) || startsTitle(words, index)) return false
  }
  return isCommon(words[index])
}

/** Two capitals at the head of a quotation: `the "Green Party"`. */
function startsTitle(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return (
    next !== undefined &&
    next.start === words[index].end + 1 &&
    hasCapital(next.text) &&
    !isPronoun(next.text) &&
    !isFunctionWord(words[index])
  )
}

/** Whether one space and nothing else stands between two words. */
function isSpaced(text: string, {end}: Word, {start}: Word): boolean {
  return start === end + 1 && text.charCodeAt(end) === 32
}

/** What joins two words of a name: a space, the stop of an initial or short form, or an ampersand. */
function jointOf(text: string, left: Word, right: Word): ' ' | '.' | '&' | undefined {
  if (bitsOf(left) & POSSESSIVE) return undefined
  if (isSpaced(text, left, right)) return ' '
  const gap = text.slice(left.end, right.start)
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

/** Whether the name of a month is meant as one. */
function isMonth(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? ''
  return (
    BEFORE_MONTH.has(before) ||
    DAYS.has(before) ||
    /^\d/.test(before) ||
    /^\d/.test(words[index + 1]?.text ?? '')
  )
}
