import {lexicon} from '../../src/rule.js'
import type {NamedSpan} from './compass.js'
import type {Mention} from './mentions.js'
import {type Doubtful, pairNumbers} from './suspicion.js'

/** One or two words of a run as they are joined: `Jong-un`, `Jong Un`, `Jongun`. */
interface Form {
  text: string
  parts: string[]
  spans: {start: number; end: number; sentence: number}[]
}

/** Names whose parts are joined in other ways (`Kim Jong-un`, `Kim Jong Un`) or stand in another order. */
export function joinedVariants(mentions: readonly Mention[], doubtful: Doubtful): NamedSpan[] {
  const joined = new Map<string, Map<string, Form>>()
  const ordered = new Map<string, Map<string, Form>>()
  for (const mention of mentions) {
    const {word, profile} = mention
    if (!profile.isNameWord) continue
    if (doubtful.joined.has(profile.hash)) put(joined, lettersOf(word), word, mention, mention)
    const next = mention.run[mention.at + 1]
    if (!next || next.particle || !next.profile.isNameWord) continue
    const pair = `${word} ${next.word}`
    const {together, either} = pairNumbers(profile, next.profile)
    if (doubtful.joined.has(together)) put(joined, lettersOf(pair), pair, mention, next)
    if (doubtful.ordered.has(either)) put(ordered, [word, next.word].sort().join(' '), pair, mention, next)
  }
  return [
    ...[...joined.values()].flatMap(forms => rarerForms(forms, joinedSeverity)),
    ...[...ordered.values()].flatMap(forms => rarerForms(forms, orderSeverity))
  ]
}

function put(
  index: Map<string, Map<string, Form>>,
  key: string,
  text: string,
  first: Mention,
  last: Mention
): void {
  const forms = index.get(key) ?? new Map<string, Form>()
  const form = forms.get(text) ?? {text, parts: text.split(/[- ‐‑]/), spans: []}
  form.spans.push({start: first.start, end: last.end, sentence: first.sentence})
  index.set(key, forms.set(text, form))
}

function lettersOf(name: string): string {
  return name.replace(/[-‐‑ '’]/g, '').toLowerCase()
}

function rarerForms(
  forms: Map<string, Form>,
  severityOf: (rare: Form, common: Form) => NamedSpan['severity'] | undefined
): NamedSpan[] {
  if (forms.size < 2) return []
  const [common, ...others] = [...forms.values()].sort(
    (a, b) => b.spans.length - a.spans.length || a.spans[0].start - b.spans[0].start
  )
  const sentences = new Set(common.spans.map(span => span.sentence))
  return others.flatMap(rare => {
    if (rare.spans.some(span => sentences.has(span.sentence))) return []
    const severity = severityOf(rare, common)
    return severity ? rare.spans.map(({start, end}) => ({start, end, name: common.text, severity})) : []
  })
}

/** Known words are joined in both ways by editors, too (`Asia-Pacific`); where parts are no words it is a name. */
function joinedSeverity(rare: Form, common: Form): NamedSpan['severity'] | undefined {
  if (rare.text.toLowerCase() === common.text.toLowerCase() || lettersOf(rare.text).length < 5)
    return undefined
  const split = [rare, common].filter(form => form.parts.length > 1)
  if (split.length === 0) return undefined
  const joined = [rare, common].find(form => form.parts.length === 1)
  if (joined && lexicon.has(joined.text)) return undefined
  return split.some(form => form.parts.some(part => part.length > 1 && !lexicon.has(part)))
    ? 'warning'
    : 'info'
}

function orderSeverity(rare: Form): NamedSpan['severity'] | undefined {
  if (rare.parts.length !== 2) return undefined
  if (rare.parts.some(part => lexicon.hasCommon(part)) || rare.parts.every(part => lexicon.has(part)))
    return undefined
  return 'warning'
}
