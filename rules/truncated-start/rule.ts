import {type Article, defineRule, type Finding, type Paragraph, strings} from '../../src/rule.js'

export default defineRule({
  id: 'truncated-start',
  summary: 'A sentence that lost its head',
  family: 'structure',
  mqm: 'accuracy/omission',
  severity: 'warning',
  scope: 'article',
  yieldsTo: ['split-sentence', 'placeholder-token'],
  options: {
    allow: strings({doc: 'Words that may begin a paragraph in small letters, such as the name of a firm.'})
  },
  messages: {
    possessive: {
      reason: 'The paragraph starts with "{actual}", the end of a possessive: the name before it is lost',
      advice: 'Look up in the source whose it is.'
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
      reason: 'The paragraph starts in small letters at "{actual}": its head may be lost',
      advice: 'Look up in the source how the sentence begins.'
    }
  },
  *find(article, {options}) {
    for (const paragraph of article.paragraphs) {
      if (paragraph.role !== 'body' && paragraph.role !== 'headline') continue
      const head = headOf(article, paragraph)
      if (head && !options.allow.includes(paragraph.text.slice(head.start, head.end)))
        yield placed(head, paragraph)
      for (const sentence of paragraph.sentences.slice(1)) {
        const rest = designationAt(paragraph, sentence.start)
        if (rest) yield placed(rest, paragraph)
      }
    }
  }
})

type HeadFinding = Finding<'possessive' | 'mark' | 'designation' | 'small'>

function placed(finding: HeadFinding, {start}: Paragraph): HeadFinding {
  return {...finding, start: start + finding.start, end: start + finding.end}
}

/** What is wrong with the start of a paragraph, in offsets of the paragraph. */
function headOf(article: Article, paragraph: Paragraph): HeadFinding | undefined {
  const {text} = paragraph
  const possessive = /^['’]s(?=\s\p{L})/u.exec(text)?.[0]
  if (possessive) return {start: 0, end: possessive.length, message: 'possessive', severity: 'error'}
  const mark = /^(?:[,;:!?)\]”»]|\.(?![.\d\p{Ll}]))+(?:\s?[\p{L}\p{M}’'-]+)?/u.exec(text)?.[0]
  if (mark && !/^[:;][-)(DP]/.test(text) && /\p{L}/u.test(text))
    return {start: 0, end: mark.length, message: 'mark', severity: 'error'}
  const rest = designationAt(paragraph, 0)
  if (rest) return rest
  const hyphen = /^-\p{Ll}{2,}(?=[\s.,])/u.exec(text)?.[0]
  if (hyphen) return {start: 0, end: hyphen.length, message: 'mark'}
  return smallHead(article, paragraph)
}

/** `-300 air defence missiles`: a number behind a hyphen, then a noun; not a temperature, a score or a year of birth. */
function designationAt({text}: Paragraph, at: number): HeadFinding | undefined {
  const match = /^-(\d{1,4})[\p{Lu}\d]{0,3}(?=\s\p{Ll}{3,})/u.exec(text.slice(at, at + 60))
  if (
    !match ||
    /^-\d+\s(?:degrees?|per|percent|below|points?|to|and|for|from|on|in|at|was|is|under|after|with)\b/.test(
      text.slice(at, at + 40)
    )
  )
    return undefined
  // The same number behind letters elsewhere ("S-300") would settle it; a number of three digits nearly does.
  return {
    start: at,
    end: at + match[0].length,
    message: 'designation',
    severity: match[1].length > 2 ? 'error' : 'warning'
  }
}

/** A body paragraph that begins in small letters although the one before it is whole. */
function smallHead({paragraphs}: Article, paragraph: Paragraph): HeadFinding | undefined {
  const word = /^["“]?(\p{Ll}[\p{L}\p{M}’'-]*)(?=[\s,.;:!?]|$)/u.exec(paragraph.text)?.[1]
  if (!word || paragraph.text[0] !== word[0] || /\p{Lu}/u.test(word) || paragraph.words.length < 2)
    return undefined
  if (/^(?:van|von|de|der|den|di|da|del|la|le|al|el|bin|ibn|e|i|ii|iii|iv|v|vi|pp|cf|ca)$/.test(word))
    return undefined
  if (/^\S*(?:\.\p{Ll}|:\/\/|@)/u.test(paragraph.text)) return undefined
  const previous = paragraphs[paragraph.index - 1]
  // Lists, verse and posts: behind a colon, a comma or a dash, or beside another paragraph that begins small.
  if (previous && (/[:;,–—-]["'”’]?$/.test(previous.text) || /^\p{Ll}/u.test(previous.text))) return undefined
  if (/^\p{Ll}/u.test(paragraphs[paragraph.index + 1]?.text ?? '')) return undefined
  return {start: 0, end: word.length, message: 'small'}
}
