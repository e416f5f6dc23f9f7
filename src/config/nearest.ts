import {distance} from 'fastest-levenshtein'

/**
 * ` (did you mean "…"?)` for the known name nearest to `name`, or an empty string when none is near: one that begins
 * with it, or one that differs in two letters, or in a third of them if that is more.
 */
export function nearest(name: string, known: Iterable<string>): string {
  let best: string | undefined
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const begun = name.length > 2 && candidate.startsWith(name)
    const steps = begun ? 1 : distance(name.toLowerCase(), candidate.toLowerCase())
    if (steps < least) {
      least = steps
      best = candidate
    }
  }
  return best === undefined ? '' : ` (did you mean "${best}"?)`
}
