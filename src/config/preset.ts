import path from 'node:path'
import type {Term} from '../glossary/term.js'
import {isBase} from '../preset/bases.js'
import {checkOptions, isFileName} from '../preset/check.js'
import {fileOptions, rememberPreset} from '../preset/loaded.js'
import {type GarblintOptions, listOf} from '../preset/options.js'
import {Preset, type Step, stepsOf} from '../preset/steps.js'
import {ConfigurationError} from '../rule/options.js'
import type {ScoringOptions} from '../score/scoring.js'
import {loadConfiguration, type Trust} from './load.js'
import {placing} from './place.js'

/** How options of the preset are loaded. */
export interface Loading {
  trust: Trust
  /** Files that the options were read from and that they named, as they were met. */
  sources: Set<string>
}

/**
 * Make options of the preset ready for the plugin: check them, and read the files that they mean.
 *
 * @param file The configuration that they stand in: paths and globs count from its folder.
 * @throws {ConfigurationError} with the path of what is wrong in the options.
 */
export async function loadPreset(options: unknown, file: string, loading: Loading): Promise<GarblintOptions> {
  // A copy: one object may be the options of several configurations.
  const checked = checkOptions(options ?? {})
  const {steps, scoring} = await stepsIn(checked, file, loading, [file])
  const loaded = {...checked, ...scoring}
  rememberPreset(loaded, new Preset(steps))
  return loaded
}

/** What options come to with those that they extend. */
interface Extended {
  steps: Step[]
  scoring: ScoringOptions
}

async function stepsIn(
  options: GarblintOptions,
  file: string,
  loading: Loading,
  extending: readonly string[]
): Promise<Extended> {
  const {weights, thresholds} = options
  const own = {...(weights && {weights}), ...(thresholds && {thresholds})}
  if (fileOptions(options).length === 0) return {steps: stepsOf(options), scoring: own}
  const steps: Step[] = []
  let scoring: ScoringOptions = {}
  for (const [index, name] of listOf(options.extends).entries())
    if (isFileName(name)) {
      const at = Array.isArray(options.extends) ? ['extends', index] : ['extends']
      const base = await extended(name, file, loading, extending, at)
      steps.push(...base.steps)
      scoring = {...scoring, ...base.scoring}
    } else if (isBase(name)) steps.push({bases: [name]})
  steps.push({rules: options.rules, allow: options.allow, terms: await termsIn(options, file, loading)})
  steps.push(...(await overrideSteps(options, path.dirname(file))))
  return {steps, scoring: {...scoring, ...own}}
}

/** A configuration file that another extends. Its globs and paths count from its own folder. */
async function extended(
  name: string,
  file: string,
  loading: Loading,
  extending: readonly string[],
  at: readonly (string | number)[]
): Promise<Extended> {
  const base = path.resolve(path.dirname(file), name)
  try {
    if (extending.includes(base)) throw new ConfigurationError('it extends itself')
    loading.sources.add(base)
    return await placing(base, async () => {
      const {plugins} = await loadConfiguration(base, loading.trust)
      const own = plugins.find(({plugin}) => plugin === 'garblint')
      if (!own) throw new ConfigurationError('garblint is none of its plugins')
      return await placed(own.path, async () =>
        stepsIn(checkOptions(own.options ?? {}), base, loading, [...extending, base])
      )
    })
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    throw new ConfigurationError(`"${name}", which it extends, cannot be used: ${error.message}`, at)
  }
}

/** {@link within} for what takes time. */
export async function placed<T>(at: readonly (string | number)[], act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    throw new ConfigurationError(error.message, [...at, ...error.path])
  }
}

async function termsIn({glossary}: GarblintOptions, file: string, {sources}: Loading): Promise<Term[]> {
  const terms: Term[] = []
  for (const [index, name] of listOf(glossary).entries()) {
    const {readGlossary} = await import('../glossary/read.js')
    const source = path.resolve(path.dirname(file), name)
    sources.add(source)
    await placed(Array.isArray(glossary) ? ['glossary', index] : ['glossary'], async () => {
      terms.push(...(await readGlossary(source, name)))
    })
  }
  return terms
}

async function overrideSteps({overrides}: GarblintOptions, folder: string): Promise<Step[]> {
  if (!overrides?.length) return []
  const {matcherOf} = await import('./globs.js')
  return overrides.map(({files, rules, allow}) => ({rules, allow, matches: matcherOf(listOf(files), folder)}))
}
