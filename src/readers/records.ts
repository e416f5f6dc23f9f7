import {Article} from '../article/article.js'
import type {Locator} from '../article/locate.js'
import {blocksOf} from '../article/paragraph.js'
import type {Control} from '../control/control.js'
import {type Field, roleOfField} from './fields.js'
import {Prose, type Span} from './prose.js'

/** A field of a record, and where its value stands in the file, without the quotation marks around it. */
export interface Value extends Span {
  field: Field
}

/** Readers of fields that hold markup, where there are such fields. */
export interface FieldReaders {
  html?: (prose: Prose, from: number, to: number, controls: Control[]) => void
  md?: (prose: Prose, from: number, to: number, controls: Control[]) => void
}

/** A file of records, and what was found in it besides articles. */
export interface RecordFile {
  source: string
  locator: Locator
  /** What would not be read as itself in a value. */
  special: RegExp
  readers: FieldReaders
  /** Add the text of a value. */
  decode(prose: Prose, value: Value): void
  controls: Control[]
  literals: Span[]
}

/** What would not be read as itself in a field of markup, whatever the file's format. */
const SPECIAL_IN_MARKUP = /[<>&"\\`*_[\]#|~\n\r]/

/** The article that the values of a record make, in the order in which they are given. */
export function articleOfRecord(values: readonly Value[], file: RecordFile): Article {
  const raw = new Prose(file.source)
  const texts = values.map(value => {
    const start = raw.length
    file.decode(raw, value)
    const end = raw.length
    raw.endBlocks([], value.end)
    return {start, end, field: value.field}
  })
  const prose = new Prose(raw.text)
  const controls: Control[] = []
  for (const {start, end, field} of texts) {
    const before = prose.blocks.length
    const read = field.format === 'text' ? undefined : file.readers[field.format]
    if (read) read(prose, start, end, controls)
    else {
      prose.plain(start, end)
      prose.endBlocks(blocksOf(prose.source.slice(start, end), 0, end - start), end)
    }
    const role = roleOfField(field)
    for (const block of prose.blocks.slice(before)) block.role ??= role
  }
  const inFile = ({start, end}: Span) => ({start: raw.toSource(start), end: raw.toSourceEnd(end)})
  for (const control of controls)
    file.controls.push({...control, ...inFile(control), block: control.block && inFile(control.block)})
  file.literals.push(...prose.literals.map(inFile))
  return new Article(prose.text, prose.blocks, {
    source: file.source,
    toSource: offset => raw.toSource(prose.toSource(offset)),
    toSourceEnd: offset => raw.toSourceEnd(prose.toSourceEnd(offset)),
    locator: file.locator,
    special: texts.some(({field}) => field.format !== 'text') ? SPECIAL_IN_MARKUP : file.special
  })
}
