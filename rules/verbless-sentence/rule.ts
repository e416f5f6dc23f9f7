import {defineRule, hasVerb, integer, lexicon, type Paragraph, type Sentence} from '../../src/rule.js'

export default defineRule({
  id: 'verbless-sentence',
  summary: 'A long sentence without a verb',
  family: 'structure',
  mqm: 'fluency/grammar',
  severity: 'warning',
  scope: 'paragraph',
  yieldsTo: ['truncated-start', 'truncated-end', 'split-sentence', 'mid-sentence-capital', 'stray-heading'],
  options: {
    minWords: integer({
      default: 10,
      min: 3,
      doc: 'How many words a sentence must have to be reported. On sound news ten keep false alarms rare.'
    })
  },
  messages: {
    verbless: {
      reason:
        'The sentence has {count} words and no verb: a part of it is lost, or it belongs to the one before',
      advice: 'Look up in the source what happens here.'
    }
  },
  *find(paragraph, {options}) {
    if (paragraph.role !== 'body') return
    for (const sentence of paragraph.sentences) {
      const {start, end, text, words} = sentence
      if (words.length < options.minWords || !text.endsWith('.') || VERB.test(text) || hasVerb(words))
        continue
      if (isProse(paragraph, sentence) && !isCaption(paragraph))
        yield {start, end, message: 'verbless', data: {count: words.length}}
    }
  }
})

/** One of these stands in most sentences; they need no look at every word. */
const VERB =
  / (?:(?:is|are|was|were|has|had|said|says|would|could) |have (?<=[^o] have )|will (?<=[^aehs] will ))/

/** `A view of the pier on Monday.`: what a picture shows needs no verb. */
function isCaption({text, sentences}: Paragraph): boolean {
  return (
    sentences.length === 1 &&
    /^(?:An? |The )?(?:\p{Ll}{2,15} )?(?:view|scene|site|photo|picture|image|portrait|still|screenshot|model|map|chart) (?:of|from|at|showing|released|provided)\b/iu.test(
      text
    )
  )
}

/** Whether a sentence claims to be a whole one: no quotation, list, score, dateline or table. */
function isProse({text: paragraph}: Paragraph, {text, words, end}: Sentence): boolean {
  if (!/^\p{Lu}\p{Ll}*\s/u.test(text) || /["“”„«»:;|/–—…]| - /.test(text)) return false
  // In talk and behind a colon people finish each other's sentences.
  if (/["“”«]/.test(paragraph.slice(Math.max(0, end - text.length - 3), end + 3))) return false
  const small = words.filter(word => /^\p{Ll}/u.test(word.text))
  return small.length * 2 >= words.length && small.every(word => lexicon.has(word.text))
}
