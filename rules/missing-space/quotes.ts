import {lexicon, type Paragraph} from '../../src/rule.js'
import type {Glued} from './rule.js'

/** Quotation marks glued to the word on their outer side. */
export function* gluedQuotes({text, quotations}: Paragraph): Generator<Glued> {
  for (const {start, end, closed, mark} of quotations) {
    // A quotation without an end may be one that was taken for one: inches, say.
    if (!closed || end - start < 3) continue
    const single = mark === "'" || mark === '‘'
    if (isLetterOrDigit(text[start - 1]) && /\p{L}/u.test(text[start + 1]) && !single)
      yield {start: wordStart(text, start), end: wordEnd(text, start + 1), at: start, certain: true}
    if (
      isLetterOrDigit(text[start - 2]) &&
      /[,:;.!?]/.test(text[start - 1] ?? '') &&
      /\p{L}/u.test(text[start + 1])
    )
      yield {start: wordStart(text, start - 1), end: wordEnd(text, start + 1), at: start, certain: false}
    if (/\p{L}/u.test(text[end] ?? '') && /[^\s([-]/.test(text[end - 2]) && !isSuffix(text, end))
      yield {start: wordStart(text, end - 1), end: wordEnd(text, end), at: end, certain: true}
  }
  yield* gluedSingles(text)
}

function isLetterOrDigit(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

/** `"tweet"s` and `"yes"es` take an ending behind the mark. */
function isSuffix(text: string, at: number): boolean {
  return /^(?:s|es|ed|d|ing|ish|er)(?![\p{L}\p{N}])/u.test(text.slice(at, at + 5))
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 40 && /[\p{L}\p{N}'’.,:;!?-]/u.test(text[start - 1])) start--
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 40 && /[\p{L}\p{N}-]/u.test(text[end])) end++
  return end
}

// What follows an apostrophe inside of a word: contractions, possessives, "o'clock", "rock'n'roll", "y'all".
const ENDINGS = new Set('s t d m re ve ll em n nt all clock am er'.split(' '))
// What stands before one: O'Brien, D'Angelo, l'Equipe, Qur'an, Ma'am, Hawai'i.
const SINGLE = /(?<![\p{L}\p{N}'’])(\p{L}{2,30})(['‘])(\p{L}{2,30})(?![\p{L}\p{N}'’]*\p{L})/gu

/**
 * `the'red line'`: an apostrophe between two words that stand on their own, with a closing mark further on. The word
 * before it is a lower-case word of the language and so is the one behind it.
 */
function* gluedSingles(text: string): Generator<Glued> {
  for (const match of text.matchAll(SINGLE)) {
    const [all, before, mark, after] = match
    if (ENDINGS.has(after.toLowerCase()) || !lexicon.hasCommon(before) || !lexicon.has(after)) continue
    if (lexicon.has(all)) continue
    const at = match.index + before.length
    const closing = mark === '‘' ? '’' : "'"
    const end = text
      .slice(at + 1, at + 200)
      .search(closing === "'" ? /[\p{L}\p{N}.,!?]'(?![\p{L}\p{N}])/u : /’(?!\p{L})/u)
    if (end >= 0) yield {start: match.index, end: match.index + all.length, at, certain: true}
  }
}
