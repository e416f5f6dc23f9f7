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
  severity: 'warning',
  scope: 'article',
  yieldsTo: ['placeholder-token'],
  options: {},
  messages: {
    paragraph: {
      reason: 'The sentence goes on in the next paragraph: a line of the source was taken for a sentence',
      advice: 'Join the two paragraphs.'
    },
    stop: {
      reason: 'A stop breaks the sentence at "{word}", which cannot end one',
      advice: 'Take the stop out and go on in small letters, or look up what is missing.'
    },
    colon: {
      reason:
        'A stop stands where the sentence seems to go on: what follows announces something that "{word}" began',
      advice: 'Check the source: this may be one sentence.'
    }
  },
  *find(article) {
    yield* brokenParagraphs(article)
    for (const paragraph of article.paragraphs)
      if (paragraph.role === 'body') yield* brokenSentences(paragraph)
  }
})

type SplitFinding = Finding<'paragraph' | 'stop' | 'colon'>

/** A paragraph without an end, and one behind it that begins small. */
function* brokenParagraphs({paragraphs}: Article): Generator<SplitFinding> {
  for (let index = 1; index < paragraphs.length; index++) {
    const first = paragraphs[index - 1]
    const second = paragraphs[index]
    if (second.role !== 'body' || !/^\p{Ll}[\p{Ll}’'-]*(?=[\s,.;:!?]|$)/u.test(second.text)) continue
    if (!isOpen(first)) continue
    const last = first.words[first.words.length - 1]
    const next = second.words[0]
    if (!last || !next) continue
    yield {start: first.start + last.start, end: second.start + next.end, message: 'paragraph'}
  }
}

/** Whether a paragraph may go on in the next: its last word needs something, or running text lacks its end mark. */
function isOpen(paragraph: Paragraph): boolean {
  const {role, text, words} = paragraph
  if (/[.!?…:;][)"'”’\]»]*$/.test(text) || words.length < 2) return false
  const last = words[words.length - 1].text
  if (last === last.toLowerCase() && (CANNOT_END.has(last) || SELDOM_ENDS.has(last))) return true
  return role === 'body'
}

/** Two sentences that are one. */
function* brokenSentences(paragraph: Paragraph): Generator<SplitFinding> {
  const {sentences, start} = paragraph
  for (let index = 1; index < sentences.length; index++) {
    const first = sentences[index - 1]
    const second = sentences[index]
    const last = first.words[first.words.length - 1]
    const next = second.words[0]
    if (!last || !next || first.words.length < 3) continue
    const span = {start: start + last.start, end: start + next.end, data: {word: last.text}}
    if (isBrokenByStop(paragraph, first, second)) yield {...span, message: 'stop'}
    else if (isAnnouncement(first, second)) yield {...span, message: 'colon', severity: 'info'}
  }
}

/** `under the. Border was closed`: a stop behind a word that needs another, and a capital that no name explains. */
function isBrokenByStop({text}: Paragraph, first: Sentence, second: Sentence): boolean {
  const last = first.words[first.words.length - 1]
  const next = second.words[0]
  if (text.slice(last.end, first.end) !== '.' || last.text !== last.text.toLowerCase()) return false
  if (!CANNOT_END.has(last.text) && !/^(?:of|as|by|that|because|whether)$/.test(last.text)) return false
  if (text.slice(next.start - 1, next.start).trim() !== '' || !/^\p{Lu}\p{Ll}+$/u.test(next.text))
    return false
  // A new sentence begins with a function word far oftener than a broken one goes on with it.
  if (FUNCTION_WORDS.has(next.text.toLowerCase())) return false
  return CANNOT_END.has(last.text) && lexicon.hasCommon(next.text)
}

/** `conveying this to them. One message: No …`: a noun phrase of two or three words before a colon, behind a pronoun. */
function isAnnouncement(first: Sentence, second: Sentence): boolean {
  const last = first.words[first.words.length - 1].text
  if (!/^(?:them|him|her|us|me|it|this|that)$/.test(last) || !first.text.endsWith('.')) return false
  return /^(?:One|A|An|The|Another|This|That) (?:\p{Ll}+ ){0,2}\p{Ll}+: \p{L}/u.test(second.text.slice(0, 60))
}
