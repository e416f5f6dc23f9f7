import {
  type Article,
  CANNOT_END,
  defineRule,
  type Finding,
  FUNCTION_WORDS,
  lexicon,
  type Paragraph,
  SELDOM_ENDS,
  type Sentence
} from '../../src/rule.js'

export default defineRule({
  id: 'split-sentence',
  summary: 'One sentence broken in two by a paragraph break or a stray stop',
  family: 'structure',
  mqm: 'fluency/punctuation',
  severity: 'error',
  scope: 'article',
  yieldsTo: ['placeholder-token'],
  options: {},
  messages: {
    paragraph: {
      reason: 'The sentence goes on in the next paragraph: a line of the source was taken for a sentence',
      advice: 'Join the two paragraphs; if they do not fit together, look up in the source what is lost.'
    },
    stop: {
      reason: 'A stop breaks the sentence at "{word}", which cannot end one',
      advice: 'Take the stop out and go on in small letters, or look up what is missing.'
    },
    small: {
      reason: 'The sentence goes on in small letters after the stop behind "{word}"',
      advice: 'Take the stop out, or look up in the source how the second sentence begins.'
    },
    message: {
      reason: 'The sentence stops at "{word}" before it says what; the next names it',
      advice: 'Check the source: this is likely one sentence.'
    }
  },
  *find(article) {
    yield* brokenParagraphs(article)
    for (const paragraph of article.paragraphs) {
      if (paragraph.role !== 'body') continue
      if (paragraph.sentences.length > 1) yield* brokenSentences(paragraph)
      if (/\. [a-z\x80-\uffff]/.test(paragraph.text)) yield* smallAfterStop(paragraph)
    }
  }
})

type SplitFinding = Finding<'paragraph' | 'stop' | 'small' | 'message'>

/** So many broken lines, if they are half of all, are verse or lines broken by hand. */
const WRAPPED_LINES = 4

/** A line of so many words before small letters is no subheading. */
const SENTENCE_WORDS = 8

/** Paragraphs without an end, before one that begins small. */
function brokenParagraphs({paragraphs}: Article): SplitFinding[] {
  const found: SplitFinding[] = []
  for (let index = 1; index < paragraphs.length; index++) {
    const first = paragraphs[index - 1]
    const second = paragraphs[index]
    // Nearly all paragraphs start with a capital or mark of ASCII.
    if (second.text.charCodeAt(0) < 97) continue
    const last = first.words[first.words.length - 1]
    const next = second.words[0]
    if (
      second.role !== 'body' ||
      !next ||
      !/^\p{Ll}[\p{Ll}’'-]*(?=[\s,;:!?]|\.(?!\p{L})|$)/u.test(second.text)
    )
      continue
    if (isOpen(first))
      found.push({
        start: first.start + last.start,
        end: second.start + next.end,
        message: 'paragraph',
        expected: [`${first.text.slice(last.start)} ${next.text}`]
      })
  }
  return found.length >= WRAPPED_LINES && found.length * 2 >= paragraphs.length ? [] : found
}

/** Whether a paragraph may go on in the next: its last word needs something, or running text lacks its end mark. */
function isOpen({role, text, words}: Paragraph): boolean {
  if (/[.!?…:;][)"'”’\]»]*$/.test(text) || words.length < 2) return false
  const last = words[words.length - 1].text
  if (last === last.toLowerCase() && (CANNOT_END.has(last) || SELDOM_ENDS.has(last))) return true
  return role === 'body' || (role === 'subheading' && words.length >= SENTENCE_WORDS)
}

/** Two sentences that are one. */
function* brokenSentences(paragraph: Paragraph): Generator<SplitFinding> {
  const {sentences, start, text} = paragraph
  const hasColon = text.includes(': ')
  for (let index = 1; index < sentences.length; index++) {
    const first = sentences[index - 1]
    const second = sentences[index]
    const last = first.words[first.words.length - 1]
    const next = second.words[0]
    if (!last || !next || first.words.length < 3) continue
    if (!hasColon && !CANNOT_END.has(last.text)) continue
    const span = {start: start + last.start, end: start + next.end, data: {word: last.text}}
    if (isBrokenByStop(paragraph, first, second))
      yield {...span, message: 'stop', expected: [`${last.text} ${next.text.toLowerCase()}`]}
    else if (isMessage(first, second)) yield {...span, message: 'message', severity: 'warning'}
  }
}

/** `under the. Border was closed`: a stop behind a word that needs another, and a capital that no name explains. */
function isBrokenByStop({text}: Paragraph, first: Sentence, second: Sentence): boolean {
  const last = first.words[first.words.length - 1]
  const next = second.words[0]
  if (text.slice(last.end, first.end) !== '.' || !CANNOT_END.has(last.text)) return false
  if (text.slice(last.start - 1, last.start).trim() !== '') return false
  if (text.slice(next.start - 1, next.start).trim() !== '' || !/^\p{Lu}\p{Ll}+$/u.test(next.text))
    return false
  // A new sentence begins with a function word far oftener than a broken one goes on with it.
  return !FUNCTION_WORDS.has(next.text.toLowerCase()) && lexicon.hasCommon(next.text)
}

// An ordinary word, a stop, and one that starts small. What stands around is tested word by word.
const SMALL_AFTER_STOP = /(?<=\s)\p{Ll}[\p{Ll}’'-]{2,30}\. \p{Ll}[\p{Ll}’'-]{1,30}(?=[\s,])/gu
const ABBREVIATIONS =
  /^(?:etc|approx|vs|govt|dept|est|incl|excl|max|min|ltd|inc|resp|tel|ext|fig|sec|vol|art|para|cit|ibid|fmr|esp|viz|pls)$/

/** `was seized. reduce the risk`: a stop with small letters behind it. */
function* smallAfterStop({text, start}: Paragraph): Generator<SplitFinding> {
  for (const match of text.matchAll(SMALL_AFTER_STOP)) {
    const [word, next] = match[0].split('. ')
    if (ABBREVIATIONS.test(word) || /^(?:com|org|net)$/.test(next)) continue
    if (!lexicon.hasCommon(word) || !lexicon.hasCommon(next)) continue
    yield {
      start: start + match.index,
      end: start + match.index + match[0].length,
      message: 'small',
      data: {word},
      severity: 'warning'
    }
  }
}

const TO_SOMEBODY =
  /\b(?:convey|send|tell|giv|deliver|say|show|signal|signall|communicat|announc|pass|mak|suggest|repeat)(?:ing|s|ed|e)?(?: (?:this|that|it))?(?: on)? to (?:them|him|her|us|me|it|both|all)\.$/
const SAYS_WHAT =
  /^(?:One|A|An|The|Another|This|That) (?:\p{Ll}{2,20} ){0,2}(?:message|signal|warning|fact|truth|point|principle|position|lesson|promise|demand|thing|sentence|word|idea|view): \p{L}/u

/** `conveying this to them. One message: No …`: a verb of telling that lacks its object, and the object as a sentence. */
function isMessage(first: Sentence, second: Sentence): boolean {
  return SAYS_WHAT.test(second.text.slice(0, 90)) && TO_SOMEBODY.test(first.text.slice(-60))
}
