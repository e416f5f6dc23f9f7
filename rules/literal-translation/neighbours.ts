import type {Slot} from './pattern.js'

/** Any mark at all. */
const ANY = -1
/** A mark that is no letter a to z. */
const OTHER = 1 << 26

/** The letter at an offset as a bit; marks and letters beyond a to z share one. */
export function maskOf(text: string, at: number): number {
  const small = text.charCodeAt(at) | 32
  return small >= 97 && small <= 122 ? 1 << (small - 97) : OTHER
}

/**
 * The letters, as bits, that the word before (`step` -1) or behind (1) a slot may have on the side that is turned to
 * it. Behind the last slot anything may stand, as it may where a kind of words is asked for.
 */
export function lettersBeside(slots: readonly Slot[], from: number, step: 1 | -1): number {
  let letters = 0
  for (let at = from + step; slots[at]; at += step) {
    for (const {text} of slots[at].choices) {
      if (text.startsWith('<')) return ANY
      // The last word may have a possessive ending, which is at its end: on this side are ends of words before only.
      letters |= maskOf(text, step === 1 ? 0 : text.length - 1)
    }
    if (!slots[at].optional) return letters
  }
  return ANY
}
