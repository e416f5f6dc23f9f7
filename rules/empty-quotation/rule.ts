import {defineRule, type Paragraph, type Severity} from '../../src/rule.js'

// Pairs of marks that say which is which, with nothing but white space between. A letter behind them means that the
// opening mark was typed twice.
const PAIRS =
  /(?:“\s{0,5}”|‘\s{0,5}’|„\s{0,5}[“”]|‚\s{0,5}[‘’]|«\s{0,5}»|‹\s{0,5}›|「\s{0,5}」|『\s{0,5}』|《\s{0,5}》|〈\s{0,5}〉)(?![\p{L}\p{N}])/gu
/** Pairs of which only the end of a sentence or clause is left. */
const STOPPED = /“\s?[.,。，]\s?”|«\s?[.,]\s?»|「[。，]」/gu
/** Straight marks with nothing between, standing free; `5''` and `("")` are units and code. */
const STRAIGHT = /(?<=^|[\s—–])(?:"[.,]?"|"\s{1,5}"|'')(?=$|[\s.,;:!?)—–])/gu

export default defineRule({
  id: 'empty-quotation',
  summary: 'Quotation marks with nothing between them',
  family: 'structure',
  mqm: 'accuracy/omission',
  severity: 'error',
  scope: 'paragraph',
  options: {},
  messages: {
    empty: {
      reason: 'Nothing stands between these quotation marks: what was quoted is lost',
      advice: 'Look up in the source what was said or named.'
    }
  },
  needs: [['quote', 'apostrophe', 'curly quote', 'curly apostrophe', 'foreign']],
  when: text => /["“‘„‚«‹「『《〈'][\s.,。，]{0,5}["“”’‘»›」』》〉']/.test(text),
  *find(paragraph) {
    for (const match of paragraph.text.matchAll(PAIRS)) yield finding(match, 'error')
    for (const match of paragraph.text.matchAll(STOPPED)) yield finding(match, 'warning')
    yield* straight(paragraph)
  }
})

function finding(match: RegExpExecArray, severity: Severity) {
  return {start: match.index, end: match.index + match[0].length, message: 'empty' as const, severity}
}

/**
 * Straight marks do not say which opens and which closes: only where they come in pairs is it certain that two marks
 * are one pair, not the end of a quotation and the start of another.
 */
function* straight({text}: Paragraph) {
  const matches = [...text.matchAll(STRAIGHT)]
  if (matches.length === 0) return
  const doubles: number[] = []
  for (const match of text.matchAll(/"/g)) doubles.push(match.index)
  const openers = new Set(doubles.filter((_, index) => index % 2 === 0))
  // Where '' stands for a double mark it stands at least twice.
  const singles = matches.filter(match => match[0] === "''")
  for (const match of matches) {
    if (match[0] === "''") {
      if (singles.length === 1 && !text.includes('``')) yield finding(match, 'warning')
    } else if (doubles.length % 2 === 0 && openers.has(match.index))
      yield finding(match, /[.,]/.test(match[0]) ? 'warning' : 'error')
  }
}
