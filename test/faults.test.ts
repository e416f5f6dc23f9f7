import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {json} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {lint, rules} from '../src/index.js'
import {bin, folderWith, garblint, start} from './command.js'

const WRONG = 'The __PH_1__ agreed on Friday.\n'
const api = new URL('../index.js', pathToFileURL(bin)).href

/** A plugin that does something to files with a word in them. */
const plugin = (word: string, deed: string) => `
import fs from 'node:fs'
export default function hostile() {
  return (tree, file) => {
    if (!String(file).includes('${word}')) return
    ${deed}
  }
}`

/** Six files, of which the third holds a word that the plugin beside them waits for. */
function folderWithPlugin(word: string, deed: string) {
  const files = Object.fromEntries([1, 2, 3, 4, 5, 6].map(index => [`${index}.txt`, WRONG]))
  return folderWith({
    ...files,
    '3.txt': `${WRONG}\n${word}\n`,
    'hostile.mjs': plugin(word, deed),
    '.retextrc': '{"plugins": ["garblint", "./hostile.mjs"]}'
  })
}

/** Lint, and hold that all files but the third were linted and the third alone was not. */
function lintAround(folder: string, count: string, env?: NodeJS.ProcessEnv): string {
  const {status, stdout, stderr} = garblint(folder, ['--concurrency', count, '--format', 'json', '.'], {env})
  const report = JSON.parse(stdout)
  expect(report.results.map(({path}: {path: string}) => path)).toEqual([
    '1.txt',
    '2.txt',
    '4.txt',
    '5.txt',
    '6.txt'
  ])
  expect(report.summary.errors).toBe(5)
  expect(report.problems).toHaveLength(1)
  expect(stderr.split('\n')).toHaveLength(2)
  expect(stderr).toMatch(/^garblint: 3\.txt: linting it failed: /)
  expect(status).toBe(2)
  return report.problems[0].reason
}

// Machines are slow at times, and threads are many.
vi.setConfig({testTimeout: 60_000})

describe('a thread that dies is replaced, and its file reported, when a plugin', () => {
  it.each(['1', '3'])('ends the process, with %s at work', count => {
    expect(lintAround(folderWithPlugin('EXIT', 'process.exit(0)'), count)).toContain('process.exit')
  })

  it('throws where nobody catches it', () => {
    const deed = "process.nextTick(() => { throw new Error('no luck') })"
    expect(lintAround(folderWithPlugin('LATE', deed), '1')).toContain('no luck')
  })

  it('uses up the memory', () => {
    const deed = 'const all = []; for (;;) all.push({a: [all.length]})'
    const env = {NODE_OPTIONS: '--max-old-space-size=100'}
    expect(lintAround(folderWithPlugin('HOG', deed), '2', env)).toContain('more memory')
  })
})

describe('a plugin that throws costs its own findings on that article alone', () => {
  it.each([
    ['at once', "throw new Error('no luck')"],
    ['later', "return Promise.reject(new Error('no luck'))"],
    ['what is no error', "throw 'no luck'"],
    ['by returning an error', "return new Error('no luck')"]
  ])('%s', (_, deed) => {
    const folder = folderWithPlugin('THROW', deed)
    const {status, stdout, stderr} = garblint(folder, ['--format', 'json', '.'])
    const report = JSON.parse(stdout)
    expect(report.summary).toMatchObject({files: 6, errors: 6})
    expect(stderr).toMatch(
      /^garblint: 3\.txt: "hostile" failed and found nothing here, which is a mistake in it: Error: no luck.*\n$/
    )
    expect(status).toBe(2)
  })

  it('and so does a rule made with defineRule', () => {
    const rule = `
      import {defineRule} from '${api}'
      export default defineRule({
        id: 'odd-rule', summary: 'x', family: 'words', mqm: 'fluency', severity: 'warning', scope: 'paragraph',
        options: {}, messages: {odd: {reason: 'Odd', advice: 'Mend it.'}},
        *find(paragraph) {
          yield {start: 0, end: 3, message: 'odd'}
          if (paragraph.text.includes('THROW')) paragraph.nothing.there()
        }
      })`
    const folder = folderWith({
      'a.txt': WRONG,
      'b.txt': `${WRONG}\nTHROW\n`,
      'odd.mjs': rule,
      '.retextrc': '{"plugins": ["garblint", "./odd.mjs"]}'
    })
    const {status, stdout, stderr} = garblint(folder, ['--format', 'json', '.'])
    const [a, b] = JSON.parse(stdout).results
    expect(a.messages.map(({ruleId}: {ruleId: string}) => ruleId)).toEqual(['placeholder-token', 'odd-rule'])
    expect(b.messages.map(({ruleId}: {ruleId: string}) => ruleId)).toEqual(['placeholder-token'])
    expect(stderr).toContain('b.txt: "odd-rule" failed and found nothing here')
    expect(status).toBe(2)
  })
})

