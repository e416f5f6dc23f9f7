import {rules} from '../../rules/index.js'
import {nearest} from '../config/nearest.js'
import {ConfigurationError, type KeyPath, readOptions, show, within} from '../rule/options.js'
import type {Rule, Severity} from '../rule/types.js'
import {readScoring} from '../score/scoring.js'
import {BASES, isBase} from './bases.js'
import {type GarblintOptions, listOf} from './options.js'

export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const

/** Options of the preset, each with the check of its value. */
const CHECKS: Record<string, (value: unknown) => void> = {
  extends: checkExtends,
  rules: checkRules,
  allow: checkAllow,
  glossary: value => checkTexts('glossary', value, 'the name of a file or a list of names'),
  overrides: checkOverrides,
  weights: weights => readScoring({weights}, Object.keys(rules)),
  thresholds: thresholds => readScoring({thresholds}, Object.keys(rules))
}

const OVERRIDE_CHECKS: Record<string, (value: unknown) => void> = {
  files: value => checkTexts('files', value, 'a glob or a list of globs'),
  rules: checkRules,
  allow: checkAllow
}

/**
 * Check the options of the preset.
 *
 * @throws {ConfigurationError} with the path of what is wrong.
 */
export function checkOptions(options: unknown): GarblintOptions {
  checkKeys(options, CHECKS, 'the options of garblint', 'garblint')
  return options as GarblintOptions
}

/** Check an object by the checks for its keys, and refuse all other keys. */
function checkKeys(
  value: unknown,
  checks: Record<string, (value: unknown) => void>,
  name: string,
  owner: string
): void {
  for (const [key, held] of Object.entries(object(value, name))) {
    if (!Object.hasOwn(checks, key)) throw new ConfigurationError(unknownKey(key, checks, owner), [key])
    if (held !== undefined) within([key], () => checks[key](held))
  }
}

function unknownKey(key: string, checks: object, owner: string): string {
  const known = Object.keys(checks)
  if (Object.hasOwn(rules, key)) return `rule "${key}" must stand inside "rules": {"rules": {"${key}": …}}`
  return `${owner} has no option "${key}"${nearest(key, known)}; it has: ${known.join(', ')}`
}

function checkExtends(value: unknown): void {
  checkTexts('extends', value, 'a name or a list of names')
  for (const [index, name] of listOf(value as string).entries()) {
    if (isBase(name) || isFileName(name)) continue
    const known = Object.keys(BASES)
    throw new ConfigurationError(
      `there is nothing called "${name}" to extend${nearest(name, known)}; there is: ${known.join(', ')}, and files by their path ("./other.json")`,
      Array.isArray(value) ? [index] : []
    )
  }
}

/** Whether a name in `extends` means a configuration file. */
export function isFileName(name: string): boolean {
  return /^\.{0,2}[/\\]|^[a-z]:[/\\]/i.test(name)
}

function checkRules(value: unknown): void {
  for (const [id, setting] of Object.entries(object(value, '"rules"', 'an object of rule ids'))) {
    checkRuleId(id)
    const [, options] = within([id], () => readSetting(id, setting))
    // Options of a rule that is off are checked all the same: a mistake should not wait for the day it is turned on.
    within([id, 1], () => readOptions(id, (rules as Record<string, Rule>)[id].definition.options, options))
  }
}

function checkRuleId(id: string): void {
  if (!Object.hasOwn(rules, id))
    throw new ConfigurationError(`there is no rule "${id}"${nearest(id, Object.keys(rules))}`, [id])
}

/** A rule's severity and options from its setting; undefined options leave those that it has. */
export function readSetting(id: string, setting: unknown): [severity: Severity | 'off', options: unknown] {
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

function checkAllow(value: unknown): void {
  if (Array.isArray(value)) checkTexts('allow', value, 'a list of words and phrases')
  else checkAllowByRule(value)
}

function checkAllowByRule(value: unknown): void {
  for (const [id, texts] of Object.entries(
    object(value, '"allow"', 'a list, or an object of lists by rule')
  )) {
    if (id !== '*') checkRuleId(id)
    if (!Array.isArray(texts))
      throw new ConfigurationError(
        `"allow" of rule "${id}" must be a list of words and phrases, not ${show(texts)}`,
        [id]
      )
    within([id], () => checkTexts('allow', texts, 'a list of words and phrases'))
  }
}

function checkOverrides(value: unknown): void {
  if (!Array.isArray(value))
    throw new ConfigurationError(`"overrides" must be a list of objects, not ${show(value)}`)
  for (const [index, override] of value.entries())
    within([index], () => {
      checkKeys(override, OVERRIDE_CHECKS, 'an entry of "overrides"', 'an override')
      if (override.files === undefined)
        throw new ConfigurationError('an entry of "overrides" needs "files", the globs that it is for')
    })
}

/** Check for a text that is not empty, or a list of such. */
function checkTexts(name: string, value: unknown, expected: string): void {
  const complain = (wrong: unknown, path: KeyPath): never => {
    throw new ConfigurationError(`"${name}" must be ${expected}, not ${show(wrong)}`, path)
  }
  const isText = (text: unknown) => typeof text === 'string' && text.trim() !== ''
  if (!Array.isArray(value)) {
    if (!isText(value)) complain(value, [])
    return
  }
  const wrong = value.findIndex(text => !isText(text))
  if (wrong >= 0) complain(value[wrong], [wrong])
  if (value.length === 0 && name !== 'allow' && name !== 'extends') complain(value, [])
}

function object(value: unknown, name: string, expected = 'an object'): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigurationError(`${name} must be ${expected}, not ${show(value)}`)
  return value as Record<string, unknown>
}
