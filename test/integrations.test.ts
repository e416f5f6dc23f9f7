import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {folderWith, garblint} from './command.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8')

const WRONG = 'The __PH_1__ agreed on Friday.\n'
const WARNED = 'The ministers agreed on Friday !\n'

const work = mkdtempSync(path.join(tmpdir(), 'garblint-integrations-'))
afterAll(() => rmSync(work, {recursive: true}))

/** The package as npm packs it. */
let tarball: string
beforeAll(() => {
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], {
    cwd: root,
    encoding: 'utf8'
  })
  tarball = path.join(work, JSON.parse(packed.stdout)[0].filename)
}, 120_000)

function bash(cwd: string, script: string, env: Record<string, string>) {
  // As the runner runs it: no profile, an end at the first error.
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script]
  return spawnSync('bash', args, {cwd, env: {...process.env, ...env}, encoding: 'utf8'})
}

describe('the action', {timeout: 240_000}, () => {
  interface Action {
    inputs: Record<string, {default: string}>
    outputs: Record<string, {value: string}>
    runs: {steps: Array<{run: string; env: Record<string, string>; 'working-directory'?: string}>}
  }
  const action: Action = parse(read(root, 'action.yml'))

  /** The steps of the action as GitHub runs them in a repository. */
  function runIn(repository: string, inputs: Record<string, string>) {
    const temporary = mkdtempSync(path.join(work, 'runner-'))
    const files = Object.fromEntries(
      ['OUTPUT', 'STEP_SUMMARY'].map(name => [name, path.join(temporary, name)])
    )
    for (const file of Object.values(files)) writeFileSync(file, '')
    const fill = (text: string) =>
      text.replace(/\$\{\{ (?:inputs\.([\w-]+)|github\.action_path) \}\}/g, (_, input: string | undefined) =>
        input === undefined ? root : (inputs[input] ?? action.inputs[input].default)
      )
    let last = {status: 0 as number | null, stdout: '', stderr: ''}
    for (const step of action.runs.steps) {
      expect(step.run).not.toContain('${{')
      const env = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value)]))
      last = bash(path.join(repository, fill(step['working-directory'] ?? '.')), step.run, {
        ...env,
        RUNNER_TEMP: temporary,
        GITHUB_WORKSPACE: repository,
        GITHUB_OUTPUT: files.OUTPUT,
        GITHUB_STEP_SUMMARY: files.STEP_SUMMARY
      })
      if (last.status !== 0) break
    }
    return {...last, outputs: read(files.OUTPUT), summary: read(files.STEP_SUMMARY)}
  }

  it('annotates, sums up, writes what it is asked for, and fails', () => {
    const repository = folderWith({'news/a b.txt': WRONG, 'news/c.txt': WARNED})
    const {status, stdout, stderr, outputs, summary} = runIn(repository, {
      package: tarball,
      'working-directory': 'news',
      paths: 'a b.txt\nc.txt\n',
      'max-warnings': '0',
      sarif: '../out.sarif',
      html: '../out.html'
    })
    expect(stderr).toContain('--max-warnings 0: there are 1')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=news\/a b\.txt,line=1,/m)
    expect(stdout).toMatch(/^::warning file=news\/c\.txt,line=1,/m)
    expect(summary).toContain('## garblint: ⛔ hold')
    expect(outputs).toBe('verdict=hold\nscore=24\n')
    const {uri} = JSON.parse(read(repository, 'out.sarif')).runs[0].artifacts[0].location
    expect(uri).toBe('news/a%20b.txt')
    expect(read(repository, 'out.html')).toContain('<title>garblint report</title>')
    expect(Object.keys(action.outputs)).toEqual(['verdict', 'score'])
  })

  it('passes where nothing fails, and takes no input for a script', () => {
    const repository = folderWith({'a.txt': WARNED})
    const {status, summary, outputs} = runIn(repository, {
      package: tarball,
      config: '',
      paths: 'a.txt\n$(touch hacked)\n'
    })
    // The second path is no file, and no command either.
    expect(status).toBe(2)
    expect(summary).toContain('$(touch hacked)')
    expect(outputs).toBe('verdict=look\nscore=4\n')
    expect(spawnSync('ls', {cwd: repository, encoding: 'utf8'}).stdout).toBe('a.txt\n')
  })
})

