import {GAP, type Tokens} from './tokens.js'

/** A phrase that stands several times in a row. Indices count words. */
export interface Loop {
  from: number
  /** Words of the phrase with what links it to its next copy. */
  period: number
  /** Words that come again; fewer than `period` where connecting words stand between two copies. */
  length: number
  /** Whole copies. */
  copies: number
  /** The widest gap inside. */
  gap: number
}

/** Phrases up to so many words are looked for. */
const LONGEST = 16
/** So many connecting words may stand between two copies: `the pier, but also the pier`. */
const BETWEEN = 2

/** Phrases that come again at once, in order of their length. */
export function loopsIn(tokens: Tokens): Loop[] {
  const {ids} = tokens
  const loops: Loop[] = []
  const taken = new Uint8Array(ids.length)
  for (let period = 1; period <= LONGEST; period++) {
    let run = 0
    for (let index = 0; index + period <= ids.length; index++) {
      if (index + period < ids.length && ids[index] === ids[index + period]) {
        run++
        continue
      }
      if (run > 0) {
        const loop = loopOf(tokens, index - run, run, period)
        if (loop && !taken[loop.from] && !taken[loop.from + loop.period]) {
          // Copies of a copy are no loop of their own.
          if (loop.length === period) taken.fill(1, loop.from, loop.from + run + period)
          if (period > 1) loops.push(loop)
        }
      }
      run = 0
    }
  }
  return loops
}

function loopOf({gaps}: Tokens, from: number, run: number, period: number): Loop | undefined {
  if (run < period && (period - run > BETWEEN || run === 0)) return undefined
  const length = Math.min(run, period)
  const copies = run < period ? 2 : Math.floor(run / period) + 1
  const last = from + (copies - 1) * period + length - 1
  let gap = 0
  for (let index = from; index < last; index++) gap = Math.max(gap, gaps[index])
  return gap === GAP.stop ? undefined : {from, period, length, copies, gap}
}
