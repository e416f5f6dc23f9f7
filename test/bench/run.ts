import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type * as Garblint from '../../src/index.js'
import {inTurn, median, processUsage, ratioOf, timeOf} from './measure.js'
import {articles, newsOf, SHAPES} from './news.js'
import {comparePeers} from './peers.js'

/**
 * `npm run bench`: how fast garblint is, as it is built, on text that is made here. What is compared runs in turn in one
 * run. `--peers` installs other linters into a folder of its own and runs them on the same text.
 */
const built = new URL('../../dist/src/', import.meta.url)
const command = fileURLToPath(new URL('cli/main.cjs', built))
const {lint, rules}: typeof Garblint = await import(new URL('index.js', built).href)
const folder = mkdtempSync(path.join(tmpdir(), 'garblint-bench-'))
const KB = 1000
const MB = 1000 * KB
const NEWS = newsOf(MB)

try {
  console.log(`garblint on Node.js ${process.version}, ${process.arch}\n`)
  startUp()
  sizes()
  againstParser()
  shapes()
  threads()
  shares()
  if (process.argv.includes('--peers')) comparePeers(new URL('index.js', built).href, folder)
} finally {
  rmSync(folder, {recursive: true})
}

function row(name: string, ...figures: string[]): void {
  console.log(`  ${name.padEnd(44)}${figures.map(figure => figure.padStart(18)).join('')}`)
}

function startUp(): void {
  console.log('Whole processes, median of 21, above `node -e 0` (wall, processor)')
  const file = path.join(folder, 'article.txt')
  writeFileSync(file, newsOf(5 * KB))
  const runs = {'--version': ['--version'], 'article.txt, 5 KB': [file]}
  for (const [name, args] of Object.entries(runs)) {
    // Without the hook of the measuring, which is no usual run: such a one keeps the code that it compiled.
    spawnSync(process.execPath, [command, ...args])
    const [above, cpu] = [[], []] as [number[], number[]]
    for (let round = 0; round < 21; round++) {
      const [own, bare] = [processUsage([command, ...args]), processUsage(['-e', '0'])]
      above.push(own.wall - bare.wall)
      cpu.push(own.cpu - bare.cpu)
    }
    row(`garblint ${name}`, `${median(above).toFixed(0)} ms`, `${median(cpu).toFixed(0)} ms`)
  }
}

/** How time grows with size: 1 where it is in proportion. */
function exponent(small: number, great: number, times: number): string {
  return (Math.log(great / small) / Math.log(times)).toFixed(2)
}

function sizes(): void {
  console.log('\nNews of several sizes in one process (speed, words, growth from 100 KB)')
  let hundred = 0
  for (const size of [5 * KB, 100 * KB, MB, 10 * MB]) {
    const text = newsOf(size)
    const words = text.split(/\s+/).length
    const [times] = inTurn(size > MB ? 2 : 9, [() => lint(text)])
    const time = median(times)
    if (size === 100 * KB) hundred = time
    const speed = `${(size / KB / time).toFixed(2)} MB/s`
    const growth = size > 100 * KB ? exponent(hundred, time, size / (100 * KB)) : ''
    row(`${size / KB} KB`, speed, `${Math.round(words / time)} words/ms`, growth)
  }
  const file = path.join(folder, 'large.txt')
  writeFileSync(file, newsOf(10 * MB))
  row('memory of the command on 10 MB', `${processUsage([command, file]).memory.toFixed(0)} MB`)
}

function againstParser(): void {
  console.log('\nAll recommended rules against parse-english alone, paragraph by paragraph, on 1 MB of news')
  const parser = new ParseEnglish()
  const paragraphs = NEWS.split(/\n{2,}/)
  const parse = () => paragraphs.map(paragraph => parser.parse(paragraph) as Root).length
  const [own, others] = inTurn(7, [() => lint(NEWS), parse])
  row('garblint', `${median(own).toFixed(0)} ms`)
  row('parse-english', `${median(others).toFixed(0)} ms`, `ratio ${ratioOf(own, others).toFixed(2)}`)
}

function shapes(): void {
  console.log('\nSlow shapes, 1 MB (time, growth from 250 KB)')
  for (const [name, shape] of Object.entries(SHAPES)) {
    const [small, great] = inTurn(3, [() => lint(shape(MB / 4)), () => lint(shape(MB))])
    row(name, `${median(great).toFixed(0)} ms`, exponent(Math.min(...small), Math.min(...great), 4))
  }
}

function threads(): void {
  console.log('\n2,000 articles of 5 KB in files, whole processes')
  const many = path.join(folder, 'many')
  mkdirSync(many)
  for (const [index, article] of articles(2000, 2).entries())
    writeFileSync(path.join(many, `${index}.txt`), article)
  const run = (...args: string[]) => processUsage([command, '--format', 'json', ...args, many])
  if (!hasConcurrency()) {
    const {wall, memory} = run()
    row('garblint', `${(wall / 1000).toFixed(2)} s`, `${memory.toFixed(0)} MB`)
    return
  }
  const [one, two]: number[][] = [[], []]
  for (let round = 0; round < 3; round++) {
    one.push(run('--concurrency', '1').wall)
    two.push(run('--concurrency', '2').wall)
  }
  row('one thread', `${(median(one) / 1000).toFixed(2)} s`)
  row('two threads', `${(median(two) / 1000).toFixed(2)} s`, `${ratioOf(one, two).toFixed(2)} × as fast`)
}

/** Time of each rule on 1 MB of news, finding and nothing else. */
function shares(): void {
  console.log('\nShare of each rule on 1 MB of news, greatest first; what is left is reading and reporting')
  const spent = new Map<string, number>()
  for (const {definition} of Object.values(rules)) {
    const {id} = definition
    const find = definition.find as (...given: unknown[]) => Iterable<unknown>
    const timed = (...given: unknown[]) => {
      let found: unknown[] = []
      const time = timeOf(() => {
        found = [...find(...given)]
      })
      spent.set(id, (spent.get(id) ?? 0) + time)
      return found
    }
    Object.assign(definition, {find: timed})
  }
  lint(NEWS)
  spent.clear()
  const all = timeOf(() => lint(NEWS))
  const sorted = [...spent].sort(([, a], [, b]) => b - a)
  for (const [id, time] of sorted.slice(0, 20)) row(id, `${((time / all) * 100).toFixed(1)} %`)
  const rest = sorted.slice(20).reduce((sum, [, time]) => sum + time, 0)
  row('other rules', `${((rest / all) * 100).toFixed(1)} %`)
}

function hasConcurrency(): boolean {
  const {stdout} = spawnSync(process.execPath, [command, '--help'], {encoding: 'utf8'})
  return stdout.includes('--concurrency')
}
