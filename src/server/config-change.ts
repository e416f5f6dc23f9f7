import path from 'node:path'
import {applyEdits, findNodeAtLocation, type JSONPath, modify, parse, parseTree} from 'jsonc-parser'
import {type Document, isCollection, isScalar, parseDocument, type Scalar, type YAMLSeq} from 'yaml'
import {rules} from '../../rules/index.js'
import {isModule, isYaml} from '../config/load.js'
import type {Rule} from '../rule/types.js'

/** The command of the server that changes a configuration. */
export const CONFIGURE = 'garblint.configure'

/** A rule to turn off, or a text that it is to allow. */
export interface ConfigurationChange {
  rule: string
  allow?: string
  /** Whether it holds for the article alone, and not for the whole project; lsp-mode sends null back for false. */
  inFile: boolean | null
}

/** Whether what a client sent is a change that can be made. */
export function isConfigurationChange(value: unknown): value is ConfigurationChange {
  if (typeof value !== 'object' || value === null) return false
  const {rule, allow, inFile} = value as Record<string, unknown>
  return (
    typeof rule === 'string' &&
    Object.hasOwn(rules, rule) &&
    (allow === undefined || typeof allow === 'string') &&
    (typeof inFile === 'boolean' || inFile === null)
  )
}

/** Whether a configuration can be edited: JavaScript cannot. */
export function isEditable(config: string | undefined): boolean {
  return config === undefined || !isModule(config)
}

/** A configuration that has nothing in it but the preset. */
export const NEW_CONFIGURATION = '{\n  "plugins": [\n    "garblint"\n  ]\n}\n'

/**
 * The text of a configuration after a change, with its comments and format as they were.
 *
 * @returns undefined where the configuration does not use garblint's preset, or cannot be read.
 */
export function changedConfiguration(
  file: string,
  text: string,
  article: string,
  change: ConfigurationChange
): string | undefined {
  const given = change.inFile
    ? path.relative(path.dirname(file), article).split(path.sep).join('/')
    : undefined
  // What means something in globs is meant as it stands.
  const files = given?.replace(/[\\*?[\]{}()!+@]/g, '\\$&')
  if (isYaml(file)) return changedYaml(text, change, files)
  return changedJson(text, path.basename(file) === 'package.json' ? ['retextConfig'] : [], change, files)
}

/** How a rule is to be set, given how it is. */
function changedSetting(now: unknown, {rule, allow}: ConfigurationChange): unknown {
  if (allow === undefined) return 'off'
  const [severity, options] = Array.isArray(now) ? now : [now, undefined]
  const own = typeof options === 'object' && options !== null ? (options as Record<string, unknown>) : {}
  const allowed = Array.isArray(own.allow) ? own.allow : []
  const known = severity ?? (rules as Record<string, Rule>)[rule].definition.severity
  return [known, {...own, allow: allowed.includes(allow) ? allowed : [...allowed, allow]}]
}

/** Where in a list or object of plugins the preset stands, and its options; undefined where it does not. */
function presetIn(plugins: unknown): {path: Array<string | number>; options: unknown} | undefined {
  if (Array.isArray(plugins)) {
    const index = plugins.findIndex(entry => (Array.isArray(entry) ? entry[0] : entry) === 'garblint')
    if (index < 0) return undefined
    const entry = plugins[index]
    return {path: [index, 1], options: Array.isArray(entry) ? entry[1] : undefined}
  }
  if (typeof plugins !== 'object' || plugins === null || !Object.hasOwn(plugins, 'garblint')) return undefined
  return {path: ['garblint'], options: (plugins as {garblint: unknown}).garblint}
}

interface Options {
  rules?: Record<string, unknown>
  overrides?: Array<{files?: unknown; rules?: Record<string, unknown>}>
}

/** Where in the preset's options a setting is to stand, and what. */
function placedSetting(
  given: unknown,
  change: ConfigurationChange,
  files: string | undefined
): {at: Array<string | number>; value: unknown} {
  const options = (typeof given === 'object' && given !== null ? given : {}) as Options
  const general = options.rules?.[change.rule]
  if (files === undefined) return {at: ['rules', change.rule], value: changedSetting(general, change)}
  const overrides = Array.isArray(options.overrides) ? options.overrides : []
  const index = overrides.findIndex(override => override?.files === files)
  const own = overrides[index]?.rules?.[change.rule]
  const value = changedSetting(own ?? general, change)
  if (index >= 0) return {at: ['overrides', index, 'rules', change.rule], value}
  const override = {files, rules: {[change.rule]: value}}
  if (overrides.length === 0) return {at: ['overrides'], value: [override]}
  return {at: ['overrides', overrides.length], value: override}
}

function changedJson(
  text: string,
  base: JSONPath,
  change: ConfigurationChange,
  files: string | undefined
): string | undefined {
  const tree = parseTree(text)
  const plugins = tree && findNodeAtLocation(tree, [...base, 'plugins'])
  if (!plugins) return undefined
  const value = parse(text.slice(plugins.offset, plugins.offset + plugins.length), [], {
    allowTrailingComma: true
  })
  const preset = presetIn(value)
  if (!preset) return undefined
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n'
  }
  const set = (before: string, at: JSONPath, to: unknown) =>
    applyEdits(before, modify(before, at, to, {formattingOptions}))
  const setting = placedSetting(preset.options, change, files)
  const at = [...base, 'plugins', ...preset.path]
  if (typeof preset.options !== 'object' || preset.options === null) {
    const [first, ...rest] = setting.at
    const options = {[first]: rest.length > 0 ? {[rest[0]]: setting.value} : setting.value}
    // A name alone becomes a list of name and options.
    return preset.path.length === 2
      ? set(text, at.slice(0, -1), ['garblint', options])
      : set(text, at, options)
  }
  return set(text, [...at, ...setting.at], setting.value)
}

function changedYaml(
  text: string,
  change: ConfigurationChange,
  files: string | undefined
): string | undefined {
  const document: Document = parseDocument(text)
  if (document.errors.length > 0) return undefined
  const preset = presetIn((document.toJS() as {plugins?: unknown} | null)?.plugins)
  if (!preset) return undefined
  const setting = placedSetting(preset.options, change, files)
  const at = ['plugins', ...preset.path]
  if (!isCollection(document.getIn(at)) && preset.path.length === 2) {
    // A name alone becomes a list of name and options.
    const entry = document.createNode(['garblint', {}]) as YAMLSeq
    const name = document.getIn(at.slice(0, -1), true)
    if (isScalar(name) && name.comment) (entry.items[0] as Scalar).comment = name.comment
    if (isScalar(name) && name.commentBefore) entry.commentBefore = name.commentBefore
    entry.set(1, document.createNode({}))
    document.setIn(at.slice(0, -1), entry)
  } else if (!isCollection(document.getIn(at))) document.setIn(at, document.createNode({}))
  document.setIn([...at, ...setting.at], document.createNode(setting.value))
  return document.toString({lineWidth: 0})
}
