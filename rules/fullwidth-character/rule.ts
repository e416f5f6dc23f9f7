import {defineRule, type Finding, strings} from '../../src/rule.js'
import {isForeignContext, isForeignLetter} from './context.js'
import {englishMark, englishWord, type Seat} from './marks.js'

// Fullwidth and other compatibility forms of East Asia without the brackets and bars that tokenisers use as marks
// of their own (U+FF5F, U+FF60, U+FFE8, U+FFED); then the marks of the table.
const MARK =
  /[\u3001\u3002\u3008-\u3011\u3014-\u301B\u301C-\u301F\u30FB\uFE10-\uFE19\uFE30-\uFE4F\uFE50-\uFE6B\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF5E\uFF61-\uFF65\uFFE0-\uFFE6،؛؟۔٪٫٬।॥།၊။។៕።፣፤፥፦፧։՝՜՞׃־״׳\u037E᠂᠃]/g
const WORD_CHARACTER =
  '\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\u0660-\\u0669\\u06F0-\\u06F9\\u07C0-\\u07C9\\u0966-\\u096F' +
  '\\u09E6-\\u09EF\\u0A66-\\u0A6F\\u0AE6-\\u0AEF\\u0B66-\\u0B6F\\u0BE6-\\u0BEF\\u0C66-\\u0C6F\\u0CE6-\\u0CEF' +
  '\\u0D66-\\u0D6F\\u0DE6-\\u0DEF\\u0E50-\\u0E59\\u0ED0-\\u0ED9\\u0F20-\\u0F29\\u1040-\\u1049\\u1090-\\u1099' +
  '\\u17E0-\\u17E9\\u1810-\\u1819'
const WORD = new RegExp(`[${WORD_CHARACTER}]+(?:\\u3000[${WORD_CHARACTER}]+)*`, 'g')
const SPACES = /[ \u00A0\u3000]+/g
// Squares of Japanese typesetting: ㎞, ㎏, ㎡.
const UNIT = /[\u3371-\u33DF]/g
const SIGN = /[\u2103\u2109\u2116]/g

export default defineRule({
  id: 'fullwidth-character',
  summary: 'A mark, digit or space of another writing system in an English sentence: `，` `。` `（` `３` `؟`',
  family: 'residue',
  mqm: 'fluency/typography',
  severity: 'error',
  scope: 'paragraph',
  yieldsTo: ['untranslated-script', 'placeholder-token'],
  options: {allow: strings({doc: 'Characters to leave alone, for example `["「", "」"]`.'})},
  messages: {
    mark: {
      reason: '"{mark}" is a mark of another writing system, left over from the source',
      advice: 'Write the English mark.'
    },
    word: {
      reason: '"{actual}" is written in letters or digits of another writing system',
      advice: 'Write "{plain}".'
    },
    space: {
      reason: 'A space as wide as a Chinese character, left over from the source',
      advice: 'Write an ordinary space.'
    },
    unit: {
      reason: '"{actual}" is one character that stands for several, left over from the source',
      advice: 'Write "{plain}".'
    }
  },
  needs: [['foreign', 'blank']],
  when: text => /[\u037E-\u1FFF\u2103-\u2116\u3000-\u33DF\uFE10-\uFFE6]/.test(text),
  *find({text}, {options}) {
    const found = [...marksIn(text), ...wordsIn(text), ...spacesIn(text), ...unitsIn(text)]
    for (const finding of found.sort((a, b) => a.start - b.start)) {
      const span = text.slice(finding.start, finding.end).trim()
      if (!(span && options.allow.includes(span))) yield finding
    }
  }
})

type Id = 'mark' | 'word' | 'space' | 'unit'

function* marksIn(text: string): Generator<Finding<Id>> {
  const quotes = text.includes('“') ? '“”' : '""'
  for (const match of text.matchAll(MARK)) {
    const [mark] = match
    const english = englishMark(mark)
    const end = match.index + 1
    if (!english || isForeignContext(text, match.index, end, english.seat) || isMentioned(text, match.index))
      continue
    const {seat} = english
    let start = match.index
    if (seat === 'stop' || seat === 'close')
      while (start > 0 && match.index - start < 4 && /[ \u00A0\u3000]/.test(text[start - 1])) start--
    const plain = english.text === '"' ? quotes[seat === 'open' ? 0 : 1] : english.text
    const repair = withSpaces(
      plain,
      seat,
      text.slice(Math.max(0, start - 4), start),
      text.slice(end, end + 4)
    )
    const certain = /^ ?[,.;:!?%()] ?$/.test(repair) && !/^\d/.test(text.slice(end, end + 1))
    yield {
      start,
      end,
      message: 'mark',
      data: {mark},
      expected: [repair],
      repair: certain ? 'safe' : 'likely'
    }
  }
}

/** The mark with the spaces that English wants around it. */
function withSpaces(mark: string, seat: Seat, before: string, after: string): string {
  if (seat === 'open') return /[\p{L}\p{N},;:.]$/u.test(before) ? ` ${mark}` : mark
  if (seat === 'none') return mark
  const digits = /\d$/.test(before) && /^\d/.test(after)
  if (digits && mark === '.') return mark
  if (digits && mark === ',' && /^\d{3}(?!\d)/.test(after)) return mark
  if (digits && mark === ':' && /^\d\d(?!\d)/.test(after)) return mark
  const word = mark === '%' ? /^\p{L}/u : /^(?:[\p{L}\p{N}([“‘$€£]|["'][\p{L}\p{N}])/u
  return word.test(after) ? `${mark} ` : mark
}

/** A sentence may speak about a mark: it is then in quotation marks or brackets of its own. */
function isMentioned(text: string, at: number): boolean {
  return /["“'‘(]/.test(text[at - 1] ?? '') && /["”'’)]/.test(text[at + 1] ?? '')
}

function* wordsIn(text: string): Generator<Finding<Id>> {
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length
    if (isForeignContext(text, match.index, end, 'none')) continue
    const plain = englishWord(match[0])
    yield {start: match.index, end, message: 'word', data: {plain}, expected: [plain], repair: 'safe'}
  }
}

function* spacesIn(text: string): Generator<Finding<Id>> {
  for (const match of text.matchAll(SPACES)) {
    const end = match.index + match[0].length
    if (!match[0].includes('\u3000') || isForeignContext(text, match.index, end, 'none')) continue
    // A mark behind the space takes it along; fullwidth words keep theirs.
    const next = /[\u3000-\uFFFF]/.test(text[end] ?? '') ? englishMark(text[end]) : undefined
    if (match[0].length <= 4 && (next?.seat === 'stop' || next?.seat === 'close')) continue
    if (isWide(text[match.index - 1]) && isWide(text[end])) continue
    yield {start: match.index, end, message: 'space', expected: [' '], repair: 'safe'}
  }
}

const isWide = (character: string | undefined) =>
  /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/.test(character ?? '')

/** Squared units are the source's; ℃, ℉ and № are a matter of style. */
function* unitsIn(text: string): Generator<Finding<Id>> {
  for (const [pattern, severity] of [
    [UNIT, 'warning'],
    [SIGN, 'info']
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + 1
      if (isForeignLetter(text[end]) || isForeignLetter(text[match.index - 1])) continue
      const plain = match[0] === '№' ? 'No.' : match[0].normalize('NFKC').replace(/(?<=m)([23])/, square)
      yield {start: match.index, end, message: 'unit', data: {plain}, expected: [plain], severity}
    }
}

const square = (digit: string) => (digit === '2' ? '²' : '³')
