import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {bin} from './command.js'

/**
 * `npm run quality`: run the quality bench that lies beside the repository, where there is one, and fail when a
 * figure is worse than `bench-floor.json` records. `--update` records better figures.
 */
const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const floorFile = new URL('bench-floor.json', import.meta.url)

/** Kinds of damage that leave no doubt what stood there. */
const REPAIRABLE = [
  'space-before-punctuation',
  'missing-space',
  'double-punctuation',
  'fullwidth-punctuation',
  'homoglyph',
  'mojibake',
  'markup',
  'subword'
]

/** A figure's bound: the worst that is allowed. */
interface Bound {
  atMost?: number
  atLeast?: number
}

interface Damage {
  kind: string
  start: number
  end: number
}

interface Message {
  severity: 'error' | 'warning' | 'info'
  place?: {start: {offset: number}; end: {offset: number}}
  repair?: 'safe' | 'likely'
  expected?: string[]
}

if (existsSync(path.join(shared, 'bench/score.mjs')))
  compare({...benchFigures(), ...seedFigures(), ...repairFigures()})
else console.log('There is no quality bench beside this repository, so it was not run.')

function benchFigures(): Record<string, number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'garblint-quality-'))
  const file = path.join(folder, 'figures.json')
  const score = path.join(shared, 'bench/score.mjs')
  execFileSync(process.execPath, [score, '--bin', `${process.execPath} ${bin}`, '--json', file], {
    stdio: 'inherit'
  })
  const {clean, damaged, mqm, hallucinated, assessed} = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(folder, {recursive: true})
  const figures: Record<string, number> = {
    'clean errors per 1,000 words': (1000 * clean.total.error) / clean.total.words,
    'clean warnings per 1,000 words': (1000 * clean.total.warning) / clean.total.words,
    'damaged found at warning': damaged.total.warning / damaged.total.n,
    'damaged found at error': damaged.total.error / damaged.total.n,
    'damaged warnings elsewhere per 1,000 words': (1000 * damaged.extra.warning) / damaged.words,
    'mqm messages on a marked span': mqm.hit / mqm.n,
    'mqm article correlation': mqm.articles,
    'hallucinated repetitions found': hallucinated.tp / hallucinated.rep,
    'hallucinated repetitions right': hallucinated.tp / hallucinated.flaggedRep,
    'hallucinated sound sentences flagged': hallucinated.flagged.none[1] / hallucinated.flagged.none[0],
    'assessed mean correlation': average(Object.values(assessed))
  }
  for (const [kind, {n, warning}] of Object.entries(
    damaged.kinds as Record<string, {n: number; warning: number}>
  ))
    if (warning > 0) figures[`damaged ${kind} found at warning`] = warning / n
  return figures
}

/** How much of the article that started the project is found. */
function seedFigures(): Record<string, number> {
  const article = path.join(shared, 'seed/article.txt')
  const damage = JSON.parse(readFileSync(path.join(shared, 'seed/damage.json'), 'utf8')) as Array<{
    start: number
    end: number
    level: string
  }>
  const [messages] = lintedMessages([article])
  const found = (level: string, among: Message[]) =>
    damage.filter(entry => entry.level === level && among.some(message => touches(message, entry))).length
  const alarms = messages.filter(({severity}) => severity !== 'info')
  return {
    'seed must found at warning': found('must', alarms),
    'seed should found': found('should', messages),
    'seed messages elsewhere': alarms.filter(alarm => !damage.some(entry => touches(alarm, entry))).length
  }
}

/** Of how many damages of such a kind `--fix` takes up what it finds. */
function repairFigures(): Record<string, number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'garblint-quality-'))
  const lines = readFileSync(path.join(shared, 'bench/data/damaged.jsonl'), 'utf8').trim().split('\n')
  const articles = lines.map(line => JSON.parse(line) as {text: string; damage: Damage[]})
  const files = articles.map(({text}, index) => {
    const file = path.join(folder, `${String(index).padStart(5, '0')}.txt`)
    writeFileSync(file, text)
    return file
  })
  const messages = lintedMessages(files)
  rmSync(folder, {recursive: true})
  const counts = new Map(REPAIRABLE.map(kind => [kind, {repaired: 0, all: 0}]))
  for (const [index, {damage}] of articles.entries())
    for (const entry of damage) {
      const count = counts.get(entry.kind)
      if (!count) continue
      count.all++
      const repairs = messages[index].filter(
        ({repair, expected}) => repair === 'safe' && expected?.length === 1
      )
      if (repairs.some(message => touches(message, entry))) count.repaired++
    }
  return Object.fromEntries(
    [...counts].map(([kind, {repaired, all}]) => [`damaged ${kind} repaired`, all === 0 ? 0 : repaired / all])
  )
}

function touches({place}: Message, {start, end}: {start: number; end: number}): boolean {
  return place !== undefined && place.start.offset < end && start < place.end.offset
}

/** The messages of files, in their order. */
function lintedMessages(files: string[]): Message[][] {
  const args = [bin, '--format', 'json', '--fail-on', 'never', ...files]
  const stdout = execFileSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 28})
  return JSON.parse(stdout).results.map(({messages}: {messages: Message[]}) => messages)
}

function average(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function compare(figures: Record<string, number>): void {
  const floor = JSON.parse(readFileSync(floorFile, 'utf8')) as Record<string, Bound>
  const worse = Object.entries(floor).filter(([name, bound]) => !holds(figures[name], bound))
  if (process.argv.includes('--update')) update(figures, floor)
  for (const [name, bound] of worse)
    console.error(`worse than recorded: ${name} is ${figures[name]}, recorded is ${JSON.stringify(bound)}`)
  console.log(
    `\n${Object.keys(floor).length - worse.length} of ${Object.keys(floor).length} recorded figures hold.`
  )
  if (worse.length > 0) process.exitCode = 1
}

/** A figure that is not there does not hold. */
function holds(figure: number | undefined, {atMost = Infinity, atLeast = -Infinity}: Bound): boolean {
  return figure !== undefined && figure <= atMost + 1e-9 && figure >= atLeast - 1e-9
}

/** Record figures that are new or better; worse ones are lowered by hand, with a reason. */
function update(figures: Record<string, number>, floor: Record<string, Bound>): void {
  const isCost = /errors|warnings|elsewhere|flagged/
  for (const [name, figure] of Object.entries(figures)) {
    const rounded =
      isCost.test(name) && !/found at/.test(name)
        ? Math.ceil(figure * 1e4) / 1e4
        : Math.floor(figure * 1e4) / 1e4
    if (isCost.test(name) && !/found at/.test(name))
      floor[name] = {atMost: Math.min(rounded, floor[name]?.atMost ?? Infinity)}
    else floor[name] = {atLeast: Math.max(rounded, floor[name]?.atLeast ?? -Infinity)}
  }
  writeFileSync(floorFile, `${JSON.stringify(floor, null, 2)}\n`)
}
