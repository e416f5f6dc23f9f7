import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it, vi} from 'vitest'
import {garblint} from './command.js'

// Hundreds of articles are linted three times.
vi.setConfig({testTimeout: 300_000})

const root = mkdtempSync(path.join(tmpdir(), 'garblint-'))
afterAll(() => rmSync(root, {recursive: true, force: true}))

const bench = fileURLToPath(new URL('../../shared/bench/data/damaged.jsonl', import.meta.url))

const SETS: Record<string, (folder: string) => void> = {
  'the samples': folder =>
    cpSync(fileURLToPath(new URL('../samples', import.meta.url)), folder, {recursive: true}),
  ...(existsSync(bench) && {
    'the damaged articles of the quality bench': folder => {
      for (const [index, line] of readFileSync(bench, 'utf8').trim().split('\n').entries())
        writeFileSync(path.join(folder, `${index}.txt`), JSON.parse(line).text)
    }
  })
}

interface Result {
  path: string
  messages: Array<{ruleId: string; severity: string; actual: string}>
}

function resultsIn(folder: string, args: string[] = []): Map<string, Result['messages']> {
  const {stdout, stderr} = garblint(folder, ['--format', 'json', ...args, '.'])
  expect(stderr).toBe('')
  return new Map(JSON.parse(stdout).results.map((result: Result) => [result.path, result.messages]))
}

/** Errors of a rule that found less in the file before; the text of a finding may have been repaired. */
function newErrors(before: Result['messages'], after: Result['messages']): Result['messages'] {
  const left = new Map<string, number>()
  for (const {ruleId} of before) left.set(ruleId, (left.get(ruleId) ?? 0) + 1)
  return after.filter(({severity, ruleId}) => {
    if (severity !== 'error') return false
    left.set(ruleId, (left.get(ruleId) ?? 0) - 1)
    return (left.get(ruleId) ?? 0) < 0
  })
}

describe.each(Object.entries(SETS))('all repairs of %s', (_, fill) => {
  it.each(['--fix', '--fix=all'])('under %s bring no new error, and leave nothing to repair', option => {
    const folder = mkdtempSync(path.join(root, 'articles-'))
    fill(folder)
    const before = resultsIn(folder)
    const reported = resultsIn(folder, [option])
    const after = resultsIn(folder)
    expect(after).toEqual(reported)
    for (const [file, messages] of after)
      expect({file, errors: newErrors(before.get(file) ?? [], messages)}).toEqual({file, errors: []})
    const texts = () => readdirSync(folder).map(name => readFileSync(path.join(folder, name), 'utf8'))
    const once = texts()
    resultsIn(folder, [option])
    expect(texts()).toEqual(once)
  })
})
