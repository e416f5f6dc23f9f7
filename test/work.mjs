import {Session} from 'node:inspector/promises'

// Run with a list of texts in JSON on standard input: prints how much of garblint's code, as it is built, ran for each,
// in characters of code times how often each ran. That is the same on every machine, however busy it is.
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
// Code that was compiled before is counted in part.
const {lint} = await import('../dist/src/index.js')
process.stdin.setEncoding('utf8')
let input = ''
for await (const chunk of process.stdin) input += chunk
const texts = JSON.parse(input)

async function workOn(text) {
  await session.post('Profiler.takePreciseCoverage')
  lint(text)
  const {result} = await session.post('Profiler.takePreciseCoverage')
  return result
    .filter(({url}) => /\/dist\/(?:src|rules)\//.test(url))
    .flatMap(({functions}) => functions.map(({ranges}) => workIn(ranges)))
    .reduce((sum, work) => sum + work, 0)
}

/** A function's ranges, outer ones first: what lies in an inner one counts there alone. */
function workIn(ranges) {
  let work = 0
  const open = []
  for (const {startOffset, endOffset, count} of ranges) {
    while (open.length > 0 && open.at(-1).endOffset <= startOffset) open.pop()
    work += (count - (open.at(-1)?.count ?? 0)) * (endOffset - startOffset)
    open.push({endOffset, count})
  }
  return work
}

// What is made once is not counted.
for (const text of texts) lint(text)
const amounts = []
for (const text of texts) amounts.push(await workOn(text))
console.log(JSON.stringify(amounts))
