import {type Article, choice, defineRule, holdsOneOf} from '../../src/rule.js'
import {type Mark, marksOf, restyled, type Style} from './marks.js'

export default defineRule({
  id: 'mixed-quotes',
  summary: 'Quotation marks and apostrophes that differ from the rest of the article',
  family: 'consistency',
  mqm: 'fluency/typography',
  severity: 'info',
  scope: 'article',
  options: {
    style: choice({
      default: 'article',
      values: ['article', 'straight', 'curly'],
      doc: 'What belongs: the style of most marks of the article, or that of the house.'
    })
  },
  messages: {
    mixed: {
      reason: '"{actual}" has {odd} marks, but the article has {style} ones ({count} of {total})',
      advice: 'Write "{repair}".'
    },
    house: {
      reason: '"{actual}" has {odd} marks, but the house has {style} ones',
      advice: 'Write "{repair}".'
    }
  },
  when: text => /["'“”‘’«»„‟‹›‚‛`´]/.test(text),
  *find({text, paragraphs}: Article, {options}) {
    // Nearly all articles have marks of one style.
    if (options.style !== 'curly' && !(paragraphs.some(mayNotBeStraight) && OTHER_THAN_STRAIGHT.test(text)))
      return
    if (options.style !== 'straight' && !(paragraphs.some(mayNotBeCurly) && OTHER_THAN_CURLY.test(text)))
      return
    const marks = marksOf(text)
    const style = options.style === 'article' ? dominating(marks) : options.style
    if (style === undefined) return
    const count = marks.filter(mark => mark.style === style).length
    for (const group of grouped(
      text,
      marks.filter(mark => mark.style !== style)
    )) {
      const {start, end, odd} = group
      const repair = repaired(text, group, style)
      // Straight marks have no direction; an apostrophe between letters has one curly form.
      const sure =
        odd.every(mark => mark.style !== 'foreign') &&
        (style === 'straight' || odd.every(mark => !mark.double && isInner(text, mark)))
      yield {
        start,
        end,
        message: options.style === 'article' ? 'mixed' : 'house',
        data: {odd: odd[0].style, style, count, total: marks.length, repair},
        expected: [repair],
        repair: sure ? 'safe' : 'likely'
      }
    }
  }
})

const mayNotBeStraight = holdsOneOf('curly quote', 'curly apostrophe', 'foreign', 'markup', 'quote quote')
const mayNotBeCurly = holdsOneOf('quote', 'apostrophe', 'foreign', 'markup', 'quote quote')
const OTHER_THAN_STRAIGHT = /[“”«»„‟‘’‹›‚‛`´]|''/
const OTHER_THAN_CURLY = /["'«»„‟‹›‚‛`´]|‘‘|’’/

/** The style of most marks, or undefined where neither is in the majority. */
function dominating(marks: readonly Mark[]): 'straight' | 'curly' | undefined {
  const count = (style: Style) => marks.filter(mark => mark.style === style).length
  const straight = count('straight')
  const curly = count('curly')
  if (straight === curly) return undefined
  return straight > curly ? 'straight' : 'curly'
}

interface Group {
  start: number
  end: number
  odd: Mark[]
}

/** Odd marks with the words they stand at; those of one word are one group. */
function grouped(text: string, odd: readonly Mark[]): Group[] {
  const groups: Group[] = []
  for (const mark of odd) {
    const start = wordStart(text, mark.start)
    const last = groups[groups.length - 1]
    if (last && start < last.end) {
      last.odd.push(mark)
      last.end = Math.max(last.end, wordEnd(text, mark.end))
    } else groups.push({start, end: wordEnd(text, mark.end), odd: [mark]})
  }
  return groups
}

/** Longer words are cut: a mark in a megabyte of letters is shown with its neighbours. */
const REACH = 40

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < REACH && /[\p{L}\p{M}\p{N}'’-]/u.test(text[start - 1])) start--
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < REACH && /[\p{L}\p{M}\p{N}'’-]/u.test(text[end])) end++
  return end
}

function isInner(text: string, {start, end}: Mark): boolean {
  return /\p{L}/u.test(text[start - 1] ?? ' ') && /\p{L}/u.test(text[end] ?? ' ')
}

function repaired(text: string, {start, end, odd}: Group, style: 'straight' | 'curly'): string {
  let repair = ''
  let from = start
  for (const mark of odd) {
    repair += text.slice(from, mark.start) + restyled(text, mark, style)
    from = mark.end
  }
  return repair + text.slice(from, end)
}
