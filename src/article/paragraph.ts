import {isSpace} from './characters.js'
import {codesOf} from './codes.js'
import {type Quotation, quotationsOf} from './quotations.js'
import {type Role, rolesOf} from './roles.js'
import {countLeading} from './search.js'
import {sentenceEnds} from './sentences.js'
import {type Content, Shelf, wordsAgain} from './shelf.js'
import {addSigns, type Sign, type Signs, shareSign, signSet, signsOf} from './signs.js'
import {type Word, wordsOf} from './words.js'

/** Where a paragraph stands in the article's text: without the white space around it, `end` exclusive. */
export interface Block {
  start: number
  end: number
  /** What the file's markup says that it is; the others are judged by their form. */
  role?: Role
}

/** A sentence; offsets count from the start of its paragraph. */
export interface Sentence {
  start: number
  end: number
  text: string
  words: readonly Word[]
}

/** What every mark of a quotation is one of. */
const QUOTES: Signs = {kinds: 0, pairs: 0}
for (const sign of ['quote', 'apostrophe', 'curly quote', 'curly apostrophe', 'foreign'] as const)
  addSigns(QUOTES, signSet(sign))
const NONE: readonly Quotation[] = []

/** A paragraph. All offsets in it count from its own start, so that it can be judged by itself. */
export class Paragraph {
  readonly text: string
  readonly role: Role
  /** Offset of the paragraph in the article's text. */
  readonly start: number
  readonly index: number
  /** One object for paragraphs of the same text and role in versions of an article: see {@link ParagraphMemory}. */
  readonly content: object
  readonly #content: Content
  readonly #shelf: Shelf | undefined

  /** @param shelf Of a long article. */
  constructor(text: string, role: Role, start: number, index: number, content: Content = {}, shelf?: Shelf) {
    this.content = content
    this.#content = content
    this.#shelf = shelf
    this.text = text
    this.role = role
    this.start = start
    this.index = index
  }

  /** Offset of the paragraph's end in the article's text, exclusive. */
  get end(): number {
    return this.start + this.text.length
  }

  get words(): readonly Word[] {
    const content = this.#content
    if (!content.words) {
      content.words = content.packed ? wordsAgain(content.packed, this.text) : wordsOf(this.text)
      this.#shelf?.add(content)
    }
    return content.words
  }

  get sentences(): readonly Sentence[] {
    const content = this.#content
    if (!content.sentences) {
      const ends = content.sentenceEnds ?? sentenceEnds(this.text)
      // A copy has room for no more than it holds.
      if (this.#shelf) content.sentenceEnds ??= ends.slice()
      content.sentences = sentencesOf(this.text, this.words, ends)
    }
    return content.sentences
  }

  /** What kinds of characters stand in the paragraph. */
  get signs(): Signs {
    this.#content.signs ??= signsOf(this.text)
    return this.#content.signs
  }

  /** Whether the paragraph holds a kind of characters, or two kinds side by side. */
  has(sign: Sign): boolean {
    return shareSign(this.signs, signSet(sign))
  }

  /** Where runs of the digits 0 to 9 start and end, one behind the other: `[start, end, start, end]`. */
  get digitRuns(): readonly number[] {
    if (!this.has('digit')) return NO_RUNS
    this.#content.digitRuns ??= digitRunsOf(this.text)
    return this.#content.digitRuns
  }

  /** Quotations; one that stays open reaches to the end of the paragraph. */
  get quotations(): readonly Quotation[] {
    this.#content.quotations ??= shareSign(this.signs, QUOTES) ? quotationsOf(this.text) : NONE
    return this.#content.quotations
  }

  /** Whether an offset stands inside of a quotation of this paragraph. */
  isQuoted(offset: number): boolean {
    const quotations = this.quotations
    const next = countLeading(quotations.length, index => quotations[index].end <= offset)
    return next < quotations.length && quotations[next].start < offset
  }
}

/**
 * What was found out about the paragraphs of the last version of an article, for the next version: an editor's key
 * changes one of them. Holds no more than one version.
 */
export class ParagraphMemory {
  #last = new Map<string, Content>()
  readonly #shelf = new Shelf()

