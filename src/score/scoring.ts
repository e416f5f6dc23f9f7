import {nearest} from '../config/nearest.js'
import {ConfigurationError, show} from '../rule/options.js'
import type {Severity} from '../rule/types.js'

/** What a finding of each severity costs, and what one of a rule does whatever its severity. */
export interface Weights extends Record<Severity, number> {
  rules: Readonly<Record<string, number>>
}

/** Damage scores from which on an article should be looked at, and be held back. */
export interface Thresholds {
  look: number
  hold: number
}

/** How an article is scored; plain data. */
export interface Scoring {
  weights: Weights
  thresholds: Thresholds
}

/** Scoring as a configuration gives it: what is left out has its default. */
export interface ScoringOptions {
  weights?: Partial<Record<Severity, number>> & {rules?: Record<string, number>}
  thresholds?: Partial<Thresholds>
}

declare module 'unified' {
  interface Data {
    /** How garblint scores what this processor lints. */
    garblintScoring?: Scoring
  }
}

/**
 * Multipliers of the MQM scoring model (themqm.org): major 5, minor 1, neutral 0. Critical, 25, is left to the
 * configuration: how much harm a finding does, no rule can know. Thresholds: a warning in a thousand words, eight
 * times what people's own news has; and an error in five hundred, or as much in warnings.
 */
export const DEFAULT_SCORING: Scoring = {
  weights: {error: 5, warning: 1, info: 0, rules: {}},
  thresholds: {look: 1, hold: 10}
}

/**
 * The scoring that a configuration asks for.
 *
 * @param ruleIds Rules that may have a weight of their own.
 * @throws {ConfigurationError} for unknown keys, numbers below 0, and a `hold` below `look`.
 */
export function readScoring(
  options: {weights?: unknown; thresholds?: unknown},
  ruleIds: readonly string[]
): Scoring {
  const {rules, ...severities} = objectOf('weights', options.weights)
  const weights = {
    ...DEFAULT_SCORING.weights,
    ...numbersOf('weights', severities, ['error', 'warning', 'info', 'rules']),
    rules: numbersOf('weights.rules', objectOf('weights.rules', rules), ruleIds)
  }
  const given = objectOf('thresholds', options.thresholds)
  const thresholds = {...DEFAULT_SCORING.thresholds, ...numbersOf('thresholds', given, ['look', 'hold'])}
  if (thresholds.hold < thresholds.look)
    throw new ConfigurationError(
      `"thresholds.hold" is ${thresholds.hold}, which is less than "thresholds.look", ${thresholds.look}; nothing could be looked at`
    )
  return {weights, thresholds}
}

function objectOf(name: string, value: unknown): Record<string, unknown> {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigurationError(`"${name}" must be an object of numbers, not ${show(value)}`)
  return value as Record<string, unknown>
}

function numbersOf(
  name: string,
  values: Record<string, unknown>,
  known: readonly string[]
): Record<string, number> {
  for (const [key, value] of Object.entries(values)) {
    if (!known.includes(key)) {
      const list = known.length > 5 ? '' : `; it has: ${known.join(', ')}`
      throw new ConfigurationError(`"${name}" has no "${key}"${nearest(key, known)}${list}`)
    }
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
      throw new ConfigurationError(`"${name}.${key}" must be a number of 0 or more, not ${show(value)}`)
  }
  return values as Record<string, number>
}
