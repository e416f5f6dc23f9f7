import {FUNCTION_WORDS, isGluedStop, lexicon} from '../../src/rule.js'
import {around, type Glued, isAddress, wordAfter, wordBefore} from './glued.js'

// The mark comes first and what stands before it second: that is the faster way to look.
// A comma or semicolon between words of two letters and more, or before a number; single letters are chemistry.
const COMMA = /[,;](?<=(?:[\p{L}\p{N}]{2}|\p{L}["'”’).]).)(?=\p{L}{2}|[aI]\s)|[,;](?<=\p{L}{3}.)(?=\p{N})/gu
const STOP = /[.!?](?=\p{Lu})(?<=(?:\p{Ll}{2}|\p{N}{4}|\p{N}%|[”"’)]).)/gu
const COLON = /:(?=\p{L}{2})(?<=\p{Ll}{3}.)/gu
const PERCENT = /%(?=\p{Ll}{2})(?<=\p{N}.)/gu

/** Commas, stops and the like with no space behind them. */
export function* gluedMarks(text: string): Generator<Glued> {
  for (const match of text.matchAll(COMMA)) {
    // An entity such as `&quot;` is residue of another kind.
    if (/&#?\w{1,8}$/.test(text.slice(Math.max(0, match.index - 10), match.index))) continue
    const span = around(text, match.index)
    if (isAddress(text, span)) continue
    yield {...span, at: match.index + 1, severity: commaSeverity(text, match.index), sure: true}
  }
  for (const match of text.matchAll(STOP)) {
    const span = around(text, match.index)
    const severity = stopSeverity(text, match.index)
    if (severity && !isAddress(text, span)) yield {...span, at: match.index + 1, severity, sure: true}
  }
  for (const match of text.matchAll(COLON)) {
    const span = around(text, match.index)
    const words = text.slice(span.start, span.end).split(':')
    if (words.length === 2 && words.every(word => lexicon.has(word)) && !isAddress(text, span))
      yield {...span, at: match.index + 1, severity: 'warning', sure: false}
  }
  for (const match of text.matchAll(PERCENT)) {
    const span = around(text, match.index)
    const word = wordAfter(text, match.index + 1)
    if (FUNCTION_WORDS.has(word) && !isAddress(text, span))
      yield {...span, at: match.index + 1, severity: 'error', sure: true}
  }
}

const FIRM = /^(?:Ltd|Inc|LLC|Limited|Corp|LP)$/

/** A name or code may hold a comma; a plain word beside it or a name on either side is damage. */
function commaSeverity(text: string, mark: number): Glued['severity'] {
  const before = wordBefore(text, mark)
  const after = wordAfter(text, mark + 1)
  // `Co.,Ltd.` is how many firms of East Asia write themselves.
  if (text[mark - 1] === '.' && FIRM.test(after)) return 'info'
  if (isPlain(before) || isPlain(after)) return 'error'
  const isName = (word: string) => /^\p{Lu}\p{Ll}{3}/u.test(word) && lexicon.has(word)
  return isName(before) && isName(after) ? 'error' : 'warning'
}

/** A word of the language in small letters: never a part of a name, a code or a formula. */
function isPlain(word: string): boolean {
  return /^\p{Ll}/u.test(word) && word.length > 1 && lexicon.has(word)
}

const DOMAINS = new Set(['com', 'net', 'org', 'gov', 'edu', 'info', 'biz', 'int'])

/** How certain it is that a sentence ends at the mark and another begins behind it; undefined if it is not likely. */
function stopSeverity(text: string, mark: number): 'error' | 'warning' | undefined {
  if (isGluedStop(text, mark)) return 'error'
  const after = wordAfter(text, mark + 1)
  // A function word with a capital and a space behind it: no file, domain or brand ends in one.
  if (/\s/.test(text[mark + 1 + after.length] ?? '') && OPENERS.has(after)) return 'error'
  // `China.Officials said`: two words of the language and a third one that goes on in small letters.
  if (
    text[mark] === '.' &&
    after.length > 2 &&
    lexicon.hasCommon(after) &&
    /^\s\p{Ll}/u.test(text.slice(mark + 1 + after.length, mark + 3 + after.length))
  ) {
    const word = wordBefore(text, mark)
    if (word.length > 2 && lexicon.has(word)) return 'warning'
  }
  // `farmer.Catherine`: an ordinary word, then what may be a name of three letters or more.
  const before = /(?<![\p{L}\p{N}@/.])\p{Ll}[\p{Ll}’'-]{1,28}$/u.exec(
    text.slice(Math.max(0, mark - 30), mark)
  )
  const name = /^\p{Lu}\p{Ll}{2,28}(?=['’]s\s|,?\s)/u.exec(text.slice(mark + 1, mark + 40))?.[0]
  if (!before || !lexicon.has(before[0]) || !name || DOMAINS.has(name.toLowerCase())) return undefined
  return lexicon.has(name) ? 'error' : 'warning'
}

/** Words that open a sentence and that no name ends in, with a capital. */
const OPENERS = new Set(
  `The A An This That These Those He She It We They There But And If When While Although However Because Since After
  Before During According My His Her Our Their`.split(/\s+/)
)

// `talksThe`, `in2019`, `2019and`: no mark at all.
const CAMEL = /\p{Lu}(?=\p{Ll})(?<=\p{Ll}{3}.)/gu
const YEAR =
  /(?:1[89]|20)\p{N}{2}(?:(?<=(?<![\p{L}\p{N}])(?:in|of|by|since|from|until|and|the|during|after|before|for)\p{N}{4})(?!\p{N})|(?<=(?<![\p{L}\p{N}.,])\p{N}{4})(?=(?:and|the|in|of|to|with|for|was|were|when|by|from|as|on)(?![\p{L}\p{N}])))/gu

/** Words and years that stand together without anything between them. */
export function* gluedWords(text: string): Generator<Glued> {
  for (const {index: at} of text.matchAll(CAMEL)) {
    const first = wordBefore(text, at)
    const second = wordAfter(text, at)
    const span = {start: at - first.length, end: at + second.length}
    if (OPENERS.has(second.replace(/['’].*/, '')) && isPlain(first) && !isAddress(text, span))
      yield {...span, at, severity: 'warning', sure: false}
  }
  for (const {index} of text.matchAll(YEAR)) {
    const at = /\p{L}/u.test(text[index - 1] ?? ' ') ? index : index + 4
    const span = around(text, at, 0)
    if (!isAddress(text, span)) yield {...span, at, severity: 'error', sure: true}
  }
}
