import {distance} from 'fastest-levenshtein'

/**
 * ` (did you mean "…"?)` for the known name nearest to `name`, or an empty string when none is near:
 * at most a third of the letters may differ, and at least two may.
 */
export function nearest(name: string, known: Iterable<string>): string {
  let best: string | undefined
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase())
    if (steps < least) {
      least = steps
      best = candidate
    }
  }
  return best === undefined ? '' : ` (did you mean "${best}"?)`
}
