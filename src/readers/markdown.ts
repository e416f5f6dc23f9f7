import type {SyntaxNode, Tree} from '@lezer/common'
import type {BlockContext, InlineContext, Line} from '@lezer/markdown'
import {GFM, parser} from '@lezer/markdown'
import type {Role} from '../article/roles.js'
import {type Control, controlIn} from '../control/control.js'
import {isElement} from './elements.js'
import {addEntity} from './entities.js'
import {HeadingRoles} from './headings.js'
import {Prose, type Span} from './prose.js'
import type {Reading} from './reading.js'

/** Containers in each other that are told apart; browsers stop at 512 elements, people at a handful. */
const DEEPEST = 100
/** Marks of emphasis and brackets in one paragraph that are paired; pairing takes time that grows with their square. */
const MOST_MARKS = 1000

const marks = new WeakMap<InlineContext, number>()

const markdown = parser.configure([
  GFM,
  {
    parseBlock: [{name: 'Deep', before: 'Blockquote', parse: parseDeep}],
    parseInline: [{name: 'Crowd', before: 'Escape', parse: parseCrowd}]
  }
])

/** Below the deepest container a line is a paragraph, whatever it begins with. */
function parseDeep(context: BlockContext, line: Line): boolean {
  if (context.depth <= DEEPEST) return false
  const from = context.lineStart + line.pos
  const text = line.text.slice(line.pos)
  const content = context.parser.parseInline(text, from)
  context.addElement(context.elt('Paragraph', from, from + text.length, content))
  context.nextLine()
  return true
}

/** Behind too many marks further ones are text. */
function parseCrowd(context: InlineContext, next: number, at: number): number {
  if (next !== 42 && next !== 95 && next !== 91 && next !== 93 && next !== 126 && next !== 33) return -1
  const count = (marks.get(context) ?? 0) + 1
  marks.set(context, count)
  return count > MOST_MARKS ? at + 1 : -1
}

