import {
  type Article,
  defineRule,
  type Finding,
  FUNCTION_WORDS,
  lexicon,
  type Paragraph,
  strings
} from '../../src/rule.js'
import {smallStarts} from './small.js'

export default defineRule({
  id: 'truncated-start',
  summary: 'A sentence that lost its head',
  family: 'structure',
  mqm: 'accuracy/omission',
  severity: 'error',
  scope: 'article',
  yieldsTo: ['split-sentence', 'placeholder-token'],
  options: {
    allow: strings({doc: 'Words that may begin a paragraph in small letters, such as the name of a firm.'})
  },
  messages: {
    possessive: {
      reason: 'The sentence starts with "{actual}", the end of a word: what stood before it is lost',
      advice: 'Look up in the source whose or what it is.'
    },
    mark: {
      reason:
        'The paragraph starts with "{actual}", which closes or goes on with something: what stood before it is lost',
      advice: 'Look up in the source how the sentence begins.'
    },
    designation: {
      reason:
        '"{actual}" is the rest of a designation: the letters before the hyphen and the words before them are lost',
      advice: 'Look up in the source how the sentence begins.'
    },
    small: {
      reason: 'The paragraph starts in small letters at "{actual}": its head is lost',
      advice: 'Look up in the source how the sentence begins.'
    }
  },
  *find(article, {options}) {
    const small = new Set(smallStarts(article.paragraphs))
    let designations: Set<string> | undefined
    for (const paragraph of article.paragraphs) {
      if (paragraph.role !== 'body' && paragraph.role !== 'headline') continue
      const {text} = paragraph
      const found: HeadFinding[] = []
      const head =
        (MARKS.includes(text[0]) ? markHead(article, paragraph) : undefined) ??
        (small.has(paragraph) ? smallHead(article, paragraph) : undefined)
      if (head) found.push(head)
      // What word ends and designations begin with stands behind a space, or at the head of the paragraph.
      if (WORD_END.test(text)) found.push(...wordEnds(paragraph))
      if (/-\d(?<=(?:^|\s)-\d)/.test(text))
        for (const {start} of paragraph.sentences) {
          designations ??= designationsIn(article)
          const rest = designationAt(paragraph, start, designations)
          if (rest) found.push(rest)
        }
      for (const finding of found)
        if (!options.allow.includes(text.slice(finding.start, finding.end)))
          yield {...finding, start: paragraph.start + finding.start, end: paragraph.start + finding.end}
    }
  }
})

/** What a paragraph may start with that lost its head. */
const MARKS = ',;:!?)]%°”».-'
const WORD_END = /['’](?:s|re|ve|ll)\s(?<=(?:^|\s)['’][a-z]+\s)/

/** In offsets of the paragraph. */
type HeadFinding = Finding<'possessive' | 'mark' | 'designation' | 'small'>

/** `'s unreasonable demands`: a possessive or a contracted verb where a sentence should start. */
function* wordEnds({text}: Paragraph): Generator<HeadFinding> {
  for (const match of text.matchAll(/(?<=^|\p{L}[.!?]["”]?\s)['’](?:s|re|ve|ll)(?=\s\p{L})/gu))
    yield {start: match.index, end: match.index + match[0].length, message: 'possessive'}
}

/** A paragraph that starts with a mark that nothing can start with. */
function markHead({paragraphs}: Article, {text, index}: Paragraph): HeadFinding | undefined {
  const mark = /^(?:[,;:!?)\]%°]|[”»](?!\p{L})|\.(?![.\d\p{Ll}]|\s\.))+(?:\s?[\p{L}\p{M}’'-]+)?/u.exec(
    text
  )?.[0]
  // Emoticons and their names, :-) and :smile:
  if (mark && /\p{L}/u.test(text) && !/^[:;](?:[-)(DP]|\w+:)/.test(text))
    return {start: 0, end: mark.length, message: 'mark'}
  const hyphen = /^-\p{Ll}{2,20}(?:-\p{Ll}{1,20}){0,3}(?=[\s.,])/u.exec(text)?.[0]
  if (!hyphen) return undefined
  // Beside another paragraph that starts with a hyphen it marks the items of a list.
  const isList = [index - 1, index + 1].some(at => paragraphs[at]?.text.startsWith('-'))
  return {start: 0, end: hyphen.length, message: 'mark', severity: isList ? 'info' : 'error'}
}

/** The numbers that stand behind letters and a hyphen somewhere in the article: 300 for `S-300`. */
function designationsIn({text}: Article): Set<string> {
  const numbers = new Set<string>()
  for (const match of text.matchAll(/(?<=\p{L}-)\d{1,4}(?!\d)/gu)) numbers.add(match[0])
  return numbers
}

const MEASURED =
  /^-\d+\s(?:degrees?|per|percent|below|points?|bps|basis|to|and|or|for|from|on|in|at|was|is|under|after|with)\b/

/** `-300 air defence missiles`: a number behind a hyphen, then a noun; no temperature, score or balance. */
function designationAt({text}: Paragraph, at: number, known: Set<string>): HeadFinding | undefined {
  if (text[at] !== '-') return undefined
  const head = text.slice(at, at + 60)
  const match = /^-(\d{1,4})[\p{Lu}\d]{0,3}(?=\s\p{Ll}{3,})/u.exec(head)
  if (!match || MEASURED.test(head)) return undefined
  const isCertain = match[1].length > 2 || known.has(match[1])
  return {
    start: at,
    end: at + match[0].length,
    message: 'designation',
    severity: isCertain ? 'error' : 'warning'
  }
}

/**
 * A paragraph that starts small. It is certain where an article shows that its paragraphs start with capitals, the
 * word is English and no name of a firm, and the paragraph is a sentence or the word is one that names do not have.
 */
function smallHead({paragraphs}: Article, {text}: Paragraph): HeadFinding {
  const word = /^[\p{L}\p{M}’'-]+/u.exec(text)![0]
  const isSentence = /[.!?]["'”’)]*$/.test(text) || FUNCTION_WORDS.has(word)
  const isCertain = paragraphs.length > 2 && isSentence && lexicon.hasCommon(word)
  return {start: 0, end: word.length, message: 'small', severity: isCertain ? 'error' : 'warning'}
}
