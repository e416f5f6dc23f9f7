import {FUNCTION_WORDS} from '../../src/rule.js'

/**
 * The notation of phrases, made to be read and written by translators:
 *
 *     bomb(s)          bomb, bombs
 *     refresh(es/ed)   refresh, refreshes, refreshed
 *     rose/rises       either word
 *     [the]            a word that may be missing
 *     State            with a capital; words in small letters match in any case
 *     =trump           exactly so
 *     A-match          with a hyphen; a space stands for a hyphen, too
 *     <Name> <number> <year>   any word of that kind
 *     !fell  +the      at an end: words that must not, or must, stand beside the phrase
 *     |                at an end: the phrase begins or ends a clause
 */
export interface Pattern {
  slots: readonly Slot[]
  before: Surroundings
  after: Surroundings
}

/** A place for one word. */
export interface Slot {
  /** As it is noted: `bomb(s)`. */
  notation: string
  /** Words that may stand here; `text` as it is written in the notation. */
  choices: readonly {text: string; exact: boolean}[]
  optional: boolean
  /** Whether only a hyphen may stand before it. */
  hyphen: boolean
}

/** What must hold of the word beside a phrase. */
interface Surroundings {
  forbidden: readonly string[]
  required: readonly string[]
  boundary: boolean
}

export function patternOf(notation: string): Pattern {
  const tokens = notation.trim().split(/\s+/)
  const isSurrounding = (token: string) => token[0] === '!' || token[0] === '+' || token === '|'
  const first = tokens.findIndex(token => !isSurrounding(token))
  const last = tokens.findLastIndex(token => !isSurrounding(token))
  return {
    slots: tokens.slice(first, last + 1).flatMap(slotsOf),
    before: surroundingsOf(tokens.slice(0, first)),
    after: surroundingsOf(tokens.slice(last + 1))
  }
}

function surroundingsOf(tokens: string[]): Surroundings {
  const words = (mark: string) =>
    tokens.filter(token => token[0] === mark).flatMap(token => expanded(token.slice(1)))
  return {forbidden: words('!'), required: words('+'), boundary: tokens.includes('|')}
}

function slotsOf(token: string): Slot[] {
  if (token.includes('-') && /^[^(]*\/|\)[^(]*\//.test(token))
    throw new Error(`"${token}": no hyphens among several words`)
  const optional = token.startsWith('[')
  const parts = (optional ? token.slice(1, -1) : token).split('-')
  return parts.map((part, index) => ({
    notation: part,
    choices: expanded(part).map(text =>
      text.startsWith('=') ? {text: text.slice(1), exact: true} : {text, exact: false}
    ),
    optional,
    hyphen: index > 0
  }))
}

/** `a/b(s)` as `a`, `b`, `bs`; slashes inside brackets separate endings. */
export function expanded(token: string): string[] {
  if (!token.includes('(')) return token.split('/')
  const words: string[] = []
  let open = ''
  for (const piece of token.split('/')) {
    open += piece
    // A slash inside of brackets separates endings: the word goes on.
    if (open.lastIndexOf('(') > open.lastIndexOf(')')) open += '/'
    else {
      for (const form of formsOf(open)) words.push(form)
      open = ''
    }
  }
  return words
}

/** A word with its endings in brackets, once without and once with each. */
function formsOf(word: string): string[] {
  const open = word.indexOf('(')
  if (open < 0) return [word]
  const close = word.indexOf(')', open)
  const stem = word.slice(0, open)
  const endings = word.slice(open + 1, close).split('/')
  if (!endings.includes('')) endings.unshift('')
  return formsOf(word.slice(close + 1)).flatMap(rest => endings.map(ending => stem + ending + rest))
}

const NUMBER_WORDS = new Set(
  `two three four five six seven eight nine ten eleven twelve fifteen sixteen twenty thirty forty fifty hundred
  thousand million billion several dozens`.split(/\s+/)
)

/** Whether a word of the text is one that the notation names, `<kinds>` of words included. */
export function isWord(text: string, named: string): boolean {
  if (named[0] === '<')
    switch (named) {
      case '<Name>':
        return /^\p{Lu}/u.test(text) && !FUNCTION_WORDS.has(text.toLowerCase())
      case '<number>':
        return /^\p{N}/u.test(text) || NUMBER_WORDS.has(text.toLowerCase())
      case '<year>':
        return /^(?:1[89]|20)\d\d$/.test(text)
    }
  if (text === named) return true
  if ((text.charCodeAt(0) | 32) !== (named.charCodeAt(0) | 32) && text.charCodeAt(0) < 128) return false
  if (text.toLowerCase() !== named.toLowerCase()) return false
  return !/^\p{Lu}/u.test(named) || /^\p{Lu}/u.test(text)
}
