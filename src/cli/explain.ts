import {rules} from '../../rules/index.js'
import {nearest} from '../config/nearest.js'
import {rulePage} from '../rule/page.js'
import type {Rule} from '../rule/types.js'
import {UsageError} from './options.js'

/** The rules in a table: id, severity in the recommended preset, summary. */
export function listRules(): string {
  const definitions = Object.values(rules as Record<string, Rule>).map(rule => rule.definition)
  const width = Math.max(...definitions.map(({id}) => id.length))
  return definitions
    .map(({id, severity, summary}) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
    .join('')
}

/** @throws {UsageError} when there is no such rule. */
export function explainRule(id: string): string {
  if (!Object.hasOwn(rules, id)) {
    const hint = nearest(id, Object.keys(rules))
    throw new UsageError(`there is no rule "${id}"${hint}; see garblint --list-rules`)
  }
  return rulePage(id)
}
