import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AnySchemaObject} from 'ajv'
import draft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {SaxesParser} from 'saxes'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {garblint, writeFiles} from '../command.js'
import {HOSTILE_PATH, hostileFiles} from './hostile.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const SAMPLES = ['chinese-strait-patrol', 'russian-bridge-repair', 'sound-cup-final', 'sound-harbour-court']
const FORMATS = [
  ...['stylish', 'compact', 'json', 'ndjson', 'sarif', 'github'],
  ...['gitlab', 'junit', 'checkstyle', 'markdown', 'html']
] as const

/** Reports of one run by format; every one is written to a file. */
type Reports = Record<(typeof FORMATS)[number], string>

const out = mkdtempSync(path.join(tmpdir(), 'garblint-reports-'))
afterAll(() => rmSync(out, {recursive: true}))

function reportsOn(name: string, cwd: string, paths: string[]): Reports {
  const folder = path.join(out, name)
  mkdirSync(folder)
  const options = FORMATS.flatMap(format => ['--format', `${format}=${path.join(folder, format)}`])
  const {status} = garblint(cwd, [...options, ...paths])
  expect(status).toBe(2)
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  return Object.fromEntries(
    FORMATS.map(format => [
      format,
      readFileSync(path.join(folder, format), 'utf8').replaceAll(`"${version}"`, '"0.0.0"')
    ])
  ) as Reports
}

let samples: Reports
let hostile: Reports
beforeAll(() => {
  samples = reportsOn('samples', root, [...SAMPLES.map(name => `samples/${name}.txt`), 'samples/none.txt'])
  const folder = path.join(out, 'articles')
  writeFiles(folder, hostileFiles())
  hostile = reportsOn('hostile', folder, [HOSTILE_PATH, `${HOSTILE_PATH}.none`])
})

describe.each(FORMATS)('%s', format => {
  it('of the samples is as it was', async () => {
    await expect(golden(format, samples[format])).toMatchFileSnapshot(`golden/samples.${format}`)
  })

  it('of hostile texts and names is as it was', async () => {
    await expect(golden(format, hostile[format])).toMatchFileSnapshot(`golden/hostile.${format}`)
  })

  it('lets nothing through that a terminal or log would act on', () => {
    expect(hostile[format]).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\uFEFF]/)
  })
})

