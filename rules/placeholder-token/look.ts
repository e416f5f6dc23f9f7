import {gateOf} from '../../src/rule.js'

/** What in a text could be a mask. */
export interface Look {
  /** Its symbols and brackets, where one stands that prose does not explain. */
  symbols: readonly string[]
  /** Whether a number may be the counter of a mask, or letters stand together that no word has. */
  counter: boolean
  /** Whether a word may be one that pipelines put for text. */
  word: boolean
}

// These are plain expressions without classes of Unicode, for they look at every paragraph and pass nearly none.

/** What prose is made of beyond ASCII: Latin letters, £, ¥, spaces, dashes, quotation marks, an ellipsis. */
const PROSE = '\\u00A0£¥À-ÖØ-öø-\\u024F\\u2009\\u202F–—‘’“”…'
const SYMBOL = [
  `[#*+<=>@[-\`{-~]|[^\\t-\\r -~${PROSE}]|[:/!(][:/!(]`,
  // `$5`, `$US5`, `5%` and one `&` are prose; masks have two of them, or letters, digits or brackets at their other side.
  '\\$(?:(?! ?(?:US|A|NZ|HK|C|S)?[0-9])|(?<=[0-9$].)| ?\\$)|%(?:(?![ .,;:?!)"\'”’-]|$)|(?<![0-9].)| ?%)|&(?:[lg]t;|[^&]*&)'
].join('|')
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

/** A cheap test that most paragraphs do not pass: what `ANY` begins with, as kinds of characters and as words. */
export const mayHoldMask = gateOf([
  [
    'digit',
    'control',
    'foreign',
    'markup',
    'handle',
    'angle',
    'square',
    'plus',
    'money',
    'percent',
    'ampersand',
    'blank',
    'opener opener',
    /[jqxz]{3}|unk|notr|lore|NaN|NOT|PLA|UNK|URL|HTT|OOV|^[jqxz].*[jqxz]$|\b[jqxz][a-z]{3,24}[jqxz]\b|(?:^|-)[\da-f]{4}(?:-|$)/i
  ]
])

/** Undefined where nothing can be a mask, as in nearly all paragraphs. */
export function lookAt(text: string): Look | undefined {
  if (!ANY.test(text)) return undefined
  return {
    symbols: HAS_SYMBOL.test(text) ? [...new Set(text.replace(NO_SYMBOL, ''))] : [],
    counter: HAS_COUNTER.test(text),
    word: HAS_WORD.test(text)
  }
}
