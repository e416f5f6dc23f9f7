import {DecodingMode, EntityDecoder, htmlDecodeTree} from 'entities/decode'
import type {Prose} from './prose.js'

/** Longest entity that is looked for: the longest name has 33 letters, and numbers may have zeros before them. */
const LONGEST = 64

let decoded = ''
const decoder = new EntityDecoder(htmlDecodeTree, code => {
  decoded += String.fromCodePoint(code)
})

/** How references are written: HTML allows some without a semicolon, Markdown and subtitles none. */
export type EntityMode = 'html' | 'attribute' | 'strict'

const MODES = {
  html: DecodingMode.Legacy,
  attribute: DecodingMode.Attribute,
  strict: DecodingMode.Strict
}

/**
 * Add what stands at an ampersand: a character reference decoded, or the ampersand itself.
 *
 * @returns the offset behind it.
 */
export function addEntity(prose: Prose, at: number, to: number, mode: EntityMode): number {
  decoded = ''
  decoder.startEntity(MODES[mode])
  const piece = prose.source.slice(at, Math.min(to, at + LONGEST))
  let length = decoder.write(piece, 1)
  if (length < 0) length = decoder.end()
  if (length === 0 || decoded === '') {
    prose.plain(at, at + 1)
    return at + 1
  }
  prose.instead(decoded, at, at + length)
  return at + length
}
