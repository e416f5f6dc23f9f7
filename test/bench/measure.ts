import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Milliseconds that a task takes. */
export function timeOf(task: () => unknown): number {
  const start = performance.now()
  task()
  return performance.now() - start
}

/**
 * Run tasks in turn, so that a machine that slows down slows all of them.
 *
 * @returns For each task its times in milliseconds, one a round. The first round, which compiles, is not counted.
 */
export function inTurn(rounds: number, tasks: readonly (() => unknown)[]): number[][] {
  const times: number[][] = tasks.map(() => [])
  for (let round = 0; round <= rounds; round++)
    for (const [index, task] of tasks.entries()) {
      const time = timeOf(task)
      if (round > 0) times[index].push(time)
    }
  return times
}

/** Median of a/b, round by round. */
export function ratioOf(a: readonly number[], b: readonly number[]): number {
  return median(a.map((time, round) => time / b[round]))
}

/** How a process went: wall and processor time in milliseconds, greatest memory in megabytes. */
export interface Usage {
  wall: number
  cpu: number
  memory: number
}

/** Start Node.js with some arguments, wait for its end, and tell what it used by its own account. */
export function processUsage(args: readonly string[]): Usage {
  const folder = mkdtempSync(path.join(tmpdir(), 'garblint-bench-'))
  const file = path.join(folder, 'usage.json')
  const hook = fileURLToPath(new URL('usage.cjs', import.meta.url))
  try {
    const start = performance.now()
    const {error} = spawnSync(process.execPath, ['--require', hook, ...args], {
      env: {...process.env, GARBLINT_BENCH_USAGE: file},
      stdio: 'ignore'
    })
    const wall = performance.now() - start
    if (error) throw error
    const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(readFileSync(file, 'utf8'))
    return {wall, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024}
  } finally {
    rmSync(folder, {recursive: true})
  }
}
