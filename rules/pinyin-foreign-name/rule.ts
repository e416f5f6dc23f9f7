import {defineRule, type Paragraph, strings, type Word} from '../../src/rule.js'
import {isSyllable, lettersOf, MOST_WORDS, mayOpen, names, withoutEnding} from './names.js'

export default defineRule({
  id: 'pinyin-foreign-name',
  summary: 'A foreign name as its Chinese characters are read: "Te Lang Pu" for Trump',
  family: 'words',
  mqm: 'accuracy/mistranslation',
  severity: 'warning',
  scope: 'paragraph',
  options: {allow: strings({doc: 'Names that are meant, as they stand.'})},
  messages: {
    pinyin: {
      reason: '"{actual}" is "{name}" as Chinese characters are read',
      advice: 'Check who or what is meant, and write the name as English does.'
    }
  },
  find(paragraph, {options}) {
    const {words} = paragraph
    for (let index = 0; index < words.length; index++)
      if (mayOpen(words[index])) return findings(paragraph, options.allow)
    return []
  }
})

function* findings(paragraph: Paragraph, allow: readonly string[]) {
  for (const {start, end, name} of namesIn(paragraph)) {
    const actual = paragraph.text.slice(start, end)
    // Who writes both explains one with the other.
    if (paragraph.text.includes(name) || allow.includes(actual)) continue
    yield {start, end, message: 'pinyin' as const, data: {name}, expected: [name]}
  }
}

interface Found {
  start: number
  end: number
  name: string
}

function* namesIn(paragraph: Paragraph): Generator<Found> {
  const {words} = paragraph
  for (let first = 0; first < words.length; ) {
    const found = mayOpen(words[first]) ? longestName(paragraph, words, first) : undefined
    if (found) yield {start: words[first].start, end: endOf(words[found.last]), name: found.name}
    first = found ? found.last + 1 : first + 1
  }
}

/** The longest name that begins at a word: `Tangnade Telangpu` rather than `Telangpu`. */
function longestName(paragraph: Paragraph, words: readonly Word[], first: number) {
  let letters = ''
  let found: {last: number; name: string} | undefined
  for (let at = first; at < words.length && at < first + MOST_WORDS; at++) {
    const word = words[at]
    const isJoined = at === first || /^[ \u00A0]$/.test(paragraph.text.slice(words[at - 1].end, word.start))
    if (!isJoined || !isSyllable(word.text)) break
    letters += lettersOf(withoutEnding(word.text))
    const name = names().get(letters)
    if (name) found = {last: at, name}
  }
  return found
}

/** Without a possessive ending. */
function endOf({text, end}: Word): number {
  return end - text.length + withoutEnding(text).length
}
