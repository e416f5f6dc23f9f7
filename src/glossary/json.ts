import {getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {locatorOf} from '../article/locate.js'
import {nearest} from '../config/nearest.js'
import {show} from '../rule/options.js'
import {GlossaryError, type Term} from './term.js'

const FIELDS = ['use', 'not', 'case', 'note']

/**
 * The terms of a list of objects `{"use": "…", "not": ["…"], "case": true, "note": "…"}`, of which `use` or `not` must
 * be there.
 *
 * @throws {GlossaryError}
 */
export function termsInJson(text: string): Term[] {
  const locate = locatorOf(text)
  const fail = (offset: number, message: string): never => {
    throw new GlossaryError(locate(offset).line, message)
  }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, {allowTrailingComma: true})
  if (errors.length > 0) fail(errors[0].offset, `no valid JSON: ${printParseErrorCode(errors[0].error)}`)
  if (root?.type !== 'array') return fail(root?.offset ?? 0, 'it must be a list of terms')
  return (root.children ?? []).map(node => termOf(node, fail))
}

function termOf(node: Node, fail: (offset: number, message: string) => never): Term {
  const value = getNodeValue(node)
  if (node.type !== 'object')
    return fail(node.offset, `a term must be {"use": "…", "not": ["…"]}, not ${show(value)}`)
  for (const key of Object.keys(value))
    if (!FIELDS.includes(key))
      fail(node.offset, `a term has no "${key}"${nearest(key, FIELDS)}; it has ${FIELDS.join(', ')}`)
  const {use = '', not = [], case: isCased} = value
  if (typeof use !== 'string') fail(node.offset, `"use" must be a text, not ${show(use)}`)
  if (!Array.isArray(not) || !not.every(form => typeof form === 'string'))
    fail(node.offset, `"not" must be a list of texts, not ${show(not)}`)
  if (isCased !== undefined && typeof isCased !== 'boolean')
    fail(node.offset, `"case" must be true or false, not ${show(isCased)}`)
  if (use.trim() === '' && not.length === 0)
    fail(node.offset, 'a term needs "use" or "not": what to write, or what not to write')
  return {use, not, ...(isCased && {case: true})}
}
