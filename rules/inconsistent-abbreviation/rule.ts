import {type Article, defineRule, strings} from '../../src/rule.js'

// Initials with stops and without, titles before a name with a stop and without, hours of the clock.
const INITIALS = /(?<![\p{L}\p{N}.@&/-])(?:(?:\p{Lu}\.){2,5}|\p{Lu}{2,5})(?![\p{L}\p{N}$€£&])/gu
const TITLES = /(?<![\p{L}\p{N}.])(?:Mr|Mrs|Ms|Dr|Prof)\.?(?= \p{Lu})/gu
const HOURS = /(?<=\d ?)(?:[ap]\.m\.|[ap]m)(?![\p{L}\p{N}])/gu
/** Names that have their initials so, whatever the style. */
const NAMES = /^(?:US (?:Airways|Weekly|Foods|Open)|USA Today|U\.S\. (?:Steel|Bank|Bancorp)|PM's)/

export default defineRule({
  id: 'inconsistent-abbreviation',
  summary: 'An abbreviation with stops here and without them there: U.S. and US',
  family: 'consistency',
  mqm: 'style/inconsistent-style',
  severity: 'info',
  scope: 'article',
  options: {allow: strings({doc: 'Forms to leave alone, for example `["US"]`.'})},
  messages: {
    mixed: {
      reason: '"{actual}" is written "{other}" elsewhere in this article',
      advice: 'Decide on one form and use it throughout.'
    }
  },
  *find(article, {options}) {
    for (const forms of formsIn(article).values()) {
      if (forms.length < 2) continue
      const [common, ...others] = forms.sort(
        (a, b) => b.starts.length - a.starts.length || a.starts[0] - b.starts[0]
      )
      for (const {text, starts} of others)
        for (const start of options.allow.includes(text) ? [] : starts) {
          const end = start + text.length
          // The stop of an abbreviation that ends a paragraph is the stop of the sentence, too.
          const closes =
            text.endsWith('.') &&
            !common.text.endsWith('.') &&
            /^\s*(?:[\n\r]|$)/.test(article.text.slice(end, end + 9))
          const expected = [closes ? `${common.text}.` : common.text]
          yield {start, end, message: 'mixed', data: {other: common.text}, expected}
        }
    }
  }
})

interface Form {
  text: string
  starts: number[]
}

/** The forms of each abbreviation in running text: headlines have a style of their own. */
function formsIn(article: Article): Map<string, Form[]> {
  const abbreviations = new Map<string, Form[]>()
  for (const {text, role, start: base} of article.paragraphs) {
    if (role !== 'body' && role !== 'list-item') continue
    const capitals = isShouted(text)
    for (const pattern of capitals ? [HOURS] : [INITIALS, TITLES, HOURS])
      for (const match of text.matchAll(pattern)) {
        if (NAMES.test(text.slice(match.index, match.index + 20)) || isAmongCapitals(text, match)) continue
        const key = match[0].replaceAll('.', '')
        const forms = abbreviations.get(key) ?? []
        const form = forms.find(({text}) => text === match[0])
        if (form) form.starts.push(base + match.index)
        else forms.push({text: match[0], starts: [base + match.index]})
        abbreviations.set(key, forms)
      }
  }
  return abbreviations
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
