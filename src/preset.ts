import type {Root} from 'nlcst'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {type RuleId, rules} from '../rules/index.js'
import {articleOf} from './article/from-tree.js'
import {nearest} from './config/nearest.js'
import {ConfigurationError, show} from './rule/options.js'
import {type EnabledRule, enable, report} from './rule/run.js'
import type {Rule, Severity} from './rule/types.js'
import {readScoring, type ScoringOptions} from './score/scoring.js'

/** How a rule is set: a severity, or a severity and the rule's options. */
export type RuleSetting = Severity | 'off' | [severity: Severity | 'off', options?: Record<string, unknown>]

/** Options of the preset. */
export interface GarblintOptions extends ScoringOptions {
  /** Rules to set otherwise than the recommended preset does. */
  rules?: Partial<Record<RuleId, RuleSetting>>
}

const OPTIONS = ['rules', 'weights', 'thresholds']
const SEVERITIES = ['off', 'info', 'warning', 'error'] as const

/**
 * The preset: a unified plugin that runs all enabled rules in one traversal. Without options it is the recommended
 * preset, every rule at its own severity.
 *
 * @throws {ConfigurationError} when used with an unknown rule or option, a severity that is none, or no rule on.
 */
export function garblint(this: unknown, options?: GarblintOptions | null) {
  const enabled = enabledRules(options ?? {})
  const scoring = readScoring(options ?? {}, Object.keys(rules))
  // Called by hand there is no processor that could remember it.
  ;(this as Processor | undefined)?.data('garblintScoring', scoring)
  return (tree: Root, file: VFile): void => report(articleOf(tree, file), enabled, file)
}

/** The rules that are on under some options, in the order of the registry. */
export function enabledRules(options: GarblintOptions): EnabledRule[] {
  const settings = checkOptions(options)
  const enabled: EnabledRule[] = []
  for (const [id, {definition}] of Object.entries(rules as Record<string, Rule>)) {
    const [severity, own] = readSetting(id, settings[id] ?? definition.severity)
    // Options of a rule that is off are checked all the same: a mistake should not wait for the day it is turned on.
    const rule = enable(definition, severity === 'off' ? 'info' : severity, own)
    if (severity !== 'off') enabled.push(rule)
  }
  if (enabled.length === 0)
    throw new ConfigurationError('every rule is off, so nothing would be checked; turn at least one rule on')
  return enabled
}

function checkOptions(options: unknown): Record<string, unknown> {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new ConfigurationError(`the options of garblint must be an object, not ${show(options)}`)
  for (const key of Object.keys(options))
    if (!OPTIONS.includes(key))
      throw new ConfigurationError(
        Object.hasOwn(rules, key)
          ? `rule "${key}" must stand inside "rules": {"rules": {"${key}": …}}`
          : `garblint has no option "${key}"${nearest(key, OPTIONS)}; it has: ${OPTIONS.join(', ')}`
      )
  const settings = (options as {rules?: unknown}).rules ?? {}
  if (typeof settings !== 'object' || Array.isArray(settings))
    throw new ConfigurationError(`"rules" must be an object of rule ids, not ${show(settings)}`)
  for (const id of Object.keys(settings))
    if (!Object.hasOwn(rules, id))
      throw new ConfigurationError(`there is no rule "${id}"${nearest(id, Object.keys(rules))}`)
  return settings as Record<string, unknown>
}

function readSetting(id: string, setting: unknown): [severity: Severity | 'off', options: unknown] {
  const [severity, options, ...rest] = Array.isArray(setting) ? setting : [setting]
  if (rest.length > 0)
    throw new ConfigurationError(`rule "${id}" is set by a severity and its options, not by ${show(setting)}`)
  if (!SEVERITIES.includes(severity)) {
    const known = SEVERITIES.map(name => `"${name}"`).join(', ')
    const hint = typeof severity === 'string' ? nearest(severity, SEVERITIES) : ''
    throw new ConfigurationError(
      `the severity of rule "${id}" must be one of ${known}, not ${show(severity)}${hint}`
    )
  }
  return [severity, options]
}
