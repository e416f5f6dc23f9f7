import {parseXml, type XmlElement, XmlError} from '@rgrove/parse-xml'
import {GlossaryError, type Term} from './term.js'

// The same parts have other names in TBX-Basic (version 2) and in the core of version 3.
const ENTRIES = new Set(['termEntry', 'conceptEntry'])
const LANGUAGES = new Set(['langSet', 'langSec'])
const TERMS = new Set(['tig', 'ntig', 'termSec'])
const STATUS = new Set(['administrativeStatus', 'normativeAuthorization'])

type Status = 'preferred' | 'other' | 'forbidden'

/**
 * The English terms of a TBX file: of each concept the preferred term, or else the first that is not deprecated, is
 * the one to use, and those that are deprecated or superseded stand for what not to write.
 *
 * @throws {GlossaryError} for what is no XML, no TBX, or has nothing in English.
 */
export function termsInTbx(text: string): Term[] {
  const root = parse(text)
  const entries = descendants(root, ENTRIES)
  if (!/^(?:martif|tbx)$/i.test(localName(root.name)) || entries.length === 0)
    throw new GlossaryError(1, 'there are no concepts of TBX in it')
  const terms = entries.map(termOf)
  if (terms.every(term => term === undefined))
    throw new GlossaryError(1, 'no term in it is in English (xml:lang)')
  return terms.filter(term => term !== undefined)
}

function parse(text: string): XmlElement {
  try {
    const {root} = parseXml(text)
    if (root) return root
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw new GlossaryError(
      error.line,
      `no valid XML: ${error.message.split('\n')[0].replace(/ \(line .*/, '')}`
    )
  }
  throw new GlossaryError(1, 'no valid XML: there is no element')
}

/** The term of a concept, or undefined where it has none in English. */
function termOf(entry: XmlElement): Term | undefined {
  const english = descendants(entry, LANGUAGES).filter(({attributes}) =>
    /^en(?:-|$)/i.test(attributes['xml:lang'] ?? '')
  )
  const terms = english
    .flatMap(language => descendants(language, TERMS))
    .map(section => ({text: textOf(descendants(section, new Set(['term']))[0]), status: statusOf(section)}))
    .filter(({text}) => text !== '')
  if (terms.length === 0) return undefined
  const best =
    terms.find(({status}) => status === 'preferred') ?? terms.find(({status}) => status === 'other')
  return {
    use: best?.text ?? '',
    not: terms.filter(({status}) => status === 'forbidden').map(({text}) => text)
  }
}

/** The administrative status of a term: an element of its own in version 3, a note with a type before it. */
function statusOf(section: XmlElement): Status {
  const notes = descendants(section, new Set([...STATUS, 'termNote']))
  const values = notes
    .filter(note => localName(note.name) !== 'termNote' || STATUS.has(note.attributes.type))
    .map(textOf)
  if (values.some(value => /^(?:deprecated|superseded)/i.test(value))) return 'forbidden'
  return values.some(value => /^(?:preferred|standardized)/i.test(value)) ? 'preferred' : 'other'
}

function descendants(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return element.children.flatMap(child => {
    if (child.type !== 'element') return []
    const own = child as XmlElement
    return names.has(localName(own.name)) ? [own] : descendants(own, names)
  })
}

function textOf(element: XmlElement | undefined): string {
  return element?.text.replace(/\s+/g, ' ').trim() ?? ''
}

/** A name without the prefix of its namespace. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
