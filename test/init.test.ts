import {readFileSync} from 'node:fs'
import path from 'node:path'
import {PassThrough} from 'node:stream'
import {text as readAll} from 'node:stream/consumers'
import {describe, expect, it, onTestFinished} from 'vitest'
import {run} from '../src/cli/run.js'
import {folderWith, garblint} from './command.js'

const WARNED = 'The ministers agreed on Friday !\n'
const written = (folder: string) => readFileSync(path.join(folder, '.retextrc'), 'utf8')

/** Answer the questions of --init on a terminal. */
async function initOnTerminal(folder: string, answers: string) {
  const before = process.cwd()
  process.chdir(folder)
  onTestFinished(() => process.chdir(before))
  const stdin = Object.assign(new PassThrough(), {isTTY: true})
  const stdout = Object.assign(new PassThrough(), {isTTY: true})
  const stderr = new PassThrough()
  stdin.end(answers)
  const printed = readAll(stdout)
  const status = await run(['--init'], {stdin, stdout, stderr})
  stdout.end()
  return {status, printed: await printed}
}

describe('--init', () => {
  it('writes a commented configuration that works, without asking where there is no terminal', () => {
    const folder = folderWith({'a.txt': WARNED})
    expect(garblint(folder, ['--init'], {input: ''})).toEqual({
      status: 0,
      stdout: 'wrote .retextrc\n',
      stderr: ''
    })
    expect(written(folder)).toContain('// ')
    expect(written(folder)).toContain('"extends": ["recommended"]')
    expect(written(folder)).toContain('"$schema": "https://')
    expect(garblint(folder, ['a.txt'])).toMatchObject({status: 0, stderr: ''})
  })

  it('names the schema of the garblint that is installed', () => {
    const folder = folderWith({'node_modules/garblint/dist/schema.json': '{}'})
    garblint(folder, ['--init'])
    expect(written(folder)).toContain('"$schema": "./node_modules/garblint/dist/schema.json"')
  })

  it.each(['.retextrc', '.retextrc.yml', '.retextrc.mjs', 'package.json'])('overwrites no %s', name => {
    const folder = folderWith({[name]: '{"retextConfig": {}}'})
    expect(garblint(folder, ['--init'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `garblint: there is a configuration already, ${name}; --init overwrites nothing\n`
    })
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe('{"retextConfig": {}}')
  })

  it('asks on a terminal', async () => {
    const folder = folderWith({'a.txt': WARNED})
    const {status, printed} = await initOnTerminal(folder, 'rueters\nBBC\ny\n')
    expect(status).toBe(0)
    expect(printed).toContain('House style: (none by default, ap, reuters, bbc)')
    expect(printed).toContain('That is none of them (did you mean "reuters"?).')
    expect(printed).toContain('wrote .retextrc\n')
    expect(written(folder)).toContain('"extends": ["strict", "bbc"]')
    expect(garblint(folder, ['a.txt'])).toMatchObject({status: 0, stderr: ''})
  })

  it.each(['', '\n', '\n\n', 'none\nno\n'])('takes the defaults for %j', async answers => {
    const folder = folderWith({})
    expect((await initOnTerminal(folder, answers)).status).toBe(0)
    expect(written(folder)).toContain('"extends": ["recommended"]')
  })
})
