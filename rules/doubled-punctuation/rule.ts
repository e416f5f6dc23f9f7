import {countLeading, defineRule, FUNCTION_WORDS, hasVerb, type Paragraph, strings} from '../../src/rule.js'
import {isAbbreviation} from './abbreviations.js'

export default defineRule({
  id: 'doubled-punctuation',
  summary: 'Two commas, stops or the like where one belongs',
  family: 'punctuation',
  mqm: 'fluency/punctuation',
  severity: 'error',
  scope: 'paragraph',
  yieldsTo: ['fullwidth-character', 'malformed-number'],
  options: {allow: strings({doc: 'Runs of marks to leave alone, for example `["?.", ".."]`.'})},
  messages: {
    doubled: {
      reason: '"{actual}" has a mark too many: the ends of two pieces were put one upon the other',
      advice: 'Keep one mark: "{repair}".'
    }
  },
  needs: [['mark mark', 'space mark', 'quote mark']],
  when: text => DOUBLED.test(text),
  *find(paragraph, {options}) {
    const {text} = paragraph
    for (const {start, end, severity} of doubledIn(text)) {
      const span = text.slice(start, end)
      if (options.allow.includes(span)) continue
      const expected = repairsOf(paragraph, span, start, end)
      const sure = expected.length === 1
      yield {
        start,
        end,
        message: 'doubled',
        severity,
        data: {repair: expected[0]},
        expected,
        repair: sure ? 'safe' : 'likely'
      }
    }
  }
})

interface Doubled {
  start: number
  end: number
  severity: 'error' | 'warning'
}

