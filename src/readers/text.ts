import type {Nodes, Paragraph, ParagraphContent, Root, RootContent} from 'nlcst'
import retextEnglish from 'retext-english'
import type {Plugin} from 'unified'
import type {Position} from 'unist'
import {VFile} from 'vfile'
import type {Article} from '../article/article.js'
import {articleFromText, rememberArticle} from '../article/from-tree.js'

type Parse = (text: string) => Root

declare module 'vfile' {
  interface DataMap {
    /** The article that a reader found in a file that is no plain text: what the parser makes its tree of. */
    article: Article
  }
}

/**
 * Parser of plain text for unified: `retext().use(newsText)`. Where a reader found an article in the file, the tree
 * is that of the article, with positions in the file. The tree is nlcst as retext-english makes it, but
 * paragraph by paragraph: that is faster, keeps sentences from running over blank lines, and happens only for
 * paragraphs whose children some plugin reads. garblint's own rules read the article and need none of them.
 */
export const newsText: Plugin<[], string, Root> = function () {
  retextEnglish.call(this)
  const english = this.parser as (text: string, file: VFile) => Root
  this.parser = (text, file) =>
    treeOf(file.data.article ?? articleFromText(text, file.data.pace?.memory), paragraph =>
      english(paragraph, new VFile())
    )
}

// Nodes have fields that are made when they are first read, and from then on are plain data. All nodes share the two
// that read and make them: closures of their own in each would be kept until the next large collection of garbage, and
// the article with them.

const MAKERS = Symbol('fields to make')
type Makers = {children?: () => Nodes[]; position?: () => Position | undefined}

const lazyField = (name: keyof Makers): PropertyDescriptor => ({
  enumerable: true,
  configurable: true,
  get(this: {[MAKERS]: Makers}) {
    return plainField(this, name, this[MAKERS][name]?.())
  },
  set(this: object, given: unknown) {
    plainField(this, name, given)
  }
})
const CHILDREN = lazyField('children')
const POSITION = lazyField('position')

function treeOf(article: Article, parse: Parse): Root {
  const root = {type: 'RootNode'} as Root
  const makers: Makers = {
    children: () => childrenOf(article, parse),
    position: () => article.place(0, article.text.length)
  }
  Object.defineProperty(root, 'children', CHILDREN)
  Object.defineProperty(root, 'position', POSITION)
  Object.defineProperty(root, MAKERS, {value: makers})
  rememberArticle(root, article)
  return root
}

function paragraphOf(article: Article, start: number, end: number, parse: Parse): Paragraph {
  const paragraph = {type: 'ParagraphNode', position: article.place(start, end)} as Paragraph
  const makers: Makers = {children: () => parseParagraph(article, start, end, parse)}
  Object.defineProperty(paragraph, 'children', CHILDREN)
  Object.defineProperty(paragraph, MAKERS, {value: makers})
  return paragraph
}

function plainField<Value>(node: object, name: string, value: Value): Value {
  Object.defineProperty(node, name, {value, writable: true, enumerable: true, configurable: true})
  return value
}

function childrenOf(article: Article, parse: Parse): RootContent[] {
  const {text} = article
  const children: RootContent[] = []
  let end = 0
  const spaceUpTo = (to: number) => {
    if (to > end)
      children.push({type: 'WhiteSpaceNode', value: text.slice(end, to), position: article.place(end, to)})
  }
  for (const {start, end: to} of article.paragraphs) {
    spaceUpTo(start)
    children.push(paragraphOf(article, start, to, parse))
    end = to
  }
  spaceUpTo(text.length)
  return children
}

/** Longest text that is handed to parse-english at once: it overflows the stack on endless words. */
const PIECE = 10_000

function parseParagraph(article: Article, start: number, end: number, parse: Parse): ParagraphContent[] {
  const children: ParagraphContent[] = []
  for (let from = start; from < end; ) {
    const to = pieceEnd(article.text, from, end)
    for (const node of parse(article.text.slice(from, to)).children) {
      // A line end inside of a paragraph makes parse-english begin another.
      const own = node.type === 'ParagraphNode' ? node.children : [node as ParagraphContent]
      for (const child of own) children.push(moved(child, article, from))
    }
    from = to
  }
  return children
}

/** Where a piece that begins at `from` ends: at a space, if there is one in its last half. */
function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= PIECE) return end
  const space = text.lastIndexOf(' ', from + PIECE)
  return space > from + PIECE / 2 ? space : from + PIECE
}

/** A copy of a node with positions in the article; parse-english shares points between nodes. */
function moved<N extends Nodes>(node: N, article: Article, by: number): N {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  const position = start === undefined || end === undefined ? undefined : article.place(by + start, by + end)
  if (!('children' in node)) return {...node, position}
  return {...node, position, children: (node.children as Nodes[]).map(child => moved(child, article, by))}
}
