import {type Token, Tokenizer, TokenizerMode} from 'parse5'
import type {Role} from '../article/roles.js'
import {type Control, controlIn} from '../control/control.js'
import {BLOCKS, isElement, LITERAL, SKIPPED, VOID, words} from './elements.js'
import {addEntity, type EntityMode} from './entities.js'
import {HeadingRoles} from './headings.js'
import {Prose, type Span} from './prose.js'
import type {Reading} from './reading.js'

/** Elements that may be left open: they end where one of these begins, up to the container named last. */
const CLOSES: Record<string, {ends: Set<string>; within: Set<string>}> = {
  li: {ends: words('li'), within: words('ul ol menu dir')},
  dt: {ends: words('dt dd'), within: words('dl')},
  dd: {ends: words('dt dd'), within: words('dl')},
  td: {ends: words('td th'), within: words('table')},
  th: {ends: words('td th'), within: words('table')},
  tr: {ends: words('tr td th'), within: words('table')},
  body: {ends: words('head'), within: words('html')}
}
const PARAGRAPH = words('p')
const ANYWHERE = new Set<string>()
const ROLES: Record<string, Role> = {
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  td: 'list-item',
  th: 'list-item',
  figcaption: 'caption',
  caption: 'caption'
}
/** Elements whose content the tokenizer must read without tags. */
const MODES: Record<string, number> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA
}
/** Attributes of one tag that are looked at: the tokenizer compares each with all before it. */
const MOST_ATTRIBUTES = 200

/** How far up open elements are looked for. */
const DEEPEST = 100

