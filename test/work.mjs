import {Session} from 'node:inspector/promises'

// Run with a list of texts in JSON on standard input: prints how many blocks of garblint's code, as it is built, ran for
// each. That is the same on every machine, however busy it is.
const {lint} = await import('../dist/src/index.js')
let input = ''
for await (const chunk of process.stdin) input += chunk
const texts = JSON.parse(input)
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})

async function blocksOf(text) {
  await session.post('Profiler.takePreciseCoverage')
  lint(text)
  const {result} = await session.post('Profiler.takePreciseCoverage')
  return result
    .filter(({url}) => /\/dist\/(?:src|rules)\//.test(url))
    .flatMap(({functions}) => functions.flatMap(({ranges}) => ranges.map(({count}) => count)))
    .reduce((sum, count) => sum + count, 0)
}

// What is made once is not counted.
for (const text of texts) lint(text.slice(0, 1000))
const counts = []
for (const text of texts) counts.push(await blocksOf(text))
console.log(JSON.stringify(counts))
