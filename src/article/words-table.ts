/**
 * Tables of words that are spans of bytes, one word a line: in the slot of a word's hash, or the next that is free, stands
 * where the word starts, plus one; 0 is free.
 */

const SEED = 0x811c9dc5
const mixed = (hash: number, byte: number) => {
  const next = Math.imul(hash ^ byte, 0x01000193)
  return next ^ (next >>> 15)
}

/** Whether a table of some bytes has a word, given with a character for each byte. */
export function isInTable(bytes: Uint8Array, slots: Int32Array, word: string): boolean {
  const mask = slots.length - 1
  let hash = SEED
  for (let index = 0; index < word.length; index++) hash = mixed(hash, word.charCodeAt(index))
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const start = slots[slot] - 1
    let index = 0
    while (index < word.length && bytes[start + index] === word.charCodeAt(index)) index++
    if (index === word.length && bytes[start + index] === 10) return true
  }
  return false
}

/** The table of some bytes: at least twice as many slots as words, so that look-ups seldom have to go on to a second. */
export function tableOf(bytes: Uint8Array): Int32Array {
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
