import {
  CANNOT_END,
  defineRule,
  type Paragraph,
  SELDOM_ENDS,
  type Sentence,
  type Severity,
  strings
} from '../../src/rule.js'

export default defineRule({
  id: 'truncated-end',
  summary: 'A sentence that lost its tail',
  family: 'structure',
  mqm: 'accuracy/omission',
  severity: 'error',
  scope: 'paragraph',
  yieldsTo: ['split-sentence', 'placeholder-token'],
  options: {allow: strings({doc: 'Last words that are sound here, in small letters.'})},
  messages: {
    word: {
      reason: 'The sentence stops at "{actual}", which cannot end one: its tail is lost',
      advice: 'Look up in the source how the sentence ends.'
    },
    stop: {
      reason: 'The paragraph stops at "{actual}" without an end mark: its tail may be lost',
      advice: 'Look up in the source how the sentence ends; if it is whole, add the end mark.'
    }
  },
  *find(paragraph, {options}) {
    const {role, sentences} = paragraph
    if (role === 'dateline' || role === 'byline' || role === 'caption') return
    for (const sentence of sentences) {
      const end = endOf(paragraph, sentence)
      if (!end || options.allow.includes(end.word)) continue
      const {start, severity, message} = end
      yield {start, end: start + end.word.length, message, severity}
    }
  }
})

interface End {
  start: number
  word: string
  severity: Severity
  message: 'word' | 'stop'
}

// The last word, then either nothing, or a stop with closing marks.
const LAST_WORD = /([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*)(\s?[.!?]["'”’)]*|["'”’]?)$/u

/** How a sentence ends, if it ends wrongly. */
function endOf(paragraph: Paragraph, sentence: Sentence): End | undefined {
  const {text} = sentence
  const match = LAST_WORD.exec(text.slice(-60))
  if (!match || sentence.words.length < 2) return undefined
  const [all, word, mark] = match
  const start = sentence.end - all.length
  const lower = word.toLowerCase().replace('’', "'")
  const isSmall = word === lower
  const isLast = sentence.end === paragraph.text.length
  if (!mark && isLast) return openEnd(paragraph, {start, word, isSmall, lower})
  if (!isSmall || !/^\s?\./.test(mark)) return undefined
  const previous = sentence.words[sentence.words.length - 2]
  if (cannotStand(lower, previous.text)) return {start, word, severity: 'error', message: 'word'}
  if (isStrandedNowhere(lower, previous.text)) return {start, word, severity: 'warning', message: 'word'}
  return undefined
}

/** A paragraph without an end mark. */
function openEnd(
  {role, text}: Paragraph,
  {start, word, isSmall, lower}: {start: number; word: string; isSmall: boolean; lower: string}
): End | undefined {
  if (isSmall && CANNOT_END.has(lower)) return {start, word, severity: 'error', message: 'word'}
  if (role !== 'body') return undefined
  if (isSmall && SELDOM_ENDS.has(lower)) return {start, word, severity: 'error', message: 'word'}
  // Addresses, tags and links stand at the end of notes and posts; a text of a few words may be anything.
  if (/(?:https?:\/\/|www\.|[@#]|\.\p{L}{2,4}\/)\S*$/u.test(text.slice(-80)) || text.length < 40)
    return undefined
  return {start, word, severity: 'warning', message: 'stop'}
}

/** `Oh my.` and `just because.` are sound. */
function cannotStand(word: string, previous: string): boolean {
  return CANNOT_END.has(word) && !(word === 'my' && /^oh$/i.test(previous))
}

/** Verbs and adverbs that `by` ends: stand by, go by, near by. */
const BEFORE_BY =
  /^(?:stand|stood|stands|standing|pass|passed|passes|passing|go|goes|going|gone|went|come|came|comes|drop|dropped|drops|get|gets|getting|got|live|lives|lived|abide|abides|abided|sit|sat|swear|swears|swore|lay|laid|put|near|close|tick|ticks|ticked|fly|flew|flies|flying|days|years|roll|rolled|walked|drive|drove|run|ran|rushed|played|play)$/i

/**
 * A preposition before a stop that nothing strands: `by` behind a word that takes none, `as`, and others directly
 * behind a name, a number or an adverb. In sound news fewer than one in 50,000 words is such a place.
 */
function isStrandedNowhere(word: string, previous: string): boolean {
  if (word === 'by') return !BEFORE_BY.test(previous)
  if (/^(?:as|against|between|without|whom|whether|his|very|such)$/.test(word))
    return !/^(?:as|known|such|for|against|go|going|gone|do|doing|did|live|with|or|in|was|is|were|be|friend|of)$/i.test(
      previous
    )
  if (!/^(?:of|to|for|from|with|at|in|on|into|that|which|if|when|where)$/.test(word)) return false
  return word === 'that' || word === 'when' || word === 'if'
    ? /^(?:says|said|saying|adding|believes|told|announced|claims|claimed|insists|fears)$/i.test(previous)
    : /^\p{N}/u.test(previous) || /(?:[^\s]ly|soon|today|yesterday|tomorrow|week|month|year)$/.test(previous)
}
