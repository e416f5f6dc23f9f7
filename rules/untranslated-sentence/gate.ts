import type {Word} from '../../src/rule.js'
import {kindNumber, LEAST, TENTHS} from './kinds.js'

// Nearly all sentences are English. What tells so works on numbers and makes no objects; it may ask for a closer look at
// English, but never passes over what `stretchOf` would find.

/**
 * Whether a stretch of a sentence may weigh enough and hold three words that are not English: sums as `stretchOf` does,
 * and takes what a capital hides for the heaviest that it may be.
 */
export function mayBeForeign(words: readonly Word[]): boolean {
  if (words.length < 4) return false
  let sum = 0
  let best = 0
  let foreign = 0
  let isLower = false
  for (let index = 0; index < words.length; index++) {
    const {text} = words[index]
    const code = text.charCodeAt(0)
    let tenths = 0
    if (code > 96 && code < 123) {
      tenths = TENTHS[kindNumber(words[index])]
      isLower = true
    } else if (code > 57) tenths = index === 0 || code > 127 ? 15 : 2
    if (tenths > 9) foreign++
    sum = sum > 0 ? sum + tenths : tenths
    if (sum > best) best = sum
  }
  // A line of capitals may be in any language.
  return !isLower || (foreign > 2 && best >= LEAST * 10)
}
