import {FUNCTION_WORDS, lexicon, type Paragraph} from '../../src/rule.js'
import {type Glued, wordAfter, wordBefore} from './glued.js'

const LETTER = /\p{L}/u
// Hebrew writes acronyms with a mark before their last letter.
const HEBREW = /\p{Script=Hebrew}/u

/** Quotation marks glued to the word on their outer side. */
export function* gluedQuotes({text, quotations}: Paragraph): Generator<Glued> {
  for (const {start, end, closed, mark} of quotations) {
    if (end - start < 3 || mark === "'" || mark === '‘' || HEBREW.test(text[start + 1] ?? '')) continue
    const first = wordAfter(text, start + 1)
    const opening = {start: wordStart(text, start - 1), end: start + 1 + first.length, at: start}
    // Without an end it may be an end itself, or inches, unless a colon stands before it.
    if (!closed && text[start - 1] !== ':') continue
    if (LETTER.test(text[start + 1]) && LETTER.test(text[start - 1] ?? '')) {
      const left = wordBefore(text, start)
      const severity = severityOf(text, start, end, left + first, left)
      if (severity) yield {...opening, severity, sure: true}
    } else if (LETTER.test(text[start + 1]) && isStop(text[start - 1]) && isLetterOrDigit(text[start - 2]))
      // Glued on both sides: damage in any case, but a mark that was paired wrongly may close what it seems to open.
      yield {...opening, severity: 'error', sure: false}
    if (!closed) continue
    const before = text[end - 2]
    if (!LETTER.test(text[end] ?? '') || /[\s([\p{N}-]/u.test(before) || isSuffix(text, end)) continue
    const next = wordAfter(text, end)
    const severity = isStop(before)
      ? 'error'
      : severityOf(text, start, end, wordBefore(text, end - 1) + next, next)
    if (severity)
      yield {start: wordStart(text, end - 1), end: end + next.length, at: end, severity, sure: true}
  }
}

const isStop = (character: string | undefined) => /^[,:;.!?…]$/.test(character ?? '')
const isLetterOrDigit = (character: string | undefined) => /^[\p{L}\p{N}]$/u.test(character ?? '')

/** How certain a seam between two words is; undefined for a pun on a part of a word: `"man"kind`, `his"story"`. */
function severityOf(text: string, start: number, end: number, joined: string, outer: string) {
  // A slice keeps this short whatever the quotation's length.
  if (/\s/.test(text.slice(start + 1, Math.min(end, start + 80)))) return 'error'
  if (lexicon.has(joined)) return undefined
  return FUNCTION_WORDS.has(outer) ? 'error' : 'warning'
}

/** `"tweet"s` and `"yes"es` take an ending behind the mark. */
function isSuffix(text: string, at: number): boolean {
  return /^(?:s|es|ed|d|ing|ish|er|ers|n)(?![\p{L}\p{N}])/u.test(text.slice(at, at + 5))
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 40 && /[\p{L}\p{M}\p{N}'’.,:;!?-]/u.test(text[start - 1])) start--
  return start
}

// What follows an apostrophe inside of a word: contractions, possessives, "o'clock", "rock'n'roll", "y'all".
const ENDINGS = new Set('s t d m re ve ll em n nt all clock am er'.split(' '))
const SINGLE = /['‘](?=\p{L}{2})(?<=(?:\p{L}{2}|\sa).)/gu

/**
 * `the'green line'`: an apostrophe between two words that stand on their own, with a closing mark further on. The word
 * before it is a word of the language that is written with small letters; `Hawai'i` and `Qur'an` are not.
 */
export function* gluedSingles(text: string): Generator<Glued> {
  for (const {0: mark, index: at} of text.matchAll(SINGLE)) {
    const before = /(?<![\p{L}\p{N}'’])(?:\p{L}{2,30}|a)$/u.exec(text.slice(Math.max(0, at - 32), at))?.[0]
    const after = /^\p{L}{2,30}(?![\p{L}\p{N}]|['’]\p{L})/u.exec(text.slice(at + 1, at + 34))?.[0]
    if (!before || !after || ENDINGS.has(after.toLowerCase())) continue
    const span = {start: at - before.length, end: at + 1 + after.length}
    if (!lexicon.hasCommon(before) || !lexicon.has(after) || lexicon.has(text.slice(span.start, span.end)))
      continue
    const closing = mark === '‘' ? /’(?!\p{L})/u : /[\p{L}\p{N}.,!?]'(?![\p{L}\p{N}])/u
    if (!closing.test(text.slice(at + 1, at + 200))) continue
    const severity = FUNCTION_WORDS.has(before.toLowerCase()) ? 'error' : 'warning'
    yield {...span, at, severity, sure: severity === 'error'}
  }
}
