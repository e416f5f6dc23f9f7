import {readFileSync} from 'node:fs'

/**
 * The words of English: every form in American and British spelling, expanded from dictionary-en and
 * dictionary-en-gb when garblint is built, and words of the news that those lack (`news-words.txt`). The file holds
 * one word a line in order of UTF-8 bytes, so that nothing has to be built up before the first look-up; a table of
 * hashes is made when look-ups are many.
 */
class Lexicon {
  #bytes: Buffer | undefined
  #slots: Int32Array | undefined
  #searches = 0

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

  /** Visit the common words of letters a to z, as spans of the lexicon's bytes: for models made from its spelling. */
  scan(visit: (bytes: Uint8Array, start: number, end: number) => void): void {
    const bytes = this.#load()
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

  #load(): Buffer {
    // From here as well as from the command, which is one module in the folder beside this one.
    this.#bytes ??= readFileSync(new URL('../article/lexicon.txt', import.meta.url))
    return this.#bytes
  }

  #find(word: string): boolean {
    const bytes = this.#load()
    // One character for each byte, as nearly all words are anyway.
    const target = isAscii(word) ? word : Buffer.from(word).toString('latin1')
    if (this.#slots) return isInTable(bytes, this.#slots, target)
    if (++this.#searches > SEARCHES) this.#slots = slotsOf(bytes)
    return isInLines(bytes, target)
  }
}

/** Searches that cost as much as making the table: an article or two. */
const SEARCHES = 20_000

/** Binary search over the lines. */
function isInLines(bytes: Buffer, target: string): boolean {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = middle === 0 ? 0 : bytes.lastIndexOf(10, middle - 1) + 1
    let index = 0
    while (index < target.length && bytes[start + index] === target.charCodeAt(index)) index++
    const byte = bytes[start + index]
    if (index === target.length && byte === 10) return true
    if (index < target.length && byte < target.charCodeAt(index)) low = bytes.indexOf(10, start) + 1
    else high = start
  }
  return false
}

function isInTable(bytes: Buffer, slots: Int32Array, target: string): boolean {
  const mask = slots.length - 1
  let hash = SEED
  for (let index = 0; index < target.length; index++) hash = mixed(hash, target.charCodeAt(index))
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const start = slots[slot] - 1
    let index = 0
    while (index < target.length && bytes[start + index] === target.charCodeAt(index)) index++
    if (index === target.length && bytes[start + index] === 10) return true
  }
  return false
}

const SEED = 0x811c9dc5
const mixed = (hash: number, byte: number) => {
  const next = Math.imul(hash ^ byte, 0x01000193)
  return next ^ (next >>> 15)
}

/**
 * Where each word starts in the bytes, plus one, in the slot of its hash or the next that is free; 0 is free. At least
 * twice as many slots as there are words, so that look-ups seldom have to go on to a second.
 */
function slotsOf(bytes: Uint8Array): Int32Array {
  let words = 0
  for (const byte of bytes) if (byte === 10) words++
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(words * 2)))
  const mask = slots.length - 1
  let start = 0
  let hash = SEED
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== 10) hash = mixed(hash, bytes[index])
    else {
      let slot = hash & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = start + 1
      start = index + 1
      hash = SEED
    }
  }
  return slots
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
