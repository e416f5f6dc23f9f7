import {around, type Glued, isAddress, wordAfter, wordBefore} from './glued.js'
import {isPlain} from './marks.js'

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