/** What would not be read as itself in HTML. */
const SPECIAL = /[<>&"\n\r]/

/** Read an HTML page, or a piece of one. */
export function readHtml(text: string): Reading {
  const prose = new Prose(text)
  const controls: Control[] = []
  addHtml(prose, 0, text.length, controls)
  return {articles: [prose.article(SPECIAL)], controls, literals: prose.literals, faults: []}
}

/** Add the prose of a piece of HTML. */
export function addHtml(prose: Prose, from: number, to: number, controls: Control[]): void {
  const html = prose.source.slice(from, to)
  const walk = new HtmlWalk(prose, from, to, controls, /<h1[\s>]/i.test(html))
  const tokenizer = new LeanTokenizer({sourceCodeLocationInfo: true}, walk)
  walk.tokenizer = tokenizer
  // parse5 takes two halves of characters for one, and fails.
  tokenizer.write(html.replace(/\p{Surrogate}/gu, '\uFFFD'), true)
}

class LeanTokenizer extends Tokenizer {
  protected override _leaveAttrName(): void {
    if ((this.currentToken as Token.TagToken).attrs.length < MOST_ATTRIBUTES) super._leaveAttrName()
  }
}

interface Element {
  name: string
  isBlock: boolean
  isSkipped: boolean
  isLiteral: boolean
  role: Role | undefined
  /** Controls for which this element is the block behind them. */
  controls: Control[]
}

/** Follows the tags with a stack of open elements: all of it takes time in proportion to the text. */
class HtmlWalk {
  tokenizer: Tokenizer | undefined
  readonly #prose: Prose
  readonly #base: number
  readonly #to: number
  readonly #controls: Control[]
  readonly #hasHeadline: boolean
  readonly #headings = new HeadingRoles()
  readonly #stack: Element[] = []
  /** How many elements of each name are open. */
  readonly #open = new Map<string, number>()
  /** Where the text since the last token begins, and where the last characters ended. */
  #textStart: number
  #charactersEnd: number
  #skipped = 0
  #literal = 0
  /** Controls that wait for the block behind them, and those that hold to the end of the block at hand. */
  #waiting: Control[] = []
  #current: Control[] = []

  constructor(prose: Prose, base: number, to: number, controls: Control[], hasHeadline: boolean) {
    this.#prose = prose
    this.#base = base
    this.#textStart = base
    this.#charactersEnd = base
    this.#to = to
    this.#controls = controls
    this.#hasHeadline = hasHeadline
  }

  onStartTag(token: Token.TagToken): void {
    const name = token.tagName
    const span = this.#span(token)
    const {start, end} = span
    if (this.#isNoTag(name, span)) return
    this.#addTextBefore(span)
    const mode = MODES[name]
    if (mode !== undefined && this.#isHtml()) {
      this.tokenizer!.lastStartTagName = name
      this.tokenizer!.state = mode as Tokenizer['state']
    }
    const rule = Object.hasOwn(CLOSES, name) ? CLOSES[name] : undefined
    if (rule) this.#closeImplied(rule.ends, rule.within, start)
    else if (BLOCKS.has(name)) this.#closeImplied(PARAGRAPH, ANYWHERE, start)
    const isBlock = BLOCKS.has(name)
    if (isBlock) this.#endBlock(start)
    if (name === 'br' && this.#isRead()) this.#prose.breakLine(start)
    if (name === 'img' && this.#isRead()) this.#addAlt(token)
    if (VOID.has(name) || (token.selfClosing && !this.#isHtml())) return
    this.#push(token, name, isBlock, start, end)
  }

  onEndTag(token: Token.TagToken): void {
    const name = token.tagName
    const span = this.#span(token)
    const {start, end} = span
    if (this.#isNoTag(name, span)) return
    this.#addTextBefore(span)
    if (name === 'br' && this.#isRead()) this.#prose.breakLine(start)
    if (!this.#open.get(name)) {
      if (BLOCKS.has(name)) this.#endBlock(start)
      return
    }
    if (!BLOCKS.has(name) && !SKIPPED.has(name)) {
      this.#closeInline(name)
      return
    }
    while (this.#stack[this.#stack.length - 1].name !== name) this.#pop(start)
    this.#pop(end, start)
  }

  /** An end tag in a sentence leaves the blocks open that began behind its start tag. */
  #closeInline(name: string): void {
    for (let index = this.#stack.length - 1; index >= Math.max(0, this.#stack.length - DEEPEST); index--)
      if (this.#stack[index].name === name) {
        this.#left(this.#stack.splice(index, 1)[0])
        return
      }
  }

  // Text is all that stands between other tokens: those of characters begin somewhere inside of a reference.
  onCharacter(token: Token.CharacterToken): void {
    this.#charactersEnd = this.#span(token).end
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.#charactersEnd = this.#span(token).end
  }

  onNullCharacter(): void {}

  onDoctype(token: Token.DoctypeToken): void {
    this.#addTextBefore(this.#span(token))
  }

  onComment(token: Token.CommentToken): void {
    this.#addTextBefore(this.#span(token))
    const control = controlIn(token.data, this.#span(token), undefined)
    if (!control) return
    this.#controls.push(control)
    if (!this.#prose.startsBlock && !this.#prose.endsInSpace) this.#current.push(control)
    else this.#waiting.push(control)
  }

  onEof(): void {
    // A tag that the end of the text cuts off is no text.
    const isCut = this.#prose.source.slice(this.#charactersEnd, this.#to).includes('<')
    this.#addTextBefore({start: isCut ? this.#charactersEnd : this.#to, end: this.#to})
    while (this.#stack.length > 0) this.#pop(this.#to)
    this.#endBlock(this.#to)
  }

  #push(token: Token.TagToken, name: string, isBlock: boolean, start: number, end: number): void {
    const isForeign = isForeignLanguage(token, name) || isUntranslated(token)
    const isTitle = name === 'title' && this.#isHtml()
    const element: Element = {
      name,
      isBlock,
      // The title of a page repeats its headline, often with the name of the site.
      isSkipped: SKIPPED.has(name) || (isForeign && isBlock) || (isTitle && this.#hasHeadline),
      isLiteral: LITERAL.has(name) || (isForeign && !isBlock),
      role: this.#roleOf(name),
      controls: []
    }
    if (isBlock) {
      element.controls = this.#waiting
      for (const control of this.#waiting) control.block = {start, end}
      this.#waiting = []
    }
    this.#stack.push(element)
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1)
    if (element.isSkipped) this.#skipped++
    if (element.isLiteral) this.#literal++
  }

  #pop(end: number, textEnd = end): void {
    const element = this.#stack[this.#stack.length - 1]
    if (element.isBlock) this.#endBlock(textEnd)
    this.#stack.pop()
    this.#left(element)
    for (const control of element.controls) control.block!.end = end
  }

  #left(element: Element): void {
    this.#open.set(element.name, (this.#open.get(element.name) ?? 0) - 1)
    if (element.isSkipped) this.#skipped--
    if (element.isLiteral) this.#literal--
  }

  /** Close elements whose end tag was left out, as they may be. */
  #closeImplied(ends: ReadonlySet<string>, within: ReadonlySet<string>, at: number): void {
    for (const name of ends)
      if (this.#open.get(name)) {
        // The nearest of them counts, if no container that it would belong to was opened behind it.
        let index = this.#stack.length - 1
        const least = Math.max(0, index - DEEPEST)
        while (index >= least && !ends.has(this.#stack[index].name) && !within.has(this.#stack[index].name))
          index--
        if (index < least || within.has(this.#stack[index].name)) return
        while (this.#stack.length > index) this.#pop(at)
      }
  }

  #endBlock(at: number): void {
    let role: Role | undefined
    for (let index = this.#stack.length - 1; index >= 0 && !role; index--) {
      role = this.#stack[index].role
      if (this.#stack.length - index > DEEPEST) break
    }
    this.#prose.endBlock(at, role)
    for (const control of this.#current) control.block = {start: control.end, end: at}
    this.#current = []
  }

  #roleOf(name: string): Role | undefined {
    if (/^h[1-6]$/.test(name)) return this.#headings.next(Number(name[1]))
    if (name === 'title') return this.#hasHeadline ? undefined : this.#headings.next(1)
    return Object.hasOwn(ROLES, name) ? ROLES[name] : undefined
  }

  /** Add the text between the token before this one and this. */
  #addTextBefore({start: to, end}: Span): void {
    const from = this.#textStart
    this.#textStart = end
    if (!this.#isRead() || from >= to) return
    if (this.#waiting.length > 0 && this.#prose.source.slice(from, to).trim() !== '') {
      this.#current.push(...this.#waiting)
      this.#waiting = []
    }
    addText(this.#prose, from, to, 'html')
    if (this.#literal > 0) this.#prose.literals.push({start: from, end: to})
  }

  /** The words that stand for an image are a caption of their own. */
  #addAlt(token: Token.TagToken): void {
    const place = token.location?.attrs?.alt
    const lang = isUntranslated(token) || isForeignLanguage(token, 'img')
    if (!place || lang) return
    const source = this.#prose.source
    const equals = source.indexOf('=', this.#base + place.startOffset)
    const end = this.#base + place.endOffset
    if (equals < 0 || equals >= end) return
    let start = equals + 1
    while (start < end && /\s/.test(source[start])) start++
    const quoted = /["']/.test(source[start] ?? '') && source[end - 1] === source[start] && end - start > 1
    this.#endBlock(start)
    addText(this.#prose, quoted ? start + 1 : start, quoted ? end - 1 : end, 'attribute')
    this.#prose.endBlock(end, 'caption')
  }

  /** Whether a tag is what a machine left behind, and is read as text. */
  #isNoTag(name: string, {end}: Span): boolean {
    if (!this.#isRead() || isElement(name)) return false
    this.#charactersEnd = end
    return true
  }

  #isRead(): boolean {
    return this.#skipped === 0
  }

  #isHtml(): boolean {
    return !this.#open.get('svg') && !this.#open.get('math')
  }

  #span(token: Token.Token): Span {
    const {startOffset, endOffset} = token.location!
    return {start: this.#base + startOffset, end: this.#base + endOffset}
  }
}

/** Add text in which white space counts as one space and references are decoded. */
function addText(prose: Prose, from: number, to: number, mode: EntityMode): void {
  const {source} = prose
  let plain = from
  let at = from
  while (at < to) {
    const code = source.charCodeAt(at)
    if (code === 38) {
      prose.plain(plain, at)
      at = addEntity(prose, at, to, mode)
      plain = at
    } else if (isWhite(code)) {
      prose.plain(plain, at)
      const first = code === 13 && source.charCodeAt(at + 1) === 10 ? at + 1 : at
      while (at < to && isWhite(source.charCodeAt(at))) at++
      if (!prose.endsInSpace) prose.plain(first, first + 1)
      plain = at
    } else at++
  }
  prose.plain(plain, to)
}

function isWhite(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11)
}

/** What the page says of itself is not trusted: templates keep the language they were made in. */
function isForeignLanguage(token: Token.TagToken, name: string): boolean {
  if (name === 'html' || name === 'body') return false
  const lang = attribute(token, 'lang') ?? attribute(token, 'xml:lang')
  return lang !== undefined && lang !== '' && !/^en(?:[-_]|$)/i.test(lang.trim())
}

function isUntranslated(token: Token.TagToken): boolean {
  const translate = attribute(token, 'translate')?.toLowerCase()
  return translate === 'no' || /(?:^|\s)notranslate(?:\s|$)/.test(attribute(token, 'class') ?? '')
}

function attribute(token: Token.TagToken, name: string): string | undefined {
  return token.attrs.find(attr => attr.name === name)?.value
}
