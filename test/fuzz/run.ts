import {type ChildProcess, fork} from 'node:child_process'
import {randomInt} from 'node:crypto'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {keep} from './corpus.js'
import {PROPERTIES} from './properties.js'
import type {Told} from './worker.js'

/**
 * `npm run fuzz`: try inputs on every core until the time is over. What fails is kept in `corpus/`, where `npm test`
 * tries it again. Time is that of the processor, so that a busy machine fails nothing. A worker that hangs is ended and
 * another one begun.
 */
const {values} = parseArgs({
  options: {minutes: {type: 'string', default: '60'}, property: {type: 'string'}, seed: {type: 'string'}}
})
const minutes = Number(values.minutes)
const isKnown = !values.property || PROPERTIES.some(({name}) => name === values.property)
if (!(minutes > 0) || !isKnown) {
  const names = PROPERTIES.map(({name}) => `"${name}"`).join(', ')
  console.error(`usage: npm run fuzz -- [--minutes N] [--property NAME] [--seed N]; properties: ${names}`)
  process.exit(2)
}

/** Longest that a worker may be silent, in milliseconds: it waits for something that never comes. */
const SILENCE = 600_000
const ends = Date.now() + minutes * 60_000
const tried = new Map<string, number>()
const children = new Set<ChildProcess>()
let failures = 0

function start(seed: number): void {
  const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))
  const child = fork(worker, [String(seed), values.property ?? ''], {execArgv: ['--import', 'tsx']})
  let current: {property: string; seed: number} | undefined
  let began = Date.now()
  children.add(child)
  child.on('message', (told: Told) => {
    if ('began' in told) {
      current = told.began
      tried.set(current.property, (tried.get(current.property) ?? 0) + 1)
    } else fail(told.failed.property, told.failed.reason, told.failed.file)
    began = Date.now()
  })
  const watch = setInterval(() => {
    if (Date.now() - began > SILENCE) child.kill('SIGKILL')
  }, 1000)
  child.on('exit', (code, signal) => {
    clearInterval(watch)
    children.delete(child)
    if (Date.now() >= ends) return
    if (current) fail(current.property, `ended with ${signal ?? code}`, keepSeed(current))
    start(randomInt(2 ** 31))
  })
}

/** The input of a worker that did not live to keep it. */
function keepSeed({property, seed}: {property: string; seed: number}): string {
  const {input} = PROPERTIES.find(({name}) => name === property)!
  return keep({property, reason: 'hang or crash', input: fc.sample(input, {seed, numRuns: 1})[0]})
}

/** @param file Where the input is kept; undefined for one like those that are kept already. */
function fail(property: string, reason: string, file: string | undefined): void {
  failures++
  if (file !== undefined) console.log(`✖ ${property}: ${reason}\n  kept in ${file}`)
}

const first = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed)
for (let core = 0; core < availableParallelism(); core++) start(first + core * 1_000_000)
setTimeout(() => {
  for (const child of children) child.kill('SIGKILL')
  for (const [property, count] of tried) console.log(`${property}: ${count.toLocaleString('en')} inputs`)
  console.log(failures === 0 ? 'nothing failed' : `${failures} failed`)
  process.exit(failures === 0 ? 0 : 1)
}, ends - Date.now())
