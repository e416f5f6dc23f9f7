import {FORMATS} from '../reports/formats.js'

/** The options of the command, as `node:util` parses them, with what `--help` says of each. */
export const OPTIONS = {
  // What is linted, and how.
  config: {
    type: 'string',
    value: '<file>',
    help: 'use this configuration instead of the nearest .retextrc'
  },
  'no-code': {
    type: 'boolean',
    help: "run no code of configurations: JSON and YAML, and garblint's own plugins alone"
  },
  'no-ignore': {type: 'boolean', help: 'lint what a .retextignore takes out, too'},
  ext: {
    type: 'string',
    multiple: true,
    value: '<endings>',
    help: 'search folders for these endings: md,html (default txt,text)'
  },
  field: {
    type: 'string',
    multiple: true,
    value: '<name>',
    help: 'field of JSON, NDJSON or CSV records that holds text; may be given again'
  },
  encoding: {
    type: 'string',
    value: '<name>',
    help: 'read files that are not UTF-8: utf-16le, windows-1251, gb18030, …'
  },
  'stdin-filepath': {
    type: 'string',
    value: '<path>',
    help: 'name of the text on standard input: for reports, its format, its .retextrc'
  },

  // How the run goes.
  concurrency: {
    type: 'string',
    value: '<n>',
    help: 'threads that lint: a number, auto (default) or off'
  },
  cache: {type: 'boolean', help: 'lint only what changed since the last run with --cache'},
  'cache-location': {
    type: 'string',
    value: '<path>',
    help: 'file or folder of the cache (default .garblintcache)'
  },

  // What is repaired.
  fix: {
    type: 'string',
    value: '[=all]',
    bare: 'safe',
    help: 'repair what is certain, or all that garblint knows one repair for'
  },
  diff: {type: 'boolean', help: 'show what --fix would change, and write nothing'},

  // What is passed over.
  changed: {
    type: 'string',
    value: '[=<ref>]',
    bare: 'HEAD',
    help: 'lint only files that differ from a git reference, HEAD by default'
  },
  'changed-lines': {type: 'boolean', help: 'report only findings on lines that differ from it'},
  baseline: {type: 'string', value: '<file>', help: 'keep the findings quiet that this file knows'},
  'update-baseline': {type: 'boolean', help: 'make the findings of this run known to the baseline'},

  // What is reported, and how.
  format: {
    type: 'string',
    multiple: true,
    value: '<name[=file]>',
    help: 'report to write, to a file or standard output; repeatable'
  },
  quiet: {type: 'boolean', help: 'report errors only'},

  // What fails a run.
  'fail-on': {type: 'string', value: '<severity>', help: 'error (default), warning, info or never'},
  'max-warnings': {type: 'string', value: '<n>', help: 'fail when there are more warnings'},
  'max-density': {
    type: 'string',
    value: '<n>',
    help: 'fail when an article has a greater damage score (in 1,000 words)'
  },

  // What is told or written instead of linting.
  init: {type: 'boolean', help: 'write a commented .retextrc into this folder'},
  'print-config': {type: 'string', value: '<file>', help: 'print what holds for a file, as JSON'},
  'list-rules': {type: 'boolean', help: 'list the rules'},
  explain: {type: 'string', value: '<rule>', help: "print a rule's page"},
  version: {type: 'boolean', short: 'v', help: 'print the version'},
  help: {type: 'boolean', short: 'h', help: 'print this'}
} as const satisfies Record<string, OptionEntry>

export interface OptionEntry {
  type: 'boolean' | 'string'
  short?: string
  multiple?: boolean
  /** What stands for the value in `--help`. */
  value?: string
  /** The value of an option that may go without one; another is given as `--option=value`. */
  bare?: string
  help: string
}

export const HELP = `Usage: garblint [options] <file, folder or glob ...>

Finds what a translation machine broke in news articles, without the source text.
Folders are searched for .txt and .text files, or for those that --ext names; "-" reads
standard input. Markdown, HTML, subtitles and records are known by their endings.

Options:
${optionLines()}
Formats: ${Object.keys(FORMATS).join(', ')}.
Exit status: 0 passed, 1 at least one error found or another gate failed, 2 the run itself failed,
128 and the number of the signal that stopped it.
`

function optionLines(): string {
  return Object.entries<OptionEntry>(OPTIONS)
    .map(([name, {short, value, bare, help}]) => {
      const given = [`--${name}`, value].filter(Boolean).join(bare ? '' : ' ') + (short ? `, -${short}` : '')
      return `  ${given.padEnd(24)} ${help}\n`
    })
    .join('')
}
