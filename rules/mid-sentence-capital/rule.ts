import {
  BEFORE_TITLE,
  CANNOT_END,
  defineRule,
  FUNCTION_WORDS,
  type Paragraph,
  type Severity,
  strings,
  type Word,
  wordTrait
} from '../../src/rule.js'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Adverbs that open sentences of the news and are small inside of them. */
const OPENING_ADVERBS = set(`
  recently meanwhile moreover furthermore nevertheless nonetheless instead still then later earlier currently afterwards
  subsequently according following besides additionally similarly consequently previously finally not some many most
  several both each every another such only even
`)

/** What names, titles and letters hold often enough: "Plan A", "No. 5", "WHO". They need a comma, and are less certain. */
const AMBIGUOUS = set('a it who he his you your not some many most both another such only even')
/** Those that say nothing at all: Mr May, Will, the US. */
const NAMES = set('no us may will can')
/** Religious texts write the pronouns of God with a capital. */
const SACRED = /\b(?:God|Lord|Allah|Christ|Jesus|Creator|Almighty|Father|Saviour|Savior)\b/

/** Behind these a capital is a slip or a seam even without a comma: nothing that has a name of its own follows. */
const CANNOT_JOIN = set(
  'of to for from with by at as in on into that if is are was were be been has have had not'
)

export default defineRule({
  id: 'mid-sentence-capital',
  summary: 'A function word with a capital inside of a sentence',
  family: 'structure',
  mqm: 'fluency/spelling/capitalization',
  severity: 'error',
  scope: 'paragraph',
  yieldsTo: ['split-sentence', 'missing-space', 'stray-heading', 'repeated-phrase'],
  options: {allow: strings({doc: 'Words or phrases that keep their capital, such as `["The Fund"]`.'})},
  messages: {
    capital: {
      reason: '"{word}" has a capital inside of a sentence: two sentences of the source were joined',
      advice: 'Write "{small}", or make two sentences.'
    },
    cut: {
      reason:
        'The sentence stops at "{before}" and another begins at "{word}": what stood between them is lost',
      advice: 'Look up in the source how the first sentence ends; write "{small}" if nothing is missing.'
    }
  },
  mayHold: mayHaveStray,
  *find(paragraph, {options}) {
    if (paragraph.role !== 'body' && paragraph.role !== 'list-item') return
    for (const {words, start, text} of paragraph.sentences) {
      if (isTitleCase(words)) continue
      for (let index = 1; index < words.length; index++) {
        const word = words[index]
        const severity = strayCapital(paragraph, words, index)
        if (!severity) continue
        const following = text.slice(word.start - start)
        if (options.allow.some(allowed => following.startsWith(allowed))) continue
        const previous = words[index - 1]
        const small = word.text.toLowerCase()
        const data = {word: word.text, small, before: previous.text}
        if (isJoinable(previous.text) || paragraph.text[previous.end] !== ' ')
          yield {start: word.start, end: word.end, message: 'capital', data, severity, expected: [small]}
        else
          yield {
            start: previous.start,
            end: word.end,
            message: 'cut',
            data,
            severity,
            expected: [`${previous.text} ${small}`]
          }
      }
    }
  }
})

/** A word with a capital that may open a sentence. */
const mayOpen = wordTrait(
  text => /^[A-Z][a-z]*(?![A-Za-z])/.test(text) && isOpener(/^[A-Za-z]*/.exec(text)![0].toLowerCase())
)

/** A cheap test: whether such a word stands behind a comma, a small letter or a digit (`km2 The`). */
function mayHaveStray({text, words}: Paragraph): boolean {
  for (let index = 1; index < words.length; index++) {
    if (!mayOpen(words[index])) continue
    const {start} = words[index]
    if (text[start - 1] === ' ' && /[,a-z0-9'’\x80-\uffff]/.test(text[start - 2])) return true
  }
  return false
}

function isOpener(lower: string): boolean {
  return !NAMES.has(lower) && (FUNCTION_WORDS.has(lower) || OPENING_ADVERBS.has(lower))
}

/** How certain it is that a capital belongs to nothing: only a comma or a small word before it, running text behind. */
function strayCapital({text}: Paragraph, words: readonly Word[], index: number): Severity | undefined {
  const word = words[index]
  if (!/^\p{Lu}\p{Ll}*$/u.test(word.text)) return undefined
  const lower = word.text.toLowerCase()
  if (!isOpener(lower)) return undefined
  const previous = words[index - 1]
  const next = words[index + 1]
  if (!next || !/^,?\s$/.test(text.slice(word.end, next.start))) return undefined
  const gap = text.slice(previous.end, word.start)
  const goesOnSmall = /^\p{Ll}/u.test(next.text)
  if (gap === ' ') {
    if (!/^\p{Ll}/u.test(previous.text) || BEFORE_TITLE.has(previous.text)) return undefined
    if (AMBIGUOUS.has(lower) || lower === 'so' || !startsRunningText(next)) return undefined
    return goesOnSmall && !isJoinable(previous.text) ? 'error' : 'warning'
  }
  if (!/^['’]?, $/.test(gap)) return undefined
  if (AMBIGUOUS.has(lower))
    return goesOnSmall && isNoLetter(lower, next) && !SACRED.test(text) ? 'warning' : undefined
  if (startsRunningText(next)) {
    // Programmes are named "Later" and "Still Game"; an adverb with a comma of its own is none.
    const isCertain = FUNCTION_WORDS.has(lower) || text[word.end] === ','
    return goesOnSmall && isCertain ? 'error' : 'warning'
  }
  return isPeople(next.text) && /^\p{Ll}/u.test(words[index + 2]?.text ?? '') ? 'warning' : undefined
}

/** `A and B` are letters. */
function isNoLetter(word: string, next: Word): boolean {
  return word !== 'a' || !/^(?:and|or|to|in|is)$/.test(next.text)
}

/** Whether a sentence may have ended at a word; behind one that needs another, its tail is lost. */
function isJoinable(word: string): boolean {
  return !CANNOT_END.has(word) && !CANNOT_JOIN.has(word)
}

/** The word behind goes on in small letters, or is an acronym as in `, The NEA said`. */
function startsRunningText(next: Word): boolean {
  return /^\p{Ll}/u.test(next.text) || /^\p{Lu}{2,}$/u.test(next.text)
}

/** `, The Jordanian company`: an adjective of a people, though `The Australian` and `The Scotsman` are newspapers. */
function isPeople(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}(?:ian|ish|ese|can)$/u.test(word) && word !== 'Australian'
}

/** Headings and titles of works: fewer than half of the words start small. */
function isTitleCase(words: readonly Word[]): boolean {
  return words.filter(word => /^[\p{Ll}\p{N}]/u.test(word.text)).length * 2 < words.length
}
