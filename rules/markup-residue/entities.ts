/**
 * Entities of HTML that prose may hold, by what they stand for (W3C, HTML 5, named character references). Those of
 * accented letters are told by their endings.
 */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
  lrm: '',
  rlm: '',
  ndash: '–',
  mdash: '—',
  hyphen: '-',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  bull: '•',
  middot: '·',
  dagger: '†',
  para: '¶',
  sect: '§',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  ordm: 'º',
  ordf: 'ª',
  micro: 'µ',
  cent: '¢',
  pound: '£',
  euro: '€',
  yen: '¥',
  curren: '¤',
  iexcl: '¡',
  iquest: '¿',
  brvbar: '¦',
  uml: '¨',
  acute: '´',
  cedil: '¸',
  macr: '¯',
  not: '¬',
  permil: '‰',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
  minus: '−',
  infin: '∞',
  ne: '≠',
  le: '≤',
  ge: '≥',
  asymp: '≈',
  prime: '′',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  aring: 'å',
  Aring: 'Å',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  scaron: 'š',
  Scaron: 'Š',
  inodot: 'ı',
  bar: '|',
  verbar: '|',
  vert: '|',
  lsqb: '[',
  rsqb: ']',
  lbrack: '[',
  rbrack: ']',
  lpar: '(',
  rpar: ')',
  comma: ',',
  period: '.',
  colon: ':',
  semi: ';',
  excl: '!',
  quest: '?',
  num: '#',
  percnt: '%',
  ast: '*',
  commat: '@',
  dollar: '$',
  sol: '/',
  bsol: '\\',
  lowbar: '_',
  grave: '`',
  plus: '+',
  equals: '=',
  Tab: ' ',
  NewLine: ' ',
  star: '☆',
  hearts: '♥',
  check: '✓',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  omega: 'ω',
  Omega: 'Ω',
  Delta: 'Δ'
}

const ACCENTS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  caron: '\u030C'
}

/** The text of a named entity, in any case that a machine may have written it in; undefined for other words. */
function named(name: string): string | undefined {
  const accented = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil|caron)$/i.exec(name)
  if (accented) return (accented[1] + ACCENTS[accented[2].toLowerCase()]).normalize()
  return Object.hasOwn(NAMED, name) ? NAMED[name] : NAMED[name.toLowerCase()]
}

/** What Windows-1252 has where numeric entities below 160 point to control characters, as browsers read them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function numeric(number: number): string | undefined {
  if (number >= 0x80 && number < 0xa0) return WINDOWS[number - 0x80]
  if (number === 0xa0 || number === 9 || number === 10 || number === 13) return ' '
  if (number < 32 || number > 0x10ffff || (number >= 0xd800 && number < 0xe000)) return undefined
  return number === 0xad || number === 0x200b || number === 0xfeff ? '' : String.fromCodePoint(number)
}

// & and ; may stand apart from the name; "&amp;" may stand in place of "&", even more than once.
const ENTITY =
  /[&＆](?:\s?amp\s?[;；]\s?){0,4}(?:\s?#\s?(?:(\d{1,7})|[xX]\s?([\dA-Fa-f]{1,6}))\s?[;；]|\s?([A-Za-z]{2,8}\d{0,2})\s?[;；])/g
// Without a semicolon only those that no one means otherwise: not "R&D", "&copy=1" or "B&not".
const OPEN =
  /&(?:amp\s?;?\s?){0,2}(nbsp|quot|amp|lt|gt|apos|[lr][sd]quo|[mn]dash|hellip)(?![\p{L}\p{N};=])|&(nbsp)(?=\p{L})|&#(\d{2,5})(?![\d;])/gu
// Without its beginning: "quot;" and "#39;".
const HEADLESS =
  /(?<![\p{L}\p{N}#&＆;]|[&＆]\s)(?:(nbsp|quot|apos|[lr][sd]quo|[mn]dash|hellip)|#(0?3[49]|82\d\d));/gu

export interface Entity {
  start: number
  end: number
  text: string
}

/** Entities in a text, with what they stand for. */
export function entitiesIn(text: string): Entity[] {
  const found: Entity[] = []
  for (const match of text.matchAll(ENTITY)) {
    const [all, decimal, hex, name] = match
    const value = name ? named(name) : numeric(decimal ? Number(decimal) : Number.parseInt(hex, 16))
    if (value !== undefined) found.push({start: match.index, end: match.index + all.length, text: value})
  }
  for (const pattern of [OPEN, HEADLESS])
    for (const match of text.matchAll(pattern)) {
      const [all, ...groups] = match
      const name = groups.find(group => group !== undefined)
      const value = name === undefined ? undefined : /\d/.test(name) ? numeric(Number(name)) : named(name)
      if (value !== undefined) found.push({start: match.index, end: match.index + all.length, text: value})
    }
  return found
}
