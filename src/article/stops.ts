import {
  BEFORE_LETTER,
  BEFORE_NAME,
  BEFORE_NUMBER,
  CALENDAR,
  NAMED_PLURALS,
  NEVER_ENDS,
  NUMBERED_WORDS,
  SELDOM_ENDS_AT,
  STARTERS,
  STARTING_NAMES,
  STATE_WORDS,
  STATES,
  STREETS,
  UNITS
} from './abbreviations.js'
import {isLetter, isNumber, startsCapital} from './characters.js'
import {lexicon} from './lexicon.js'

const MONTH_OR_DAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)'
const ZONE = '(?:[A-Z]{2,3}T|[ECMP]T|UTC|IST|Eastern|Pacific|Central|Mountain|Greenwich)'
/** What may follow `a.m.` or `p.m.` within a sentence, beside small letters. */
const AFTER_TIME = new RegExp(
  `^(?:\\d|\\(\\d|[([]?(?:${MONTH_OR_DAY}|${ZONE})(?![\\p{L}\\p{N}])|(?:New Year|Christmas|Thanksgiving|Easter|Boxing)\\b|` +
    '\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? [Tt]ime\\b)',
  'u'
)
const VERBS = new Set(
  'said says told has had is was will would did does also asked added wrote called declined'.split(' ')
)
/** Letters with stops that a sentence may end in: behind others (`O.J.`) a name follows. */
const PLACES = new Set('u.s u.k u.n e.u d.c u.a.e u.s.a u.s.s.r f.b.i c.i.a'.split(' '))
const FOLLOWING =
  /^(?<marks>["'“‘«‹([{¿¡*_]*)(?:(?<word>\p{L}[\p{L}\p{M}’'-]*)(?<comma>,?)(?:\s+(?<second>\p{L}+))?)?/u

/** A stop with what stands on either side. */
export interface Stop {
  text: string
  /** Offset of the stop. */
  mark: number
  /** Offset at which its sentence starts. */
  start: number
  /** The letters, digits, hyphens and stops in front. */
  word: string
  /** Up to 80 characters behind the stop, its closing marks and white space. */
  following: string
}

/** Whether the stop belongs to an abbreviation, initial or number, and its sentence goes on. */
export function goesOn(stop: Stop): boolean {
  const {mark, start, word, following} = stop
  if (word === '') return false
  const atHead = mark - word.length <= start + 1
  if (isNumber(word.charCodeAt(0)) && /^\p{N}+$/u.test(word)) return isListNumber(stop, atHead)
  if (atHead && /^[IVXL]{1,5}$/.test(word)) return true
  const hyphen = word.lastIndexOf('-')
  const name = word.toLowerCase()
  const lower = hyphen > 0 && !BEFORE_NAME.has(name) ? name.slice(hyphen + 1) : name
  const capital = startsCapital(word)
  if (BEFORE_NUMBER.has(lower) && isNumeral(following, lower, capital)) return true
  if (NEVER_ENDS.has(lower)) return true
  if (word.length === 1 && isLetter(word.charCodeAt(0))) return isInitial(stop, atHead)
  if (lower === 'a.m' || lower === 'p.m') return AFTER_TIME.test(following)
  if (capital && STREETS.has(lower))
    return !/^(?:The|This|They|But|Police|When|After|According)\b/.test(following)
  // Days that are words, too.
  if (/^(?:Sun|Sat)$/.test(word)) return AFTER_TIME.test(following)
  if (capital && BEFORE_NAME.has(lower)) return true
  if (UNITS.has(lower) && !capital) return /^\d/.test(following)
  if (lower === 'no') return capital && !atHead && /^(?:One|Two|Three)\b/.test(following)
  if (!isAbbreviation(stop, lower, capital)) return false
  return atHead || !startsAnew(following, !lower.includes('.') || PLACES.has(lower))
}

function isNumeral(following: string, abbreviation: string, capital: boolean): boolean {
  if (capital && abbreviation !== 'no' && /^[IVXLCDM]+(?![\p{L}\p{N}'’])/u.test(following)) return true
  if (capital || !NUMBERED_WORDS.has(abbreviation)) return /^\d/.test(following)
  return /^\d{1,4}(?:[,;)(]| (?:of|and|to|in)\b)/.test(following)
}

/** `1. Buy bread`: a number at the head of a sentence or behind a colon counts it. */
function isListNumber({text, mark, word}: Stop, atHead: boolean): boolean {
  return (
    word.length <= 2 && (atHead || /[:;]\s$/.test(text.slice(mark - word.length - 2, mark - word.length)))
  )
}

/** A single letter: an initial before a name, or the end of `Plan B` and `vitamin C`. */
function isInitial({text, mark, word: letter, following}: Stop, atHead: boolean): boolean {
  if (!startsCapital(letter)) return false
  if (atHead) return true
  const before = text.slice(Math.max(0, mark - 31), mark - 1)
  const previous = /([\p{L}\p{M}.’'°-]+)\s$/u.exec(before)?.[1] ?? ''
  if (BEFORE_LETTER.has(previous.toLowerCase()) || /\d\s?°?\s?$/.test(before)) return false
  if (letter === 'I' && /^(?:and|or|nor|but|than|as|am|do|did|can|will|not|that|if|when)$/.test(previous))
    return false
  if (/^\p{Lu}\.$/u.test(previous) && !(previous === 'U.' && /[SKN]/.test(letter))) return true
  return (
    !startsAnew(following, false) ||
    STARTING_NAMES.has(FOLLOWING.exec(following)?.groups?.word?.toLowerCase() ?? '')
  )
}

function isAbbreviation({text, mark, word}: Stop, lower: string, capital: boolean): boolean {
  if (SELDOM_ENDS_AT.has(lower) || (lower.includes('.') && /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(lower)))
    return true
  if (!capital) return false
  if (CALENDAR.has(lower) || STATES.has(lower)) return true
  return (
    STATE_WORDS.has(lower) &&
    (word.length > lower.length || /[,(]\s?$/.test(text.slice(mark - word.length - 2, mark - word.length)))
  )
}

/**
 * Whether what follows an abbreviation must begin a sentence. Where it cannot be the first part of a name, a name with
 * its verb does (`the U.S. Harlow said`), and so does an ordinary plural (`the U.S. Officials said`).
 */
function startsAnew(following: string, isWhole: boolean): boolean {
  const {marks = '', word, comma, second = ''} = FOLLOWING.exec(following)?.groups ?? {}
  if (word === undefined || !/^\p{Lu}/u.test(word)) return false
  const lower = word.toLowerCase().replace('’', "'")
  if (STARTERS.has(lower)) return true
  const smallBehind = comma === '' && /^\p{Ll}/u.test(second)
  if (/["“‘]/.test(marks)) return smallBehind || comma === ','
  if (/ly$/.test(lower) && (comma || smallBehind)) return lexicon.hasCommon(lower)
  if (!smallBehind || !isWhole) return false
  if (lexicon.hasCommon(lower))
    return (
      (/[^s'’]s$/.test(lower) && !/['’]s$/.test(lower) && !NAMED_PLURALS.has(lower)) || lower === 'police'
    )
  return VERBS.has(second)
}
