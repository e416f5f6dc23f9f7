/**
 * What a paragraph is in the make-up of an article.
 * Only `body` paragraphs must be whole sentences.
 */
export type Role = 'headline' | 'subheading' | 'body' | 'list-item' | 'caption' | 'dateline' | 'byline'

const CAPTION =
  /^(?:\(?(?:file\s+)?(?:photo|image|picture|caption|source|video|graphic|illustration|infographic|map|chart|credit)s?\b(?:\s+(?:by|from|courtesy)\b|[^.!?]{0,30}:)|©|\(c\)\s|copyright\b|read more\b|advertisement$|related:|watch:|listen:)/i
const BYLINE =
  /^(?:by\s+(?:[A-Z][\p{L}.'’-]*|and|,|\s|&)+(?:,\s*.{0,60})?$|(?:reporting|editing|additional reporting|compiled|written|edited)\s+by\b)/iu
const DATELINE =
  /^(?:[A-Z][\p{L}. '’-]*,?\s*)?(?:(?:published|updated|posted|last updated)\b.{0,50}|(?:\p{L}+\.?,?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?(?:,?\s+\d{1,2}[:.]\d{2}.{0,20})?(?:\s*\([\p{L}\s]+\))?|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,?\s+\d{4}.{0,20}|[A-Z\s]+,?\s*\([\p{L}\s]+\))\s*[-–—]*$/iu
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
  const title = /^["'“‘([]*[\p{Lu}\p{N}]/u.test(text)
  if (
    index === 0 &&
    title &&
    words <= HEADLINE_WORDS &&
    !/[.…]["'”’)]*$/.test(text) &&
    (texts.length > 1 || !ended)
  )
    return 'headline'
  if (ended || !title || /[,;:]$/.test(text)) return 'body'
  if (words <= SUBHEADING_WORDS) return isListed(index, texts) ? 'list-item' : 'subheading'
  return 'body'
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
