import {
  type Article,
  countLeading,
  defineRule,
  type Paragraph,
  strings,
  type Word,
  wordTrait
} from '../../src/rule.js'

// Initials with stops and without, titles before a name with a stop and without, hours of the clock.
const INITIALS = /(?<![\p{L}\p{N}.@&/-])(?:(?:\p{Lu}\.){2,5}|\p{Lu}{2,5})(?![\p{L}\p{N}$€£&])/gu
const TITLES = /(?<![\p{L}\p{N}.])(?:Mr|Mrs|Ms|Dr|Prof)\.?(?= \p{Lu})/gu
const HOURS = /(?<=\d ?)(?:[ap]\.m\.|[ap]m)(?![\p{L}\p{N}])/gu
/** Names that have their initials so, whatever the style. */
const NAMES = /^(?:US (?:Airways|Weekly|Foods|Open)|USA Today|U\.S\. (?:Steel|Bank|Bancorp)|PM's)/

/** `U.S.`, a title, or the first word of `5p.m.` */
const mayBeStopped = wordTrait(text => /^\D\.\D\.|^(?:Mr|Mrs|Ms|Dr|Prof)$|\d[ap]$/.test(text))
/** From the last letter of such a word on: letters that each have a stop, or a title with one. */
const STOPPED = /(?:[^\0-@]\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof)\. /y

/** A cheap test: forms differ in their stops alone, so an article must have one with stops and the same without. */
function mayMix({paragraphs, text}: Article): boolean {
  let tried: Set<string> | undefined
  for (const {words, text: own} of paragraphs)
    for (let index = 0; index < words.length; index++) {
      if (!mayBeStopped(words[index])) continue
      const stopped = stoppedAt(own, words[index])
      if (stopped === undefined || tried?.has(stopped)) continue
      tried ??= new Set()
      tried.add(stopped)
      if (tried.size > MOST_STOPPED || standsAlone(text, stopped.replaceAll('.', ''))) return true
    }
  return false
}

function stoppedAt(text: string, {start, end}: Word): string | undefined {
  const beforeLast = text.charCodeAt(end - 2)
  STOPPED.lastIndex = beforeLast >= 48 && beforeLast <= 57 ? end - 1 : start
  return STOPPED.exec(text)?.[0]
}

/** No article has more: looking for each would cost too much. */
const MOST_STOPPED = 100

/** Whether letters stand somewhere without letters right before and behind them; behind a title stands its blank. */
function standsAlone(text: string, letters: string): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1))
    if (!isLetterLike(text, at - 1) && (letters.endsWith(' ') || !isLetterLike(text, at + letters.length)))
      return true
  return false
}

function isLetterLike(text: string, at: number): boolean {
  const small = text.charCodeAt(at) | 32
  return small >= 97 && small <= 122
}

export default defineRule({
  id: 'inconsistent-abbreviation',
  summary: 'An abbreviation with stops here and without them there: U.S. and US',
  family: 'consistency',
  mqm: 'style/inconsistent-style',
  severity: 'info',
  scope: 'article',
  options: {
    prefer: strings({
      doc: 'Forms of the house, for example `["U.S.", "p.m."]`: the other form is reported wherever it stands.'
    }),
    allow: strings({doc: 'Forms to leave alone, for example `["US"]`.'})
  },
  messages: {
    mixed: {
      reason: '"{actual}" is written "{other}" elsewhere in this article',
      advice: 'Decide on one form and use it throughout.'
    },
    house: {reason: '"{actual}" is written "{other}" by the house', advice: 'Write "{other}".'}
  },
  *find(article, {options}) {
    const preferred = new Map(options.prefer.map(form => [form.replaceAll('.', ''), form]))
    if (preferred.size === 0 && !mayMix(article)) return
    for (const [key, forms] of formsIn(article)) {
      const house = preferred.get(key)
      if (house === undefined && forms.length < 2) continue
      const [common] = forms.sort(
        (a, b) => b.uses.length - a.uses.length || a.uses[0].start - b.uses[0].start
      )
      const right = house ?? common.text
      const message = house === undefined ? 'mixed' : 'house'
      for (const {text, uses} of forms) {
        if (text === right || options.allow.includes(text)) continue
        for (const {start, closes} of uses) {
          // The stop of an abbreviation that ends a sentence is the stop of the sentence, too.
          const isStopped = article.text[start + text.length] === '.' && right.endsWith('.')
          const end = start + text.length + (isStopped ? 1 : 0)
          const expected = [closes && !right.endsWith('.') ? `${right}.` : right]
          yield {start, end, message, data: {other: right}, expected}
        }
      }
    }
  }
})

interface Form {
  text: string
  /** Offsets in the article, and whether the stop of the form ends the sentence. */
  uses: {start: number; closes: boolean}[]
}

/** The forms of each abbreviation in running text: headlines have a style of their own. */
function formsIn(article: Article): Map<string, Form[]> {
  const abbreviations = new Map<string, Form[]>()
  for (const paragraph of article.paragraphs) {
    const {text, role, start: base} = paragraph
    if (role !== 'body' && role !== 'list-item') continue
    const capitals = isShouted(text)
    for (const pattern of capitals ? [HOURS] : [INITIALS, TITLES, HOURS])
      for (const match of text.matchAll(pattern)) {
        if (NAMES.test(text.slice(match.index, match.index + 20)) || isAmongCapitals(text, match)) continue
        const key = match[0].replaceAll('.', '')
        const forms = abbreviations.get(key) ?? []
        const form = forms.find(({text}) => text === match[0])
        const use = {start: base + match.index, closes: closesSentence(paragraph, match)}
        if (form) form.uses.push(use)
        else forms.push({text: match[0], uses: [use]})
        abbreviations.set(key, forms)
      }
  }
  return abbreviations
}

function closesSentence({text, sentences}: Paragraph, match: RegExpExecArray): boolean {
  if (!match[0].endsWith('.')) return false
  const end = match.index + match[0].length
  const next = countLeading(sentences.length, index => sentences[index].end < end)
  return text.slice(end).trim() === '' || sentences[next]?.end === end
}

/** "GIVE US BREAD": beside another word in capitals, initials may be a word. */
function isAmongCapitals(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  return (
    /^\p{Lu}{2,}$/u.test(match[0]) &&
    (/\p{Lu}{2}\s$/u.test(text.slice(Math.max(0, match.index - 3), match.index)) ||
      /^\s\p{Lu}{2}/u.test(text.slice(end, end + 3)))
  )
}

/** Whether a text is written in capitals for the most part, so that "US" may be "us". */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals > small
}
