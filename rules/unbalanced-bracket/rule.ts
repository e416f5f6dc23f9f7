import {type Article, defineRule, type Finding, holdsOneOf} from '../../src/rule.js'
import {isPlain, leftoversOf, type Single} from './brackets.js'

type MessageId = 'unclosed' | 'unopened' | 'crossed'

const hasBracket = holdsOneOf('round', 'square', 'foreign')

/** A note in brackets may run over several paragraphs, but hardly for longer: code units. */
const NOTE = 3000

export default defineRule({
  id: 'unbalanced-bracket',
  summary: 'A bracket that never closes, or closes what nothing opened',
  family: 'punctuation',
  mqm: 'fluency/punctuation',
  severity: 'warning',
  scope: 'article',
  options: {},
  messages: {
    unclosed: {
      reason: 'The bracket that opens at {actual} never closes',
      advice: 'Close it where the aside ends, or take it out; check that no text is missing.'
    },
    unopened: {
      reason: 'Nothing opened the bracket that closes at {actual}',
      advice: 'Open it where the aside begins, or take it out; check that no text is missing.'
    },
    crossed: {
      reason: 'The bracket at {actual} closes before the one that opened inside of it',
      advice: 'Put the two closing brackets in order.'
    }
  },
  needs: [['round', 'square', 'foreign']],
  *find(article: Article) {
    const {text} = article
    const open: Single[] = []
    const unopened: Single[] = []
    for (const paragraph of article.paragraphs) {
      if (!hasBracket(paragraph) || isPlain(paragraph.text)) continue
      const left = leftoversOf(paragraph.text)
      for (const at of left.crossed) yield {...closingSpan(text, paragraph.start + at), message: 'crossed'}
      for (const {at, kind} of left.unopened) {
        const last = open[open.length - 1]
        if (last?.kind === kind && paragraph.start - last.at < NOTE) open.pop()
        else unopened.push({at: paragraph.start + at, kind})
      }
      for (const {at, kind} of left.unclosed) open.push({at: paragraph.start + at, kind})
    }
    for (const at of runsOf(open)) yield unclosedAt(text, at)
    for (const at of runsOf(unopened)) yield unopenedAt(text, at)
  }
})

/** Offsets of the brackets; of several in a row only the first. */
function runsOf(brackets: readonly Single[]): number[] {
  return brackets.map(({at}) => at).filter((at, index) => at - 1 !== brackets[index - 1]?.at)
}

function unclosedAt(text: string, at: number): Finding<MessageId> {
  if (text[at + 1] === text[at])
    return {start: at, end: at + 2, message: 'unclosed', expected: [text[at]], repair: 'likely'}
  const word = /^\s?[^\s()[\]]*/.exec(text.slice(at + 1, at + 40))![0].trimEnd()
  return {start: at, end: at + 1 + word.length, message: 'unclosed'}
}

function unopenedAt(text: string, at: number): Finding<MessageId> {
  if (text[at - 1] === text[at])
    return {start: at - 1, end: at + 1, message: 'unopened', expected: [text[at]], repair: 'likely'}
  // A bracket alone behind the last word is a smile in many countries, and `posts;)` is one anywhere.
  const smiles =
    text[at] === ')' &&
    (/^\)\s*(?:\n|$)/.test(text.slice(at, at + 8)) || /[:;=][-']?$/.test(text.slice(at - 2, at)))
  return {...closingSpan(text, at), message: 'unopened', severity: smiles ? 'info' : 'warning'}
}

/** The closing bracket at `at` with the word before it. */
function closingSpan(text: string, at: number): {start: number; end: number} {
  const word = /[^\s()[\]]*\s?$/.exec(text.slice(Math.max(0, at - 40), at))![0].trimStart()
  return {start: at - word.length, end: at + 1}
}
