import type {Severity} from '../../src/rule.js'
import {UNMISTAKABLE_KIND} from './kinds.js'

/** A mask in a text, by offsets. */
export interface Mask {
  start: number
  end: number
  severity: Severity
}

// A token of letters and digits; handles, tags, addresses and post codes (NE1 4ST) are none.
const TOKEN =
  /(?<![\p{L}\p{Nd}\p{M}_@#/.&$%'’]|(?<!\p{Ll}{2})-)(?=\p{Nd}{0,4}\p{L}{1,16}\p{Nd}|\p{Nd}{1,4}[zqZQ]{2})[\p{L}\p{Nd}]{2,40}(?![\p{L}\p{Nd}\p{M}_@]|-(?!\p{Ll}{2})|\.\p{Ll}|\s\d\p{Lu}[\p{Lu}\d](?![\p{L}\d]))/gu

/** Masks that come apart, or hold no number; a plain hint holds wherever the pattern does, which is dear. */
const SHAPES: {pattern: RegExp; hint: RegExp; severity: Severity}[] = [
  // XXX 1 XXX: only doubled letters, for "from 3 to 4 to 5" is sound
  {
    pattern: /(?<![\p{L}\p{N}])(\p{L})\1{1,5}\s\p{Nd}{1,4}\s\1{2,6}(?![\p{L}\p{N}])/giu,
    hint: /(?:([a-z])\1|([A-Z])\2|\b[A-Z][a-z]|[^\0-~])\s[0-9\x80-\uFFFF]/,
    severity: 'error'
  },
  // z 1 z: not x, which stands between measures
  {
    pattern: /(?<![\p{L}\p{N}'’.])([zq])\s\p{Nd}{1,4}\s\1(?![\p{L}\p{N}'’.])/giu,
    hint: /[zqZQ]\s[0-9\x80-\uFFFF]/,
    severity: 'error'
  },
  // z-1-z · xx-1-xx
  {
    pattern: /(?<![\p{L}\p{N}_@#/.-])([zxq]|(\p{L})\2{1,4})[_-]\p{Nd}{1,2}[_-]\1(?![\p{L}\p{N}_@/-])/giu,
    hint: /[_-][0-9\x80-\uFFFF]{1,2}[_-]/,
    severity: 'error'
  },
  // ENTITY-12
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_@#/.-])(?:${UNMISTAKABLE_KIND.toUpperCase()})-\\d{1,3}(?![\\p{L}\\p{N}_-])`,
      'gu'
    ),
    hint: /[A-Z][A-Z]-[0-9]/,
    severity: 'error'
  },
  // 550e8400-e29b-41d4-a716-446655440000
  {
    pattern: /(?<![\w/-])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\w-])/gi,
    hint: /-[0-9A-Fa-f]{4}-/,
    severity: 'error'
  }
]

