import {defineRule, FUNCTION_WORDS, strings} from '../../src/rule.js'

const SPACED = /(?<=[\p{L}\p{M}\p{N}\p{Sc}"'”’)\]»%°])([ \u00A0\u2009\u202F\t]+)([,.;:!?])/gu

// `the country 's share`, `they 're`, `did n't`; a name such as "Gerard 't Hooft" is sound.
const APOSTROPHE =
  /[ \u00A0]((?<=\p{L}.)['’]s|(?<=\b(?:I|you|he|she|it|we|they|who|that|there).)['’](?:re|ve|ll|m|d)|(?<=\b(?:ca|wo|do|does|did|is|are|was|were|has|have|had|could|would|should|must|need).)n['’]t)(?![\p{L}\p{N}'’-])/giu

// Plain expressions that hold wherever those do, for they are dear. The mark comes first: texts are full of spaces.
const IS_SPACED = /[,.;:!?](?<=[ \t\u00A0\u2009\u202F].)/
const IS_APART = /['’](?:(?<=[ \u00A0].)(?:s|re|ve|ll|m|d)|(?<=[ \u00A0]n.)t)/i

export default defineRule({
  id: 'space-before-punctuation',
  summary: 'A space before a comma, stop or other closing mark',
  family: 'punctuation',
  mqm: 'fluency/typography',
  severity: 'error',
  yieldsTo: ['doubled-punctuation', 'malformed-number', 'markup-residue'],
  scope: 'paragraph',
  options: {
    allow: strings({doc: 'Marks that may follow a space, for example `["?", "!"]` where a style wants it.'})
  },
  messages: {
    space: {
      reason: 'Space before "{mark}": the text was joined from pieces',
      advice: 'Take the space out, and check that nothing is missing where the pieces meet.'
    },
    apostrophe: {
      reason: 'Space before "{mark}": the text was left in pieces',
      advice: 'Take the space out.'
    }
  },
  needs: [['space mark', 'space apostrophe', /^n['’]t/i]],
  when: text => IS_SPACED.test(text) || IS_APART.test(text),
  *find({text}, {options}) {
    for (const match of IS_SPACED.test(text) ? text.matchAll(SPACED) : []) {
      const [span, space, mark] = match
      const end = match.index + span.length
      if (options.allow.includes(mark) || isSound(text, match.index, end)) continue
      const glued = /\p{L}/u.test(text[end] ?? '')
      yield {
        start: match.index,
        end,
        message: 'space',
        // `rose ,then` is how people swap the two when they type.
        severity: glued || isStyle(space, mark) ? 'warning' : 'error',
        data: {mark},
        expected: [glued ? `${mark} ` : mark],
        repair: 'safe'
      }
    }
    if (!IS_APART.test(text)) return
    for (const {0: span, 1: mark, index} of text.matchAll(APOSTROPHE))
      yield {
        start: index,
        end: index + span.length,
        message: 'apostrophe',
        data: {mark},
        expected: [mark],
        repair: 'safe'
      }
  }
})

/** People space question and exclamation marks in messages, colons in captions, and all but comma and stop in French. */
function isStyle(space: string, mark: string): boolean {
  return /[?!:]/.test(mark) || (mark === ';' && /[\u00A0\u2009\u202F]/.test(space))
}

/** Whether the mark before `end` belongs to what follows it: an ellipsis, a decimal, a file name, an emoticon. */
function isSound(text: string, start: number, end: number): boolean {
  const mark = text[end - 1]
  const after = text.slice(end, end + 24)
  if (/^\s|^$/.test(after)) {
    // Spaced ellipses (" . . .") and scores (3 : 1).
    if (mark === '.') return /^\s?\./.test(after)
    return mark === ':' && /^\s?\p{N}/u.test(after) && /\p{N}/u.test(text[start - 1])
  }
  if (/^["'”’»\]]/.test(after)) return false
  if (after[0] === ')') return mark === ':' || mark === ';'
  // "rose ,then": no number, file name or emoticon has a comma before a letter.
  if (mark === ',') return !/^\p{L}/u.test(after)
  const word = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(after)?.[0]
  return word === undefined || !FUNCTION_WORDS.has(word.toLowerCase())
}