describe('a rule of the preset that throws', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('costs its own findings and is told on the file', () => {
    vi.spyOn(rules['space-before-punctuation'].definition, 'find').mockImplementation(() => {
      throw new Error('no luck')
    })
    const {messages} = lint('The __PH_1__ agreed on Friday !\n')
    expect(messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
      ['space-before-punctuation', true],
      ['placeholder-token', true]
    ])
    expect(messages[0].reason).toContain('Error: no luck')
  })
})

describe('a file that changes while it waits for its turn', () => {
  it('and is gone then, is reported', () => {
    const folder = folderWithPlugin('FIRST', "fs.rmSync('5.txt')")
    const {status, stderr} = garblint(folder, ['--concurrency', 'off', '.'])
    expect(stderr).toBe('garblint: 5.txt: there is no such file or folder\n')
    expect(status).toBe(2)
  })

  it('and is shorter then, is linted as it is', () => {
    const folder = folderWithPlugin('FIRST', "fs.writeFileSync('5.txt', 'Over.')")
    const {status, stdout} = garblint(folder, ['--concurrency', 'off', '--format', 'json', '.'])
    expect(JSON.parse(stdout).summary.errors).toBe(5)
    expect(status).toBe(1)
  })
})

describe.skipIf(process.platform === 'win32')('a run that is stopped', () => {
  const article = (index: number) => `The mayor met ${index} of them !\n\n`.repeat(40)
  const many = Object.fromEntries(
    Array.from({length: 300}, (_, index) => [`${100 + index}.txt`, article(index)])
  )

  it.each([
    ['SIGINT', 130, 'off'],
    ['SIGTERM', 143, '2']
  ] as const)('by %s ends its report in good order', async (signal, status, count) => {
    const folder = folderWith(many)
    const child = start(folder, ['--cache', '--concurrency', count, '--format', 'json', '.'])
    const ended = once(child, 'exit')
    let stdout = ''
    // The pipe is full long before the run is over, so the signal comes in the middle.
    for await (const chunk of child.stdout) {
      if (!stdout.includes('"path"') && String(chunk).includes('"path"')) child.kill(signal)
      stdout += chunk
    }
    const [code] = await ended
    const {results, problems, summary} = JSON.parse(stdout)
    expect(code).toBe(status)
    expect(results.length).toBeGreaterThan(0)
    expect(results.length).toBeLessThan(300)
    expect(summary).toMatchObject({files: results.length})
    expect(problems).toEqual([
      {
        path: expect.stringMatching(/^\d+\.txt$/),
        reason: `it was not linted, nor ${299 - results.length} more: the run was stopped (${signal})`
      }
    ])
    expect(existsSync(`${folder}/.garblintcache`)).toBe(true)
  })

  it('stops threads that do not listen', async () => {
    const folder = folderWithPlugin('HANG', "process.kill(process.pid, 'SIGINT'); for (;;) {}")
    const child = start(folder, ['--concurrency', '1', '--format', 'json', '.'])
    const [report, [code]] = await Promise.all([json(child.stdout), once(child, 'exit')])
    expect(report).toMatchObject({problems: [{reason: expect.stringContaining('SIGINT')}]})
    expect(code).toBe(130)
  })
})
