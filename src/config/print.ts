import path from 'node:path'
import {rules} from '../../rules/index.js'
import {loadedPreset} from '../preset/loaded.js'
import type {GarblintOptions} from '../preset/options.js'
import {Preset, type RuleSet} from '../preset/steps.js'
import {readScoring} from '../score/scoring.js'
import {shownPath} from './configurations.js'
import {IgnoreFiles} from './ignore.js'
import type {Trust} from './load.js'
import type {Loading} from './preset.js'
import {readyConfiguration} from './processor.js'

/**
 * What holds for a file, as plain data: where it was read, whether the file is ignored, the plugins by name, and the
 * settings of all rules with complete options.
 *
 * @throws {ConfigurationError} when the configuration cannot be used.
 */
export async function effectiveConfiguration(
  file: string,
  configuration: string | undefined,
  trust: Trust
): Promise<object> {
  const sources = new Set<string>()
  const ignoreFile = await new IgnoreFiles().ignoring(file)
  const found =
    configuration === undefined
      ? {plugins: ['garblint'], ruleSet: new Preset([]).rulesFor(undefined), options: {}}
      : await configured(file, path.resolve(configuration), {trust, sources})
  return {
    file,
    configuration: configuration === undefined ? null : shownPath(path.resolve(configuration)),
    reads: [...sources].map(shownPath),
    ignoredBy: ignoreFile === undefined ? null : shownPath(ignoreFile),
    plugins: found.plugins,
    rules: found.ruleSet && rulesOf(found.ruleSet),
    allow: found.ruleSet?.allow,
    ...readScoring(found.options ?? {}, Object.keys(rules))
  }
}

async function configured(
  file: string,
  configuration: string,
  loading: Loading
): Promise<{plugins: string[]; ruleSet: RuleSet | undefined; options: GarblintOptions | undefined}> {
  const {plugins} = await readyConfiguration(configuration, loading)
  const own = plugins.find(({name}) => name === 'garblint')?.tuple[1] as GarblintOptions | undefined
  return {
    plugins: plugins.map(({name}) => name ?? '(a function)'),
    ruleSet: loadedPreset(own)?.rulesFor(path.resolve(file)),
    options: own
  }
}

function rulesOf({settings, enabled}: RuleSet): object {
  const options = new Map(enabled.map(rule => [rule.definition.id, rule.context.options]))
  return Object.fromEntries(
    [...settings].map(([id, {severity}]) => {
      const own = options.get(id)
      return [id, own && Object.keys(own).length > 0 ? [severity, own] : severity]
    })
  )
}
