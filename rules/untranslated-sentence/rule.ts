import {defineRule, type Finding, type Paragraph, type Severity, strings} from '../../src/rule.js'
import {mayBeForeign} from './gate.js'
import {languageOf} from './languages.js'
import {type Stretch, stretchOf} from './stretches.js'

export default defineRule({
  id: 'untranslated-sentence',
  summary: 'A sentence or clause in another language of the Latin script',
  family: 'residue',
  mqm: 'accuracy/untranslated',
  severity: 'error',
  scope: 'paragraph',
  options: {allow: strings({doc: 'Texts to leave alone: a sentence that holds one is not reported.'})},
  yieldsTo: ['placeholder-token'],
  messages: {
    known: {reason: '"{actual}" is {language}: it was left untranslated', advice: 'Translate it.'},
    unknown: {
      reason: '"{actual}" is not English: it was left untranslated',
      advice: 'Translate it, or set it in quotation marks if it is meant to stand as it is.'
    }
  },
  when: text => text.length > 15,
  find(paragraph, {options}) {
    for (const sentence of paragraph.sentences)
      if (mayBeForeign(sentence.words)) return findIn(paragraph, options.allow)
    return []
  }
})

function* findIn(paragraph: Paragraph, allow: readonly string[]): Generator<Finding<'known' | 'unknown'>> {
  for (const sentence of paragraph.sentences) {
    const stretch = mayBeForeign(sentence.words) && stretchOf(sentence)
    if (!stretch) continue
    const severity = judge(stretch, paragraph)
    if (!severity || allow.some(text => sentence.text.includes(text))) continue
    const language = languageOf(stretch.keys)
    const {start} = stretch.alone ? sentence : stretch.words[0]
    const {end} = stretch.alone ? sentence : stretch.words[stretch.words.length - 1]
    yield {start, end, message: language ? 'known' : 'unknown', data: {language: language ?? ''}, severity}
  }
}

/** Share of words that are not English among those that are of one kind, at least. */
const SHARE = 0.7

/** Thresholds on numbers of words, found on sentences in fifty languages and on sound news. */
function judge(stretch: Stretch, paragraph: Paragraph): Severity | undefined {
  const {keys, small, unknown, english, whole} = stretch
  const foreign = small + unknown
  if (foreign < 3 || keys.length < 4 || foreign < (foreign + english) * SHARE) return undefined
  if (isList(stretch, paragraph)) return undefined
  if (isEnclosed(stretch, paragraph)) return whole && keys.length > 7 ? 'warning' : undefined
  if (!whole) return foreign > mostInName(stretch) ? 'warning' : undefined
  if (paragraph.role !== 'body') return foreign > 3 ? 'warning' : undefined
  // Without a small word or an accent it may be a string of cries or product names.
  const isLanguage = small > 0 || keys.some(key => /[^\u0000-\u02FF]|[\u00C0-\u02FF]/.test(key))
  return foreign > (isLanguage ? 3 : 4) ? 'error' : 'warning'
}

/** Foreign words that an English sentence may hold in a row; more where a title or the name of an office goes on. */
function mostInName({words, keys, small, isNamed}: Stretch): number {
  // German has capitals all over.
  const isGerman = words.length - keys.length > 1
  return isNamed && !isGerman ? 5 : small > 1 && !isNamed ? 3 : 4
}

/** Names of peoples, plants or dishes in a row. */
function isList({words}: Stretch, {text}: Paragraph): boolean {
  const span = text.slice(words[0].start, words[words.length - 1].end)
  return (span.match(/[,;/•|]/g)?.length ?? 0) * 2.5 > words.length
}

/** Whether all of a stretch stands in quotation marks or brackets: a quoted phrase, title or gloss. */
function isEnclosed({words}: Stretch, {text}: Paragraph): boolean {
  const {start} = words[0]
  const {end} = words[words.length - 1]
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  return /["“‘'«„([_*][^"”’»)\]]{0,30}$/.test(before) && /^[^"“«([]{0,30}["”’'»“)\]_*]/.test(after)
}
