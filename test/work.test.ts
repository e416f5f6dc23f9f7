import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {SHAPES} from './bench/news.js'

const SIZE = 20_000
const TIMES = 4
/** Code that is compiled late, or into its callers, is counted in part. */
const EXACT = ['--no-opt', '--no-lazy-feedback-allocation']

/** How much code runs for texts; regular expressions are looked at by `npm run regexes`. */
function workOn(texts: readonly string[]): number[] {
  const script = fileURLToPath(new URL('work.mjs', import.meta.url))
  const {stdout, stderr} = spawnSync(process.execPath, [...EXACT, script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as number[]
}

describe('four times as much text is four times the work, for', () => {
  const shapes = Object.entries(SHAPES)
  const work = workOn(shapes.flatMap(([, shape]) => [shape(SIZE), shape(SIZE * TIMES)]))
  it.each(shapes.map(([name], index) => [name, work[index * 2], work[index * 2 + 1]] as const))(
    '%s',
    (_, small, great) => {
      const growth = Math.log(great / small) / Math.log(TIMES)
      expect(growth).toBeLessThanOrEqual(1.1)
    }
  )
})
