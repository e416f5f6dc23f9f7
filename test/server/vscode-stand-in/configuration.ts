import {readFileSync} from 'node:fs'
import {EventEmitter} from './events.js'

interface Manifest {
  contributes: {configuration: {properties: Record<string, {default: unknown}>}}
}

interface ConfigurationChangeEvent {
  affectsConfiguration(section: string): boolean
}

type Values = {[name: string]: unknown}

const changed = new EventEmitter<ConfigurationChangeEvent>()
let values: Values = {}

export const onDidChangeConfiguration = changed.event

/** Take the defaults from an extension's manifest, as VS Code does. */
export function contribute(manifest: string): void {
  const {configuration} = (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).contributes
  values = {}
  for (const [name, {default: value}] of Object.entries(configuration.properties)) put(name, value)
}

/** What a person does in the settings. */
export function changeSetting(name: string, value: unknown): void {
  put(name, value)
  changed.fire({
    affectsConfiguration: section => name === section || name.startsWith(`${section}.`)
  })
}

/** The settings of a section, which are properties of the answer, too. */
export function getConfiguration(section?: string) {
  const part = section ? at(values, section) : values
  return Object.freeze({
    ...(part as Values),
    get: (name: string, otherwise?: unknown) => at(part, name) ?? otherwise,
    has: (name: string) => at(part, name) !== undefined
  })
}

function put(name: string, value: unknown): void {
  const parts = name.split('.')
  const last = parts.pop() as string
  let group = values
  for (const part of parts) {
    group[part] ??= {}
    group = group[part] as Values
  }
  group[last] = value
}

function at(group: unknown, name: string): unknown {
  return name.split('.').reduce<unknown>((inner, part) => (inner as Values | undefined)?.[part], group)
}
