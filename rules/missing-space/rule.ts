import {defineRule, isGluedStop, lexicon, type Paragraph, strings} from '../../src/rule.js'
import {gluedQuotes} from './quotes.js'

/** A span that wants a space at `at`, and how certain that is. */
export interface Glued {
  start: number
  end: number
  at: number
  certain: boolean
}

export default defineRule({
  id: 'missing-space',
  summary: 'A space that is missing at a comma, stop, quotation mark or bracket',
  family: 'punctuation',
  mqm: 'fluency/typography',
  severity: 'warning',
  scope: 'paragraph',
  options: {allow: strings({doc: 'Texts to leave alone, such as the name of a firm.'})},
  messages: {
    glued: {
      reason: '"{actual}" lacks a space: two pieces of the translation were glued',
      advice: 'Put the space in: "{repair}".'
    }
  },
  when: text => /[,;:.!?"'“”‘’()][\p{L}"'“‘(]|[\p{L}\p{N}]["'“‘(]/u.test(text),
  *find(paragraph, {options}) {
    for (const {start, end, at, certain} of gluedIn(paragraph)) {
      const span = paragraph.text.slice(start, end)
      if (options.allow.includes(span)) continue
      const repair = `${paragraph.text.slice(start, at)} ${paragraph.text.slice(at, end)}`
      yield {
        start,
        end,
        message: 'glued',
        data: {repair},
        expected: [repair],
        repair: certain ? 'safe' : 'likely'
      }
    }
  }
})

function gluedIn(paragraph: Paragraph): Glued[] {
  const found = [...gluedMarks(paragraph.text), ...gluedBrackets(paragraph.text), ...gluedQuotes(paragraph)]
  return found.sort((a, b) => a.start - b.start)
}

// A comma or semicolon between words of two letters and more; a stop, question or exclamation mark before a capital.
const COMMA = /(?<=[\p{L}\p{N}]{2}|\p{L}["'”’)])[,;](?=\p{L}{2})/gu
const STOP = /(?<=\p{Ll}{2})[.!?](?=\p{Lu})/gu
const COLON = /(?<=\p{Ll}{3}):(?=\p{L}{2})/gu

function* gluedMarks(text: string): Generator<Glued> {
  for (const match of text.matchAll(COMMA)) {
    // An entity such as `&quot;` is residue of another kind.
    if (/&#?\w{1,8}$/.test(text.slice(Math.max(0, match.index - 10), match.index))) continue
    const span = around(text, match.index)
    if (!isAddress(text, span)) yield {...span, at: match.index + 1, certain: true}
  }
  for (const match of text.matchAll(STOP)) {
    const span = around(text, match.index)
    const certain = isGluedStop(text, match.index)
    if ((certain || beginsName(text, match.index)) && !isAddress(text, span))
      yield {...span, at: match.index + 1, certain}
  }
  for (const match of text.matchAll(COLON)) {
    const span = around(text, match.index)
    const words = text.slice(span.start, span.end).split(':')
    if (words.length === 2 && words.every(word => lexicon.has(word)) && !isAddress(text, span))
      yield {...span, at: match.index + 1, certain: false}
  }
}

/** The words on both sides of the mark at `mark`. */
function around(text: string, mark: number): {start: number; end: number} {
  let start = mark
  while (start > 0 && mark - start < 40 && /[\p{L}\p{M}\p{N}"'’”)-]/u.test(text[start - 1])) start--
  let end = mark + 1
  while (end < text.length && end - mark < 40 && /[\p{L}\p{M}\p{N}'’-]/u.test(text[end])) end++
  return {start, end}
}

/** Whether the span is part of a web address, an e-mail address, a handle or a file name. */
function isAddress(text: string, {start, end}: {start: number; end: number}): boolean {
  const chunkStart = text.lastIndexOf(' ', start - 1) + 1
  const chunk = text.slice(Math.max(chunkStart, start - 60), end + 60).split(/\s/, 1)[0]
  return /:\/\/|@|#|_|\/|=|\bwww\.|\.(?:com|net|org|gov|edu|info|html?|pdf|js)\b/i.test(chunk)
}

const DOMAINS = new Set(['com', 'net', 'org', 'gov', 'edu', 'info', 'biz', 'int'])

/** `farmer.Catherine`: an ordinary word, then a capitalised one of three letters or more that begins the next sentence. */
function beginsName(text: string, mark: number): boolean {
  const before = /(?<![\p{L}\p{N}@/.])\p{Ll}[\p{Ll}’'-]+$/u.exec(
    text.slice(Math.max(0, mark - 30), mark)
  )?.[0]
  const after = /^\p{Lu}\p{Ll}{2,}(?=['’]s\s|,?\s)/u.exec(text.slice(mark + 1, mark + 40))?.[0]
  return (
    before !== undefined && lexicon.has(before) && after !== undefined && !DOMAINS.has(after.toLowerCase())
  )
}

// A bracket glued to the word before it, unless what it holds completes the word: "name(s)", "child(ren)", "f(x)".
const OPENING = /(?<=\p{L}{3}|\d{4})\((?=\p{Lu}{2}|\p{L}{4}|\d{2}|\p{Lu}\p{Ll})/gu
const CLOSING = /(?<=[\p{L}\p{N}]{2})\)(?=\p{L}{2})/gu

function* gluedBrackets(text: string): Generator<Glued> {
  for (const match of text.matchAll(OPENING)) {
    const span = around(text, match.index)
    // A word goes on behind the bracket: it was part of that word.
    if (text[span.end] === ')' && /[\p{L}\p{N}]/u.test(text[span.end + 1] ?? ' ')) continue
    if (!isAddress(text, span)) yield {...span, at: match.index, certain: false}
  }
  for (const match of text.matchAll(CLOSING)) {
    const span = around(text, match.index)
    const opening = text.lastIndexOf('(', match.index)
    if (opening < 0 || match.index - opening < 6 || /[\p{L}\p{N}]/u.test(text[opening - 1] ?? ' ')) continue
    if (!isAddress(text, span)) yield {...span, at: match.index + 1, certain: false}
  }
}
