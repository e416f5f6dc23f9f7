import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {endianness} from 'node:os'
import english from 'dictionary-en'
import british from 'dictionary-en-gb'
import nspell from 'nspell'
import {tableOf} from '../article/words-table.js'

/**
 * Write `src/article/lexicon.txt` and the table of its words: all forms of the Hunspell dictionaries, which nspell works out from their affix
 * rules, and `news-words.txt`; sorted by UTF-8 bytes, one word a line.
 */
export function writeLexicon(): void {
  const folder = new URL('../article/', import.meta.url)
  const words = new Set<string>()
  for (const dictionary of [english, british]) {
    for (const word of Object.keys(nspell(dictionary).data)) words.add(word.normalize('NFC'))
  }
  for (const line of readFileSync(new URL('news-words.txt', folder), 'utf8').split('\n'))
    if (line && !line.startsWith('#')) for (const word of line.trim().split(/\s+/)) words.add(word)
  const sorted = [...words].map(word => Buffer.from(`${word}\n`)).sort((a, b) => a.compare(b))
  const bytes = Buffer.concat(sorted)
  const slots = Buffer.from(tableOf(bytes).buffer)
  if (endianness() === 'BE') slots.swap32()
  put(new URL('lexicon.txt', folder), bytes)
  put(new URL('lexicon.slots', folder), slots)
}

/** A process that is reading the file must not find it half written for nothing. */
function put(file: URL, bytes: Buffer): void {
  if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeFileSync(file, bytes)
}
