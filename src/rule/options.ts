import {nearest} from '../config/nearest.js'

/** One option of a rule: its kind, default and bounds, as plain data. */
export type Option =
  | {kind: 'boolean'; default: boolean; doc: string}
  | {kind: 'integer'; default: number; min: number; max: number; doc: string}
  | {kind: 'choice'; default: string; values: readonly string[]; doc: string}
  | {kind: 'strings'; default: readonly string[]; values?: readonly string[]; doc: string}
  | {kind: 'records'; default: readonly never[]; fields: Fields; doc: string}

/** The fields of a record, each with what it holds; those with a question mark may be left out. */
export type Fields = Readonly<Record<string, FieldKind>>
type FieldKind = 'string' | 'strings' | 'boolean?'

export type OptionSchemas = Record<string, Option>

/** The value that a rule sees for an option. */
type ValueOf<O extends Option> = O extends {kind: 'boolean'}
  ? boolean
  : O extends {kind: 'integer'}
    ? number
    : O extends {kind: 'choice'; values: readonly (infer V)[]}
      ? V
      : O extends {kind: 'records'; fields: infer F extends Fields}
        ? readonly RecordOf<F>[]
        : readonly string[]

type RecordOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends 'boolean?' ? never : K]: F[K] extends 'string'
    ? string
    : readonly string[]
} & {readonly [K in keyof F as F[K] extends 'boolean?' ? K : never]?: boolean}

export type OptionValues<S extends OptionSchemas> = {readonly [K in keyof S]: ValueOf<S[K]>}

/** A switch. */
export function boolean(option: {default: boolean; doc: string}) {
  return {kind: 'boolean' as const, ...option}
}

/** A whole number; `min` is 0 and `max` unbounded unless given. */
export function integer(option: {default: number; min?: number; max?: number; doc: string}) {
  return {kind: 'integer' as const, min: 0, max: Number.MAX_SAFE_INTEGER, ...option}
}

/** One of a few words. */
export function choice<const V extends readonly string[]>(option: {
  default: V[number]
  values: V
  doc: string
}) {
  return {kind: 'choice' as const, ...option}
}

/** A list of strings, empty unless a default is given; of `values` alone where those are given. */
export function strings(option: {default?: readonly string[]; values?: readonly string[]; doc: string}) {
  return {kind: 'strings' as const, default: [], ...option}
}

/** A list of objects with the same fields, empty by default. */
export function records<const F extends Fields>(option: {fields: F; doc: string}) {
  return {kind: 'records' as const, default: [], ...option}
}

/** Keys and indexes that lead from a value to one inside of it. */
export type KeyPath = readonly (string | number)[]

/** A configuration that cannot be used; `message` says what is wrong and what to do, for people. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
  /** Where the mistake stands in the value that was checked, as far as that is known. */
  readonly path: KeyPath

  constructor(message: string, path: KeyPath = []) {
    super(message)
    this.path = path
  }
}

/** Do something; a configuration error that it throws stands at `path` and below. */
export function within<T>(path: KeyPath, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    throw new ConfigurationError(error.message, [...path, ...error.path])
  }
}

/**
 * The values of a rule's options: defaults with `given` on top.
 *
 * @throws {ConfigurationError} when an option is unknown or has a value of the wrong kind.
 */
export function readOptions<S extends OptionSchemas>(
  ruleId: string,
  schemas: S,
  given: unknown
): OptionValues<S> {
  const values: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(schemas)) values[name] = schema.default
  if (given === undefined || given === null) return values as OptionValues<S>
  if (typeof given !== 'object' || Array.isArray(given))
    throw new ConfigurationError(`the options of rule "${ruleId}" must be an object, not ${show(given)}`)
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(schemas, name))
      throw new ConfigurationError(unknownOption(ruleId, name, Object.keys(schemas)), [name])
    const expected = complaint(schemas[name], value)
    if (expected)
      throw new ConfigurationError(
        `option "${name}" of rule "${ruleId}" must be ${expected}, not ${show(value)}`,
        [name]
      )
    values[name] = value
  }
  return values as OptionValues<S>
}

function unknownOption(ruleId: string, name: string, known: string[]): string {
  if (known.length === 0) return `rule "${ruleId}" has no options, but "${name}" was given`
  return `rule "${ruleId}" has no option "${name}"${nearest(name, known)}; it has: ${known.join(', ')}`
}

/** What a value should have been, or undefined when it is right. */
function complaint(schema: Option, value: unknown): string | undefined {
  switch (schema.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'true or false'
    case 'integer': {
      const fits =
        Number.isInteger(value) && (value as number) >= schema.min && (value as number) <= schema.max
      const bounds =
        schema.max === Number.MAX_SAFE_INTEGER
          ? `of ${schema.min} or more`
          : `from ${schema.min} to ${schema.max}`
      return fits ? undefined : `a whole number ${bounds}`
    }
    case 'choice': {
      if (schema.values.includes(value as string)) return undefined
      return `one of ${schema.values.map(v => `"${v}"`).join(', ')}`
    }
    case 'strings': {
      const {values} = schema
      const fits = (item: unknown) => typeof item === 'string' && (!values || values.includes(item))
      if (Array.isArray(value) && value.every(fits)) return undefined
      return values ? `a list of ${values.map(v => `"${v}"`).join(', ')}` : 'a list of strings'
    }
    case 'records': {
      const fits = (item: unknown) => isRecord(item, schema.fields)
      return Array.isArray(value) && value.every(fits) ? undefined : `a list of ${shape(schema.fields)}`
    }
  }
}

/** Whether a value is an object with these fields and no others. */
function isRecord(value: unknown, fields: Fields): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  if (!Object.keys(value).every(name => Object.hasOwn(fields, name))) return false
  return Object.entries(fields).every(([name, kind]) => {
    const held = (value as Record<string, unknown>)[name]
    if (kind === 'string') return typeof held === 'string'
    if (kind === 'boolean?') return held === undefined || typeof held === 'boolean'
    return Array.isArray(held) && held.every(item => typeof item === 'string')
  })
}

const SHOWN = {string: '"…"', strings: '["…"]'}

/** An object with these fields, as a person would write it; what may be left out is not shown. */
function shape(fields: Fields): string {
  const shown = Object.entries(fields).flatMap(([name, kind]) =>
    kind === 'boolean?' ? [] : `"${name}": ${SHOWN[kind]}`
  )
  return `{${shown.join(', ')}}`
}

/** A value as a person would recognise it from their configuration. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
