import type {Span} from '../readers/prose.js'

/** Comments of a file, in words: `garblint-disable-next-block missing-space -- a quotation`. */
const CONTROL = /^\s*garblint-([\w-]*)([\s\S]*)$/

/** A comment that says what not to report. */
export interface Control extends Span {
  /** What it does, as it is written. */
  verb: string
  /** The rules it names; none means all. */
  rules: readonly string[]
  /** The block behind the comment, in offsets of the file. */
  block: Span | undefined
}

/** What controls can do. */
export const VERBS = ['disable', 'enable', 'disable-next-block']

/**
 * The control that a comment is, or undefined.
 *
 * @param comment What stands between the marks of the comment.
 * @param span Where the comment stands in the file, with its marks.
 */
export function controlIn(comment: string, span: Span, block: Span | undefined): Control | undefined {
  const match = CONTROL.exec(comment)
  if (!match) return undefined
  const [names] = match[2].split(/\s--(?:\s|$)/, 1)
  return {...span, verb: match[1], rules: names.split(/[\s,]+/).filter(Boolean), block}
}
