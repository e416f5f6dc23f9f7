import {readFileSync} from 'node:fs'

/**
 * The words of English: every form in American and British spelling, expanded from dictionary-en and
 * dictionary-en-gb when garblint is built, and words of the news that those lack (`news-words.txt`). The file holds
 * one word a line in order of UTF-8 bytes, so that nothing has to be built up before the first look-up.
 */
class Lexicon {
  #bytes: Buffer | undefined
  readonly #known = new Map<string, boolean>()

  /**
   * Whether a word is English or a name that every reader knows, in any case that it may be written in:
   * `Word`, `WORD`, possessives, compounds with hyphens of which every part is known.
   */
  has(word: string): boolean {
    let known = this.#known.get(word)
    if (known === undefined) {
      known = this.#judge(word)
      // Articles bring new names for ever; a bounded memory is emptied rather than grown.
      if (this.#known.size > 200_000) this.#known.clear()
      this.#known.set(word, known)
    }
    return known
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

  #load(): Buffer {
    this.#bytes ??= readFileSync(new URL('./lexicon.txt', import.meta.url))
    return this.#bytes
  }

  #judge(given: string): boolean {
    const word = plain(given)
    if (this.#find(word)) return true
    const lower = word.toLowerCase()
    if (lower !== word && this.#find(lower)) return true
    if (word.length > 1 && word === word.toUpperCase() && this.#find(word[0] + lower.slice(1))) return true
    if (/'s?$/i.test(word)) return this.has(word.replace(/'s?$/i, ''))
    if (word.includes('-')) return word.split('-').every(part => part !== '' && this.has(part))
    return false
  }

  /** Binary search over the lines of the file. */
  #find(word: string): boolean {
    const bytes = this.#load()
    const target = Buffer.from(word)
    let low = 0
    let high = bytes.length
    while (low < high) {
      const start = bytes.lastIndexOf(10, ((low + high) >> 1) - 1) + 1
      const end = bytes.indexOf(10, start)
      const order = bytes.compare(target, 0, target.length, start, end)
      if (order === 0) return true
      if (order < 0) low = end + 1
      else high = start
    }
    return false
  }
}

/** Apostrophes straight, soft hyphens gone, hyphens of one kind. */
function plain(word: string): string {
  return /[’‘‐‑\u00AD]/.test(word)
    ? word
        .replace(/[’‘]/g, "'")
        .replace(/[‐‑]/g, '-')
        .replace(/\u00AD/g, '')
    : word
}

export const lexicon = new Lexicon()
