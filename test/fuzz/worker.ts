import {Worker} from 'node:worker_threads'
import fc from 'fast-check'
import {keep} from './corpus.js'
import {PROPERTIES, type Property} from './properties.js'

/** What a worker tells: the input that it begins with, by property and seed, or a failure and where it is kept. */
export type Told =
  | {began: {property: string; seed: number}}
  | {failed: {property: string; reason: string; file: string | undefined}}

/** Failures of one kind that are kept: more say nothing new. */
const MOST = 5

const tell = (told: Told) => process.send?.(told)

const named = process.argv[3]
const properties = PROPERTIES.filter(({name}) => !named || name === named)
let seed = Number(process.argv[2])

/** When the present input was begun, in what {@link timeSpent} counts; a thread ends the process if that is long ago. */
const began = new Float64Array(new SharedArrayBuffer(8))
new Worker(new URL('./watch.mjs', import.meta.url), {workerData: began}).unref()

/** Milliseconds that the processor worked for this process, whatever else the machine does. */
function timeSpent(): number {
  return process.cpuUsage().user / 1000
}

/**
 * Milliseconds that a check took: on a busy machine the time of the processor is less than that of the clock, on a
 * quiet one it is more, for garbage is collected on other cores beside the work.
 */
async function check(property: Property<unknown>, input: unknown): Promise<number> {
  const [start, startOnClock] = [timeSpent(), performance.now()]
  began[0] = start
  await property.check(input)
  return Math.min(timeSpent() - start, performance.now() - startOnClock)
}

async function once(property: Property<unknown>): Promise<void> {
  const [input] = fc.sample(property.input, {seed, numRuns: 1})
  tell({began: {property: property.name, seed}})
  let reason: string | undefined
  try {
    // A collection of garbage may fall into any run: only what is slow again is slow.
    if ((await check(property, input)) > property.limit) {
      const milliseconds = Math.round(await check(property, input))
      if (milliseconds > property.limit) reason = `took ${milliseconds} ms`
    }
  } catch (error) {
    reason = String((error as Error).stack ?? error)
  }
  if (reason !== undefined) await report(property, input, reason)
}

const kinds = new Map<string, number>()

/** Keep the smallest input that fails in the same way; what is slow is kept as it is. */
async function report(property: Property<unknown>, input: unknown, reason: string): Promise<void> {
  const kind = `${property.name}: ${reason.replace(/".*|[\d\s]+/g, ' ').slice(0, 80)}`
  const count = (kinds.get(kind) ?? 0) + 1
  kinds.set(kind, count)
  let smallest = input
  if (count <= MOST && !reason.startsWith('took')) {
    const details = await fc.check(
      fc.asyncProperty(property.input, async value => void (await check(property, value))),
      {seed, numRuns: 1, interruptAfterTimeLimit: 60_000}
    )
    if (details.failed && details.counterexample) smallest = details.counterexample[0]
  }
  const kept = {property: property.name, reason: reason.split('\n')[0], input: smallest}
  tell({failed: {property: property.name, reason, file: count <= MOST ? keep(kept) : undefined}})
}

/** Every property gets as much time as the others. */
const spent = new Map(properties.map(property => [property, 0]))
for (;;) {
  const [property, before] = [...spent].reduce((least, entry) => (entry[1] < least[1] ? entry : least))
  const start = timeSpent()
  await once(property)
  spent.set(property, before + timeSpent() - start)
  seed = (seed + 1) | 0
}
