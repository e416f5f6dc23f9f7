import {rules} from '../../rules/index.js'
import type {Term} from '../glossary/term.js'
import {ConfigurationError} from '../rule/options.js'
import {type EnabledRule, enable} from '../rule/run.js'
import type {Rule} from '../rule/types.js'
import {type AllowList, mergedAllow} from './allow.js'
import {BASES, type BaseName, recommended, type Setting, type Settings} from './bases.js'
import {readSetting} from './check.js'
import {type AllowOption, type GarblintOptions, listOf, type RuleSettings} from './options.js'

/** A step from the recommended preset to what holds for a file. */
export interface Step {
  bases?: readonly BaseName[]
  rules?: RuleSettings
  allow?: AllowOption
  terms?: readonly Term[]
  /** Whether the step is taken for a file, by its absolute path; every file takes a step without it. */
  matches?: (file: string) => boolean
}

/** What holds for a file. */
export interface RuleSet {
  /** All rules, those that are off included, in the order of the registry. */
  settings: Settings
  /** The rules that are on, with complete options. */
  enabled: readonly EnabledRule[]
  allow: AllowList
}

/** The steps of options that need no files. */
export function stepsOf({extends: bases, rules, allow}: GarblintOptions): Step[] {
  return [{bases: listOf(bases) as BaseName[], rules, allow}]
}

/** What the steps of a configuration make of each file. */
export class Preset {
  readonly #steps: readonly Step[]
  readonly #made = new Map<string, RuleSet>()

  /** @throws {ConfigurationError} when no step leaves a rule on. */
  constructor(steps: readonly Step[]) {
    this.#steps = steps
    const isOn = (step: Step) =>
      Object.entries(step.rules ?? {}).some(([id, setting]) => readSetting(id, setting)[0] !== 'off')
    if (this.rulesFor(undefined).enabled.length === 0 && !steps.some(step => step.matches && isOn(step)))
      throw new ConfigurationError(
        'every rule is off, so nothing would be checked; turn at least one rule on'
      )
  }

  /** @param file Absolute path, or undefined for a text that no override can mean. */
  rulesFor(file: string | undefined): RuleSet {
    const taken = this.#steps.filter(({matches}) => !matches || (file !== undefined && matches(file)))
    const key = taken.map(step => this.#steps.indexOf(step)).join()
    let made = this.#made.get(key)
    if (!made) {
      made = ruleSetOf(taken)
      this.#made.set(key, made)
    }
    return made
  }
}

function ruleSetOf(steps: readonly Step[]): RuleSet {
  const settings = withTerms(
    steps.reduce(taken, recommended),
    steps.flatMap(step => step.terms ?? [])
  )
  const enabled: EnabledRule[] = []
  for (const [id, {definition}] of Object.entries(rules as Record<string, Rule>)) {
    const {severity, options} = settings.get(id) as Setting
    if (severity !== 'off') enabled.push(enable(definition, severity, options))
  }
  return {settings, enabled, allow: mergedAllow(steps.map(step => step.allow ?? []))}
}

function taken(settings: Settings, step: Step): Settings {
  const based = (step.bases ?? []).reduce((before, base) => BASES[base].apply(before), settings)
  const changed = new Map(based)
  for (const [id, setting] of Object.entries(step.rules ?? {})) {
    const [severity, options] = readSetting(id, setting)
    // A severity alone keeps the options that a step before gave.
    changed.set(id, {severity, options: options ?? changed.get(id)?.options})
  }
  return changed
}

/** Terms of glossaries go to each rule that takes terms, behind those that it was given itself. */
function withTerms(settings: Settings, terms: readonly Term[]): Settings {
  if (terms.length === 0) return settings
  const changed = new Map(settings)
  for (const [id, setting] of settings) {
    if (!('terms' in (rules as Record<string, Rule>)[id].definition.options)) continue
    const own = setting.options as {terms?: readonly Term[]} | undefined
    changed.set(id, {...setting, options: {...own, terms: [...(own?.terms ?? []), ...terms]}})
  }
  return changed
}
