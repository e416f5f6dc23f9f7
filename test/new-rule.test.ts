import {spawnSync} from 'node:child_process'
import {cpSync, readFileSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {folderWith} from './command.js'

const root = fileURLToPath(new URL('../', import.meta.url))

/** A copy of the repository, as far as a new rule touches it. */
function copyOfRepository(): string {
  const folder = folderWith({})
  for (const name of ['src', 'rules', 'samples', 'package.json', 'README.md', 'tsconfig.json'])
    cpSync(path.join(root, name), path.join(folder, name), {recursive: true})
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}

function newRule(folder: string, ...ids: string[]) {
  return spawnSync('npm', ['run', '--silent', 'new-rule', '--', ...ids], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
}

it('writes the whole room of a rule and enters it everywhere', () => {
  const folder = copyOfRepository()
  const {status, stdout} = newRule(folder, 'doubled-stop')
  expect(status).toBe(0)
  expect(stdout).toContain('rules/doubled-stop/ is ready')
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  expect(read('rules/index.ts')).toContain("'doubled-stop': doubledStop")
  expect(read('README.md')).toContain('(rules/doubled-stop/README.md)')
  expect(read('rules/doubled-stop/README.md')).toContain('# doubled-stop\n')
  const types = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], {
    cwd: folder,
    encoding: 'utf8'
  })
  expect(types.stdout).toBe('')
}, 60_000)

it('refuses a name that is none, or that is taken', () => {
  const folder = copyOfRepository()
  expect(newRule(folder, 'no-doubled-stop')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('two to four')
  })
  expect(newRule(folder)).toMatchObject({status: 2, stderr: expect.stringContaining('two to four')})
  expect(newRule(folder, 'missing-space')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('already')
  })
}, 60_000)
