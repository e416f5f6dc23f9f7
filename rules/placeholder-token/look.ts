import {holdsOneOf, type Paragraph, wordTrait} from '../../src/rule.js'
import {certaintyOf} from './counters.js'
import {UNMISTAKABLE_KIND} from './kinds.js'

/** What in a text could be a mask. */
export interface Look {
  /** Its symbols and brackets as they follow each other, where one stands that prose does not explain. */
  symbols: string
  /** Whether a number may be the counter of a mask, or letters stand together that no word has. */
  counter: boolean
  /** Whether a word may be one that pipelines put for text. */
  word: boolean
}

/** Undefined where nothing can be a mask, as in nearly all paragraphs. */
export function lookAt(paragraph: Paragraph): Look | undefined {
  return isStrange(paragraph) ? lookAtStrange(paragraph.text) : lookAtPlain(paragraph)
}

/** Whether a paragraph holds a character, but the euro's sign, that prose in plain letters and digits has no use for. */
const isStrange = holdsOneOf(
  'control',
  'foreign',
  'markup',
  'handle',
  'angle',
  'square',
  'plus',
  'blank',
  'opener opener'
)
const hasAffix = holdsOneOf('money', 'percent', 'ampersand')
const hasDigit = holdsOneOf('digit')

// Plain paragraphs are judged by their words, whose forms come again and again.

function lookAtPlain(paragraph: Paragraph): Look | undefined {
  const {text, words} = paragraph
  let hasSymbol = false
  if (hasAffix(paragraph)) {
    if (text.includes('€')) return lookAtStrange(text)
    hasSymbol = hasOddAffix(text)
  }
  let counter = false
  let word = false
  const numbered = hasDigit(paragraph)
  for (let index = 0; index < words.length; index++) {
    if (!isSuspect(words[index])) continue
    word ||= isWordMask(words[index])
    counter ||=
      isCounter(words[index]) ||
      (numbered && isBeforeCounter(words[index]) && isDigit(text.charCodeAt(words[index].end + 1)))
  }
  if (!hasSymbol && !counter && !word) return undefined
  return {symbols: hasSymbol ? symbolsOf(text) : '', counter, word}
}

const isSuspect = wordTrait(text => {
  const formed = {form: 0, text}
  return isWordMask(formed) || isCounter(formed) || isBeforeCounter(formed)
})

/** Z1z · 1zz · zqx · z-1-z · ENTITY-12 · 550e8400-e29b- */
const isCounter = wordTrait(
  text =>
    /^[jqxz]{3,8}$|([zxq]|([a-z\u00C0-\u024F])\2{1,4})-\d\d?-\1|[\da-f]{8}-[\da-f]{4}-/i.test(text) ||
    NUMBERED_KIND.test(text) ||
    (/[a-z\u00C0-\u024F]\d|\d[zq]/i.test(text) &&
      text.split(/[^\p{L}\p{Nd}]+/u).some(token => certaintyOf(token) !== undefined))
)
const NUMBERED_KIND = new RegExp(`(?:${UNMISTAKABLE_KIND.toUpperCase()})-\\d`)

/** The first letters of XX 1 XX and z 1 z. */
const isBeforeCounter = wordTrait(text => /(?:^|['’‘-])(?:([a-z\u00C0-\u024F])\1{1,5}|[zq])$/i.test(text))

const isWordMask = wordTrait(text => WORD_MASK.test(text) || RARE_KIND.test(text))
const WORD_MASK =
  /\b(?:notranslate|[Ll]orem|LOREM|NOTRANSLATE|PLACEHOLDER|URLTOKEN|HTTPURL|(?:unk|NaN|UNK|OOV)(?![A-Za-z]))/
const RARE_KIND = new RegExp(
  `\\b(?=[jqxz][a-z]{3,24}[jqxz]\\b)([jqxz])\\1{0,3}(?:${UNMISTAKABLE_KIND})\\1`,
  'i'
)

const isDigit = (code: number) => code >= 48 && code <= 57

// These are plain expressions without classes of Unicode, for they look at all other paragraphs and pass few.

/** What prose is made of beyond ASCII: Latin letters, £, ¥, spaces, dashes, quotation marks, an ellipsis. */
export const PROSE = '\\u00A0£¥À-ÖØ-öø-\\u024F\\u2009\\u202F–—‘’“”…'
/**
 * `$5`, `$US5`, `5%` and one `&` are prose; masks have two of them, or letters, digits or brackets at their other side.
 */
const AFFIX =
  '\\$(?:(?! ?(?:US|A|NZ|HK|C|S)?[0-9])|(?<=[0-9$].)| ?\\$)|%(?:(?![ .,;:?!)"\'”’-]|$)|(?<![0-9].)| ?%)|&(?:[lg]t;|[^&]*&)'
const SYMBOL = `[#*+<=>@[-\`{-~]|[^\\t-\\r -~${PROSE}]|[:/!(][:/!(]|${AFFIX}`
const COUNTER = [
  // Z1z · 1zz · zqx
  '[0-9](?:(?<=[A-Za-z].)|[ZQzq])|[JQXZjqxz][JQXZjqxz][JQXZjqxz]',
  // z-1-z · ENTITY-12 · f-1234-f
  '-(?:[0-9][0-9]?[-_]|(?<=[A-Z][A-Z].)[0-9]|[0-9A-Fa-f]{4}-)',
  // XX 1 XX · z 1 z
  '[0-9](?<=(?:\\1([a-z])|\\2([A-Z])|\\b[A-Z][a-z]|[zqZQ]|[^\\t-~])\\s.)',
  `[^\\t-\\r -~${PROSE}]`
].join('|')
const WORD = [
  '\\b(?:unk|notr|[Ll]ore|LORE|NaN|NOT|PLA|UNK|URL|HTT|OOV)|@USER',
  '\\b[jqxzJQXZ][A-Za-z]{3,24}[jqxzJQXZ]\\b'
].join('|')

const ANY = new RegExp(`${SYMBOL}|${COUNTER}|${WORD}`)
const HAS_SYMBOL = new RegExp(SYMBOL)
const HAS_COUNTER = new RegExp(COUNTER)
const HAS_WORD = new RegExp(WORD)
const NO_SYMBOL = new RegExp(`[A-Za-z0-9\\s.,;?"')${PROSE}-]+`, 'g')

const AFFIX_HERE = new RegExp(AFFIX, 'y')

/** Whether one of `$`, `%` and `&` stands otherwise than prose has it. */
function hasOddAffix(text: string): boolean {
  for (const mark of '$%&')
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      AFFIX_HERE.lastIndex = at
      if (AFFIX_HERE.test(text)) return true
    }
  return false
}

function lookAtStrange(text: string): Look | undefined {
  if (!ANY.test(text)) return undefined
  return {
    symbols: HAS_SYMBOL.test(text) ? symbolsOf(text) : '',
    counter: HAS_COUNTER.test(text),
    word: HAS_WORD.test(text)
  }
}

const symbolsOf = (text: string) => text.replace(NO_SYMBOL, '')