describe('the template for GitLab CI', {timeout: 240_000}, () => {
  it('writes the reports that it names', () => {
    const {garblint: job} = parse(read(root, 'integrations/gitlab-ci.yml'))
    const folder = folderWith({'a.txt': WRONG, 'b.txt': WARNED})
    const env = {...job.variables, GARBLINT_PACKAGE: tarball, CI_PROJECT_DIR: folder}
    const {status, stdout, stderr} = bash(folder, job.script.join('\n'), env)
    expect(stderr).not.toContain('npm ERR')
    expect(status).toBe(1)
    expect(stdout).toContain('✖ 1 error, 1 warning')
    const {reports, paths} = job.artifacts
    expect(JSON.parse(read(folder, reports.codequality))).toHaveLength(2)
    expect(read(folder, reports.junit)).toContain('<testsuite name="a.txt"')
    expect(read(folder, paths[0])).toContain('<title>garblint report</title>')
  })
})

describe('the hook for pre-commit', () => {
  it('runs the command on the files that it is for', () => {
    const [hook] = parse(read(root, '.pre-commit-hooks.yaml'))
    expect(hook).toMatchObject({id: 'garblint', language: 'node', entry: 'garblint'})
    expect(['a.txt', 'b/c.text'].every(name => new RegExp(hook.files).test(name))).toBe(true)
    expect(new RegExp(hook.files).test('a.ts')).toBe(false)
    const {status, stdout} = garblint(folderWith({'a.txt': WRONG}), [...hook.args, 'a.txt'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^a\.txt:1:5: error: .*\[placeholder-token\]$/m)
  })
})

describe('npm pack', () => {
  it('prints the name of the package alone, whatever is built: pre-commit installs what stands there', () => {
    const folder = folderWith({
      'package.json': JSON.stringify({name: 'a', version: '1.0.0', scripts: {prepare: 'echo built'}}),
      '.npmrc': read(root, '.npmrc')
    })
    const {stdout} = spawnSync('npm', ['pack'], {cwd: folder, encoding: 'utf8'})
    expect(stdout).toBe('a-1.0.0.tgz\n')
  })
})

describe('the problem matcher', () => {
  it('reads every finding of the compact format', () => {
    const {problemMatcher} = JSON.parse(read(root, 'integrations/problem-matcher.json'))
    const folder = folderWith({
      'x/[a]: b.txt': `${WRONG}\n${WARNED}`,
      '.retextrc': '{"plugins": [["garblint", {"rules": {"space-before-punctuation": "info"}}]]}'
    })
    const {stdout} = garblint(folder, ['--format', 'compact', 'x/[a]: b.txt'])
    const lines = stdout.trimEnd().split('\n').slice(0, -1)
    expect(lines).toHaveLength(2)
    const found = lines.map(line => {
      const matches = problemMatcher.flatMap(
        ({
          severity,
          pattern: [{regexp, ...groups}]
        }: {
          severity?: string
          pattern: [Record<string, never>]
        }) => {
          const match = new RegExp(regexp).exec(line)
          if (!match) return []
          const named = Object.entries(groups).map(([name, group]) => [name, match[group]])
          return [{severity, ...Object.fromEntries(named)}]
        }
      )
      expect(matches).toHaveLength(1)
      return matches[0]
    })
    expect(found).toMatchObject([
      {file: 'x/[a]: b.txt', line: '1', column: '5', severity: 'error', code: 'placeholder-token'},
      {file: 'x/[a]: b.txt', line: '3', column: '31', severity: 'notice', code: 'space-before-punctuation'}
    ])
  })
})