  /** Paragraphs as `paragraphsOf` makes them, with the content of those that the last version had, too. */
  paragraphsOf(text: string, blocks: readonly Block[]): Paragraph[] {
    const next = new Map<string, Content>()
    const contentOf = (value: string, role: Role) => {
      const key = `${role} ${value}`
      const content = next.get(key) ?? this.#last.get(key) ?? {}
      next.set(key, content)
      return content
    }
    const paragraphs = paragraphsOf(text, blocks, contentOf, this.#shelf)
    this.#last = next
    return paragraphs
  }
}

export function paragraphsOf(
  text: string,
  blocks: readonly Block[],
  contentOf: (text: string, role: Role) => Content = () => ({}),
  shelf?: Shelf
): Paragraph[] {
  const texts = blocks.map(block => text.slice(block.start, block.end))
  const roles = rolesOf(
    texts,
    blocks.map(block => block.role)
  )
  const used = text.length > LONG ? (shelf ?? new Shelf()) : undefined
  return texts.map(
    (value, index) =>
      new Paragraph(value, roles[index], blocks[index].start, index, contentOf(value, roles[index]), used)
  )
}

/** Code units of an article from which on its words are put away between looks. */
const LONG = 2 ** 20

const NO_RUNS: readonly number[] = []

function digitRunsOf(text: string): number[] {
  const runs: number[] = []
  const codes = codesOf(text)
  let isInside = false
  // What stands behind the last character is no digit.
  for (let index = 0; index <= text.length; index++) {
    const isDigit = codes[index] >= 48 && codes[index] <= 57
    if (isDigit !== isInside) runs.push(index)
    isInside = isDigit
  }
  return runs
}

function sentencesOf(text: string, words: readonly Word[], ends: readonly number[]): Sentence[] {
  const sentences: Sentence[] = []
  let word = 0
  let start = 0
  for (const end of ends) {
    const first = word
    while (word < words.length && words[word].start < end) word++
    const own = first === 0 && word === words.length ? words : words.slice(first, word)
    sentences.push({start, end, text: text.slice(start, end), words: own})
    start = end
    while (start < text.length && isSpace(text.charCodeAt(start))) start++
  }
  return sentences
}

/**
 * The paragraphs between two offsets of a text. A blank line always ends one. A single line end ends one, too,
 * unless the text is wrapped by hand.
 */
export function blocksOf(text: string, from: number, to: number): Block[] {
  return joinLines(linesOf(text, from, to))
}

/** The paragraphs that lines without the white space around them make; an empty one parts paragraphs. */
export function joinLines(lines: readonly Block[]): Block[] {
  const wrapped = isWrapped(lines)
  const blocks: Block[] = []
  let previousBlank = true
  for (const line of lines) {
    if (line.start === line.end) previousBlank = true
    else {
      if (wrapped && !previousBlank) blocks[blocks.length - 1].end = line.end
      else blocks.push({...line})
      previousBlank = false
    }
  }
  return blocks
}

/** Lines without the white space around them. */
function linesOf(text: string, from: number, to: number): Block[] {
  const lines: Block[] = []
  const hasReturns = text.includes('\r')
  let lineStart = from
  while (lineStart <= to) {
    let lineEnd = lineStart
    if (hasReturns)
      while (lineEnd < to && text.charCodeAt(lineEnd) !== 10 && text.charCodeAt(lineEnd) !== 13) lineEnd++
    else {
      const next = text.indexOf('\n', lineStart)
      lineEnd = next < 0 || next > to ? to : next
    }
    let start = lineStart
    let end = lineEnd
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    lines.push({start, end})
    const crlf = text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10
    lineStart = lineEnd + (crlf ? 2 : 1)
  }
  return lines
}

/**
 * Whether lines were broken to fit a column: none passes 100 characters, and of those that another line follows
 * directly nearly all reach at least two thirds of the longest. Mails and wire copy are wrapped at 65 to 80.
 */
function isWrapped(lines: readonly Block[]): boolean {
  let longest = 0
  const followed: number[] = []
  lines.forEach((line, index) => {
    const length = line.end - line.start
    longest = Math.max(longest, length)
    const next = lines[index + 1]
    if (length > 0 && next && next.end > next.start) followed.push(length)
  })
  if (followed.length < 3 || longest > 100 || longest < 40) return false
  return followed.filter(length => length * 3 >= longest * 2).length >= followed.length * 0.9
}
