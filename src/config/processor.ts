import type {Root} from 'nlcst'
import {retext} from 'retext'
import type {PluggableList, Processor} from 'unified'
import {rules} from '../../rules/index.js'
import {garblint} from '../preset.js'
import {newsText} from '../readers/text.js'
import {ConfigurationError} from '../rule/options.js'
import {guarded} from './guarded.js'
import {importPlugin, loadConfiguration} from './load.js'
import {nearest} from './nearest.js'

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
export async function processorFor(configFile: string | undefined): Promise<LintProcessor> {
  const base = retext().use(newsText)
  if (configFile === undefined)
    return base.use(garblint).data('garblintConfiguration', 'recommended').freeze()
  const {plugins, settings} = await loadConfiguration(configFile)
  const list: PluggableList = []
  for (const {plugin, options} of plugins) {
    const own = typeof plugin === 'string' ? ownPlugin(plugin) : undefined
    const loaded =
      own ?? guarded(typeof plugin === 'string' ? await importPlugin(plugin, configFile) : plugin)
    list.push(options === undefined || options === null ? [loaded as never] : [loaded as never, options])
  }
  if (plugins.every(({plugin}) => typeof plugin === 'string' && ownPlugin(plugin)))
    base.data('garblintConfiguration', JSON.stringify({plugins, settings}))
  return base.use({settings, plugins: list}).freeze()
}

/** garblint's own plugins are those of the garblint that runs, wherever it is installed. */
function ownPlugin(name: string): unknown {
  if (name === 'garblint') return garblint
  const id = /^garblint\/rules\/(.*)$/.exec(name)?.[1]
  if (id === undefined) return undefined
  if (!Object.hasOwn(rules, id))
    throw new ConfigurationError(`there is no rule "${id}"${nearest(id, Object.keys(rules))}`)
  return rules[id as keyof typeof rules]
}
