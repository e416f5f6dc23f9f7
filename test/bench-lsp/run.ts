import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type Heap, heapOf, WATCHED} from '../server/heap.js'
import {peerArguments} from './peer.js'
import {Session} from './session.js'
import {article, randomFrom} from './text.js'

/**
 * How fast the language server as it is built answers: `npm run build && npm run bench:lsp`. With `--peers` another
 * language server for prose is installed in a temporary folder and measured beside it.
 */
const server = [fileURLToPath(new URL('../../dist/src/server/main.cjs', import.meta.url)), '--stdio']
const uriIn = (cwd = process.cwd()) => pathToFileURL(path.join(cwd, 'article.txt')).href
const KEYS = 120

const sleep = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)]
const ms = (value: number) => `${value.toFixed(1)} ms`

/** A key typed somewhere in an article, and the key that takes it out again. */
function keys(text: string, random: () => number): [typed: object, deleted: object] {
  const lines = text.split('\n')
  const long = lines.flatMap((line, index) => (line.length > 80 ? [index] : []))
  const line = long[Math.floor(random() * long.length)]
  const character = Math.floor(random() * lines[line].length)
  const start = {line, character}
  return [
    {range: {start, end: start}, text: 'e'},
    {range: {start, end: {line, character: character + 1}}, text: ''}
  ]
}

async function latency(args: readonly string[], words: number, cwd?: string): Promise<[number, number]> {
  const session = new Session(args, cwd)
  const uri = uriIn(cwd)
  await session.initialize({debounce: 0})
  const text = article(words)
  const random = randomFrom(words)
  await session.open(uri, text)
  const times: number[] = []
  for (let key = 0; key < KEYS; key++) {
    const [typed, deleted] = keys(text, random)
    times.push(await session.change(uri, [typed]), await session.change(uri, [deleted]))
  }
  await session.stop()
  // What the first keys take is what starting takes.
  const warm = times.slice(20).sort((a, b) => a - b)
  return [at(warm, 0.5), at(warm, 0.95)]
}

async function burst(args: readonly string[], words: number, cwd?: string): Promise<[number, number]> {
  const session = new Session(args, cwd)
  const uri = uriIn(cwd)
  await session.initialize()
  const text = article(words)
  const random = randomFrom(words)
  await session.open(uri, text)
  const times: number[] = []
  for (let round = 0; round < 10; round++) {
    const [{range}] = keys(text, random) as [{range: object}, object]
    for (let key = 0; key < 19; key++) {
      void session.change(uri, [{range, text: 'e'}])
      await sleep(20)
    }
    times.push(await session.change(uri, [{range, text: 'e'}]))
  }
  await session.stop()
  times.sort((a, b) => a - b)
  return [at(times, 0.5), at(times, 1)]
}

/** From the start of the process to the first diagnostics; beside it what Node takes to start. */
async function start(): Promise<[number, number]> {
  const first: number[] = []
  const node: number[] = []
  for (let round = 0; round < 9; round++) {
    const since = performance.now()
    const session = new Session(server)
    await session.initialize()
    await session.open(uriIn(), article(1000))
    first.push(performance.now() - since)
    await session.stop()
    const before = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    node.push(performance.now() - before)
  }
  return [
    at(
      first.sort((a, b) => a - b),
      0.5
    ),
    at(
      node.sort((a, b) => a - b),
      0.5
    )
  ]
}

/** The heap after 50 rounds of opening, editing and closing, and after so many. */
async function heaps(rounds: number): Promise<[early: Heap, late: Heap]> {
  const session = new Session([...WATCHED, ...server])
  await session.initialize({debounce: 0})
  let early: Heap | undefined
  for (let round = 1; round <= rounds; round++) {
    const uri = `file:///bench/${round}.txt`
    const text = article(300, round)
    await session.open(uri, text)
    await session.change(uri, [keys(text, randomFrom(round))[0]])
    await session.close(uri)
    if (round === 50) early = await heapOf(session.process)
  }
  const late = await heapOf(session.process)
  await session.stop()
  return [early ?? late, late]
}

const peer = process.argv.includes('--peers') ? peerArguments() : undefined
for (const words of [1000, 10_000]) {
  const [median, p95] = await latency(server, words)
  console.log(`key to diagnostics, ${words} words: median ${ms(median)}, p95 ${ms(p95)}`)
  if (peer) {
    const [median, p95] = await latency(peer.args, words, peer.cwd)
    console.log(`  ${peer.name}: median ${ms(median)}, p95 ${ms(p95)}`)
  }
}
const [middle, worst] = await burst(server, 10_000)
console.log(`last of 20 keys to last diagnostics, 10000 words: median ${ms(middle)}, worst ${ms(worst)}`)
if (peer) {
  const [median, worst] = await burst(peer.args, 10_000, peer.cwd)
  console.log(`  ${peer.name}: median ${ms(median)}, worst ${ms(worst)}`)
}
const [first, node] = await start()
console.log(`start to first diagnostics, 1000 words: median ${ms(first)}; node -e 0: ${ms(node)}`)
const [early, late] = await heaps(1000)
const grown = (before: number, after: number) =>
  `${(before / 1e6).toFixed(1)} MB, after 1000 ${(after / 1e6).toFixed(1)} MB: ${((after / before - 1) * 100).toFixed(1)}%`
console.log(`heap after 50 rounds ${grown(early.all, late.all)}`)
console.log(`  without compiled code ${grown(early.all - early.code, late.all - late.code)}`)