/** A question or exclamation mark behind a stop (`the Co.?`) is no double. */
const DOUBLED = /[,.;:!?。，、；：]["”’»]?\s?[,.;:。，、；：]|[,;:]\s?[!?]/
const RUN = /[,.;:!?。，、；：](?:[ \u00A0]?[,.;:!?。，、；：])+/g
const AROUND_QUOTE = /[,.]["”’»][ \u00A0]?[,.](?![\p{L}\p{N}.])/gu

function* doubledIn(text: string): Generator<Doubled> {
  for (const {0: run, index: start} of text.matchAll(RUN)) {
    const severity = DOUBLED.test(run) ? severityOf(text, start, run) : undefined
    if (severity) yield {start, end: start + run.length, severity}
  }
  for (const {0: marks, index: start} of text.matchAll(AROUND_QUOTE)) {
    const stop = marks[0] === '.' || marks.at(-1) === '.'
    if (stop && isAbbreviation(wordBefore(text, start))) continue
    yield {start, end: start + marks.length, severity: 'warning'}
  }
}

/** How certain it is that a run of marks is damage; undefined for a sound one. */
function severityOf(text: string, start: number, run: string): Doubled['severity'] | undefined {
  const marks = run.replace(/[ \u00A0]/g, '')
  const next = text[start + run.length] ?? ' '
  // Ellipses, "?!" and "!!!".
  if (marks.includes('...') || /^[!?]+$/.test(marks) || next === '…') return undefined
  // Paths, ranges, file names, emoticons; a stop or colon cannot have a letter behind it, but a glued comma can.
  if (/[.:]$/.test(run) && /[\p{L}\p{N}/\\_-]/u.test(next)) return undefined
  if (/[:;]/.test(run) && /[()DP|]/.test(next)) return undefined
  const before = text[start - 1] ?? ' '
  if (!/[\p{L}\p{M}\p{N}"'”’»)\]%]/u.test(before) && !(before === ' ' && /^[,;]/.test(run))) return undefined
  const word = wordBefore(text, start)
  if (marks[0] === ';' && /&#?\w{1,8}$/.test(text.slice(Math.max(0, start - 10), start))) return undefined
  let worst: Doubled['severity'] | undefined
  for (let index = 1; index < Math.min(marks.length, 8); index++) {
    const severity = pairSeverity(marks[index - 1], marks[index], index === 1 ? word : '')
    if (severity === 'error') return severity
    worst ??= severity
  }
  return worst
}

function pairSeverity(first: string, second: string, word: string): Doubled['severity'] | undefined {
  const ends = /[!?]/
  if (first === '.') {
    const short = word !== '' && isAbbreviation(word)
    if (second === '.') return short ? 'warning' : 'error'
    if (short) return undefined
    return ends.test(second) ? 'warning' : 'error'
  }
  if (ends.test(first)) {
    // Yahoo! and "Oklahoma!" are names, and old books write "what!;".
    return /[.,]/.test(second) && !/\p{Lu}/u.test(word) ? 'warning' : undefined
  }
  return ends.test(second) ? 'warning' : 'error'
}

/** The run of letters, digits and inner stops that ends at `at`. */
function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{M}\p{N}.&'’-]*$/u.exec(text.slice(Math.max(0, at - 40), at))![0]
}

const ASCII: Record<string, string> = {'。': '.', '，': ',', '、': ',', '；': ';', '：': ':'}

/** What could stand in place of a run, best first; one text where what stands around it leaves no choice. */
function repairsOf(paragraph: Paragraph, span: string, start: number, end: number): string[] {
  const kinds = [
    ...new Set(span.replace(/[\s"”’»]/g, '').replace(/[^\x20-\x7F]/g, mark => ASCII[mark] ?? mark))
  ]
  const quote = /["”’»]/.exec(span)?.[0]
  return orderOf(kinds, paragraph, start, end).map(mark => (quote ? `${mark}${quote}` : mark))
}

function orderOf(kinds: string[], paragraph: Paragraph, start: number, end: number): string[] {
  const rest = paragraph.text.slice(end, end + 24)
  if (kinds.includes('?') || kinds.includes('!')) return kinds.filter(mark => /[?!]/.test(mark))
  // A comma ends no paragraph.
  if (/^["'”’»)\]]*$/.test(rest) && /[.,]/.test(kinds[0])) return ['.']
  const isCommaOrStop = kinds.length === 2 && kinds.includes('.') && kinds.includes(',')
  // Behind a stop there is no small letter, but in names such as iPhone.
  const small = /^["'”’»)\]]*\s(?=\p{Ll})\p{L}+/u.exec(rest)?.[0]
  if (small && isCommaOrStop && !/\p{Lu}/u.test(small)) return [',']
  if (small && kinds.includes('.')) return [',', '.']
  if (isCommaOrStop) {
    const clause = clauseBefore(paragraph, start)
    if (!hasVerb(clause)) return PREPOSITION.test(clause[0]?.text ?? '') ? [','] : ['.', ',']
    if (beginsSentence(rest)) return ['.']
  }
  return kinds.sort((a, b) => '.,;:'.indexOf(a) - '.,;:'.indexOf(b))
}

/** Whether a text begins with a word that has a capital only at the beginning of a sentence. */
function beginsSentence(text: string): boolean {
  const word = /^\s(\p{Lu}\p{L}*)(?=[\s,])/u.exec(text)?.[1] ?? ''
  return word !== 'I' && FUNCTION_WORDS.has(word.toLowerCase())
}

/** Of a clause without a verb it begins, a phrase that leads to the sentence behind: `In the afternoon,`. */
const PREPOSITION =
  /^(?:In|On|At|By|For|From|With|Without|Under|Over|During|After|Before|Since|Until|Despite)$/

/** The words between the last stop and an offset. */
function clauseBefore({text, words}: Paragraph, at: number) {
  const near = text.slice(Math.max(0, at - 500), at)
  const stop = Math.max(near.lastIndexOf('.'), near.lastIndexOf('!'), near.lastIndexOf('?'))
  const from = at - near.length + stop + 1
  const first = countLeading(words.length, index => words[index].start < from)
  return words.slice(
    first,
    countLeading(words.length, index => words[index].end <= at)
  )
}
