import {type Field, fieldFrom} from '../readers/fields.js'
import type {Severity} from '../rule/types.js'

/** How a finding is shown: as the protocol's severities name it, or not at all. */
export type ShownSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off'

/** What a client may set, in `initializationOptions` or as section `garblint` of its configuration. */
export interface Settings {
  enable: boolean
  /** When documents are linted. */
  run: 'onType' | 'onSave'
  /** Milliseconds without a key before a document is linted. */
  debounce: number
  /** How findings of each severity are shown. */
  severity: Readonly<Record<Severity, ShownSeverity>>
  /** Whether the workspace may run code: JavaScript configurations and plugins that it names. */
  trusted: boolean
  /** Whether clients that ask for the diagnostics of the whole workspace get those of files that are not open. */
  workspaceDiagnostics: boolean
  /** Whether the damage score of an article stands above its first line. */
  codeLens: boolean
  /** The fields of records that hold text; without one, records are left alone. */
  fields: readonly Field[]
}

export const DEFAULTS: Settings = {
  enable: true,
  run: 'onType',
  debounce: 40,
  severity: {error: 'error', warning: 'warning', info: 'information'},
  trusted: false,
  workspaceDiagnostics: true,
  codeLens: true,
  fields: []
}

const SHOWN: readonly string[] = ['error', 'warning', 'information', 'hint', 'off']

/** Settings changed by what a client sent; what is missing or has a wrong shape stays as it was. */
export function changedSettings(settings: Settings, given: unknown): Settings {
  if (typeof given !== 'object' || given === null) return settings
  const values = given as Record<string, unknown>
  const flag = (name: 'enable' | 'trusted' | 'workspaceDiagnostics' | 'codeLens') =>
    typeof values[name] === 'boolean' ? (values[name] as boolean) : settings[name]
  const {debounce} = values
  return {
    enable: flag('enable'),
    run: values.run === 'onType' || values.run === 'onSave' ? values.run : settings.run,
    debounce: typeof debounce === 'number' && debounce >= 0 ? Math.min(debounce, 10_000) : settings.debounce,
    severity: changedSeverity(settings.severity, values.severity),
    trusted: flag('trusted'),
    workspaceDiagnostics: flag('workspaceDiagnostics'),
    codeLens: flag('codeLens'),
    fields: Array.isArray(values.fields)
      ? values.fields.filter(name => typeof name === 'string' && name !== '').map(fieldFrom)
      : settings.fields
  }
}

function changedSeverity(severity: Settings['severity'], given: unknown): Settings['severity'] {
  if (typeof given !== 'object' || given === null) return severity
  const shown = (name: Severity) => {
    const value = (given as Record<string, unknown>)[name]
    return typeof value === 'string' && SHOWN.includes(value) ? (value as ShownSeverity) : severity[name]
  }
  return {error: shown('error'), warning: shown('warning'), info: shown('info')}
}