/** Letters that no word is made of: `zqx`, `QXZQ`. Not `zzz`, `XXX` and `JJ`. */
const RARE_WORD =
  /(?<![\p{L}\p{N}_@#/.'’-])(?=[zxqj]{3,8}(?![\p{L}\p{N}_'’-]))([zxqj])\1{0,3}(?!\1)[zxqj]{1,7}/giu

/** Masks of letters around or before a counter: `Z1z`, `XXX1XXX`, `zz12`, `Xq3x`, `TERM3`, `QQPH1QQ`. */
export function countersIn(text: string): Mask[] {
  const masks: Mask[] = []
  const add = (match: RegExpExecArray, severity: Severity | undefined) => {
    if (severity) masks.push({start: match.index, end: match.index + match[0].length, severity})
  }
  for (const match of text.matchAll(TOKEN)) add(match, certaintyOf(match[0]))
  for (const {pattern, hint, severity} of SHAPES)
    if (hint.test(text)) for (const match of text.matchAll(pattern)) add(match, severity)
  if (!/[JQXZjqxz]{3}/.test(text)) return masks
  for (const match of text.matchAll(RARE_WORD))
    if (!isCapital(match[0])) add(match, 'error')
    else if (match[0].length > 3) add(match, 'warning')
  return masks
}

/** How certain it is that letters and digits in one token are a mask; undefined for names, codes and units. */
export function certaintyOf(token: string): Severity | undefined {
  const parts = /^(\p{L}+)(\p{Nd}{1,5})(\p{L}*)$/u.exec(token)
  if (!parts) return isRareMixture(token) ? 'error' : undefined
  const [, left, number, right] = parts
  if (right === '') return certaintyBeforeNumber(left, number)
  if (isMirrored(left, right)) return certaintyOfMirrored(left, number, right)
  return KIND_BEHIND_RARE.test(left) || isRareMixture(token) ? 'error' : undefined
}

/** XXPERSON, QZTERM: the name of a kind behind letters that are there to be rare. */
const KIND_BEHIND_RARE = new RegExp(`^[zxqj]{1,4}(?:${UNMISTAKABLE_KIND}|ne)$`, 'i')
const KIND_ALONE = new RegExp(`^(?:${UNMISTAKABLE_KIND})$`, 'i')
/** In any case no word of prose with a number behind it. */
const KIND_OF_PROGRAMS = /^(?:ent|entity|placeholder|plhd?|dnt|propn|gpe|notranslate)$/i
/** Kinds that are post codes, genes and products, too. */
const KIND_PERHAPS = /^(?:NE|PER|URL|WORD|TAG|ITEM|SLOT|SEG|VALUE|KEEP)$/

function certaintyBeforeNumber(left: string, number: string): Severity | undefined {
  if (KIND_BEHIND_RARE.test(left)) return 'error'
  const isCounter = number.length < 4 || number.startsWith('0')
  if (KIND_OF_PROGRAMS.test(left)) return 'error'
  if (KIND_ALONE.test(left)) return isCapital(left) && isCounter ? 'error' : 'warning'
  if (KIND_PERHAPS.test(left)) return number.startsWith('0') ? 'error' : isCounter ? 'warning' : undefined
  if (!/^[zxqj]{2,6}$/i.test(left)) return undefined
  if (left.length >= 3) return 'error'
  const isDoubled = left[0].toLowerCase() === left[1].toLowerCase()
  if (isCapital(left)) return isDoubled ? 'warning' : undefined
  return isDoubled ? 'error' : 'warning'
}

/** The same letters on both sides, the same backwards, or doubled letters of which some were lost: XXX1XX. */
function isMirrored(left: string, right: string): boolean {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()]
  if (a === b || a === [...b].reverse().join('')) return true
  return new Set(a + b).size === 1 && (a + b).length > 2
}

/** `B2B`, `A1A`, `Kids4Kids` and `M1M` are names and codes; `Z1z`, `XXX1XXX` and `aa3aa` are none. */
function certaintyOfMirrored(left: string, number: string, right: string): Severity | undefined {
  const isRare = /^[zxqj]+$/i.test(left)
  if (!isRare && /^[24]$/.test(number)) return undefined
  if (left.length === 1) {
    if (/^z$/i.test(left) || !/^[a-z]$/i.test(left)) return 'error'
    if (isCapital(left + right)) return /^q$/i.test(left) ? 'error' : isRare ? 'warning' : undefined
    if (isRare) return 'error'
    // "A1a" is a haplotype, "p2p" a network; with other numbers small letters are no code that news has.
    return left === right && left === left.toLowerCase() ? 'warning' : undefined
  }
  // EX123EX may be a number plate, abc1abc is none.
  return number.length >= 3 && isCapital(left) && !isRare ? 'warning' : 'error'
}

/** All letters are rare, and digits stand between or before them: `Xq3x`, `z1x2z`, `1zz`. */
function isRareMixture(token: string): boolean {
  if (/^\p{Nd}{1,4}(?:z{2,}|q{2,})$/iu.test(token)) return true
  if (/^\p{Nd}+[zxqj]{2,}\p{Nd}+$/iu.test(token)) return true
  if (!/^(?:[zxqjkvw]+\p{Nd}+)+[zxqjkvw]+$/iu.test(token)) return false
  if (/[kvw]/i.test(token) && !/[zxq].*[zxq]/i.test(token)) return false
  // Canadian post codes begin with J.
  return !(isCapital(token) && (token.startsWith('J') || token.length < 4))
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase()
}
