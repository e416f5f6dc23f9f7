import {expect, it} from 'vitest'
import {article, randomFrom} from '../bench-lsp/text.js'
import {bin, startClient} from './client.js'
import {heapOf, WATCHED} from './heap.js'

it('what was opened and closed leaves nothing behind', async () => {
  const client = await startClient({command: [...WATCHED, bin, '--stdio']})
  const heapAfter = async (from: number, to: number) => {
    for (let round = from; round < to; round++) {
      const uri = `untitled:${round}`
      client.open(uri, article(300, round))
      const character = Math.floor(randomFrom(round)() * 80)
      client.change(uri, {range: {start: {line: 2, character}, end: {line: 2, character}}, text: 'e'})
      await client.diagnosticsOf(uri)
      client.close(uri)
    }
    const {all, code} = await heapOf(client.process)
    return all - code
  }
  const early = await heapAfter(0, 50)
  // An article, parsed, is some 200 kB.
  expect(await heapAfter(50, 300)).toBeLessThan(early * 1.1)
  expect(await client.stop()).toBe(0)
}, 60_000)
