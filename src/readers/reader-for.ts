import path from 'node:path'
import type {Reader, ReadingOptions} from './reading.js'
import type {FieldReaders} from './records.js'

type Readers = Record<string, (options: ReadingOptions) => Promise<Reader>>

/** Readers of records: which of their fields hold text has to be said. */
const RECORDS: Readers = {json, ndjson: jsonLines, jsonl: jsonLines, csv, tsv: csv}

/** Readers by the ending of a file's name; what they need is loaded when the first such file comes. */
const READERS: Readers = {
  md: markdown,
  markdown,
  mkd: markdown,
  html,
  htm: html,
  xhtml: html,
  srt: subtitles,
  vtt: subtitles,
  ...RECORDS
}

/** Whether a file holds records, by the ending of its name. */
export function holdsRecords(name: string): boolean {
  return Object.hasOwn(RECORDS, endingOf(name))
}

/** The reader for a file, by the ending of its name, or undefined where it is plain text. */
export async function readerFor(name: string, options: ReadingOptions): Promise<Reader | undefined> {
  const ending = endingOf(options.as ?? name)
  return Object.hasOwn(READERS, ending) ? READERS[ending](options) : undefined
}

function endingOf(name: string): string {
  return path.extname(name).slice(1).toLowerCase()
}

async function markdown(): Promise<Reader> {
  return (await import('./markdown.js')).readMarkdown
}

async function html(): Promise<Reader> {
  return (await import('./html.js')).readHtml
}

async function subtitles(): Promise<Reader> {
  return (await import('./subtitles.js')).readSubtitles
}

async function json(options: ReadingOptions): Promise<Reader> {
  const [{readJson}, readers] = await Promise.all([import('./json.js'), fieldReaders(options)])
  return (text, options) => readJson(text, options, readers)
}

async function jsonLines(options: ReadingOptions): Promise<Reader> {
  const [{readJsonLines}, readers] = await Promise.all([import('./json.js'), fieldReaders(options)])
  return (text, options) => readJsonLines(text, options, readers)
}

async function csv(options: ReadingOptions): Promise<Reader> {
  const [{readCsv}, readers] = await Promise.all([import('./csv.js'), fieldReaders(options)])
  return (text, options) => readCsv(text, options, readers)
}

async function fieldReaders({fields = []}: ReadingOptions): Promise<FieldReaders> {
  const has = (format: string) => fields.some(field => field.format === format)
  return {
    html: has('html') ? (await import('./html.js')).addHtml : undefined,
    md: has('md') ? (await import('./markdown.js')).addMarkdown : undefined
  }
}
