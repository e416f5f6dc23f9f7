import {sep} from 'node:path'
import {createTwoFilesPatch} from 'diff'
import {escapeForTerminal} from '../reports/escape.js'
import type {FileResult} from '../reports/result.js'

/**
 * What repairs changed in a text, as a unified diff that `git apply` and `patch -p1` take; nothing where none did.
 *
 * @param isTerminal Whether a terminal shows it, which must not act on what an article holds.
 */
export function unifiedDiff({path, text, repaired}: FileResult, isTerminal: boolean): string {
  if (!repaired || repaired.before === text) return ''
  const name = path.replaceAll(sep, '/')
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, repaired.before, text, undefined, undefined, {
    context: 3,
    headerOptions: {includeIndex: false, includeUnderline: false, includeFileHeaders: true}
  })
  return isTerminal ? patch.split('\n').map(escapeForTerminal).join('\n') : patch
}
