import {nearest} from '../config/nearest.js'
import {GlossaryError, type Term} from './term.js'

const COLUMNS = ['use', 'not', 'case', 'note']
const YES = new Set(['yes', 'true', '1', 'x'])
const NO = new Set(['', 'no', 'false', '0'])

interface Row {
  /** Line where it begins, from 1. */
  line: number
  cells: string[]
}

/**
 * The terms of a table with the columns `use`, `not` (alternatives parted by `|`), `case` (yes or no) and `note` (for
 * people), in any order. Cells are parted by commas, semicolons or tabs, as the first line has it.
 *
 * @throws {GlossaryError}
 */
export function termsInCsv(text: string): Term[] {
  const [header, ...rows] = rowsOf(text)
  const columns = columnsOf(header)
  return rows.flatMap(row => termOf(row, columns))
}

function columnsOf({line, cells}: Row): string[] {
  const columns = cells.map(cell => cell.trim().toLowerCase())
  if (!columns.includes('use') && !columns.includes('not'))
    throw new GlossaryError(
      line,
      `the first line must name the columns, of which there are ${COLUMNS.join(', ')}`
    )
  for (const [index, column] of columns.entries()) {
    if (!COLUMNS.includes(column))
      throw new GlossaryError(
        line,
        `there is no column "${column}"${nearest(column, COLUMNS)}; there are ${COLUMNS.join(', ')}`
      )
    if (columns.indexOf(column) < index) throw new GlossaryError(line, `column "${column}" is there twice`)
  }
  return columns
}

function termOf({line, cells}: Row, columns: readonly string[]): Term[] {
  if (cells.every(cell => cell.trim() === '')) return []
  if (cells.length > columns.length)
    throw new GlossaryError(
      line,
      `there are ${cells.length} cells for ${columns.length} columns; put quotation marks around a cell that holds the separator`
    )
  const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? ''
  const use = cell('use')
  const not = cell('not')
    .split('|')
    .map(form => form.trim())
    .filter(Boolean)
  const isCased = cell('case').toLowerCase()
  if (use === '' && not.length === 0)
    throw new GlossaryError(line, 'there is neither a term to use nor one not to')
  if (!YES.has(isCased) && !NO.has(isCased))
    throw new GlossaryError(line, `"case" must be yes or no, not "${isCased}"`)
  return [{use, not, ...(YES.has(isCased) && {case: true})}]
}

/** Rows of CSV as RFC 4180 has it: a cell in quotation marks may hold separators, line ends and doubled marks. */
function rowsOf(text: string): Row[] {
  const separator = separatorOf(text)
  const rows: Row[] = []
  let line = 1
  let row: Row = {line, cells: []}
  for (let at = 0; at <= text.length; at++) {
    let cell = ''
    if (text[at] === '"') {
      const begin = line
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new GlossaryError(begin, 'a quotation mark opens here and never closes')
        if (text[at] === '"') at++
        if (text[at] === '\n') line++
        cell += text[at]
      }
      at++
    }
    const begin = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
    row.cells.push(cell + text.slice(begin, at))
    if (text[at] === separator) continue
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    rows.push(row)
    line++
    row = {line, cells: []}
  }
  return rows
}

/** What parts the cells of the first line. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  return ['\t', ';'].find(separator => first.includes(separator)) ?? ','
}
