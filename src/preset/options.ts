import type {RuleId} from '../../rules/index.js'
import type {Severity} from '../rule/types.js'
import type {ScoringOptions} from '../score/scoring.js'

/** How a rule is set: a severity, or a severity and the rule's options. */
export type RuleSetting = Severity | 'off' | [severity: Severity | 'off', options?: Record<string, unknown>]

/** Settings of rules by their ids. */
export type RuleSettings = Partial<Record<RuleId, RuleSetting>>

/** Words, names and phrases that are sound here: for all rules, or by rule, with `*` for all. */
export type AllowOption = readonly string[] | Readonly<Record<string, readonly string[]>>

/** What is set otherwise for some files. */
export interface Override {
  /** Globs, relative to the folder of the configuration. Those that begin with `!` are exceptions. */
  files: string | readonly string[]
  rules?: RuleSettings
  allow?: AllowOption
}

/** Options of the preset. */
export interface GarblintOptions extends ScoringOptions {
  /** What to start from: `recommended` (the default), `strict`, `all`, a house style, or a configuration file. */
  extends?: string | readonly string[]
  /** Rules to set otherwise than what is started from. */
  rules?: RuleSettings
  allow?: AllowOption
  /** Files with your terms, relative to the folder of the configuration. */
  glossary?: string | readonly string[]
  /** What is set otherwise for some files; of several that match, the later wins. */
  overrides?: readonly Override[]
}

/** One entry or several as a list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as T]
}
