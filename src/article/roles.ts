import {isLetter} from './characters.js'
import {CANNOT_END, SELDOM_ENDS} from './english.js'
import {isByline, isCaption, isDateline, LIST_MARK, SEPARATOR} from './role-forms.js'

/**
 * What a paragraph is in the make-up of an article.
 * Only `body` paragraphs must be whole sentences.
 */
export type Role = 'headline' | 'subheading' | 'body' | 'list-item' | 'caption' | 'dateline' | 'byline'

/** A title has at most so many words: the longest headline in common use runs to about twenty-five. */
const HEADLINE_WORDS = 30
const SUBHEADING_WORDS = 14
/** Longer paragraphs, in UTF-16 code units, are running text. */
const LONG = 320

/** The role of each paragraph: the one that is known, or else judged by its form and its neighbours. */
export function rolesOf(texts: readonly string[], known: readonly (Role | undefined)[] = []): Role[] {
  let titled = false
  return texts.map((text, index) => {
    const role = known[index] ?? formOf(text)
    if (role) {
      titled ||= known[index] === 'headline' || known[index] === 'subheading'
      return role
    }
    const judged = textRole(text, index, titled ? undefined : texts.length, texts, known)
    titled = true
    return judged
  })
}

const isCapital = (code: number) => code >= 65 && code <= 90
const TITLE_HEAD = /^["'“‘«([¿¡#@]*(?:[\p{Lu}\p{N}£$€]|\p{Ll}{1,5}\p{Lu})/u

/** The role of a paragraph whose form tells it. */
function formOf(text: string): Role | undefined {
  // Most paragraphs begin with a capital, and neither separators nor items do.
  if (!isCapital(text.charCodeAt(0))) {
    // What parts sections heads the next one.
    if (text.length <= LONG && SEPARATOR.test(text)) return 'subheading'
    if (LIST_MARK.test(text.slice(0, 20))) return 'list-item'
  }
  if (text.length > LONG) return undefined
  if (isCaption(text) && wordCount(text) <= 30) return 'caption'
  if (isByline(text)) return 'byline'
  if (isDateline(text) && wordCount(text) <= 25) return 'dateline'
  return undefined
}

/** Headline, subheading, list item or body; `articleLength` is given for the first text of an article. */
function textRole(
  text: string,
  index: number,
  articleLength: number | undefined,
  texts: readonly string[],
  known: readonly (Role | undefined)[]
): Role {
  if (text.length > LONG) return 'body'
  const ended = endsSentence(text)
  if (articleLength === undefined && ended) return 'body'
  if (/^#{1,6} /.test(text)) return articleLength === undefined ? 'subheading' : 'headline'
  const words = wordCount(text)
  const title = isCapital(text.charCodeAt(0)) || TITLE_HEAD.test(text)
  if (articleLength !== undefined && title && words <= HEADLINE_WORDS) {
    if (articleLength === 1 ? !ended : !/[.…]["'”’)]*$/.test(text) || endsInLetters(text)) return 'headline'
  }
  if (isLabel(text, words, texts[index + 1], known[index + 1])) return 'subheading'
  if (ended || !title || /[,;:]$/.test(text) || isCut(text)) return 'body'
  if (words <= SUBHEADING_WORDS) return isListed(index, texts) ? 'list-item' : 'subheading'
  return 'body'
}

/** Whether the last stop is that of letters, and no other stop stands in the text: `Norway to sell ships to U.S.` */
function endsInLetters(text: string): boolean {
  return /\s(?:\p{Lu}\.){2,}$/u.test(text) && !/\p{Ll}[.!?]\s/u.test(text)
}

/** `Key points:` above a list. */
function isLabel(text: string, words: number, next: string | undefined, nextRole: Role | undefined): boolean {
  if (words > 5 || !text.endsWith(':')) return false
  return nextRole === 'list-item' || (next !== undefined && LIST_MARK.test(next.slice(0, 20)))
}

/** Whether a text stops at a word that titles do not end in; `What to look out for` and its like do. */
function isCut(text: string): boolean {
  const last = lastWord(text)
  if (CANNOT_END.has(last)) return true
  return (
    SELDOM_ENDS.has(last) &&
    !/^["'“‘]?(?:what|who|where|how|why|which|things|something|nothing)\b/i.test(text)
  )
}

/** The letters that a text ends in and apostrophes between and behind them, in small letters. */
function lastWord(text: string): string {
  const least = Math.max(0, text.length - 20)
  let start = text.length
  for (let at = text.length - 1; at >= least; at--)
    if (isLetter(text.charCodeAt(at))) start = at
    else if (text[at] !== "'" && text[at] !== '’') break
  return text.slice(start).toLowerCase()
}

/** One of at least three short paragraphs in a row that do not end like sentences. */
function isListed(index: number, texts: readonly string[]): boolean {
  const isShort = (at: number) =>
    at >= 0 &&
    at < texts.length &&
    texts[at].length <= LONG &&
    wordCount(texts[at]) <= SUBHEADING_WORDS &&
    !endsSentence(texts[at])
  let run = 1
  for (let at = index - 1; at > 0 && isShort(at) && run < 3; at--) run++
  for (let at = index + 1; isShort(at) && run < 3; at++) run++
  return run >= 3
}

/** Whether the last mark, but for closing ones, is one that ends sentences. A space may have got in between. */
function endsSentence(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  if (code === 46) return true
  // Behind a letter or comma nothing has ended.
  if ((code | 32) >= 97 && (code | 32) <= 122) return false
  return /[.!?…。！？।۔](?:\s?["'”’“)\]»*_]|\[\d{1,3}\])*$/.test(text.slice(-20))
}

function wordCount(text: string): number {
  return text.split(/\s+/).length
}
