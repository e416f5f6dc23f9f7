import {SCHEMA_URL} from '../config/template.js'
import {BASES} from '../preset/bases.js'
import {SEVERITIES} from '../preset/check.js'
import type {Fields, Option} from '../rule/options.js'
import type {AnyRuleDefinition} from '../rule/types.js'

type Schema = Record<string, unknown>

const TEXT: Schema = {type: 'string', pattern: '\\S'}
const TEXTS: Schema = {type: 'array', items: TEXT}
const severity: Schema = {enum: SEVERITIES}

/** The JSON schema (draft 7) of a `.retextrc` that uses garblint, from the options of the rules. */
export function configurationSchema(definitions: readonly AnyRuleDefinition[]): Schema {
  const ids = definitions.map(({id}) => id)
  const garblint = {$ref: '#/definitions/garblint'}
  const options = {type: ['object', 'boolean', 'null']}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_URL,
    title: 'Configuration of garblint (.retextrc)',
    type: 'object',
    properties: {
      $schema: {type: 'string'},
      settings: {type: 'object', description: 'Settings of unified, for plugins of others.'},
      plugins: {
        description: 'Plugins that lint, in order: garblint, and other plugins of retext.',
        if: {type: 'array'},
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
        then: {type: 'array', minItems: 1, items: pluginEntry(garblint)},
        else: {
          type: 'object',
          minProperties: 1,
          properties: {garblint: {anyOf: [garblint, {type: ['boolean', 'null']}]}},
          additionalProperties: options
        }
      }
    },
    required: ['plugins'],
    additionalProperties: false,
    definitions: {
      garblint: garblintOptions(ids),
      extends: {
        anyOf: [
          ...Object.entries(BASES).map(([name, {doc}]) => ({const: name, description: doc})),
          {type: 'string', pattern: '^\\.{0,2}[/\\\\]|^[A-Za-z]:[/\\\\]', description: 'a configuration file'}
        ]
      },
      rules: {
        type: 'object',
        description: 'Rules by their id: a severity, or a list of severity and options.',
        properties: Object.fromEntries(ids.map(id => [id, {$ref: `#/definitions/${id}`}])),
        additionalProperties: false
      },
      allow: {
        description:
          'Words, names and phrases that are sound: a list, or lists by rule, with "*" for all rules.',
        if: {type: 'array'},
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
        then: TEXTS,
        else: {
          type: 'object',
          properties: Object.fromEntries(['*', ...ids].map(id => [id, TEXTS])),
          additionalProperties: false
        }
      },
      ...Object.fromEntries(definitions.map(definition => [definition.id, ruleSetting(definition)]))
    }
  }
}

/** A plugin by its name, or its name and options in a list. */
function pluginEntry(garblint: Schema): Schema {
  const name = {type: 'string', examples: ['garblint']}
  return {
    if: {type: 'array'},
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
    then: {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: [name],
      if: {items: [{const: 'garblint'}]},
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
      then: {items: [{const: 'garblint'}, {anyOf: [garblint, {type: ['boolean', 'null']}]}]}
    },
    else: name
  }
}

function garblintOptions(ids: readonly string[]): Schema {
  const rules = {$ref: '#/definitions/rules'}
  const allow = {$ref: '#/definitions/allow'}
  const oneOrMore = {anyOf: [TEXT, {...TEXTS, minItems: 1}]}
  return {
    type: 'object',
    description: `Options of garblint, which has ${ids.length} rules.`,
    properties: {
      extends: {
        description: 'What to start from; later entries win.',
        anyOf: [{$ref: '#/definitions/extends'}, {type: 'array', items: {$ref: '#/definitions/extends'}}]
      },
      rules,
      allow,
      glossary: {
        description: 'Files with your terms (.csv, .tbx, .json), by their path from this file.',
        ...oneOrMore
      },
      overrides: {
        description: 'What is set otherwise for some files; of several that match, the later wins.',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            files: {description: 'Globs from the folder of this file; "!" makes exceptions.', ...oneOrMore},
            rules,
            allow
          },
          required: ['files'],
          additionalProperties: false
        }
      },
      weights: {
        description: 'What a finding of each severity costs, and of a rule whatever its severity.',
        ...numbers(
          SEVERITIES.filter(name => name !== 'off'),
          {rules: numbers(ids)}
        )
      },
      thresholds: {
        description: 'Damage scores from which on an article should be looked at, and be held back.',
        ...numbers(['look', 'hold'])
      }
    },
    additionalProperties: false
  }
}

/** An object of numbers of 0 or more. */
function numbers(names: readonly string[], others: Record<string, Schema> = {}): Schema {
  const each = Object.fromEntries(names.map(name => [name, {type: 'number', minimum: 0}]))
  return {type: 'object', properties: {...each, ...others}, additionalProperties: false}
}

function ruleSetting({id, summary, severity: own, options}: AnyRuleDefinition): Schema {
  return {
    description: `${summary}. Default: ${own}.`,
    if: {type: 'array'},
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
    then: {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: [
        severity,
        {
          type: 'object',
          description: `Options of ${id}.`,
          properties: Object.fromEntries(
            Object.entries(options).map(([name, option]) => [name, optionSchema(option)])
          ),
          additionalProperties: false
        }
      ]
    },
    else: severity
  }
}

function optionSchema(option: Option): Schema {
  const description = option.doc
  switch (option.kind) {
    case 'boolean':
      return {type: 'boolean', default: option.default, description}
    case 'integer': {
      const maximum = option.max === Number.MAX_SAFE_INTEGER ? {} : {maximum: option.max}
      return {type: 'integer', minimum: option.min, ...maximum, default: option.default, description}
    }
    case 'choice':
      return {enum: option.values, default: option.default, description}
    case 'strings': {
      const items = option.values ? {enum: option.values} : {type: 'string'}
      return {type: 'array', items, default: option.default, description}
    }
    case 'records':
      return {type: 'array', items: recordSchema(option.fields), default: option.default, description}
  }
}

function recordSchema(fields: Fields): Schema {
  const kinds = {
    string: {type: 'string'},
    strings: {type: 'array', items: {type: 'string'}},
    'boolean?': {type: 'boolean'}
  }
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, kinds[kind]])),
    required: Object.keys(fields).filter(name => !fields[name].endsWith('?')),
    additionalProperties: false
  }
}
