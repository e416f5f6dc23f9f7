import {MARKED_NAMES, NEVER_ENDS, SELDOM_ENDS_AT, STARTERS} from './abbreviations.js'
import {isSpace, isWordCharacter} from './characters.js'
import {lexicon} from './lexicon.js'
import {goesOn} from './stops.js'

const MARKS = /[.!?…。！？｡।۔؟]+/g
const CLOSING = '"\'”’»›)]」』）》*_'
const STRAY = '"”)['
const QUOTES = '"\'”’»'
const OPENING = '"“\'‘('
/** Letters of a word in front of a stop that need no closer look, at most. */
const LONGEST_PLAIN = 20
const FOOTNOTE = /\[\d{1,3}\]|[¹²³\u2070-\u2079]{1,3}(?![\p{L}\p{M}\p{N}])/uy
const NAMES = String.raw`(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}\p{Lu}[\p{L}.'’-]*`
/** A reporting clause, unless a clause of its own follows: `Harlow said he would go` is a sentence. */
const REPORTING = new RegExp(
  `^${NAMES}(?:, \\d\\d,)?\\s+(?:(?:asked|asks|told|replied|tweeted|shouted|wondered|exclaimed|cried|answered|joked)\\b|` +
    '(?:said|says|added|adds|wrote|writes|recalled|continued|explained)\\b(?!\\s+(?:he|she|they|it|that|the|his|her|its|their|there|a|an|in fact)\\b))',
  'u'
)
// What may stand at the head of a sentence: a capital, a digit, a letter that has no case, a sign of money, a handle;
// behind a dash or bullet; small letters before a capital (iPhone, oOh!media, al-Shabab); addresses; quoted anything.
const HEAD =
  /^["'“‘„«‹([{*_「『《〈【（¿¡]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}£$€¥₹#@%<⟦]|\p{Extended_Pictographic})|^["“] \p{Lu}|^[-–—•*]\s*["“'‘(]*[\p{Lu}\p{N}]|^["'“‘]*(?:\p{Ll}{1,5}\p{Lu}|(?:al|an|ash|as|ad|el)-\p{Lu}|https?:\/\/|www\.)|^["'“‘«]+\p{L}/u

/**
 * Offsets at which the sentences of a paragraph end, in order; the last is the paragraph's length. White space
 * between sentences belongs to none.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  let start = 0
  const quotes = new Quotes(text)
  for (const {0: marks, index: mark} of text.matchAll(MARKS)) {
    const plain = marks === '.' ? plainEnd(text, mark) : 0
    const end = plain || closedAt(text, mark + marks.length, quotes)
    if (mark >= start && end < text.length && (plain > 0 || isBoundary(text, start, mark, marks, end))) {
      ends.push(end)
      start = skipSpace(text, end)
    }
  }
  if (text.length > 0) ends.push(text.length)
  return ends
}

/**
 * Where a sentence ends whose stop stands as nearly all do: behind small letters that no abbreviation is, before a
 * space and a capital, perhaps with a quotation mark between. 0 where more must be looked at.
 */
function plainEnd(text: string, mark: number): number {
  let end = mark + 1
  if (text.charCodeAt(end) !== 32) {
    if (!QUOTES.includes(text[end])) return 0
    end++
  }
  if (text.charCodeAt(end) !== 32 || !isPlainCapital(text.charCodeAt(end + 1))) return 0
  let start = mark
  while (mark - start < LONGEST_PLAIN && isPlainSmall(text.charCodeAt(start - 1))) start--
  if (mark - start < 2 || text.charCodeAt(start - 1) !== 32) return 0
  const word = text.slice(start, mark)
  return NEVER_ENDS.has(word) || SELDOM_ENDS_AT.has(word) ? 0 : end
}

const isPlainSmall = (code: number) => code >= 97 && code <= 122
const isPlainDigit = (code: number) => code >= 48 && code <= 57
const isPlainCapital = (code: number) => code >= 65 && code <= 90

/** Tells whether a straight quotation mark is open at an offset; asked for offsets in order. */
class Quotes {
  readonly #text: string
  #counted = 0
  #open = false

  constructor(text: string) {
    this.#text = text
  }

