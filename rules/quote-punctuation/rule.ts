import {type Article, choice, defineRule, holdsOneOf, type Paragraph, type Quotation} from '../../src/rule.js'

export default defineRule({
  id: 'quote-punctuation',
  summary: 'Commas and stops on the other side of quotation marks than elsewhere in the article',
  family: 'consistency',
  mqm: 'style/inconsistent-style',
  severity: 'info',
  scope: 'article',
  yieldsTo: ['doubled-punctuation'],
  options: {
    style: choice({
      default: 'article',
      values: ['article', 'american', 'british'],
      doc: 'Where the marks belong: as mostly in the article, always inside, or outside of quoted phrases.'
    })
  },
  messages: {
    outside: {
      reason: 'The {name} stands outside of the quotation marks, where {whose} has it inside',
      advice: 'Write {repair}.'
    },
    inside: {
      reason: 'The {name} stands inside of the quotation marks of a phrase, where {whose} has it outside',
      advice: 'Write {repair}.'
    }
  },
  *find({text, paragraphs}: Article, {options}) {
    // What is wrong stands outside, unless the house puts all marks there.
    if (options.style !== 'british' && !paragraphs.some(hasMarkOutside)) return
    if (!/[.,]["”’']|["”’'][.,]/.test(text)) return
    // What the rest of the article does not have on one side has no other side.
    if (options.style === 'article' && !(/[.,]["”’'»」』›“]/.test(text) && /["”’'»」』›“][.,]/.test(text)))
      return
    const ends = paragraphs.flatMap(endsIn)
    const side =
      options.style === 'article' ? commonSide(ends) : options.style === 'american' ? 'inside' : 'outside'
    const whose = options.style === 'article' ? 'the rest of the article' : 'the style of the house'
    for (const end of ends) {
      if (side === undefined || end.side === side) continue
      const repair = end.side === 'inside' ? `${end.mark}${end.stop}` : `${end.stop}${end.mark}`
      const name = end.stop === ',' ? 'comma' : 'full stop'
      yield {
        start: end.at,
        end: end.at + 2,
        message: end.side,
        data: {name, whose, repair},
        expected: [repair]
      }
    }
  }
})

const hasMarkOutside = holdsOneOf('quote mark')

type Side = 'inside' | 'outside'

/** Where a quoted phrase meets a comma or stop; `at` is the offset of the two characters in the article. */
interface End {
  at: number
  side: Side
  mark: string
  stop: string
}

function endsIn(paragraph: Paragraph): End[] {
  return paragraph.quotations.flatMap(quotation => endOf(paragraph, quotation) ?? [])
}

function endOf({text, start}: Paragraph, quotation: Quotation): End | undefined {
  const {end, closed} = quotation
  if (!closed || !isPhrase(text, quotation)) return undefined
  const mark = text[end - 1]
  const last = text[end - 2]
  const next = text[end] ?? ''
  if (/[.,]/.test(last)) {
    // The stop of an abbreviation, or an ellipsis, belongs to the words.
    if (
      /\.(?:\p{L}{1,2}\.|\.)$|(?<!\p{L})\p{Lu}\p{L}{0,3}\.$|etc\.$/u.test(
        text.slice(Math.max(0, end - 8), end - 1)
      )
    )
      return undefined
    return {at: start + end - 2, side: 'inside', mark, stop: last}
  }
  if (!/[.,]/.test(next) || /[!?…—–-]/.test(last) || /[\p{N}.,]/u.test(text[end + 1] ?? ' ')) return undefined
  return {at: start + end - 1, side: 'outside', mark, stop: next}
}

const SAYING =
  /(?:said|says|told|added|adds|asked|asks|wrote|writes|replied|explained|warned|stated|tweeted)$/
const REPORTED =
  /^\s(?:[\p{L}.'’-]{1,30}\s){0,5}(?:said|says|told|added|adds|asked|wrote|replied|explained)(?!\p{L})/u
const LONG = 80

/** A phrase within a sentence. Speech keeps its marks inside in both styles. */
function isPhrase(text: string, {start, end}: Quotation): boolean {
  if (end - start > LONG || !/[\p{L}\p{N})]\s$/u.test(text.slice(Math.max(0, start - 2), start))) return false
  if (SAYING.test(text.slice(Math.max(0, start - 12), start - 1))) return false
  if (/[.!?…]\s/.test(text.slice(start, end))) return false
  return !REPORTED.test(text.slice(end, end + 120))
}

/** The side on which most marks stand, or undefined where neither is in the majority. */
function commonSide(ends: readonly End[]): Side | undefined {
  const inside = ends.filter(end => end.side === 'inside').length
  const outside = ends.length - inside
  if (inside === outside) return undefined
  return inside > outside ? 'inside' : 'outside'
}
