import type {Article} from '../article/article.js'
import {UnreadableError} from './decode.js'
import {type Field, requireFields, requireFound} from './fields.js'
import {lazyLocator, type Prose, type Span} from './prose.js'
import type {Reading, ReadingOptions} from './reading.js'
import {articleOfRecord, type FieldReaders, type RecordFile, type Value} from './records.js'

/** What would end a cell or begin a quoted one. */
const SPECIAL = /[",;\t|\r\n]/
/** What may part cells: spreadsheets take the semicolon where the comma is in numbers. */
const DELIMITERS = [',', ';', '\t', '|']

interface Cell extends Span {
  isQuoted: boolean
}

/** Read a table in CSV (RFC 4180) whose first row has the names of the fields; each further row is a record. */
export function readCsv(text: string, options: ReadingOptions, readers: FieldReaders): Reading {
  const file: RecordFile = {
    source: text,
    locator: lazyLocator(text),
    special: SPECIAL,
    readers,
    decode: decodeCell,
    controls: [],
    literals: []
  }
  const rows = rowsOf(text, delimiterOf(text), file)
  const first: Cell[] = rows.next().value ?? []
  const header = first.map(cell => textOf(text, cell).trim())
  const fields = requireFields(options.fields, header)
  requireFound(fields, new Set(header), header)
  const columns = fields.map(field => ({field, column: header.indexOf(field.name)}))
  const {controls, literals} = file
  return {articles: articlesOf(rows, columns, file), controls, literals, faults: []}
}

function* articlesOf(
  rows: Iterable<Cell[]>,
  columns: Array<{field: Field; column: number}>,
  file: RecordFile
): Generator<Article> {
  for (const row of rows) {
    const values: Value[] = columns
      .filter(({column}) => column < row.length && row[column].end > row[column].start)
      .map(({field, column}) => ({field, start: row[column].start, end: row[column].end}))
    if (values.length > 0) yield articleOfRecord(values, file)
  }
}

/** The delimiter that the first line has most of, outside of quotation marks. */
function delimiterOf(text: string): string {
  const line = text
    .slice(0, 100_000)
    .split(/[\r\n]/, 1)[0]
    .replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => line.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

/** The cells of each row that is not empty. */
function* rowsOf(text: string, delimiter: string, {locator}: RecordFile): Generator<Cell[], undefined> {
  const stop = new RegExp(`[${delimiter}\\r\\n]`, 'g')
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let row: Cell[] = []
  while (at < text.length) {
    let cell: Cell | undefined
    if (text[at] === '"') {
      const end = closingQuote(text, at)
      if (end < 0) {
        const {line, column} = locator(at)
        throw new UnreadableError(`the quotation mark at line ${line}, column ${column} is never closed`)
      }
      stop.lastIndex = end + 1
      // Behind the closing mark nothing may stand; where something does, the mark is text.
      if (end + 1 === text.length || stop.exec(text)?.index === end + 1)
        cell = {start: at + 1, end, isQuoted: true}
    }
    if (!cell) {
      stop.lastIndex = at
      cell = {start: at, end: stop.exec(text)?.index ?? text.length, isQuoted: false}
    }
    row.push(cell)
    at = cell.end + (cell.isQuoted ? 1 : 0)
    if (text[at] === delimiter) {
      at++
      if (at === text.length) row.push({start: at, end: at, isQuoted: false})
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (row.length > 1 || row[0].end > row[0].start) yield row
    row = []
  }
  if (row.length > 0) yield row
  return undefined
}

/** Where the cell ends that a quotation mark at `at` opens: doubled marks stand for one. */
function closingQuote(text: string, at: number): number {
  let end = text.indexOf('"', at + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end
}

function textOf(text: string, {start, end, isQuoted}: Cell): string {
  const raw = text.slice(start, end)
  return isQuoted ? raw.replaceAll('""', '"') : raw
}

/** Add the text of a cell. A cell is quoted when a quotation mark stands before it. */
function decodeCell(prose: Prose, {start, end}: Value): void {
  const {source} = prose
  let at = start
  if (source[start - 1] === '"')
    for (let quote = source.indexOf('""', at); quote >= 0 && quote < end; quote = source.indexOf('""', at)) {
      prose.plain(at, quote)
      prose.instead('"', quote, quote + 2)
      at = quote + 2
    }
  prose.plain(at, end)
}
