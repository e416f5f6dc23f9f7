import {FUNCTION_WORDS, isGluedStop, lexicon} from '../../src/rule.js'
import {around, type Glued, isAddress, wordAfter, wordBefore} from './glued.js'

// The mark comes first and what stands before it second: that is the faster way to look.
// A comma or semicolon between words of two letters and more, or before a number; single letters are chemistry.
const COMMA = /[,;](?<=(?:[\p{L}\p{N}]{2}|\p{L}["'”’).]).)(?=\p{L}{2}|[aI]\s)|[,;](?<=\p{L}{3}.)(?=\p{N})/gu
const STOP =
  /[.!?](?=\p{Lu})(?<=(?:[\p{Ll}’'][\p{Ll}]|\p{N}{4}|\p{N}%|[”"’)]).)|[!?](?=\p{Ll}{2})(?<=\p{Ll}{2}.)/gu
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
    const before = wordBefore(text, match.index)
    const after = wordAfter(text, match.index + 1)
    // `re:Invent`, `std:vector` and stock codes are names.
    const known = isPlain(before)
      ? before.length > 3 || lexicon.has(after)
      : lexicon.has(before) && lexicon.has(after)
    if (known && text[span.end] !== ':' && !isAddress(text, span))
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
export function isPlain(word: string): boolean {
  return /^\p{Ll}/u.test(word) && word.length > 1 && lexicon.has(word)
}

const DOMAINS = new Set(['com', 'net', 'org', 'gov', 'edu', 'info', 'biz', 'int'])

/** How certain it is that a sentence ends at the mark and another begins behind it; undefined if it is not likely. */
function stopSeverity(text: string, mark: number): 'error' | 'warning' | undefined {
  if (isGluedStop(text, mark)) return 'error'
  const before = wordBefore(text, mark)
  const after = wordAfter(text, mark + 1)
  const rest = text.slice(mark + 1 + after.length, mark + 3 + after.length)
  const spaced = /^,?\s/.test(rest)
  // `vote?who would`
  if (/^\p{Ll}/u.test(after))
    return spaced && isPlain(before) && FUNCTION_WORDS.has(after) ? 'warning' : undefined
  // A function word with a capital and a space behind it: no file, domain or brand ends in one.
  if (spaced && isOpener(after)) return 'error'
  // `China.Officials said`: two words of the language and a third one that goes on in small letters.
  if (text[mark] === '.' && /^\s\p{Ll}/u.test(rest) && /^\p{Lu}\p{Ll}{2}/u.test(after) && before.length > 2)
    if (lexicon.has(before) && lexicon.hasCommon(after.split('-', 1)[0])) return 'warning'
  // `sailor.Ilse`: an ordinary word, then what may be a name of three letters or more.
  const name = after.replace(/['’]s$/, '')
  if (!isPlain(before) || !(spaced || name !== after) || !/^\p{Lu}\p{Ll}{2,28}$/u.test(name)) return undefined
  if (/[@/.]/.test(text[mark - before.length - 1] ?? ' ') || DOMAINS.has(name.toLowerCase())) return undefined
  return lexicon.has(name) ? 'error' : 'warning'
}

/** Whether a word opens a sentence, and no name ends in it: `The`, `I'll`, `But`. */
function isOpener(word: string): boolean {
  const first = word.replace(/['’].*/, '')
  return /^(?:I|A|\p{Lu}\p{Ll}+)$/u.test(first) && (first === 'I' || FUNCTION_WORDS.has(first.toLowerCase()))
}