  areOpenAt(offset: number): boolean {
    for (; this.#counted < offset; this.#counted++)
      if (this.#text.charCodeAt(this.#counted) === 34) this.#open = !this.#open
    return this.#open
  }
}

/** Marks that end a sentence whatever follows: the stops of Chinese, Hindi, Urdu and Arabic. */
function isHard(code: number): boolean {
  switch (code) {
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0xff61: // ｡
    case 0x0964: // ।
    case 0x06d4: // ۔
    case 0x061f: // ؟
      return true
    default:
      return false
  }
}

/** Where the closing marks and footnotes behind the marks of a sentence's end stop. */
function closedAt(text: string, from: number, quotes: Quotes): number {
  let end = from
  while (end < text.length) {
    if (CLOSING.includes(text[end])) end++
    else if (text.charCodeAt(end) === 32) break
    else {
      FOOTNOTE.lastIndex = end
      if (!FOOTNOTE.test(text)) break
      end = FOOTNOTE.lastIndex
    }
  }
  if (end > from) return end
  if (!STRAY.includes(text[end + 1] ?? ' ')) return end
  // Closing marks that a space was put before: `friend. " Then`
  const stray = /^ (?:["”)]|\[\d{1,3}\])(?=\s|$)/.exec(text.slice(end, end + 8))?.[0] ?? ''
  return stray === ' "' && !quotes.areOpenAt(end) ? end : end + stray.length
}

function skipSpace(text: string, from: number): number {
  let next = from
  while (next < text.length && isSpace(text.charCodeAt(next))) next++
  return next
}

/** Whether a sentence that starts at `start` ends between the marks at `mark` and `end`, the offset behind its closing marks. */
function isBoundary(text: string, start: number, mark: number, marks: string, end: number): boolean {
  const next = skipSpace(text, end)
  if (next === text.length) return false
  if (isHard(text.charCodeAt(mark)) || isHard(marks.charCodeAt(marks.length - 1))) return true
  if (next === end) return marks.length === 1 && end === mark + 1 && marks !== '…' && isGluedStop(text, mark)
  // A slice keeps every look-ahead short: nothing that decides here is longer.
  const following = text.slice(next, next + 80)
  if (!isHead(following) || isBare(text, start, mark)) return false
  const word = wordBefore(text, mark)
  const quoted = /["'”’»]$/.test(text.slice(mark, end))
  if (marks === '.') return quoted ? !isTitle(word) : !goesOn({text, mark, start, word, following})
  if (/^[.…]+$/.test(marks)) return quoted ? !REPORTING.test(following) : !isPause(text, mark, following)
  if (end === mark + 1 && MARKED_NAMES.has(`${word.toLowerCase()}${marks}`))
    return STARTERS.has(/^\p{Lu}\p{L}*/u.exec(following)?.[0].toLowerCase() ?? '')
  return !(quoted && REPORTING.test(following))
}

/** Whether a text may be the head of a sentence; nearly all are capitals or digits, perhaps behind an opening mark. */
function isHead(text: string): boolean {
  const code = text.charCodeAt(OPENING.includes(text[0]) ? 1 : 0)
  return isPlainCapital(code) || isPlainDigit(code) || HEAD.test(text)
}

/** Whether nothing worth a sentence stands before the mark: `[...] The rest`. */
function isBare(text: string, start: number, mark: number): boolean {
  return mark - start < 10 && !/[\p{L}\p{N}]/u.test(text.slice(start, mark))
}

function isWordPart(code: number): boolean {
  return isWordCharacter(code) || code === 46 || code === 39 || code === 0x2019 || code === 38 || code === 45
}

/** The run of letters, digits, stops and hyphens that ends at `mark`, 30 characters at most. */
function wordBefore(text: string, mark: number): string {
  let start = mark
  while (start > 0 && mark - start < 30 && isWordPart(text.charCodeAt(start - 1))) start--
  return text.slice(start, mark)
}

const isTitle = (word: string) => /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Rev|St)$/.test(word)

/** ` ... ` between spaces is a pause when what follows has its capital anyway: a name or `I`. */
function isPause(text: string, mark: number, following: string): boolean {
  if (!/\s/.test(text[mark - 1] ?? ' ')) return false
  const word = /^\p{Lu}[\p{L}’']*/u.exec(following)?.[0] ?? ''
  return /^I(?:['’]|$)/.test(word) || (word !== '' && !lexicon.hasCommon(word))
}

/**
 * Whether the stop, question or exclamation mark at `mark` ends a sentence although no space follows: an ordinary
 * lower-case word stands before it and a capitalised ordinary word behind it. Web addresses and brands
 * (`Booking.com`, `Yahoo!Inc`) have small letters or no word of the language.
 */
export function isGluedStop(text: string, mark: number): boolean {
  // Most stops without a space are those of numbers, letters with stops, and addresses.
  const first = text.charCodeAt(mark + 1)
  if (first < 128 && !isPlainCapital(first)) return false
  const last = text.charCodeAt(mark - 1)
  if (isPlainDigit(last) || isPlainCapital(last)) return false
  const before = /(?<![\p{L}\p{N}@/.])\p{Ll}[\p{Ll}’'-]+$/u.exec(
    text.slice(Math.max(0, mark - 30), mark)
  )?.[0]
  if (!before || !lexicon.has(before)) return false
  const after = /^\p{Lu}[\p{L}’']*/u.exec(text.slice(mark + 1, mark + 31))?.[0]
  return (
    after !== undefined &&
    lexicon.hasCommon(after) &&
    !/^[./@]\p{L}/u.test(text.slice(mark + 1 + after.length, mark + 3 + after.length))
  )
}
