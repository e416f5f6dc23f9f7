import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {ParseError} from 'jsonc-parser'
import {locatorOf} from '../article/locate.js'
import {jsonErrorInWords} from '../json-error.js'
import {ConfigurationError, type KeyPath, show, within} from '../rule/options.js'
import {nearest} from './nearest.js'

/** A configuration in unified's format, with plugins as a list. */
export interface Configuration {
  settings: Record<string, unknown> | undefined
  plugins: ConfiguredPlugin[]
}

export interface ConfiguredPlugin {
  plugin: unknown
  options: unknown
  /** Where its options stand in the file. */
  path: KeyPath
}

/** Whether a configuration may run code of others: modules as configurations, and plugins that are not garblint's. */
export interface Trust {
  code: boolean
}

const KEYS = ['plugins', 'settings']

/**
 * Read a configuration file: JSON (`.retextrc`, `.json`, `package.json`), YAML, or a module whose default export it is.
 *
 * @throws {ConfigurationError} when it cannot be read or has the wrong shape.
 */
export async function loadConfiguration(file: string, trust: Trust): Promise<Configuration> {
  const value = await readValue(file, trust)
  if (path.basename(file) !== 'package.json') return readShape(value)
  const {retextConfig} = value as {retextConfig?: unknown}
  const {settings, plugins} = within(['retextConfig'], () => readShape(retextConfig))
  return {settings, plugins: plugins.map(entry => ({...entry, path: ['retextConfig', ...entry.path]}))}
}

async function readValue(file: string, trust: Trust): Promise<unknown> {
  if (isModule(file)) {
    if (!trust.code)
      throw new ConfigurationError(
        'it is JavaScript, and code of a configuration is not run here (--no-code); write it as JSON or YAML'
      )
    return importDefault(file)
  }
  const text = readText(file)
  return isYaml(file) ? parseYaml(text) : parseJson(text)
}

export function isModule(file: string): boolean {
  return /\.[cm]?js$/.test(file)
}

export function isYaml(file: string): boolean {
  return /\.ya?ml$/.test(file)
}

/**
 * A file of text that a configuration consists of or names.
 *
 * @throws {ConfigurationError} when it cannot be read.
 */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    throw new ConfigurationError(code === 'ENOENT' ? 'there is no such file' : message)
  }
}

async function importDefault(file: string): Promise<unknown> {
  try {
    return (await import(pathToFileURL(file).href)).default
  } catch (error) {
    throw new ConfigurationError(`it cannot be imported: ${(error as Error).message}`)
  }
}

async function parseYaml(text: string): Promise<unknown> {
  const {parseDocument} = await import('yaml')
  try {
    const document = parseDocument(text)
    // What it warns of, a tag that nothing knows, is a mistake, too; it would print the line as it stands.
    const [fault] = [...document.errors, ...document.warnings]
    if (fault) throw fault
    return document.toJS()
  } catch (error) {
    throw new ConfigurationError(`it is not valid YAML: ${(error as Error).message.split('\n')[0]}`)
  }
}

/** JSON with comments and trailing commas, as editors and `--init` files have it. */
async function parseJson(text: string): Promise<unknown> {
  const {parse, printParseErrorCode} = await import('jsonc-parser')
  const errors: ParseError[] = []
  const value = parse(text, errors, {allowTrailingComma: true})
  if (errors.length === 0) return value
  const {line, column} = locatorOf(text)(errors[0].offset)
  const what = jsonErrorInWords(printParseErrorCode(errors[0].error))
  throw new ConfigurationError(`it is not valid JSON at line ${line}, column ${column}: ${what}`)
}

function readShape(value: unknown): Configuration {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigurationError(`it must be an object with "plugins", not ${show(value)}`)
  for (const key of Object.keys(value))
    if (!KEYS.includes(key) && key !== '$schema')
      throw new ConfigurationError(
        `"${key}" is unknown here${nearest(key, KEYS)}; known are: ${KEYS.join(', ')}`,
        [key]
      )
  const {plugins, settings} = value as {plugins?: unknown; settings?: unknown}
  if (settings !== undefined && (typeof settings !== 'object' || settings === null))
    throw new ConfigurationError(`"settings" must be an object, not ${show(settings)}`, ['settings'])
  const list = within(['plugins'], () => readPlugins(plugins))
  if (list.length === 0)
    throw new ConfigurationError(
      'no plugin is on, so nothing would be checked; add {"plugins": ["garblint"]}'
    )
  return {settings: settings as Configuration['settings'], plugins: list}
}

function readPlugins(plugins: unknown): ConfiguredPlugin[] {
  if (plugins === undefined || plugins === null) return []
  if (typeof plugins !== 'object')
    throw new ConfigurationError(`"plugins" must be a list or an object of plugins, not ${show(plugins)}`)
  const entries = Array.isArray(plugins)
    ? plugins.map((entry, index) =>
        Array.isArray(entry) ? [entry[0], entry[1], [index, 1]] : [entry, undefined, [index]]
      )
    : Object.entries(plugins).map(([name, options]) => [name, options, [name]])
  const list = entries.map(([plugin, options, path]) => ({
    plugin: isPreset(plugin) ? 'garblint' : plugin,
    options,
    path: ['plugins', ...path]
  }))
  for (const [index, {plugin}] of list.entries()) {
    if (typeof plugin !== 'string' && typeof plugin !== 'function')
      throw new ConfigurationError(
        `a plugin must be a name, or a name and its options in a list, not ${show(plugin)}`,
        [index]
      )
    if (list.findIndex(other => other.plugin === plugin) < index)
      throw new ConfigurationError(`plugin ${show(plugin)} is named twice; put its options in one place`, [
        index
      ])
  }
  // As in unified: false turns a plugin off, true on without options.
  return list
    .filter(({options}) => options !== false)
    .map(entry => (entry.options === true || entry.options === null ? {...entry, options: undefined} : entry))
}

/** The preset that a module imported: whichever copy of garblint it came from, that of the command is meant. */
function isPreset(plugin: unknown): boolean {
  return typeof plugin === 'function' && plugin.name === 'garblint'
}

/**
 * Find the module of a plugin by the name that a configuration gives it, as unified's tools do: `repeated-words` and
 * `retext-repeated-words` mean the same package, paths are relative to the configuration.
 *
 * @throws {ConfigurationError} when there is none or it has no plugin as default export.
 */
export async function importPlugin(name: string, configFile: string): Promise<unknown> {
  const url = await resolvePlugin(name, configFile)
  let module: {default?: unknown}
  try {
    module = await import(url)
  } catch (error) {
    throw new ConfigurationError(`plugin "${name}" cannot be imported: ${(error as Error).message}`)
  }
  if (typeof module.default !== 'function' && typeof module.default !== 'object')
    throw new ConfigurationError(`plugin "${name}" has no plugin as its default export`)
  return module.default
}

async function resolvePlugin(name: string, configFile: string): Promise<string> {
  const {resolve} = await import('import-meta-resolve')
  const parent = pathToFileURL(configFile).href
  const isPath = /^[./]|^file:/.test(name)
  const names =
    isPath || name.startsWith('retext-') || name.startsWith('@') ? [name] : [`retext-${name}`, name]
  for (const candidate of names)
    try {
      const url = resolve(candidate, parent)
      readFileSync(fileURLToPath(url))
      return url
    } catch {
      // The next name may be the one.
    }
  const hint = nearest(name, ['garblint'])
  const advice = isPath ? 'there is no such file' : 'install it beside the configuration'
  throw new ConfigurationError(`there is no plugin "${name}"${hint}: ${advice}`)
}
