import {type Article, COUNTED_WORDS, choice, defineRule, type Finding, UNIT_WORDS} from '../../src/rule.js'

const NUMBER = String.raw`(?<![\p{L}\p{N}_#@/=.,-])\d[\d,]{0,20}(?:\.\d{1,6})?`
const LONG = new RegExp(`${NUMBER}(?=\\p{Ll}{4})(\\p{Ll}{4,16})(?![\\p{L}\\p{N}_])`, 'gu')
/** Short forms that stand for nothing else: `m` may be metres or millions, `g` grams or a generation of networks. */
const UNITS = '(?:km|cm|mm|kg|mg|ml|ha|mph|kph|km/h|[kMG]bps|[kMG]Wh?|[kMG]?Hz|[KMGT]B|lbs?|dB)'
const SHORT = new RegExp(`${NUMBER}(\\s?)(${UNITS})(?![\\p{L}\\p{N}_²³])`, 'gu')
/** How short units begin right behind a number: without one, nothing is found, and `SHORT` takes long to compile. */
const GLUED = /[\d,][kcmhMGKTldH][mgplWHBabz]/

export default defineRule({
  id: 'missing-unit-space',
  summary: 'No space between a number and its unit: 30kilometres, 50kg beside 50 kg',
  family: 'numbers',
  mqm: 'locale-conventions/measurement-format',
  severity: 'warning',
  scope: 'article',
  options: {
    short: choice({
      default: 'mixed',
      values: ['mixed', 'always', 'never'],
      doc: 'Report short units without a space (`50kg`): where the article writes the unit with a space, too; always; never.'
    })
  },
  messages: {
    word: {reason: 'A space is missing in "{actual}"', advice: 'Put one between number and word.'},
    mixed: {
      reason: '"{actual}" has no space, but the article writes one before {unit} elsewhere',
      advice: 'Write it one way.'
    },
    short: {reason: '"{actual}" has no space before the unit', advice: 'Put one between number and unit.'}
  },
  needs: [['digit letter']],
  *find(article, {options}) {
    for (const paragraph of article.paragraphs)
      for (const match of paragraph.has('digit letter') ? paragraph.text.matchAll(LONG) : [])
        if (UNIT_WORDS.has(match[1]) || COUNTED_WORDS.has(match[1]))
          yield {...spaced(paragraph.start + match.index, match[0], match[1]), message: 'word'}
    if (options.short !== 'never') yield* shortUnits(article, options.short === 'always')
  }
})

/** Short units without a space; unless `always`, those alone that the article parts from their number elsewhere. */
function* shortUnits(article: Article, always: boolean): Generator<Finding<'mixed' | 'short'>> {
  const numbered = article.paragraphs.filter(paragraph => paragraph.has('digit'))
  if (!numbered.some(({text}) => GLUED.test(text))) return
  const uses = numbered.flatMap(({text, start}) =>
    [...text.matchAll(SHORT)].map(match => ({
      start: start + match.index,
      actual: match[0],
      isSpaced: match[1] !== '',
      unit: match[2]
    }))
  )
  const parted = new Set(uses.filter(use => use.isSpaced).map(use => use.unit))
  for (const {start, actual, isSpaced, unit} of uses) {
    if (isSpaced || !(always || parted.has(unit))) continue
    const message = parted.has(unit) ? 'mixed' : 'short'
    yield {...spaced(start, actual, unit), message, data: {unit}, severity: 'info'}
  }
}

function spaced(start: number, actual: string, unit: string) {
  const expected = [`${actual.slice(0, -unit.length)} ${unit}`]
  return {start, end: start + actual.length, expected, repair: 'safe' as const}
}