/** The pages of rules that SARIF carries change with every word of them. */
function golden(format: string, report: string): string {
  if (format !== 'sarif') return report
  const log = JSON.parse(report)
  for (const rule of log.runs[0].tool.driver.rules) {
    expect(rule.help.markdown).toContain(`# ${rule.id}`)
    delete rule.help
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

const both = (format: (typeof FORMATS)[number]) => [samples[format], hostile[format]]
const parsed = (format: 'json' | 'sarif' | 'gitlab') => both(format).map(report => JSON.parse(report))

describe('JSON', () => {
  it('by the line has the same results as JSON', () => {
    for (const [index, report] of parsed('json').entries()) {
      const lines = both('ndjson')[index].trimEnd().split('\n')
      expect(lines.map(line => JSON.parse(line))).toEqual([
        ...report.results,
        ...report.problems,
        {summary: report.summary}
      ])
    }
  })

  it('has the very path and the very words of a hostile article', () => {
    const [, {results}] = parsed('json')
    expect(results[0].path).toBe(HOSTILE_PATH)
    expect(results[0].messages.map((message: {actual: string}) => message.actual)).toContain('</script>')
  })
})

describe('SARIF', () => {
  const schema = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
  ) as AnySchemaObject

  it('passes the schema of its standard', () => {
    const ajv = new draft4.default({strict: false, allErrors: true, unicodeRegExp: false})
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    for (const log of parsed('sarif')) {
      validate(log)
      expect(validate.errors).toBeNull()
    }
  })

  it('has URIs that lead back to the files', () => {
    const [, log] = parsed('sarif')
    const {uri} = log.runs[0].results[0].locations[0].physicalLocation.artifactLocation
    expect(uri).toMatch(/^[\w!'()*./%~-]+$/)
    expect(decodeURIComponent(uri)).toBe(HOSTILE_PATH)
  })

  it('has regions that name the words, and a rule with help for each', () => {
    const [log] = parsed('sarif')
    const {results, tool, artifacts} = log.runs[0]
    expect(results.length).toBeGreaterThan(10)
    for (const {ruleId, ruleIndex, locations} of results) {
      const {artifactLocation, region} = locations[0].physicalLocation
      const text = readFileSync(path.join(root, artifactLocation.uri), 'utf8')
      expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text)
      expect(tool.driver.rules[ruleIndex]).toMatchObject({
        id: ruleId,
        properties: {tags: [expect.stringMatching(/^mqm\//), expect.any(String)]}
      })
    }
    expect(artifacts).toHaveLength(SAMPLES.length)
    expect(artifacts[0].properties).toMatchObject({verdict: 'hold', score: expect.any(Number)})
  })
})

describe('GitLab', () => {
  it('has the shape that is documented, with fingerprints that are unique', () => {
    for (const issues of parsed('gitlab')) {
      for (const issue of issues)
        expect(issue).toEqual({
          description: expect.stringMatching(/./),
          check_name: expect.stringMatching(/^[\w:-]+$/),
          fingerprint: expect.stringMatching(/^[\da-f]{32}$/),
          severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
          location: {path: expect.any(String), lines: expect.objectContaining({begin: expect.any(Number)})}
        })
      const fingerprints = issues.map((issue: {fingerprint: string}) => issue.fingerprint)
      expect(new Set(fingerprints).size).toBe(fingerprints.length)
    }
  })
})

describe('XML', () => {
  interface Element {
    name: string
    attributes: Record<string, string>
  }

  /** Elements in order; throws on what is no XML 1.0. */
  function elements(xml: string): Element[] {
    const found: Element[] = []
    const parser = new SaxesParser()
    parser.on('error', error => {
      throw error
    })
    parser.on('opentag', ({name, attributes}) => found.push({name, attributes: attributes as never}))
    parser.write(xml).close()
    return found
  }

  it('of checkstyle has each finding', () => {
    for (const [index, report] of both('checkstyle').entries()) {
      const {results, problems} = parsed('json')[index]
      const count = results.reduce((sum: number, result: {messages: []}) => sum + result.messages.length, 0)
      const found = elements(report)
      expect(found.filter(({name}) => name === 'error')).toHaveLength(count + problems.length)
      expect(found.filter(({name}) => name === 'file')).toHaveLength(results.length + problems.length)
    }
  })

  it('of JUnit has a suite for each article, and failures where the run fails', () => {
    for (const [index, report] of both('junit').entries()) {
      const {results, problems} = parsed('json')[index]
      const found = elements(report)
      const suites = found.filter(({name}) => name === 'testsuite')
      expect(suites).toHaveLength(results.length + 1)
      const sum = (key: string) => suites.reduce((total, {attributes}) => total + Number(attributes[key]), 0)
      const count = (wanted: string) => found.filter(({name}) => name === wanted).length
      expect(count('testcase')).toBe(sum('tests'))
      expect(count('failure')).toBe(sum('failures'))
      expect(count('failure')).toBe(parsed('json')[index].summary.errors)
      expect(count('error')).toBe(problems.length)
    }
  })
})

describe('workflow commands', () => {
  it('are one for each finding and problem, and one for the run', () => {
    for (const [index, report] of both('github').entries()) {
      const {summary, problems} = parsed('json')[index]
      const lines = report.trimEnd().split('\n')
      expect(lines).toHaveLength(summary.errors + summary.warnings + summary.infos + problems.length + 1)
      for (const line of lines)
        expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^,:]*,?)+::[^\n\r]+$/)
    }
  })
})
