import {CANNOT_END, SELDOM_ENDS} from './english.js'

/**
 * What a paragraph is in the make-up of an article.
 * Only `body` paragraphs must be whole sentences.
 */
export type Role = 'headline' | 'subheading' | 'body' | 'list-item' | 'caption' | 'dateline' | 'byline'

const CAPTION =
  /^(?:\(?(?:file\s+)?(?:photo|image|picture|caption|source|video|graphic|illustration|infographic|map|chart|credit)s?(?:\s+(?:by|from|courtesy)\b|[^.!?:]{0,30}:)|©|\(c\)\s|copyright\b|read more\b|advertisement$|related:|watch:|listen:)/i
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}`
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY)\\s+${NAME}(?:(?:,|\\s(?:and|&|in|for|de|van|von|al))*\\s${NAME}){0,9}$|` +
    '^(?:reporting|editing|additional reporting|compiled|written|edited)\\s+by\\b',
  'u'
)
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}{0,7}\\.?'
const DATE = `(?:${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}\\s${MONTH},?(?:\\s\\d{4})?|\\d{4}-\\d\\d-\\d\\d)`
const DATELINE = new RegExp(
  `^(?:(?:${NAME},?\\s){0,4}${DATE}(?:,?\\s\\d{1,2}[:.]\\d{2}.{0,20})?(?:\\s?[([][\\p{L} ]{1,30}[)\\]])?|` +
    `(?:\\p{Lu}[\\p{Lu}.'’-]*,?\\s){1,4}[([][\\p{L} ]{1,30}[)\\]]|` +
    '(?:published|updated|posted|last updated|Published|Updated|Posted|Last updated|First published)\\b.{0,60})\\s?[-–—]*$',
  'u'
)
const LIST_MARK = /^(?:[-–—•*·▪◦‣]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z][.)]\s+)\S/

const endsSentence = (text: string) => /[.!?…。！？][)"'”’\]»]*$/.test(text)
const wordCount = (text: string) => text.split(/\s+/).length

/** A title has at most so many words: the longest headline in common use runs to about twenty-five. */
const HEADLINE_WORDS = 30
const SUBHEADING_WORDS = 14

/** The role of each paragraph, judged by its form and its neighbours. */
export function rolesOf(texts: readonly string[]): Role[] {
  const roles = texts.map((text, index) => ownRole(text, index, texts))
  return roles
}

function ownRole(text: string, index: number, texts: readonly string[]): Role {
  const words = wordCount(text)
  if (words <= 30 && CAPTION.test(text)) return 'caption'
  if (words <= 20 && BYLINE.test(text)) return 'byline'
  if (words <= 10 && DATELINE.test(text)) return 'dateline'
  if (LIST_MARK.test(text)) return 'list-item'
  const ended = endsSentence(text)
  const title = /^["'“‘([]*[\p{Lu}\p{N}£$€]/u.test(text)
  if (
    index === 0 &&
    title &&
    words <= HEADLINE_WORDS &&
    !/[.…]["'”’)]*$/.test(text) &&
    (texts.length > 1 || !ended)
  )
    return 'headline'
  if (ended || !title || /[,;:]$/.test(text) || isCut(text)) return 'body'
  if (words <= SUBHEADING_WORDS) return isListed(index, texts) ? 'list-item' : 'subheading'
  return 'body'
}

/** Whether a text stops at a word that titles do not end in; `What to look out for` and its like do. */
function isCut(text: string): boolean {
  const last = /\p{L}[\p{L}’']*$/u.exec(text)?.[0].toLowerCase() ?? ''
  if (CANNOT_END.has(last)) return true
  return (
    SELDOM_ENDS.has(last) &&
    !/^["'“‘]?(?:what|who|where|how|why|which|things|something|nothing)\b/i.test(text)
  )
}

/** One of at least three short paragraphs in a row that do not end like sentences. */
function isListed(index: number, texts: readonly string[]): boolean {
  const short = (at: number) =>
    at >= 0 && at < texts.length && wordCount(texts[at]) <= SUBHEADING_WORDS && !endsSentence(texts[at])
  let run = 1
  for (let at = index - 1; at > 0 && short(at) && run < 3; at--) run++
  for (let at = index + 1; short(at) && run < 3; at++) run++
  return run >= 3
}
