import {readFileSync} from 'node:fs'
import {endianness} from 'node:os'
import {isInTable} from './words-table.js'

/**
 * The words of English: every form in American and British spelling, expanded from dictionary-en and
 * dictionary-en-gb when garblint is built, and words of the news that those lack (`news-words.txt`). One file holds
 * one word a line in order of UTF-8 bytes, another the table to look them up, so that nothing has to be built up before
 * the first look-up.
 */
class Lexicon {
  #bytes: Uint8Array | undefined
  #slots: Int32Array | undefined

  /**
   * Whether a word is English or a name that every reader knows, in any case that it may be written in:
   * `Word`, `WORD`, possessives, compounds with hyphens of which every part is known.
   */
  has(given: string): boolean {
    const word = plain(given)
    if (this.#hasCase(word)) return true
    const base = word.replace(/'s?$/i, '')
    if (base !== word && this.#hasCase(base)) return true
    return base.includes('-') && base.split('-').every(part => part !== '' && this.#hasOwn(part))
  }

  /** Whether a word is a common word, one that is written with small letters: `Bush` and `May` are, `Paris` is not. */
  hasCommon(word: string): boolean {
    return this.#find(plain(word).toLowerCase())
  }

  /** The words, each with a line end behind it, in UTF-8. */
  get bytes(): Uint8Array {
    this.#bytes ??= read('lexicon.txt')
    return this.#bytes
  }

  /** Visit the common words of letters a to z, as spans of the lexicon's bytes: for models made from its spelling. */
  scan(visit: (bytes: Uint8Array, start: number, end: number) => void): void {
    const {bytes} = this
    let start = 0
    let plain = true
    for (let index = 0; index < bytes.length; index++) {
      const code = bytes[index]
      if (code === 10) {
        if (plain && index > start) visit(bytes, start, index)
        start = index + 1
        plain = true
      } else if (code < 97 || code > 122) plain = false
    }
  }

  /** Whether a part of a compound is known, with or without a possessive ending. */
  #hasOwn(part: string): boolean {
    return this.#hasCase(part) || (part.includes("'") && this.#hasCase(part.replace(/'s?$/i, '')))
  }

  /** Whether a word is known as it stands, in small letters, or, when it is all capitals, as a name. */
  #hasCase(word: string): boolean {
    if (this.#find(word)) return true
    const lower = word.toLowerCase()
    if (lower === word) return false
    if (this.#find(lower)) return true
    return word.length > 1 && word === word.toUpperCase() && this.#find(word[0] + lower.slice(1))
  }

  #find(word: string): boolean {
    this.#slots ??= slotsFrom(read('lexicon.slots'))
    // One character for each byte, as nearly all words are anyway.
    return isInTable(this.bytes, this.#slots, isAscii(word) ? word : Buffer.from(word).toString('latin1'))
  }
}

function read(name: string): Buffer {
  // From here as well as from the command, which is one script in the folder beside this one.
  return readFileSync(new URL(`../article/${name}`, import.meta.url))
}

/** A table as the build wrote it, lowest byte first. */
function slotsFrom(file: Buffer): Int32Array {
  if (endianness() === 'BE') file.swap32()
  return new Int32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.length))
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 127) return false
  return true
}

/** Apostrophes straight, soft hyphens gone, hyphens of one kind. */
function plain(word: string): string {
  if (isAscii(word)) return word
  return word
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u00AD/g, '')
}

export const lexicon = new Lexicon()
