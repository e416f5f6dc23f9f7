import {
  type Article,
  defineRule,
  once,
  type Paragraph,
  strings,
  wordNumber,
  wordTrait
} from '../../src/rule.js'
import {CLASHES, TITLES} from './patterns.js'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,24}`

/** Titles with full names; made when it is first asked for. */
const titledPattern = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(${[...TITLES.keys()].join('|')})\\.?\\s(${NAME}(?:\\s${NAME}){1,2})(?![\\p{L}\\p{N}])`,
      'gu'
    )
)

/** Any of the titles: one person has two only where an article has some of men and some of women. */
const OF_MEN = /M(?:r|ister)\.?\s|man\.?\s|King\.?\s|Prince\.?\s/
const OF_WOMEN = /M(?:rs|s|iss)\.?\s|woman\.?\s|actress\.?\s|Queen\.?\s|Princess\.?\s/

/** Words that the above end in. */
const OF_MAN = /M(?:r|ister)$|man$|King$|Prince$/
const OF_WOMAN = /M(?:rs|s|iss)$|woman$|actress$|Queen$|Princess$/
const isTitle = wordTrait(text => OF_MAN.test(text) || OF_WOMAN.test(text))
/** Every clash has one of these: a reflexive, what somebody has but one of, or a pronoun before a comma. */
const MAY_CLASH =
  /h(?:im|er)self|^(?:life|temper|balance|footing|nerve|breath|cool|head|shoulders|throat|best|mind|way)/
/** Asked of every word, so that it has no class of Unicode: in front stand letters, digits and what joins them. */
const ENDS_IN_PRONOUN = /(?<![A-Za-z0-9'’\u00C0-\u1FFF\u2C00-\uFFFF-])[sS]?[hH]e$/

// What a form may be, as bits.
const KNOWN = 1
const CLASHES_WITH = 2
const PRONOUN = 4
const LAST_PRONOUN = 8
const WOMAN = 16

const bitsOf = wordNumber(text => {
  let bits = KNOWN
  if (MAY_CLASH.test(text)) bits |= CLASHES_WITH
  if (/\b[sS]?[hH]e\b/.test(text)) bits |= PRONOUN
  if (ENDS_IN_PRONOUN.test(text)) bits |= LAST_PRONOUN
  if (OF_WOMAN.test(text)) bits |= WOMAN
  return bits
})

/** The paragraphs that may hold a clash, and whether the title of a woman stands in any. */
function look(paragraphs: readonly Paragraph[]): {clashing: Paragraph[]; hasWoman: boolean} {
  const clashing: Paragraph[] = []
  let all = 0
  for (const paragraph of paragraphs) {
    const {text, words} = paragraph
    let bits = 0
    for (let index = 0; index < words.length; index++) {
      const own = bitsOf(words[index])
      bits |= own
      if (own & LAST_PRONOUN && text.charCodeAt(words[index].end) === COMMA) bits |= CLASHES_WITH
    }
    if (bits & CLASHES_WITH && bits & PRONOUN) clashing.push(paragraph)
    all |= bits
  }
  return {clashing, hasWoman: (all & WOMAN) !== 0}
}

const COMMA = 44

export default defineRule({
  id: 'pronoun-switch',
  summary: 'One person who is he and she: "she hurt himself", "Mr" here and "Ms" there',
  family: 'consistency',
  mqm: 'fluency/grammar',
  severity: 'warning',
  scope: 'article',
  options: {allow: strings({doc: 'Names of people who are meant as they stand.'})},
  messages: {
    pronoun: {
      reason: '"{actual}" does not agree with the word for the same person beside it',
      advice: 'Find out whether it is a man or a woman, and correct the other word.'
    },
    title: {
      reason: '"{actual}" is "{other}" elsewhere in this article',
      advice: 'Find out whether it is a man or a woman, and use the same title throughout.'
    }
  },
  needs: [
    [MAY_CLASH, ENDS_IN_PRONOUN, OF_WOMAN],
    [/^s?he$/i, OF_MAN]
  ],
  *find(article, {options}) {
    const {clashing, hasWoman} = look(article.paragraphs)
    for (const {text, start: base} of clashing) {
      for (const {hint, clashes} of CLASHES) {
        if (!hint.test(text)) continue
        for (const {pattern, expected} of clashes)
          for (const match of text.matchAll(pattern())) {
            const [start, end] = match.indices![1]
            const repair = /^[A-Z]/.test(match[1]) ? expected[0].toUpperCase() + expected.slice(1) : expected
            yield {start: base + start, end: base + end, message: 'pronoun', expected: [repair]}
          }
      }
    }
    if (!hasWoman) return
    if (!OF_WOMEN.test(article.text) || !OF_MEN.test(article.text)) return
    for (const {name, uses} of titledNames(article)) {
      if (options.allow.includes(name)) continue
      const [common, rare] = sides(uses)
      for (const {start, end} of rare)
        yield {start, end, message: 'title', data: {other: common[0].text}, expected: [common[0].text]}
    }
  }
})

interface Use {
  text: string
  title: string
  start: number
  end: number
}

/** Full names with the titles that they have. */
function titledNames(article: Article): {name: string; uses: Use[]}[] {
  const names = new Map<string, Use[]>()
  for (const {text, words, start: base} of article.paragraphs)
    for (const match of words.some(isTitle) ? text.matchAll(titledPattern()) : []) {
      const uses = names.get(match[2]) ?? []
      const start = base + match.index
      uses.push({text: match[0], title: match[1], start, end: start + match[0].length})
      names.set(match[2], uses)
    }
  return [...names].map(([name, uses]) => ({name, uses}))
}

/** The uses as man and as woman: those that are more, or come first, before the others. */
function sides(uses: readonly Use[]): [Use[], Use[]] {
  const men = uses.filter(({title}) => TITLES.get(title) === 'man')
  const women = uses.filter(({title}) => TITLES.get(title) === 'woman')
  const first = men.length - women.length || (men[0] === uses[0] ? 1 : -1)
  return first > 0 ? [men, women] : [women, men]
}
