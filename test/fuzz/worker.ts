import fc from 'fast-check'
import {keep} from './corpus.js'
import {PROPERTIES, type Property} from './properties.js'

/** What a worker tells: the input that it begins with, by property and seed, or a failure that it kept. */
export type Told =
  | {began: {property: string; seed: number}}
  | {failed: {property: string; reason: string; file: string}}

const tell = (told: Told) => process.send?.(told)

const named = process.argv[3]
const properties = PROPERTIES.filter(({name}) => !named || name === named)
let seed = Number(process.argv[2])

/** Milliseconds that the processor worked for this process, whatever else the machine does. */
function timeSpent(): number {
  return process.cpuUsage().user / 1000
}

async function once(property: Property<unknown>): Promise<void> {
  const [input] = fc.sample(property.input, {seed, numRuns: 1})
  tell({began: {property: property.name, seed}})
  const start = timeSpent()
  let reason: string | undefined
  try {
    await property.check(input)
    // A collection of garbage may fall into any run: only what is slow again is slow.
    if (timeSpent() - start > property.limit) reason = await slowness(property, input)
  } catch (error) {
    reason = String((error as Error).stack ?? error)
  }
  if (reason !== undefined) await report(property, input, reason)
}

async function slowness(property: Property<unknown>, input: unknown): Promise<string | undefined> {
  const start = timeSpent()
  await property.check(input)
  const milliseconds = Math.round(timeSpent() - start)
  return milliseconds > property.limit ? `took ${milliseconds} ms` : undefined
}

/** Keep the smallest input that fails in the same way; what is slow is kept as it is. */
async function report(property: Property<unknown>, input: unknown, reason: string): Promise<void> {
  let smallest = input
  if (!reason.startsWith('took')) {
    const details = await fc.check(
      fc.asyncProperty(property.input, async value => property.check(value)),
      {seed, numRuns: 1, interruptAfterTimeLimit: 60_000}
    )
    if (details.failed && details.counterexample) smallest = details.counterexample[0]
  }
  const file = keep({property: property.name, reason: reason.split('\n')[0], input: smallest})
  tell({failed: {property: property.name, reason, file}})
}

for (;;)
  for (const property of properties) {
    await once(property)
    seed = (seed + 1) | 0
  }
