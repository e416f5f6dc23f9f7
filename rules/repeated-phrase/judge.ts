import {CANNOT_END, FUNCTION_WORDS, lexicon, type Severity} from '../../src/rule.js'
import type {Loop} from './loops.js'
import {GAP, type Tokens} from './tokens.js'

/** Small words of pairs that English doubles: over and over, from coast to coast, year after year. */
export const LINKS = new Set('and to by after upon on in or for but against with n'.split(' '))
const CLAUSE_LINKS = new Set('and or nor but not'.split(' '))
const PREPOSITIONS = new Set(
  'of for in with at by from on as into than because is was are were has says no'.split(' ')
)
const NOUN_OR_ADJECTIVE =
  /(?:ble|ful|ous|ive|al|ic|ary|ant|ent|tion|sion|ment|ness|ity|ence|ance|ism|ship|hood)$/
const PRONOUNS = new Set('i we you he she it they'.split(' '))
const BEFORE_NOUN = new Set('a an the of for with without from between by about their its our'.split(' '))
/** Words that English doubles with `and`: half and half, neck and neck, for ever and ever. */
const DOUBLED = new Set(
  'ever half neck out over through round up down again such more less better on off so by day night one two'.split(
    ' '
  )
)
const NAMES = new Set([
  'new york',
  'quezon city',
  'oklahoma city',
  'kansas city',
  'mexico city',
  'guatemala city'
])

/** How certain it is that a loop is damage; undefined for a figure of speech. `speech` is text in
 * quotation marks, `chant` a quotation that holds nothing else. */
export function judgeLoop(loop: Loop, tokens: Tokens, speech: boolean, chant: boolean): Severity | undefined {
  const {from, period, length, copies, gap} = loop
  const unit = tokens.keys.slice(from, from + length)
  // Scores, dates and lists of figures repeat.
  if (
    !unit.some(key => /[a-z]{2}|[^\P{L}a-zà-ÿ]/u.test(key)) ||
    unit.filter(key => /\d/.test(key)).length * 2 >= length
  )
    return undefined
  if (length < period) return judgeLinked(loop, tokens, speech)
  const between = tokens.gaps[from + length - 1]
  if (length === 2 && between !== GAP.comma && isPair(unit, tokens.keys[from - 1])) {
    if (copies > 2) return copies > 4 ? 'error' : 'warning'
    // `with kindness and kindness, and ...`: the second "and" belongs to what follows.
    return tokens.gaps[from + 2] === GAP.comma ? judgeLinked({...loop, length: 1}, tokens, speech) : undefined
  }
  if (copies > 2 && copies < 5 && chant) return undefined
  // "You get a car, and you get a car, and ...": speakers line up clauses.
  if (copies < 4 && CLAUSE_LINKS.has(unit[length - 1])) return 'warning'
  if (speech && copies < 4 && gap >= GAP.comma && unit.some(key => CLAUSE_LINKS.has(key))) return 'warning'
  if (copies > 2) return copies === 3 && speech && between === GAP.comma && canEnd(unit) ? 'warning' : 'error'
  if (gap === GAP.mark && (between === GAP.mark || length < 6)) return undefined
  const content = unit.some(key => !FUNCTION_WORDS.has(key) && key !== 'that' && key !== 'will')
  if (length === 2) {
    if (NAMES.has(unit.join(' '))) return undefined
    if (comesAgain(loop, tokens)) return 'warning'
    if (between === GAP.space) return content || !canEnd(unit) ? 'warning' : undefined
    if (PRONOUNS.has(unit[0]) || isAnaphora(loop, tokens) || isLongerName(loop, tokens)) return undefined
    if (!canEnd(unit)) return 'error'
    return content ? 'warning' : undefined
  }
  if (between === GAP.space) return content ? 'error' : 'warning'
  if (!canEnd(unit)) return 'error'
  return isAnaphora(loop, tokens) ? undefined : 'warning'
}

/** `worked and worked and`, `coast to coast to`, `and more and more`; not `in harbours in harbours`. */
function isPair([first, second]: string[], previous: string | undefined): boolean {
  return LINKS.has(second) || (LINKS.has(first) && (previous === second || CLAUSE_LINKS.has(first)))
}

const canEnd = (unit: string[]) =>
  !CANNOT_END.has(unit[unit.length - 1]) && !PREPOSITIONS.has(unit[unit.length - 1])

/** `Come back, come back and ...`: a sentence that starts over, with a small letter the second time. */
function isAnaphora({from, period}: Loop, {words}: Tokens): boolean {
  const [first, second] = [words[from].text, words[from + period].text]
  return first !== second && first.toLowerCase() === second.toLowerCase()
}

/** Whether one more copy follows behind `and` or `or`. */
function comesAgain({from, period, copies}: Loop, {keys}: Tokens): boolean {
  const next = from + copies * period
  return (
    /^(?:and|or)$/.test(keys[next]) &&
    keys.slice(from, from + period).every((key, at) => key === keys[next + 1 + at])
  )
}

/** `Jane Roe, Jane Roe Associates` */
function isLongerName({from, period}: Loop, {words, gaps}: Tokens): boolean {
  const [last, next] = [from + period * 2 - 1, words[from + period * 2]]
  return gaps[last] === GAP.space && /^\p{Lu}/u.test(next.text) && /^\p{Lu}/u.test(words[last].text)
}

/** Two copies with connecting words between: `the pier and the pier`. */
function judgeLinked({from, period, length}: Loop, tokens: Tokens, speech: boolean): Severity | undefined {
  if (speech) return undefined
  const unit = tokens.keys.slice(from, from + length)
  const links = tokens.keys.slice(from + length, from + period)
  if (!links.every(key => FUNCTION_WORDS.has(key) || key === 'nor')) return undefined
  // `of the and of the`: neither can stand before `and`.
  if (links.join() === 'and' && !canEnd(unit) && !DOUBLED.has(unit[0])) return 'warning'
  if (!unit.some(isContent)) return undefined
  if (length >= 5 || (length === 4 && unit.every(isContent))) return 'warning'
  const link = links.join(' ')
  if (!/^(?:and|or|nor|and also|but also|or even)$/.test(link)) return undefined
  if (length > 2) return 'warning'
  if (!ends(from + period + length - 1, tokens)) return undefined
  if (length > 1) return 'warning'
  const [word] = unit
  if (!lexicon.hasCommon(word) || word.length < 3 || DOUBLED.has(word)) return undefined
  if (link === 'or') return word.length > 3 ? 'warning' : undefined
  if (NOUN_OR_ADJECTIVE.test(word) && word.length > 5) return 'warning'
  // Behind a preposition or article it is a noun; plurals say how many: years and years.
  return BEFORE_NOUN.has(tokens.keys[from - 1]) && !/(?:s|er|ing)$/.test(word) ? 'warning' : undefined
}

const isContent = (key: string) => key.length > 2 && !FUNCTION_WORDS.has(key) && !/\d/.test(key)

/** Whether no noun can follow that the second copy only describes: `the state and the state office`. */
function ends(last: number, {keys, gaps}: Tokens): boolean {
  return gaps[last] !== GAP.space || (FUNCTION_WORDS.has(keys[last + 1]) && keys[last + 1] !== 'of')
}
