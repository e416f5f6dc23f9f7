import {type ParseErrorCode, printParseErrorCode, visit} from 'jsonc-parser'
import type {Article} from '../article/article.js'
import {jsonErrorInWords} from '../json-error.js'
import {UnreadableError} from './decode.js'
import {type Field, requireFields, requireFound} from './fields.js'
import {lazyLocator, type Prose} from './prose.js'
import type {Fault, Reading, ReadingOptions} from './reading.js'
import {articleOfRecord, type FieldReaders, type RecordFile, type Value} from './records.js'

/** What would end a string or begin an escape. */
const SPECIAL = /["\\\u0000-\u001F]/
/** Names of fields that are remembered, to say what there is. */
const MOST_NAMES = 1000

/** JSON that cannot be read, and where. */
class JsonError extends Error {
  readonly offset: number

  constructor(offset: number, reason: string) {
    super(reason)
    this.offset = offset
  }
}

/** Read JSON: the records are the items of the innermost list that all fields are in, or the whole. */
export function readJson(text: string, {fields}: ReadingOptions, readers: FieldReaders): Reading {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const names = new Set<string>()
  const found = new Set<string>()
  const file = recordFile(text, readers)
  let records: Value[][]
  try {
    records = recordsIn(text, start, text.length, fields ?? [], names, found)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    const {line, column} = file.locator(error.offset)
    throw new UnreadableError(`it is not valid JSON at line ${line}, column ${column}: ${error.message}`)
  }
  requireFound(requireFields(fields, names), found, names)
  const {controls, literals} = file
  return {articles: articlesOf(records, file), controls, literals, faults: []}
}

function* articlesOf(records: readonly Value[][], file: RecordFile): Generator<Article> {
  for (const values of records) yield articleOfRecord(values, file)
}

/** Read JSON with a value on each line: a line that is broken costs the others nothing. */
export function readJsonLines(text: string, {fields}: ReadingOptions, readers: FieldReaders): Reading {
  const file = recordFile(text, readers)
  const {controls, literals} = file
  const faults: Fault[] = []
  return {articles: articlesOfLines(text, fields, file, faults), controls, literals, faults}
}

function* articlesOfLines(
  text: string,
  fields: readonly Field[] | undefined,
  file: RecordFile,
  faults: Fault[]
): Generator<Article> {
  const names = new Set<string>()
  const found = new Set<string>()
  let sound = 0
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd
    if (text.slice(start, end).trim() !== '')
      try {
        const records = recordsIn(text, start, end, fields ?? [], names, found)
        sound++
        if (!fields || fields.length === 0) requireFields(fields, names)
        yield* articlesOf(records, file)
      } catch (error) {
        if (!(error instanceof JsonError)) throw error
        faults.push({start: error.offset, end: Math.max(error.offset, end), reason: error.message})
      }
    start = end + 1
  }
  if (sound === 0) throw new UnreadableError('no line of it is valid JSON')
  requireFound(fields ?? [], found, names)
}

function recordFile(source: string, readers: FieldReaders): RecordFile {
  return {
    source,
    locator: lazyLocator(source),
    special: SPECIAL,
    readers,
    decode: decodeString,
    controls: [],
    literals: []
  }
}

/** A list or object that is open while JSON is read. */
interface Frame {
  /** Names that lead here, joined by dots. */
  path: string
  isRecordList: boolean
}

/** The values of the fields for each record, those of a record in the order of the fields. */
function recordsIn(
  source: string,
  from: number,
  to: number,
  fields: readonly Field[],
  names: Set<string>,
  found: Set<string>
): Value[][] {
  const records: Array<Array<{order: number; value: Value}>> = []
  const byName = new Map(fields.map((field, order) => [field.name, {field, order}]))
  const stack: Frame[] = []
  let property = ''
  let isNew = true
  const path = () => property || (stack[stack.length - 1]?.path ?? '')
  const open = (isList: boolean) => {
    const own = path()
    const isRecordList = isList && fields.every(({name}) => own === '' || name.startsWith(`${own}.`))
    if (isRecordList) isNew = true
    stack.push({path: own, isRecordList})
    property = ''
  }
  const close = () => {
    if (stack.pop()?.isRecordList) isNew = true
    property = ''
  }
  const visitor = {
    onObjectBegin: () => open(false),
    onArrayBegin: () => open(true),
    onObjectEnd: close,
    onArrayEnd: close,
    onObjectProperty: (name: string) => {
      const {path} = stack[stack.length - 1]
      property = path === '' ? name : `${path}.${name}`
    },
    onSeparator: (character: string) => {
      if (character !== ',') return
      property = ''
      if (stack[stack.length - 1]?.isRecordList) isNew = true
    },
    onLiteralValue: (value: unknown, offset: number, length: number) => {
      if (typeof value !== 'string') return
      const name = path()
      if (names.size < MOST_NAMES) names.add(name)
      const known = byName.get(name)
      if (!known) return
      found.add(name)
      if (isNew) records.push([])
      isNew = false
      const start = from + offset + 1
      const end = from + offset + length - 1
      records[records.length - 1].push({order: known.order, value: {field: known.field, start, end}})
    },
    onError: (code: ParseErrorCode, offset: number) => {
      throw new JsonError(from + offset, jsonErrorInWords(printParseErrorCode(code)))
    }
  }
  try {
    visit(source.slice(from, to), visitor, {disallowComments: true})
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new JsonError(from, 'lists or objects are nested too deeply to be read')
  }
  return records.map(record => record.sort((a, b) => a.order - b.order).map(({value}) => value))
}

const ESCAPES: Record<string, string> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/** Add the text of a string, whose escapes stand for other characters. */
function decodeString(prose: Prose, {start, end}: Value): void {
  const {source} = prose
  let at = start
  while (at < end) {
    const slash = source.indexOf('\\', at)
    if (slash < 0 || slash >= end) break
    prose.plain(at, slash)
    const letter = source[slash + 1]
    at = slash + (letter === 'u' ? 6 : 2)
    const text =
      letter === 'u'
        ? String.fromCharCode(Number.parseInt(source.slice(slash + 2, at), 16))
        : (ESCAPES[letter] ?? letter)
    prose.instead(text, slash, at)
  }
  prose.plain(at, end)
}
