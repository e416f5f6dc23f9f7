import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import mcr, {type ReportDescription} from 'monocart-coverage-reports'
import {configDefaults} from 'vitest/config'
import {startVitest} from 'vitest/node'

/**
 * `npm run coverage`: how much of `src` and `rules` the tests reach. Many tests run the command as people do, in a
 * process of its own, so what V8 counted in the tests and in the commands that they started is put together.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}coverage`
const LEAST = {lines: 95, branches: 90}

// What runs while garblint is made, and what holds types alone, is not what the tests are for; nor are the sources of
// packages that the command has in it, some of which name a folder `src`, too.
const isSource = (file: string) =>
  existsSync(`${root}${file}`) &&
  /^(src|rules)\/.*\.ts$/.test(file) &&
  !/^src\/build\/|\.d\.ts$|^src\/rule\/types\.ts$|^src\/(index|rule)\.ts$/.test(file)

rmSync(folder, {recursive: true, force: true})
mkdirSync(`${folder}/commands`, {recursive: true})
// Some tests run the command as a user who may do little.
chmodSync(`${folder}/commands`, 0o777)
spawnSync('npm', ['run', 'build', '--', '--source-maps'], {cwd: root, stdio: 'inherit'})
process.env.COMMAND_COVERAGE = `${folder}/commands`
const vitest = await startVitest('test', [], {
  root,
  watch: false,
  testTimeout: 60_000,
  setupFiles: ['test/coverage-setup.ts'],
  // Its scripts are those of the package, and gone before anybody can count what it reached.
  exclude: [...configDefaults.exclude, 'test/server/vscode.test.ts'],
  reporters: ['dot'],
  coverage: {
    enabled: true,
    reportOnFailure: true,
    provider: 'custom',
    customProviderModule: 'vitest-monocart-coverage',
    include: ['src/**', 'rules/**'],
    coverageReportOptions: {outputDir: `${folder}/tests`, reports: ['raw'], logging: 'error'}
  } as object
})
await vitest.close()
for (const name of readdirSync(process.env.COMMAND_COVERAGE))
  unwrap(`${process.env.COMMAND_COVERAGE}/${name}`)

/**
 * The command is loaded inside of a function, and V8 counts offsets from that function's head: what a process counted
 * is moved to where it stands in the built file.
 */
function unwrap(counted: string): void {
  const coverage = JSON.parse(readFileSync(counted, 'utf8')) as {
    result: {url: string; functions: {ranges: {startOffset: number; endOffset: number}[]}[]}[]
  }
  for (const {url, functions} of coverage.result) {
    if (!url.startsWith(`file://${root}dist/`) || !existsSync(fileURLToPath(url))) continue
    const {length} = readFileSync(fileURLToPath(url), 'utf8')
    const around = functions[0].ranges[0].endOffset - length
    if (around <= 0) continue
    const inFile = (offset: number) => Math.min(Math.max(offset - around + '\n})'.length, 0), length)
    for (const range of functions.flatMap(({ranges}) => ranges)) {
      range.startOffset = inFile(range.startOffset)
      range.endOffset = inFile(range.endOffset)
    }
  }
  writeFileSync(counted, JSON.stringify(coverage))
}

/** What the tests, or the commands, or both reached, by file. */
async function reached(name: string, from: 'tests' | 'commands' | 'both', reports: ReportDescription[]) {
  const report = new mcr.CoverageReport({
    outputDir: `${folder}/${name}`,
    inputDir: from === 'commands' ? [] : `${folder}/tests/raw`,
    reports,
    logging: 'error',
    entryFilter: ({url}: {url: string}) =>
      url.startsWith(`file://${root}`) && !url.includes('/node_modules/'),
    sourceFilter: isSource,
    sourcePath: (file: string) => file.replace(/^.*?\/(?=(src|rules)\/)/, '').replace(/^dist\//, '')
  })
  if (from !== 'tests') await report.addFromDir(`${folder}/commands`)
  const results = await report.generate()
  return new Map(results?.files?.map(file => [file.sourcePath, file.summary as Summary]))
}

interface Summary {
  lines: {covered: number; total: number}
  branches: {covered: number; total: number}
}

const both = await reached('report', 'both', [
  ['v8'],
  ['console-details', {metrics: ['lines'], skipPercent: 95}]
])
const halves = [
  await reached('half-tests', 'tests', [['v8-json']]),
  await reached('half-commands', 'commands', [['v8-json']])
]

const share = ({covered, total}: {covered: number; total: number}) => (total === 0 ? 1 : covered / total)
const lines = {covered: 0, total: 0}
const branches = {covered: 0, total: 0}
for (const [file, summary] of both) {
  lines.covered += summary.lines.covered
  lines.total += summary.lines.total
  // The two were compiled in different ways, and their branches cannot be told to be the same: the better half counts.
  const best = halves
    .map(half => half.get(file)?.branches ?? {covered: 0, total: 0})
    .filter(({total}) => total > 0)
    .sort((a, b) => share(b) - share(a))[0]
  branches.covered += best?.covered ?? 0
  branches.total += best?.total ?? 0
  if (best && share(best) < 0.85) console.log(`${file}: ${best.covered} of ${best.total} branches`)
}
const percent = (part: {covered: number; total: number}) => (100 * share(part)).toFixed(1)
console.log(`lines ${percent(lines)} %, branches ${percent(branches)} %`)
if (share(lines) * 100 < LEAST.lines || share(branches) * 100 < LEAST.branches) {
  console.error(
    `at least ${LEAST.lines} % of the lines and ${LEAST.branches} % of the branches should be reached`
  )
  process.exitCode = 1
}
