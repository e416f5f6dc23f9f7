import {
  BEFORE_TITLE,
  CANNOT_END,
  defineRule,
  type Finding,
  FUNCTION_WORDS,
  type Paragraph,
  SELDOM_ENDS,
  smallOf,
  startsCapital,
  type Word,
  wordTrait
} from '../../src/rule.js'

export default defineRule({
  id: 'stray-heading',
  summary: 'A headline or subheading that runs into the sentence behind it',
  family: 'structure',
  mqm: 'fluency/text-breaking',
  severity: 'error',
  scope: 'article',
  yieldsTo: ['glued-caption'],
  options: {},
  messages: {
    headline: {
      reason: 'The headline is repeated here and runs into the sentence that begins at "{word}"',
      advice: 'Take the repetition out.'
    },
    heading: {
      reason:
        '"{heading}" runs into the sentence that begins at "{word}" without a mark: it seems to be a heading',
      advice: 'Give the heading a line of its own, or check in the source what is missing between the two.'
    }
  },
  *find({paragraphs}) {
    const headlines = headlinesOf(paragraphs[0])
    for (const paragraph of paragraphs) {
      if (paragraph.role !== 'body') continue
      const finding = repeatedHeadline(paragraph, headlines) ?? fusedHeading(paragraph)
      if (finding)
        yield {...finding, start: paragraph.start + finding.start, end: paragraph.start + finding.end}
    }
  }
})

type HeadingFinding = Finding<'headline' | 'heading'>

/** A repetition of fewer words may be chance: articles like to begin with the words of their headline. */
const HEADLINE_WORDS = 4

/** The words of the headline, with and without the name of the site behind a dash or bar. */
function headlinesOf(first: Paragraph | undefined): string[][] {
  if (first?.role !== 'headline') return []
  const suffix = /\s?[-–—|_]\s?[^-–—|_]{2,40}$/.exec(first.text.slice(-60))?.[0] ?? ''
  const end = first.text.length - suffix.length
  const own = first.words.filter(word => word.end <= end).map(smallOf)
  return [first.words.map(smallOf), own].filter(words => words.length >= HEADLINE_WORDS)
}

/** A paragraph that begins with the whole headline and goes on with the capital of a new sentence. */
function repeatedHeadline(paragraph: Paragraph, headlines: string[][]): HeadingFinding | undefined {
  const {words} = paragraph
  for (const headline of headlines) {
    const next = words[headline.length]
    if (!next || smallOf(words[0]) !== headline[0]) continue
    if (headline.some((word, index) => smallOf(words[index]) !== word)) continue
    const opens = opensSentence(paragraph, headline.length) || headline.includes(next.text.toLowerCase())
    if (opens && isSeam(paragraph, words[headline.length - 1], next))
      return {start: words[0].start, end: next.end, message: 'headline', data: {word: next.text}}
  }
  return undefined
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
/** Phrases that open the sentences of the news and never stand inside of them with a capital. */
const OPENING = new RegExp(
  '^(?:According to |As of |(?:Recently|However|Meanwhile|Nevertheless|Moreover|Furthermore|Previously|Afterwards|Subsequently), |Recently \\p{Ll}|' +
    'In (?:addition|recent (?:days|weeks|months|years)|the (?:meantime|past|afternoon|evening|morning))\\b|At (?:present|the same time)\\b|' +
    `On (?:[MTWFS]\\p{Ll}{2,5}day|(?:the )?\\d{1,2}(?:st|nd|rd|th)?|${MONTH} \\d{1,2}),? |In (?:${MONTH}|\\d{4}), )`,
  'u'
)
/** Those that papers and programmes are named after, too: USA Today, Last Week Tonight. */
const OPENING_OR_NAME =
  /^(?:Today|Yesterday|Earlier|Currently|Since then|Last (?:week|month|year)|This (?:week|month|year)), /
const SUBJECTS =
  /^(?:The|This|These|Those|There|In|At|On|After|As|When|While|With|Since|For|From|Although|If|But|They|She|Its|Their|Our|We)$/

/** The first words of all of them. */
const FIRST_WORDS = new Set(
  (
    'According As Recently However Meanwhile Nevertheless Moreover Furthermore Previously Afterwards Subsequently In At On ' +
    'Today Yesterday Earlier Currently Since Last This The These Those There After When While With For From Although If ' +
    'But They She Its Their Our We'
  ).split(' ')
)

const isFirstWord = wordTrait(text => FIRST_WORDS.has(text))

/** A heading has so many words at most. */
const HEADING_WORDS = 14
/** And a sentence so many at least. */
const SENTENCE_WORDS = 5

/** A first sentence of which the first words are a heading: a new sentence opens behind them, and no mark between. */
function fusedHeading(paragraph: Paragraph): HeadingFinding | undefined {
  const {text} = paragraph
  const words = paragraph.sentences[0]?.words ?? []
  let isFirst = true
  for (let index = 2; index <= HEADING_WORDS && index < words.length - SENTENCE_WORDS; index++) {
    const word = words[index]
    const previous = words[index - 1]
    if (!isFirstWord(word)) continue
    // A mark before the seam rules it out, and most sentences have one.
    if (/[,;:"“”]/.test(text.slice(0, previous.end))) return undefined
    if (!isSeam(paragraph, previous, word)) continue
    if (isFirst && !(startsCapital(text) && isRunning(words))) return undefined
    isFirst = false
    const ahead = text.slice(word.start, word.start + 40)
    const isCertain = OPENING.test(ahead) || (/^\p{Ll}/u.test(previous.text) && OPENING_OR_NAME.test(ahead))
    if (!isCertain && (index < 3 || !isLikely(previous, words, index))) continue
    const data = {heading: text.slice(0, previous.end), word: word.text}
    return {
      start: previous.start,
      end: word.end,
      message: 'heading',
      data,
      severity: isCertain ? 'error' : 'warning'
    }
  }
  return undefined
}

/** `its own way The talks went on`: a small word that can end a heading, then a subject that goes on in small letters. */
function isLikely(previous: Word, words: readonly Word[], index: number): boolean {
  const last = previous.text
  if (!/^\p{Ll}/u.test(last) || BEFORE_TITLE.has(last) || CANNOT_END.has(last) || SELDOM_ENDS.has(last))
    return false
  return SUBJECTS.test(words[index].text) && /^\p{Ll}/u.test(words[index + 1].text)
}

/** Whether a word opens a sentence: a function word with a capital, or a phrase of the news. */
function opensSentence({text, words}: Paragraph, index: number): boolean {
  const word = words[index]
  if (!/^\p{Lu}/u.test(word.text)) return false
  return FUNCTION_WORDS.has(word.text.toLowerCase()) || OPENING.test(text.slice(word.start, word.start + 40))
}

/** Whether nothing but space stands between two words, and the second has a capital. */
function isSeam({text}: Paragraph, left: Word, right: Word): boolean {
  return /^\s{1,3}["“]?$/.test(text.slice(left.end, right.start)) && /^\p{Lu}/u.test(right.text)
}

/** Titles in capitals show no seam: in running text at least half of the words start small. */
function isRunning(words: readonly Word[]): boolean {
  return words.filter(word => /^[\p{Ll}\p{N}]/u.test(word.text)).length * 2 >= words.length
}
