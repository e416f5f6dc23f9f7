import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {corpus} from './fuzz/corpus.js'
import {PROPERTIES} from './fuzz/properties.js'

/**
 * A few inputs of each property that `npm run fuzz` tries by the hour, always the same ones, so that a change is judged
 * by what it changes; and all that once failed.
 */
describe('any', () => {
  it.each(PROPERTIES.map(property => [property.name, property] as const))(
    '%s',
    {timeout: 120_000},
    async (name, {input, check}) => {
      const numRuns = name.startsWith('monotonous') ? 4 : 60
      await fc.assert(
        fc.asyncProperty(input, async value => check(value)),
        {numRuns, seed: 20_261}
      )
    }
  )
})

describe('what once failed', () => {
  const failures = corpus()
  it
    .runIf(failures.length > 0)
    .each(failures.map(failure => [`${failure.property}: ${failure.reason}`, failure] as const))(
    '%s',
    {timeout: 60_000},
    async (_, {property, input}) => {
      const known = PROPERTIES.find(({name}) => name === property)
      expect(known).toBeDefined()
      await known?.check(input)
    }
  )
})
