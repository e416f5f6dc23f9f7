import {codesOf} from './codes.js'

// What a text holds, told by one look at each of its characters: kinds of characters, and kinds that stand side by side.

/** Kinds of characters, each with those of ASCII, Latin-1 and general punctuation that are of it. */
const KINDS = {
  small: 'abcdefghijklmnopqrstuvwxyz',
  capital: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  digit: '0123456789',
  space: ' ',
  /** White space but the ordinary space. */
  blank:
    '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  stop: '.',
  comma: ',',
  colon: ':',
  semicolon: ';',
  /** Marks of exclamation and question. */
  call: '!?',
  quote: '"',
  apostrophe: "'",
  'curly quote': '“”',
  'curly apostrophe': '‘’',
  round: '()',
  square: '[]',
  hyphen: '-',
  dash: '–—',
  slash: '/',
  percent: '%',
  money: '$£€¥',
  ampersand: '&',
  angle: '<>',
  markup: '*_`~{}|\\=^',
  handle: '@#',
  plus: '+',
  ellipsis: '…',
  /** Letters of Latin script beyond ASCII, up to U+024F. */
  accented: '',
  control: '',
  /** Whatever is none of the others. */
  foreign: ''
}

type Kind = keyof typeof KINDS

const MARKS: Kind[] = ['stop', 'comma', 'colon', 'semicolon', 'call', 'ellipsis', 'foreign']
const LETTERS: Kind[] = ['small', 'capital', 'accented', 'foreign']
const SPACES: Kind[] = ['space', 'blank']
const QUOTES: Kind[] = ['quote', 'apostrophe', 'curly quote', 'curly apostrophe', 'foreign']

/** Kinds of which one of the first stands directly before one of the second. */
const PAIRS = {
  'mark mark': [MARKS, MARKS],
  'space mark': [SPACES, MARKS],
  'quote mark': [QUOTES, MARKS],
  'mark letter': [[...MARKS, 'percent'], LETTERS],
  'mark digit': [MARKS, ['digit']],
  'space apostrophe': [SPACES, ['apostrophe', 'curly apostrophe']],
  'digit letter': [['digit'], LETTERS],
  'quote quote': [QUOTES, QUOTES],
  /** Dashes, ellipses and curly marks in a row. */
  'fine fine': [
    ['curly quote', 'curly apostrophe', 'dash', 'ellipsis'],
    ['curly quote', 'curly apostrophe', 'dash', 'ellipsis']
  ],
  'call small': [['call', 'markup'], ['small']],
  'opener opener': [
    ['colon', 'slash', 'call', 'round'],
    ['colon', 'slash', 'call', 'round']
  ],
  'digit mark': [['digit'], [...MARKS, 'hyphen', 'dash', 'slash', ...SPACES]]
} satisfies Record<string, [Kind[], Kind[]]>

/** A kind of characters, or two that stand side by side. */
export type Sign = Kind | keyof typeof PAIRS

/** A set of signs: bits for kinds, and bits for pairs. */
export interface Signs {
  kinds: number
  pairs: number
}

const KIND_NAMES = Object.keys(KINDS) as Kind[]
const PAIR_NAMES = Object.keys(PAIRS) as (keyof typeof PAIRS)[]
const FOREIGN = KIND_NAMES.indexOf('foreign')
const ACCENTED = KIND_NAMES.indexOf('accented')
/** Before the first character: no kind. */
const EDGE = 31

/** The kind of each code unit. */
const kindOfCode = new Uint8Array(0x1_0000).fill(FOREIGN)
kindOfCode.fill(KIND_NAMES.indexOf('control'), 0, 128)
for (let code = 0xc0; code < 0x250; code++) if (code !== 0xd7 && code !== 0xf7) kindOfCode[code] = ACCENTED
for (const [kind, characters] of Object.values(KINDS).entries())
  for (const character of characters) kindOfCode[character.charCodeAt(0)] = kind

/** Bits of the pairs that two kinds make, at 32 times the first plus the second. */
const pairsOf = new Int32Array(32 * 32)
for (const [bit, [firsts, seconds]] of Object.values(PAIRS).entries())
  for (const first of firsts)
    for (const second of seconds)
      pairsOf[(KIND_NAMES.indexOf(first as Kind) << 5) | KIND_NAMES.indexOf(second as Kind)] |= 1 << bit

/** The signs of a text. */
export function signsOf(text: string): Signs {
  let kinds = 0
  let pairs = 0
  let before = EDGE
  const codes = codesOf(text)
  for (let index = 0; index < text.length; index++) {
    const kind = kindOfCode[codes[index]]
    kinds |= 1 << kind
    pairs |= pairsOf[(before << 5) | kind]
    before = kind
  }
  return {kinds, pairs}
}

const sets = new Map<Sign, Signs>()
for (const [bit, name] of KIND_NAMES.entries()) sets.set(name, {kinds: 1 << bit, pairs: 0})
for (const [bit, name] of PAIR_NAMES.entries()) sets.set(name, {kinds: 0, pairs: 1 << bit})

/** A sign as a set. */
export function signSet(sign: Sign): Signs {
  return sets.get(sign)!
}

export function shareSign(one: Signs, other: Signs): boolean {
  return (one.kinds & other.kinds) !== 0 || (one.pairs & other.pairs) !== 0
}

/** Put the signs of one set into another. */
export function addSigns(to: Signs, from: Signs): void {
  to.kinds |= from.kinds
  to.pairs |= from.pairs
}
