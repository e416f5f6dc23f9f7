import {type Article, defineRule, type Paragraph, strings, withoutQuotations} from '../../src/rule.js'
import type {Intrusion} from './intrusions.js'
import {suspectsIn} from './signs.js'

/** Paragraphs are looked at up to here: what intrudes is short. */
const LONGEST = 20_000

export default defineRule({
  id: 'training-intrusion',
  summary: 'Lines that no news article holds: subtitles, hotel reviews, scripture, laws, chatter of a model',
  family: 'residue',
  mqm: 'accuracy/addition',
  severity: 'warning',
  scope: 'article',
  options: {allow: strings({doc: 'Texts to leave alone, as they stand.'})},
  messages: {
    chatter: {
      reason: '"{actual}" is what a language model says about its task',
      advice: 'Take it out, and check that the translation behind it is complete.'
    },
    subtitle: {
      reason: '"{actual}" looks like a line of subtitles',
      advice: 'Compare with the source: the system may have made it up.'
    },
    review: {
      reason: '"{actual}" looks like a line of a hotel review',
      advice: 'Compare with the source: the system may have made it up.'
    },
    scripture: {
      reason: '"{actual}" looks like a verse of scripture',
      advice: 'Compare with the source: the system may have made it up.'
    },
    law: {
      reason: '"{actual}" is a formula of parliaments and laws',
      advice: 'Compare with the source: the system may have made it up.'
    },
    manual: {
      reason: '"{actual}" is a formula of leaflets, patents or licences',
      advice: 'Compare with the source: the system may have made it up.'
    },
    page: {
      reason: '"{actual}" is a line of a web page of another kind',
      advice: 'Compare with the source: the system may have made it up.'
    }
  },
  yieldsTo: ['boilerplate-residue'],
  *find(article, {options}) {
    const found = article.paragraphs.map(intrusionsIn)
    if (found.every(hits => hits.length === 0)) return
    const isAbout = topicsOf(article, found)
    for (const [index, hits] of found.entries()) {
      const {start: base, text} = article.paragraphs[index]
      let end = -1
      for (const {start, end: until, message, severity} of hits) {
        if (start < end || isAbout(message) || options.allow.includes(text.slice(start, until))) continue
        end = until
        yield {start: base + start, end: base + until, message, severity}
      }
    }
  }
})

interface Hit {
  start: number
  end: number
  message: Intrusion['message']
  severity: Intrusion['severity']
}

/** What is made up as a whole paragraph is short; in code units. */
const LONGEST_WHOLE = 600

const NO_HITS: readonly Hit[] = []

function intrusionsIn(paragraph: Paragraph): readonly Hit[] {
  const suspects = suspectsIn(paragraph)
  if (suspects.length === 0) return NO_HITS
  const own = withoutQuotations(paragraph, '"').slice(0, LONGEST)
  const trimmed = own.trimEnd()
  const hits: Hit[] = []
  let matched: Intrusion | undefined
  for (const {intrusion, part} of suspects) {
    const {of, message, severity} = intrusion
    if (matched === intrusion || (of === 'paragraph' && own.length > LONGEST_WHOLE)) continue
    if (of === 'text')
      for (const match of own.matchAll(part.pattern()))
        hits.push({start: match.index, end: match.index + match[0].trimEnd().length, message, severity})
    else {
      const match = part.pattern().exec(trimmed)
      if (!match) continue
      matched = intrusion
      // The sentence that opens so is made up with it.
      hits.push({
        start: 0,
        end: Math.max(match[0].trimEnd().length, firstEnd(paragraph)),
        message,
        severity
      })
    }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}

function firstEnd({sentences}: Paragraph): number {
  return sentences[0]?.end ?? 0
}

/** What an article is about may be in it: hotels, faith, videos, laws. */
const TOPICS: Partial<Record<Intrusion['message'], RegExp>> = {
  review:
    /\b(?:hotel|hostel|resort|tourist|tourism|guests?|holiday|holidaymakers?|travel(?:l?ers?)?|airbnb|motel|bedrooms?)\b/gi,
  scripture:
    /\b(?:bible|gospel|scripture|verse|church|priest|pastor|koran|quran|qur['’]an|mosque|imam|torah|synagogue|prayer|sermon|psalm|hymn)s?\b/gi,
  manual: /\b(?:patents?|medicines?|drugs?|pharmac\w+|licen[cs]es?|vaccines?|doctors?|pills?)\b/gi,
  law: /\b(?:european parliament|parliament|member states|directive|regulation|MEPs?|european commission|resolution)\b/gi
}

/** Whether an article speaks of a topic in two places. Reviews speak of hotels themselves and do not count. */
function topicsOf(
  article: Article,
  found: readonly (readonly Hit[])[]
): (message: Intrusion['message']) => boolean {
  const known = new Map<Intrusion['message'], boolean>()
  const judge = (message: Intrusion['message'], topic: RegExp) => {
    let count = 0
    for (const [index, {text}] of article.paragraphs.entries())
      if (message !== 'review' || found[index].every(hit => hit.message !== message))
        count += text.match(topic)?.length ?? 0
    known.set(message, count >= 2)
    return count >= 2
  }
  return message => {
    const topic = TOPICS[message]
    return topic !== undefined && (known.get(message) ?? judge(message, topic))
  }
}
