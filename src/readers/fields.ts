import type {Role} from '../article/roles.js'
import {nearest} from '../config/nearest.js'
import {UnreadableError} from './decode.js'

/** A field of records that holds text, and what kind of text. */
export interface Field {
  /** The names that lead to it, joined by dots; the items of lists are passed through. */
  name: string
  format: FieldFormat
}

const FORMATS = ['text', 'html', 'md'] as const
type FieldFormat = (typeof FORMATS)[number]

/** No record has text in the fields that were named, or none was named. */
export class NoFieldError extends UnreadableError {
  override name = 'NoFieldError'
}

/** A field as the command line names it: `title`, `items.body`, `body:html`. */
export function fieldFrom(given: string): Field {
  const colon = given.lastIndexOf(':')
  const format = FORMATS.find(name => name === given.slice(colon + 1))
  return colon > 0 && format ? {name: given.slice(0, colon), format} : {name: given, format: 'text'}
}

/** What a field's name says of its text. */
export function roleOfField({name}: Field): Role | undefined {
  const last = name.slice(name.lastIndexOf('.') + 1)
  if (/^(?:sub|alt)_?(?:title|head(?:ing|line)?)$|^(?:deck|kicker|strapline)$/i.test(last))
    return 'subheading'
  if (/^(?:title|head(?:ing|line)?)$|[a-z_]Title$|_title$|[a-z_]Headline$|_headline$/.test(last))
    return 'headline'
  if (/caption$/i.test(last)) return 'caption'
  return undefined
}

/** @throws {NoFieldError} when no field is named: what a person could name. */
export function requireFields(
  fields: readonly Field[] | undefined,
  known: Iterable<string>
): readonly Field[] {
  if (fields && fields.length > 0) return fields
  throw new NoFieldError(
    `it holds records, so say which of their fields hold text, as in --field title --field body${has(known)}`
  )
}

/** @throws {NoFieldError} when a field is in no record. */
export function requireFound(
  fields: readonly Field[],
  found: ReadonlySet<string>,
  known: Iterable<string>
): void {
  const names = [...known]
  for (const {name} of fields)
    if (!found.has(name))
      throw new NoFieldError(`no record has text in a field "${name}"${nearest(name, names)}${has(names)}`)
}

function has(known: Iterable<string>): string {
  const names = [...known]
  if (names.length === 0) return ''
  const more = names.length > 12 ? ` and ${names.length - 12} more` : ''
  return `; there is: ${names.slice(0, 12).join(', ')}${more}`
}
