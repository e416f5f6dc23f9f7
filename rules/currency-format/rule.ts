import {defineRule, MAGNITUDE, moneyBefore, quantityBehind, type Severity, strings} from '../../src/rule.js'
import {HINT, hintsIn} from './hints.js'

const NUMBER = String.raw`\d(?:[\d,]{0,20}\d)?(?:\.\d{1,4})?`
const COUNTRY = /(?<![\p{L}\p{N}.$])(US|U\.S\.|HK|NT|NZ|AU|CA|SG)\s\$(?=\s?\d)/gu
const CODE_AND_SIGN =
  /(?<![\p{L}\p{N}])(?:(?:USD|AUD|CAD|NZD|SGD|HKD)\s?\$|\$\s?(?:USD|AUD|CAD|NZD|SGD|HKD)|EUR\s?€|GBP\s?£)(?=\s?\d)/gu
const SPACE_BEHIND = /(?<![\p{N}$])([$£€₹₩¥])\s+(?=\d)/gu
const SIGN_LAST = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€-])(${NUMBER})(\\s?${MAGNITUDE})?\\s?([$£€])(?![\\p{N}\\p{L}$£€])(?!\\s\\d)`,
  'gu'
)
const SIGN_INSIDE = /(?<![\p{L}\p{N}.,])(\d{1,6})([€$£])(\d{2})(?![\p{N}\p{L}]|[.,]\d)/gu
const GLUED_BEHIND =
  /(?<![\p{L}\p{N}.,/_-])(\d[\d,]{0,20}(?:\.\d{1,4})?)(RMB|USD|EUR|GBP|CNY|JPY|HKD|AUD|CAD|INR|yuan|dollars?|euros?|yen|rupees?|roubles?|rubles?|baht|pesos?)(?![\p{L}\p{N}_])/gu
const WORD_FIRST = new RegExp(
  `(?<=\\b(?:of|worth|costs?|about|than|nearly|almost|over|least|exceed(?:s|ed|ing)?|for|at|to|fined|paid|pay|pays|approximately|around)\\s)((?:US\\s)?(?:[Yy]uan|dollars?|euros?|[Rr]upees?|yen|roubles?|rubles?|renminbi))\\s(${NUMBER}(?:\\s${MAGNITUDE})?)(?=[.,;:)]?(?:\\s\\p{Ll}|$)|[.;:)])`,
  'gu'
)
const CODE_GLUED = new RegExp(`(?<![\\p{L}\\p{N}$])(USD|EUR|GBP|JPY|CNY)(${NUMBER})`, 'gu')
const RMB_LAST = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${NUMBER}(?:\\s${MAGNITUDE})?)\\sRMB(?![\\p{L}\\p{N}]|\\s?[Yy]uan)`,
  'gu'
)
const IN_THE = /\b(?:in|across|throughout|within|from|to|of|by|around|outside|for|with)\sthe\s$/i

type Id = 'country' | 'code' | 'space' | 'last' | 'inside' | 'glued' | 'first' | 'renminbi'

interface Slip {
  start: number
  end: number
  message: Id
  severity: Severity
  expected: string[]
}

