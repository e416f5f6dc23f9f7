import path from 'node:path'
import type {Root} from 'nlcst'
import {retext} from 'retext'
import type {PluggableList, Processor} from 'unified'
import {rules} from '../../rules/index.js'
import {garblint} from '../preset.js'
import {newsText} from '../readers/text.js'
import {ConfigurationError, type KeyPath} from '../rule/options.js'
import {guarded} from './guarded.js'
import {type ConfiguredPlugin, importPlugin, isModule, loadConfiguration, readText} from './load.js'
import {nearest} from './nearest.js'
import {placing} from './place.js'
import {type Loading, loadPreset, placed} from './preset.js'

declare module 'unified' {
  interface Data {
    /**
     * The effective configuration as text, where only garblint's own rules run and plain data sets them. Without it,
     * what a processor does depends on the code of others.
     */
    garblintConfiguration?: string
  }
}

/** A frozen unified processor that lints: it parses an article and runs the plugins of a configuration over it. */
export type LintProcessor = Processor<Root, undefined, undefined, Root, string>

/**
 * The processor for a configuration file, or the recommended preset where there is none.
 *
 * @throws {ConfigurationError} when the configuration cannot be used.
 */
export async function processorFor(configFile: string | undefined, loading: Loading): Promise<LintProcessor> {
  const base = retext().use(newsText)
  if (configFile === undefined)
    return base.use(garblint).data('garblintConfiguration', 'recommended').freeze()
  const {settings, plugins} = await readyConfiguration(configFile, loading)
  const text = textOf(plugins, settings, configFile, loading)
  if (text !== undefined) base.data('garblintConfiguration', text)
  return base.use({settings, plugins: plugins.map(({tuple}) => tuple) as PluggableList}).freeze()
}

/** The effective configuration as text, with that of the files that it names, where no code of others is in it. */
function textOf(
  plugins: readonly ReadyPlugin[],
  settings: unknown,
  configFile: string,
  {sources}: Loading
): string | undefined {
  const read = [...sources].filter(file => file !== configFile)
  if (!plugins.every(({name}) => isOwn(name)) || read.some(isModule)) return undefined
  const given = plugins.map(({name, options}) => [name, options])
  // The folder decides on what globs and paths mean.
  return JSON.stringify([given, settings, path.dirname(configFile), read.map(file => [file, readText(file)])])
}

function isOwn(name: string | undefined): boolean {
  return name === 'garblint' || name?.startsWith('garblint/rules/') === true
}

interface ReadyPlugin {
  /** Undefined for a function. */
  name: string | undefined
  /** Options as they were given. */
  options: unknown
  /** What unified uses. */
  tuple: [plugin: unknown, options?: unknown]
}

/**
 * A configuration with its plugins ready to be used.
 *
 * @throws {ConfigurationError} when it cannot be used.
 */
export async function readyConfiguration(
  configFile: string,
  loading: Loading
): Promise<{settings: Record<string, unknown> | undefined; plugins: ReadyPlugin[]}> {
  loading.sources.add(configFile)
  return placing(configFile, async () => {
    const {plugins, settings} = await loadConfiguration(configFile, loading.trust)
    const ready: ReadyPlugin[] = []
    for (const configured of plugins) {
      const name = typeof configured.plugin === 'string' ? configured.plugin : undefined
      ready.push({name, options: configured.options, tuple: await tupleOf(configured, configFile, loading)})
    }
    return {settings, plugins: ready}
  })
}

async function tupleOf(
  {plugin, options, path: at}: ConfiguredPlugin,
  configFile: string,
  loading: Loading
): Promise<ReadyPlugin['tuple']> {
  if (plugin === 'garblint')
    return placed(at, async () => [garblint, await loadPreset(options, configFile, loading)])
  const loaded =
    typeof plugin === 'string'
      ? (ownRule(plugin, at) ?? guarded(await othersPlugin(plugin, configFile, at, loading)))
      : guarded(plugin)
  return options === undefined ? [loaded] : [loaded, options]
}

/** garblint's own plugins are those of the garblint that runs, wherever it is installed. */
function ownRule(name: string, at: KeyPath): unknown {
  const id = /^garblint\/rules\/(.*)$/.exec(name)?.[1]
  if (id === undefined) return undefined
  if (!Object.hasOwn(rules, id))
    throw new ConfigurationError(`there is no rule "${id}"${nearest(id, Object.keys(rules))}`, nameAt(at))
  return rules[id as keyof typeof rules]
}

async function othersPlugin(
  name: string,
  configFile: string,
  at: KeyPath,
  {trust}: Loading
): Promise<unknown> {
  if (!trust.code)
    throw new ConfigurationError(
      `plugin "${name}" is code of others, which is not run here (--no-code); only garblint's own plugins are`,
      nameAt(at)
    )
  return placed(nameAt(at), () => importPlugin(name, configFile))
}

/** Where the name of a plugin stands whose options stand at a path. */
function nameAt(at: KeyPath): KeyPath {
  return at[at.length - 1] === 1 && at.length > 2 ? [...at.slice(0, -1), 0] : at
}
