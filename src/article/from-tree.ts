import type {Nodes, Paragraph, Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import type {VFile} from 'vfile'
import {Article} from './article.js'
import {type Block, blocksOf, type ParagraphMemory} from './paragraph.js'
import {countLeading} from './search.js'

/**
 * Where a tree keeps its article. A property goes with its tree in the next small collection of garbage; what a WeakMap
 * holds stays until the next large one, which made every collection of a long run copy all articles since.
 */
const ARTICLE = Symbol('article')

type KnownRoot = Root & {[ARTICLE]?: Article}

/** An article straight from plain text. */
export function articleFromText(text: string, memory?: ParagraphMemory): Article {
  const map = {source: text, toSource: (offset: number) => offset}
  return new Article(text, blocksOf(text, 0, text.length), map, memory)
}

/** Say which article a tree stands for, so that rules need not read the tree to find its text. */
export function rememberArticle(tree: Root, article: Article): void {
  Reflect.defineProperty(tree, ARTICLE, {value: article})
}

/**
 * The article of a tree that any nlcst parser made. Plugins that run over one tree share it. The tree gives the
 * text and, where it was not parsed from plain text, the paragraphs and positions; sentences and words are found
 * anew, for parsers differ in them.
 */
export function articleOf(tree: Root, file: VFile): Article {
  let article = (tree as KnownRoot)[ARTICLE]
  if (!article) {
    const source = String(file)
    article =
      textOf(tree) === source
        ? articleFromText(source, file.data.pace?.memory)
        : articleFromParts(tree, source, file.data.pace?.memory)
    rememberArticle(tree, article)
  }
  return article
}

/** A piece of the article's text and the offset in the file where it stands. */
interface Leaf {
  start: number
  source: number | undefined
}

/** Markdown, HTML and the like: the prose in a tree is only a part of the file. */
function articleFromParts(tree: Root, source: string, memory?: ParagraphMemory): Article {
  const leaves: Leaf[] = []
  const blocks: Block[] = []
  let text = ''
  const walk = (node: Nodes) => {
    if (node.type === 'ParagraphNode') {
      const start = text.length
      for (const child of (node as Paragraph).children) walk(child)
      blocks.push(...blocksOf(text, start, text.length))
    } else if ('children' in node) for (const child of node.children) walk(child)
    else {
      leaves.push({start: text.length, source: node.position?.start.offset})
      text += node.value
    }
  }
  walk(tree)
  const map = {source, toSource: (offset: number) => sourceOffset(leaves, offset)}
  return new Article(text, blocks, map, memory)
}

function sourceOffset(leaves: Leaf[], offset: number): number | undefined {
  const leaf = leaves[countLeading(leaves.length, index => leaves[index].start <= offset) - 1]
  return leaf?.source === undefined ? undefined : leaf.source + offset - leaf.start
}
