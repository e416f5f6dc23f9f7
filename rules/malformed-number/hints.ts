import type {Paragraph} from '../../src/rule.js'

// One look at what stands before and behind each run of digits tells which faults a paragraph may have: nearly all have
// none. The expressions that find know all letters of Unicode, and are dear.

/** A kind of fault, as a bit. */
export const HINT = {
  joined: 1,
  comma: 2,
  half: 4,
  stop: 8,
  degrees: 16,
  time: 32,
  spaces: 64,
  letter: 128,
  letterFirst: 256,
  headless: 512,
  tailless: 1024,
  sign: 2048,
  percent: 4096,
  ordinal: 8192
}

/** The faults that may be found around the digits of a paragraph, as bits. */
export function hintsIn({text, digitRuns}: Paragraph): number {
  let hints = 0
  for (let at = 0; at < digitRuns.length; at += 2)
    hints |= hintsBefore(text, digitRuns[at]) | hintsBehind(text, digitRuns[at], digitRuns[at + 1])
  return hints
}

const STOP = 46
const COMMA = 44
const COLON = 58
const PERCENT = 37
const DEGREE = 0xb0

const isDigit = (code: number) => code >= 48 && code <= 57
/** White space, or what may be. */
const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code > 127
/** `O`, `o`, `l`, `I`, or what may look like one in other alphabets. */
const isLikeDigit = (code: number) => code === 79 || code === 111 || code === 108 || code === 73 || code > 127

function hintsBefore(text: string, start: number): number {
  const last = text.charCodeAt(start - 1)
  if (last === 32 && text.charCodeAt(start - 2) !== PERCENT) return 0
  if (last === COMMA) return isDigit(text.charCodeAt(start - 2)) ? 0 : HINT.headless
  if (last === STOP) return isLikeDigit(text.charCodeAt(start - 2)) ? HINT.letterFirst : 0
  if (last === 108) return HINT.letterFirst
  return last === PERCENT || (isBlank(last) && text.charCodeAt(start - 2) === PERCENT) ? HINT.sign : 0
}

function hintsBehind(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end)
  // The end of the paragraph has no code.
  if (!(code < 128))
    return code === DEGREE ? HINT.degrees : isBlank(code) ? hintsBehindBlank(text, end + 1) | HINT.letter : 0
  if (isBlank(code)) return hintsBehindBlank(text, end + 1)
  if (code === STOP || code === COMMA) return hintsBehindMark(text, start, end, code)
  if (code === COLON) return isBlank(text.charCodeAt(end + 1)) ? HINT.time : 0
  if (isLikeDigit(code)) return HINT.letter
  return isOrdinal(text, end) && !isRightOrdinal(text, start, end) ? HINT.ordinal : 0
}

function hintsBehindBlank(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return code === 48 ? HINT.half | HINT.spaces : HINT.spaces
  if (code === COMMA) return HINT.comma
  if (code === STOP) return HINT.stop
  if (code === COLON) return HINT.time
  if (code === PERCENT) return HINT.percent
  if (code === DEGREE) return HINT.degrees
  return isOrdinal(text, at) ? HINT.ordinal : 0
}

/** `mark` stands at `end`. */
function hintsBehindMark(text: string, start: number, end: number, mark: number): number {
  const code = text.charCodeAt(end + 1)
  if (isDigit(code)) return isSoundPair(text, start, end, mark) ? 0 : HINT.joined
  if (code === STOP || code === COMMA) return HINT.joined
  if (isLikeDigit(code)) return HINT.letter | hintsBehindMarkAndBlank(text, end + 2, mark)
  return isBlank(code)
    ? hintsBehindMarkAndBlank(text, end + 2, mark)
    : isTail(text, end + 1)
      ? HINT.tailless
      : 0
}

function hintsBehindMarkAndBlank(text: string, at: number, mark: number): number {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return mark === STOP ? HINT.stop : code === 48 ? HINT.comma : 0
  return isTail(text, at) ? HINT.tailless : 0
}

/** Whether a percent sign stands at an offset, or what `percent`, `million`, `billion` and `trillion` begin with. */
function isTail(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1)
  switch (text.charCodeAt(at)) {
    case PERCENT:
      return true
    case 112: // p
      return second === 101
    case 109: // m
    case 98: // b
      return second === 105
    case 116: // t
      return second === 114
    default:
      return false
  }
}

/** `3.5`, `12.75` and `1,000`, with no other mark and digit behind. */
function isSoundPair(text: string, start: number, end: number, mark: number): boolean {
  let last = end + 1
  while (isDigit(text.charCodeAt(last))) last++
  const behind = text.charCodeAt(last)
  if (behind === STOP || behind === COMMA) {
    const next = text.charCodeAt(last + 1)
    if (isDigit(next) || next === STOP || next === COMMA) return false
  }
  const length = last - end - 1
  return mark === STOP ? length < 3 : length === 3 && end - start < 4 && text.charCodeAt(start) !== 48
}

/** Whether `st`, `nd`, `rd` or `th` stands at an offset, and no small letter behind it. */
function isOrdinal(text: string, at: number): boolean {
  const last = text.charCodeAt(at + 1)
  const behind = text.charCodeAt(at + 2)
  if (behind >= 97 && behind <= 122) return false
  switch (text.charCodeAt(at)) {
    case 115: // s
      return last === 116
    case 110: // n
    case 114: // r
      return last === 100
    case 116: // t
      return last === 104
    default:
      return false
  }
}

/** Whether the ending at `end` is that of the number before it: `1st`, `22nd`, `11th`. */
function isRightOrdinal(text: string, start: number, end: number): boolean {
  const digit = text.charCodeAt(end - 1) - 48
  const isTeen = end - start > 1 && text.charCodeAt(end - 2) === 49
  return text[end] === (isTeen ? 't' : ('tsnr'[digit] ?? 't'))
}
