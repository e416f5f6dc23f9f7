/** What in a text could be a mask, found in one pass: most paragraphs hold nothing of the kind. */
export interface Look {
  /** Symbols and brackets that prose does not explain, in order of their appearance, some more than once. */
  symbols: string
  /** Whether a number may be the counter of a mask, or letters stand together that no word has. */
  counter: boolean
  /** Whether a word may be one that pipelines put for text. */
  word: boolean
}

export const NOTHING: Look = {symbols: '', counter: false, word: false}

// Classes of ASCII characters; every other character is one of PROSE or a symbol.
const PLAIN = 0
const LETTER = 1
const RARE = 2
const DIGIT = 3
const DOUBLED = 4
const HYPHEN = 5
const SYMBOL = 6

const CLASSES = new Uint8Array(128).fill(SYMBOL)
for (const character of '\t\n\v\f\r .,;?"\')') CLASSES[character.charCodeAt(0)] = PLAIN
for (const character of ':/!(') CLASSES[character.charCodeAt(0)] = DOUBLED
for (let code = 48; code < 58; code++) CLASSES[code] = DIGIT
for (let code = 97; code < 123; code++) CLASSES[code] = CLASSES[code - 32] = LETTER
for (const letter of 'zxqjZXQJ') CLASSES[letter.charCodeAt(0)] = RARE
CLASSES[45] = HYPHEN

/** Beyond ASCII: letters of Latin script, spaces, dashes, quotation marks, an ellipsis, and £, ¥. */
function isProse(code: number): boolean {
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7
  switch (code) {
    case 0xa0:
    case 0xa3:
    case 0xa5:
    case 0x2009:
    case 0x2013:
    case 0x2014:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0x2026:
    case 0x202f:
      return true
    default:
      return false
  }
}

const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122
const isCapital = (code: number) => code >= 65 && code <= 90

export function lookAt(text: string): Look {
  let symbols = ''
  let counter = false
  let word = false
  // Where the word began that the last letter belongs to, and how many rare letters stand in a row.
  let start = -1
  let rare = 0
  let ampersands = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? CLASSES[code] : isProse(code) ? PLAIN : SYMBOL
    if (kind === LETTER || kind === RARE) {
      if (start < 0) {
        start = at
        if (!word && startsMaskWord(text, at, code)) word = true
      }
      if (kind === LETTER) rare = 0
      else {
        if (++rare === 3) counter = true
        // XXNAMEXX
        if (at - start > 3 && (text.charCodeAt(start) | 32) === (code | 32)) word = true
      }
      continue
    }
    start = -1
    rare = 0
    if (kind === DIGIT) counter ||= mayCount(text, at)
    else if (kind === DOUBLED) {
      if (':/!('.includes(text[at + 1])) symbols += text[at]
    } else if (kind === HYPHEN) counter ||= text.charCodeAt(at + 5) === 45 && text.charCodeAt(at + 10) === 45
    else if (kind === SYMBOL) {
      if (code === 38 && ++ampersands === 1 && isAnd(text, at)) continue
      if ((code === 36 || code === 0x20ac) && isMoney(text, at)) continue
      if (code === 37 && isPercent(text, at)) continue
      symbols += text[at]
      // Digits of other scripts.
      if (code > 127) counter = word = true
    }
  }
  return symbols !== '' || counter || word ? {symbols, counter, word} : NOTHING
}

/** Words that pipelines put for text, by their first letters: PLACEHOLDER, NOTRANSLATE, NaN, HTTPURL, UNK, OOV, lorem. */
function startsMaskWord(text: string, at: number, first: number): boolean {
  const second = text.charCodeAt(at + 1)
  const third = text.charCodeAt(at + 2)
  switch (first) {
    case 108: // l
    case 76: // L
      return (second | 32) === 111 && (third | 32) === 114 && (text.charCodeAt(at + 4) | 32) === 109
    case 110: // n
      return second === 111 && third === 116 && text.charCodeAt(at + 3) === 114
    case 78: // N
      return (second === 97 && third === 78) || (second === 79 && third === 84)
    case 117: // u
      return second === 110 && third === 107
    case 85: // U
      return (second === 78 && third === 75) || (second === 82 && third === 76)
    case 80: // P
      return second === 76 && third === 65
    case 72: // H
      return second === 84 && third === 84
    case 79: // O
      return second === 79 && third === 86
    default:
      return false
  }
}

/** Whether a digit may belong to a mask: Z1z, XX 1 XX, z-1-z, ENTITY-12. */
function mayCount(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (isLetter(before)) return true
  const behind = text.charCodeAt(at + 1) | 32
  // 1zz
  if (behind === 113 || behind === 122) return true
  const second = text.charCodeAt(at - 2)
  const third = text.charCodeAt(at - 3)
  if (before === 45) {
    if (isCapital(second) && isCapital(third)) return true
    const end = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1
    return text.charCodeAt(end) === 45 || text.charCodeAt(end) === 95
  }
  // A word of one letter that stands there once or several times, or a letter beyond ASCII.
  if (isDigit(before) || !isSpace(before)) return before > 127 && before !== 0xa3
  if (second > 127) return true
  if (!isLetter(second)) return false
  const letter = second | 32
  if (letter === 113 || letter === 122) return true
  const fourth = text.charCodeAt(at - 4)
  return (third | 32) === letter && (!isLetter(fourth) || (fourth | 32) === letter)
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

/** The first `&` of a text, unless it begins `&lt;`: in masks there are two. */
function isAnd(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return next !== 108 && next !== 103 && text.indexOf('&', at + 1) < 0
}

/** `$5`, `US$ 5`: no letter or brace behind the sign, nor does it close a mask of digits. */
function isMoney(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (isDigit(before) || before > 127 || text[at - 1] === text[at] || text[at - 2] === text[at]) return false
  const next = text.charCodeAt(at + 1)
  return isDigit(next) || (next === 32 && text[at + 2] !== text[at])
}

/** `5%` with no letter, digit or bracket behind it. */
function isPercent(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1)) || text[at + 2] === '%') return false
  return at + 1 === text.length || ' .,;:?!)-"\'”’'.includes(text[at + 1])
}
