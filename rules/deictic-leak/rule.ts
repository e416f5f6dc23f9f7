import {defineRule, strings, withoutQuotations} from '../../src/rule.js'
import {mayHoldPointer, mayPoint, POINTED, POINTERS} from './pointers.js'

/** So often does a text say "I" or "we" outside of quotations before it is taken for an opinion, a letter or a speech. */
const FIRST_PERSON = 2
// Monarchs, wars and types are numbered: "Elizabeth I".
const SINGULAR = /(?<!\p{Lu}[\p{L}'’]{0,20}\s)\b(?:I|I['’](?:m|ve|d|ll)|[Mm]yself)\b(?![.\p{N}])/gu
const PLURAL = /\b(?:[Ww]e|[Uu]s|[Oo]urs|[Oo]urselves)\b/g
/** Interviews and talks put the speaker in front: `Q:`, `ANN BAUER:`. */
const SPEAKER = /^[\p{Lu}][\p{L} .'’-]{0,40}[:：]/u
/** Speech without quotation marks, in which "our" is the speaker's. */
const SPEECH = /\b(?:say|says|said|tell|tells|told|believes?|hopes?|thinks?|argues?|claims?|according)\b/

export default defineRule({
  id: 'deictic-leak',
  summary: '"My country" or "our reporter" in a report: the view of the newsroom that was translated',
  family: 'newsroom',
  mqm: 'accuracy/mistranslation',
  severity: 'warning',
  scope: 'article',
  options: {allow: strings({doc: 'Phrases that are meant, for example `["our city"]` in a local paper.'})},
  messages: {
    country: {
      reason: '"{actual}" points at the country of the text that was translated',
      advice: 'Name the country.'
    },
    place: {
      reason: '"{actual}" points at where the text that was translated was written',
      advice: 'Name the place.'
    },
    newsroom: {
      reason: '"{actual}" points at the newsroom of the text that was translated',
      advice: 'Name the medium, or leave it out.'
    }
  },
  needs: [[/^(?:my|our|this)$/i, /eporter|espondent|ournalist/], [POINTED]],
  mayHold: ({paragraphs}) => paragraphs.some(mayHoldPointer),
  *find(article, {options}) {
    const allowed = new Set(options.allow.map(text => text.toLowerCase()))
    const own = article.paragraphs.map(paragraph => withoutQuotations(paragraph, ' '))
    if (countOf(SINGULAR, own) >= FIRST_PERSON) return
    const isCollective = countOf(PLURAL, own) >= FIRST_PERSON
    for (const [index, text] of own.entries()) {
      if (!mayPoint(text) || SPEAKER.test(text)) continue
      const paragraph = article.paragraphs[index]
      for (const {pattern, message, severity, collective, expected} of POINTERS) {
        if (isCollective && collective) continue
        for (const match of text.matchAll(pattern)) {
          if (allowed.has(match[0].toLowerCase())) continue
          const isSpeech = collective && SPEECH.test(around(text, match.index))
          yield {
            start: paragraph.start + match.index,
            end: paragraph.start + match.index + match[0].length,
            message,
            severity: isSpeech ? ('info' as const) : severity,
            expected: expected ? [/^[MO]/.test(match[0]) ? `T${expected.slice(1)}` : expected] : undefined
          }
        }
      }
    }
  }
})

function countOf(pattern: RegExp, texts: readonly string[]): number {
  let count = 0
  for (const text of texts) count += text.match(pattern)?.length ?? 0
  return count
}

/** What stands around a place in its sentence, roughly. */
function around(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 150), at)
  const behind = text.slice(at, at + 150)
  return before.slice(before.lastIndexOf('. ') + 1) + behind.split('. ', 1)[0]
}