export default defineRule({
  id: 'currency-format',
  summary: 'A sum of money that is not written as English news does: US $7, 500$, 5000RMB, yuan 500',
  family: 'numbers',
  mqm: 'locale-conventions/currency-format',
  severity: 'warning',
  scope: 'paragraph',
  options: {allow: strings({doc: 'Texts to leave alone, for example `["RMB"]` where a style wants it.'})},
  messages: {
    country: {reason: 'A space parts the country from the sign in "{actual}"', advice: 'Close it up: US$7.'},
    code: {reason: '"{actual}" is a code and a sign for one currency', advice: 'Use one of them.'},
    space: {reason: 'A space stands between sign and number', advice: 'Close it up.'},
    last: {
      reason: '"{actual}" has the sign behind the number, as other languages do',
      advice: 'Put the sign first.'
    },
    inside: {
      reason: '"{actual}" has the sign in place of the decimal point, as other languages do',
      advice: 'Put the sign first and write a point.'
    },
    glued: {reason: 'A space is missing in "{actual}"', advice: 'Put a space before the currency.'},
    first: {reason: '"{actual}" has the name of the currency first', advice: 'Put the number first.'},
    renminbi: {
      reason: '"{actual}" counts in the name of the currency; its unit is the yuan',
      advice: 'Write yuan, as most news does.'
    }
  },
  yieldsTo: ['repeated-unit'],
  needs: [
    ['digit'],
    [
      'money',
      'foreign',
      /RMB|USD|EUR|GBP|CNY|JPY|[Yy]uan|dollar|euro|rupee|yen|rouble|ruble|renminbi|baht|peso|HKD|AUD|CAD|INR/
    ]
  ],
  *find(paragraph, {options}) {
    const hints = hintsIn(paragraph)
    if (hints === 0) return
    const {text} = paragraph
    for (const slip of slips(text, hints)) {
      const actual = text.slice(slip.start, slip.end)
      if (options.allow.some(allowed => actual.includes(allowed))) continue
      const safe = slip.message === 'space' || slip.message === 'glued' || slip.message === 'country'
      yield {...slip, repair: safe ? 'safe' : 'likely'}
    }
  }
})

function* slips(text: string, hints: number): Generator<Slip> {
  for (const match of hints & HINT.country ? text.matchAll(COUNTRY) : []) {
    // Where it stands for the country, a sum may follow: in the US $7 billion was spent.
    if (IN_THE.test(text.slice(Math.max(0, match.index - 16), match.index))) continue
    yield slip(match, 'country', 'warning', `${match[1].replace(/\./g, '')}$`)
  }
  for (const match of hints & HINT.code ? text.matchAll(CODE_AND_SIGN) : []) {
    const sign = match[0].replace(/\s/g, '')
    const short = /^\$?USD\$?$/.test(sign)
      ? 'US$'
      : /^\$?(?:AUD|CAD|NZD|SGD|HKD)/.test(sign)
        ? dollarOf(sign)
        : sign.slice(3)
    yield slip(match, 'code', 'info', short)
  }
  for (const match of hints & HINT.space ? text.matchAll(SPACE_BEHIND) : [])
    yield slip(match, 'space', match[1] === '€' ? 'info' : 'warning', match[1])
  for (const match of hints & HINT.last ? text.matchAll(SIGN_LAST) : [])
    if (!moneyBefore(text, match.index))
      yield slip(match, 'last', 'warning', `${match[3]}${match[1]}${match[2] ?? ''}`)
  for (const match of hints & HINT.inside ? text.matchAll(SIGN_INSIDE) : [])
    yield slip(match, 'inside', 'warning', `${match[2]}${match[1]}.${match[3]}`)
  for (const match of hints & HINT.gluedBehind ? text.matchAll(GLUED_BEHIND) : [])
    yield slip(match, 'glued', 'warning', `${match[1]} ${match[2] === 'RMB' ? 'yuan' : match[2]}`)
  for (const match of hints & HINT.first ? text.matchAll(WORD_FIRST) : []) {
    const word = match[1].replace('Y', 'y').replace('R', 'r')
    if (quantityBehind(text, match.index + match[0].length) === undefined)
      yield slip(match, 'first', 'warning', `${match[2]} ${word}`)
  }
  for (const match of hints & HINT.codeGlued ? text.matchAll(CODE_GLUED) : [])
    yield slip(match, 'glued', 'info', `${match[1]} ${match[2]}`)
  for (const match of hints & HINT.renminbi ? text.matchAll(RMB_LAST) : [])
    yield slip(match, 'renminbi', 'info', `${match[1]} yuan`)
}

function slip(match: RegExpMatchArray, message: Id, severity: Severity, expected: string): Slip {
  const start = match.index ?? 0
  return {start, end: start + match[0].length, message, severity, expected: [expected]}
}

const DOLLARS: Record<string, string> = {AUD: 'A$', CAD: 'C$', NZD: 'NZ$', SGD: 'S$', HKD: 'HK$'}
const dollarOf = (sign: string) => DOLLARS[sign.replace('$', '')]
