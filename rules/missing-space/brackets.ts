import {FUNCTION_WORDS, lexicon} from '../../src/rule.js'
import {around, type Glued, isAddress, wordAfter} from './glued.js'
import {isPlain} from './marks.js'

// A bracket glued to a word, unless what it holds completes the word: "name(s)", "child(ren)", "f(x)", "(un)likely".
const OPENING =
  /\((?=\p{Lu}{2}|\p{L}{4}|\p{Lu}\p{Ll}|\p{L}{2,3}\s)(?<=(?:\p{L}{3}|['’]\p{L}|\p{N}{4}).)|\((?=\p{N}{2})(?<=\p{L}{3}.)/gu
const CLOSING = /\)(?=\p{L}{2})(?<=[\p{L}\p{N}.]{2}.)/gu

/** Asides in brackets are seldom longer; it also bounds the look for the other bracket. */
const REACH = 200

/** Round brackets with no space on their outer side. */
export function* gluedBrackets(text: string): Generator<Glued> {
  for (const match of text.matchAll(OPENING)) {
    const span = around(text, match.index)
    // A word goes on behind the bracket: it was part of that word.
    if (text[span.end] === ')' && /[\p{L}\p{N}]/u.test(text[span.end + 1] ?? ' ')) continue
    if (isAddress(text, span)) continue
    const content = /^[^()]*(?=\))/.exec(text.slice(match.index + 1, match.index + REACH))?.[0] ?? ''
    const certain = /\s/.test(content) || /^\p{Lu}{2,}$/u.test(content)
    yield {...span, at: match.index, severity: certain ? 'error' : 'warning', sure: true}
  }
  for (const match of text.matchAll(CLOSING)) {
    const span = around(text, match.index)
    const content = /\(([^()]*)$/.exec(text.slice(Math.max(0, match.index - REACH), match.index))
    if (!content || isAddress(text, span)) continue
    const opening = match.index - content[0].length
    const isPart = /[\p{L}\p{N}]/u.test(text[opening - 1] ?? ' ')
    const after = wordAfter(text, match.index + 1)
    // `(SMR)plants`, but not `(UN)likely`.
    const isShort = /^\p{Lu}{2,6}$/u.test(content[1]) && isPlain(after) && !lexicon.has(content[1] + after)
    if (/\s/.test(content[1]) || (!isPart && (isShort || FUNCTION_WORDS.has(after))))
      yield {...span, at: match.index + 1, severity: 'error', sure: true}
  }
}