/** What would not be read as itself in Markdown. */
const SPECIAL = /[\\`*_[\]<>&#|~\n\r]/

/** Read Markdown: CommonMark with the tables, strikethrough, tasks and addresses of GitHub, and front matter. */
export function readMarkdown(text: string): Reading {
  const prose = new Prose(text)
  const controls: Control[] = []
  addMarkdown(prose, 0, text.length, controls)
  return {articles: [prose.article(SPECIAL)], controls, literals: prose.literals, faults: []}
}

/** Add the prose of a piece of Markdown. */
export function addMarkdown(prose: Prose, from: number, to: number, controls: Control[]): void {
  const {source} = prose
  // Line ends keep their length: `\r` counts as a space before `\n`, and as a line end where it stands alone.
  const input = withoutTrailing(source.slice(0, to).replace(/\r\n|\r/g, end => (end === '\r' ? '\n' : ' \n')))
  const start =
    from +
    (/^\uFEFF?(?:---[ \t]*\n(?:[\s\S]*?\n)?(?:---|\.\.\.)|\+\+\+[ \t]*\n(?:[\s\S]*?\n)?\+\+\+)[ \t]*(?:\n|$)/.exec(
      input.slice(from)
    )?.[0].length ?? (input.startsWith('\uFEFF', from) ? 1 : 0))
  // What stands before counts as empty lines, so that offsets stay those of the file.
  const tree = markdown.parse('\n'.repeat(start) + input.slice(start))
  new MarkdownWalk(prose, tree, controls).block(tree.topNode, undefined)
}

/** Blanks behind the last mark of the row below a table's head move before it: the parser knows no table with them. */
function withoutTrailing(input: string): string {
  return input.replace(/\|[ \t]+$/gm, (end, at: number) => {
    const line = input.slice(input.lastIndexOf('\n', at) + 1, at)
    return /^[ \t>:|-]*$/.test(line) ? `${end.slice(1)}|` : end
  })
}

class MarkdownWalk {
  readonly #prose: Prose
  readonly #source: string
  readonly #controls: Control[]
  readonly #labels: ReadonlySet<string>
  readonly #headings = new HeadingRoles()
  /** Images of the block at hand, whose texts follow it. */
  #images: SyntaxNode[] = []

  constructor(prose: Prose, tree: Tree, controls: Control[]) {
    this.#prose = prose
    this.#source = prose.source
    this.#controls = controls
    this.#labels = labelsIn(tree, prose.source)
  }

  block(node: SyntaxNode, role: Role | undefined): void {
    const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)
    if (heading) {
      this.#text(node, this.#headings.next(Number(heading[1])))
      return
    }
    switch (node.name) {
      case 'Paragraph':
      case 'Task':
        this.#text(node, role)
        return
      case 'TableCell':
        this.#text(node, 'list-item')
        return
      case 'CommentBlock':
        this.#comment(node, blockBehind(node))
        return
      case 'Document':
      case 'Blockquote':
      case 'BulletList':
      case 'OrderedList':
      case 'ListItem':
      case 'Table':
      case 'TableHeader':
      case 'TableRow':
        for (let child = node.firstChild; child; child = child.nextSibling)
          this.block(child, node.name === 'ListItem' ? 'list-item' : role)
    }
  }

  #text(node: SyntaxNode, role: Role | undefined): void {
    this.#inline(node, node.from, node.to, node)
    this.#prose.endBlock(node.to, role)
    const images = this.#images
    this.#images = []
    for (const image of images) {
      const content = contentOf(image)
      this.#inline(image, content.start, content.end, node)
      this.#prose.endBlock(image.to, 'caption')
    }
  }

  /** Add the text between two offsets of a node; what its children mark is cut out. */
  #inline(node: SyntaxNode, from: number, to: number, paragraph: SyntaxNode): void {
    let at = from
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.from < at || child.to > to) continue
      this.#words(at, child.from)
      at = child.to
      this.#child(child, paragraph)
      // Where something was cut out, the white space before it is enough.
      while (at < to && this.#prose.endsInSpace && isBlank(this.#source.charCodeAt(at))) at++
      // What a footnote is called stands before its text.
      if (isFootnote(this.#slice(child)) && child.from === paragraph.from && this.#source[at] === ':') at++
    }
    this.#words(at, to)
  }

  #child(node: SyntaxNode, paragraph: SyntaxNode): void {
    const prose = this.#prose
    switch (node.name) {
      case 'Emphasis':
      case 'StrongEmphasis':
      case 'Strikethrough':
        this.#inline(node, node.from, node.to, paragraph)
        return
      case 'Link':
      case 'Image':
        this.#link(node, paragraph)
        return
      case 'Escape':
        prose.plain(node.from + 1, node.to)
        return
      case 'Entity':
        addEntity(prose, node.from, node.to, 'strict')
        return
      case 'HardBreak':
        // A space that stands for a carriage return makes no break.
        if (/^(?: {2}|\\)/.test(this.#slice(node))) prose.breakLine(node.from)
        else this.#words(node.from, node.to)
        return
      case 'InlineCode':
        prose.literal(node.firstChild?.to ?? node.from, node.lastChild?.from ?? node.to)
        return
      case 'Autolink':
        prose.literal(node.from + 1, node.to - 1)
        return
      case 'URL':
        prose.literal(node.from, node.to)
        return
      case 'HTMLTag':
        this.#tag(node)
        return
      case 'Comment':
        this.#comment(node, {start: node.to, end: paragraph.to})
        return
    }
  }

  #link(node: SyntaxNode, paragraph: SyntaxNode): void {
    const text = this.#slice(node)
    if (isFootnote(text)) return
    const content = contentOf(node)
    const label = node.getChild('LinkLabel')
    const isLink =
      (label && this.#source[label.to - 1] === ']' && label.to - label.from > 2
        ? this.#labels.has(labelOf(this.#slice(label)))
        : node.getChild('URL') !== null || /\]\(\s*\)$/.test(text)) ||
      this.#labels.has(labelOf(`[${this.#source.slice(content.start, content.end)}]`))
    if (!isLink) {
      // Brackets around a word that nothing is linked to: `[sic]`.
      this.#words(node.from, content.start)
      this.#inline(node, content.start, content.end, paragraph)
      this.#words(content.end, node.to)
    } else if (node.name === 'Image') this.#images.push(node)
    else this.#inline(node, content.start, content.end, paragraph)
  }

  #tag(node: SyntaxNode): void {
    const name = /^<\/?([^\s/>]+)/.exec(this.#slice(node))?.[1].toLowerCase() ?? ''
    if (name === 'br') this.#prose.breakLine(node.from)
    else if (!isElement(name)) this.#prose.plain(node.from, node.to)
  }

  #comment(node: SyntaxNode, block: Span | undefined): void {
    const text = this.#slice(node).replace(/^<!--|-->[\s\S]*$/g, '')
    const control = controlIn(text, {start: node.from, end: node.to}, block)
    if (control) this.#controls.push(control)
  }

  /** Add text of one or more lines, without the white space around line ends. */
  #words(from: number, to: number): void {
    const source = this.#source
    for (let at = from; at < to; ) {
      if (this.#startsLine()) while (at < to && isBlank(source.charCodeAt(at))) at++
      let end = at
      while (end < to && !isLineEnd(source.charCodeAt(end))) end++
      let last = end
      if (end < to) while (last > at && isBlank(source.charCodeAt(last - 1))) last--
      this.#prose.plain(at, last)
      if (end >= to) return
      const behind = end + (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? 2 : 1)
      if (!this.#prose.endsInSpace) this.#prose.plain(end, Math.min(behind, to))
      at = behind
    }
  }

  #startsLine(): boolean {
    return this.#prose.startsBlock || isLineEnd(this.#prose.lastCode)
  }

  #slice(node: SyntaxNode): string {
    return this.#source.slice(node.from, node.to)
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

function isFootnote(text: string): boolean {
  return /^\[\^[^\s\]]+\]$/.test(text)
}

/** What stands between the first brackets of a link or image. */
function contentOf(node: SyntaxNode): Span {
  const [open, close] = node.getChildren('LinkMark')
  return {start: open?.to ?? node.from, end: close?.from ?? node.to}
}

/** The labels that the document gives addresses to. */
function labelsIn(tree: Tree, source: string): ReadonlySet<string> {
  const labels = new Set<string>()
  if (source.includes(']:'))
    tree.iterate({
      enter: ({name, node}) => {
        const label = name === 'LinkReference' ? node.getChild('LinkLabel') : null
        if (label) labels.add(labelOf(source.slice(label.from, label.to)))
      }
    })
  return labels
}

function labelOf(label: string): string {
  return label.slice(1, -1).trim().replace(/\s+/g, ' ').toLowerCase()
}

function blockBehind(node: SyntaxNode): Span | undefined {
  let next = node.nextSibling
  while (next?.name === 'CommentBlock') next = next.nextSibling
  return next ? {start: next.from, end: next.to} : undefined
}
