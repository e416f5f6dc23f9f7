import {type Article, defineRule, type Finding, type Paragraph} from '../../src/rule.js'
import {type Balance, balanceOf} from './marks.js'

type MessageId = 'unclosed' | 'unopened'

export default defineRule({
  id: 'unbalanced-quote',
  summary: 'A quotation that opens and never closes, or closes without having opened',
  family: 'punctuation',
  mqm: 'fluency/punctuation',
  severity: 'warning',
  scope: 'article',
  options: {},
  messages: {
    unclosed: {
      reason: 'The quotation that opens with {opening} never closes',
      advice: 'Close it where the words quoted end.'
    },
    unopened: {
      reason: 'Nothing opened the quotation that closes at {actual}',
      advice: 'Open it where the words quoted begin, or take the mark out.'
    }
  },
  needs: [['quote', 'curly quote']],
  *find({paragraphs}: Article) {
    const balances = paragraphs.map(balanceOf)
    if (!balances.some(isOdd)) return
    // Whether a paragraph before left a quotation open that nothing has closed since.
    let open = false
    for (const [index, balance] of balances.entries()) {
      const {unclosed, unopened, startsWithMark} = balance
      const paragraph = paragraphs[index]
      if (unopened !== undefined && !open) yield closingOf(paragraph, unopened)
      if (unclosed !== undefined) {
        const finding = openingOf(paragraph, unclosed, balances[index + 1])
        if (finding) yield finding
        open = finding === undefined
      } else if (unopened !== undefined || startsWithMark) open = false
    }
  }
})

/** Where all paragraphs are balanced there is nothing to find. */
const isOdd = ({unclosed, unopened}: Balance) => unclosed !== undefined || unopened !== undefined

const SAID = '(?:said|says|told|added|explained|asked|replied|warned|wrote)'
const SAYING = new RegExp(String.raw`^\s(?:[\p{L}.'’-]{1,30}\s){0,4}${SAID}(?!\p{L})`, 'u')
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,5}`
const SPEAKER = String.raw`(?:he|she|they|it|we|I|(?:[Tt]he\s)?${NAME}|(?:the|an?|another|one)\s\p{L}{1,30}(?:\s\p{L}{1,30}){0,3})`
// `…, he said.` or `…, said Mr Qorvath.` at the end: what stands before it was a quotation.
const REPORTING = new RegExp(
  String.raw`,\s(?:${SPEAKER}\s${SAID}|${SAID}\s(?:he|she|they|the|\p{Lu}\p{L}{0,30}))(?!\p{L})[^"“”,.]{0,60}\.?$`,
  'u'
)

/** A quotation that stays open; undefined where the next paragraph may carry it on. */
function openingOf(
  {text, start}: Paragraph,
  at: number,
  next: Balance | undefined
): Finding<MessageId> | undefined {
  const opening = firstWord(text, at)
  const from = Math.max(at + 1, text.length - 200)
  const reporting = REPORTING.exec(text.slice(from))
  if (reporting) {
    const comma = start + from + reporting.index
    return {
      start: comma,
      end: comma + 1,
      message: 'unclosed',
      data: {opening},
      expected: [`,${closer(text[at])}`]
    }
  }
  if (next?.startsWithMark || next?.unopened !== undefined || at === 0) return undefined
  // Speech may run on in paragraphs that do not open again; a phrase in the middle of a sentence does not.
  const isSpeech = /[:,.?!…—–-]["”’]?\s?$|^\s?$/.test(text.slice(Math.max(0, at - 4), at))
  return {
    start: start + at,
    end: start + at + opening.length,
    message: 'unclosed',
    data: {opening},
    severity: isSpeech ? 'info' : 'warning'
  }
}

function closingOf({text, start}: Paragraph, at: number): Finding<MessageId> {
  const word = /[^\s"“”]*$/.exec(text.slice(Math.max(0, at - 40), at))![0]
  // Speech without its opening mark is common in print; a mark in the middle of a sentence is not.
  const after = text.slice(at + 1, at + 120)
  const goesOn = /^\s\p{Ll}/u.test(after) && !SAYING.test(after) && /\p{L}$/u.test(word)
  return {
    start: start + at - word.length,
    end: start + at + 1,
    message: 'unopened',
    severity: goesOn ? 'warning' : 'info'
  }
}

/** The mark at `at` with the word behind it. */
function firstWord(text: string, at: number): string {
  return /^.\s?[^\s"“”]*/su.exec(text.slice(at, at + 40))![0].trimEnd()
}

function closer(mark: string): string {
  return mark === '"' ? '"' : '”'
}
