import {
  boolean,
  CANNOT_END,
  defineRule,
  type Paragraph,
  SELDOM_ENDS,
  type Sentence,
  type Severity,
  strings,
  type Word
} from '../../src/rule.js'
import {openPlace} from './open.js'
import {isCutAt, isRunning, mayBeCutAt, mayLeanBack} from './stranded.js'

export default defineRule({
  id: 'truncated-end',
  summary: 'A sentence that lost its tail',
  family: 'structure',
  mqm: 'accuracy/omission',
  severity: 'error',
  scope: 'paragraph',
  yieldsTo: ['split-sentence', 'placeholder-token', 'glued-caption'],
  options: {
    allow: strings({doc: 'Last words that are sound here, in small letters.'}),
    missingStop: boolean({
      default: true,
      doc: 'Report paragraphs of running text that only lack their end mark, as info.'
    })
  },
  messages: {
    word: {
      reason: 'The sentence stops at "{actual}", which cannot end it: its tail is lost',
      advice: 'Look up in the source how the sentence ends.'
    },
    open: {
      reason: 'The paragraph stops at "{actual}" {where}: its tail is lost',
      advice: 'Look up in the source how the sentence ends.'
    },
    stop: {
      reason: 'The paragraph stops at "{actual}" without an end mark: its tail may be lost',
      advice: 'Look up in the source how the sentence ends; if it is whole, add the end mark.'
    }
  },
  *find(paragraph, {options}) {
    const {role, sentences, text} = paragraph
    if (role === 'dateline' || role === 'byline' || role === 'caption') return
    for (const sentence of sentences) {
      if (endsSoundly(sentence, sentence.end === text.length)) continue
      const last = lastWord(sentence)
      if (!last || options.allow.includes(last.lower)) continue
      const isOpen = sentence.end === text.length && last.mark === ''
      const end = isOpen ? openEnd(paragraph, sentence, last) : stoppedEnd(paragraph, sentence, last)
      if (!end || (end.message === 'stop' && !options.missingStop)) continue
      yield {start: last.start, end: last.start + last.word.length, ...end}
    }
  }
})

/** Most sentences end in a stop behind an ordinary word, or in another mark: only the rest are looked at closely. */
function endsSoundly({text, start, words}: Sentence, isLast: boolean): boolean {
  if (words.length < 2) return true
  let stop = text.length - 1
  while (stop > 0 && isClosing(text.charCodeAt(stop))) stop--
  const mark = text.charCodeAt(stop)
  if (mark === 33 || mark === 63) return true
  // Without a stop only the end of the paragraph is a place to break off.
  if (mark !== 46) return !isLast
  const last = words[words.length - 1]
  return last.end - start === stop && !mayBeCutAt(last.text)
}

/** Straight and curly quotation marks, and a round bracket. */
const isClosing = (code: number) =>
  code === 34 || code === 39 || code === 41 || code === 0x201d || code === 0x2019

interface End {
  message: 'word' | 'open' | 'stop'
  severity: Severity
  data?: {where: string}
}

interface LastWord {
  /** Offset in the paragraph. */
  start: number
  word: string
  lower: string
  /** The stop behind it, with closing quotation marks; empty where there is none. */
  mark: string
}

// The last word, then a stop, or nothing; an abbreviation such as "n.a." has no last word.
const LAST_WORD =
  /(?<![\p{L}\p{M}\p{N}’'.@#_/-])([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*)(?:(\s?[.!?]["'”’)]*)|["'”’),]?)$/u

function lastWord({text, words, end}: Sentence): LastWord | undefined {
  const match = words.length > 1 ? LAST_WORD.exec(text.slice(-60)) : null
  if (!match) return undefined
  const [all, word, mark = ''] = match
  return {start: end - all.length, word, lower: word.toLowerCase().replace('’', "'"), mark}
}

/** A sentence that has its stop. */
function stoppedEnd(paragraph: Paragraph, {words}: Sentence, last: LastWord): End | undefined {
  const {start, word, lower, mark} = last
  if (word !== lower || !/^\s?\./.test(mark)) return undefined
  if (CANNOT_END.has(lower) && !isWhole(lower, words)) return {message: 'word', severity: 'error'}
  if (!isCutAt(lower, words, true)) return undefined
  // In talk, verbs are left out that somebody else has said: "The pilots will." "They were happy to."
  const isTalk = /["”’]/.test(mark) || paragraph.isQuoted(start)
  const isDoubtful = words.length < 5 || (isTalk && mayLeanBack(lower))
  return {message: 'word', severity: isDoubtful ? 'warning' : 'error'}
}

/** `Oh my.` and `Article 5 a.` */
function isWhole(word: string, words: readonly Word[]): boolean {
  const previous = words.at(-2)?.text.toLowerCase() ?? ''
  const before = words.at(-3)?.text.toLowerCase() ?? ''
  if (word === 'my') return previous === 'oh'
  return (
    word === 'a' &&
    /^\d{1,3}$/.test(previous) &&
    /^(?:article|section|clause|paragraph|rule|part|no|figure|pp?|page)$/.test(before)
  )
}

/** A body paragraph of so few characters may be anything. */
const SHORT = 40
/** Headings such as "The world we live in" have no more words. */
const HEADING_WORDS = 14

/** A paragraph that has no end mark. */
function openEnd(paragraph: Paragraph, {words}: Sentence, last: LastWord): End | undefined {
  const {role, text} = paragraph
  const {start, word, lower} = last
  const isSmall = word === lower
  // "; and" ends the last item but one of a list.
  if (/^(?:and|or|nor)$/.test(lower) && /[;,]\s$/.test(text.slice(Math.max(0, start - 2), start)))
    return role === 'body' && text[start - 2] === ',' ? {message: 'word', severity: 'error'} : undefined
  if (isSmall && CANNOT_END.has(lower)) return {message: 'word', severity: 'error'}
  const isCut = isSmall && isCutAt(lower, words, false)
  if (role === 'headline') return isCut ? {message: 'word', severity: 'warning'} : undefined
  if (role === 'list-item') return undefined
  if (isCut) return {message: 'word', severity: 'error'}
  if (isSmall && SELDOM_ENDS.has(lower)) {
    const isAmount = lower === 'in' && /\d|^[mb]illion$/.test(words[words.length - 2].text)
    if (words.length > HEADING_WORDS || isAmount) return {message: 'word', severity: 'error'}
    return words.length > 5 && isRunning(words) ? {message: 'word', severity: 'warning'} : undefined
  }
  // Addresses, tags and links stand at the end of notes and posts.
  if (text.length < SHORT || /(?:https?:\/\/|www\.|[@#]|\.\p{L}{2,4}\/)\S*$/u.test(text.slice(-80)))
    return undefined
  const where = openPlace(paragraph, word)
  if (where) return {message: 'open', severity: 'warning', data: {where}}
  return role === 'body' ? {message: 'stop', severity: 'info'} : undefined
}
