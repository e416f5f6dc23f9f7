import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {lint} from '../src/index.js'
import {garblint} from './command.js'

const folder = new URL('../samples/', import.meta.url)
const names = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => name.slice(0, -4))

/** Lines such as "- 5:1-5:4 error placeholder-token `Z1z`". */
function expectedIn(name: string): string[] {
  const page = readFileSync(new URL(`${name}.md`, folder), 'utf8')
  return page.split('\n').filter(line => /^- \d/.test(line))
}

interface Located {
  start: {line: number; column: number}
  end: {line: number; column: number}
}

function line(
  severity: string,
  ruleId: string | undefined,
  place: Located,
  actual: string | undefined
): string {
  const {start, end} = place
  const fence = actual?.includes('`') ? '``' : '`'
  return `- ${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${ruleId} ${fence}${actual}${fence}`
}

it('there are at least ten articles, four of them sound', () => {
  expect(names.length).toBeGreaterThanOrEqual(10)
  expect(names.filter(name => expectedIn(name).length === 0).length).toBeGreaterThanOrEqual(4)
})

describe.each(names)('%s', name => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8')

  it('has at least 300 words', () => {
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(300)
  })

  it('has the findings that its page lists, and no others at warning or worse', () => {
    const found = lint(text)
      .messages.filter(message => message.fatal !== undefined)
      .map(({fatal, ruleId, place, actual}) =>
        line(fatal ? 'error' : 'warning', ruleId, place as Located, actual)
      )
    expect(found).toEqual(expectedIn(name))
  })
})

it("are linted by the command with the repository's own configuration to the same findings", () => {
  const {stdout, stderr} = garblint(fileURLToPath(new URL('..', folder)), ['--format', 'json', 'samples'])
  expect(stderr).toBe('')
  for (const result of JSON.parse(stdout).results) {
    const found = result.messages
      .filter((message: {severity: string}) => message.severity !== 'info')
      .map((message: {severity: string; ruleId: string; place: Located; actual: string}) =>
        line(message.severity, message.ruleId, message.place, message.actual)
      )
    expect(found).toEqual(expectedIn(result.path.replace(/^samples[/\\](.*)\.txt$/, '$1')))
  }
})
