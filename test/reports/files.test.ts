import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, garblint, shell} from '../command.js'

const WARNED = 'The ministers agreed on Friday !\n'
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8')

describe('reports', () => {
  it('of several formats are fed from one run', () => {
    const folder = folderWith({'a.txt': WARNED})
    const {status, stdout} = garblint(folder, [
      ...['--format', 'stylish', '--format', 'json=a.json', '--format', 'compact=a=b.log'],
      'a.txt'
    ])
    expect(status).toBe(0)
    expect(stdout).toContain('✖ 0 errors, 1 warning')
    expect(JSON.parse(read(folder, 'a.json')).summary.warnings).toBe(1)
    expect(read(folder, 'a=b.log')).toMatch(/^a\.txt:1:31: warning: /)
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.txt', 'a=b.log'])
  })

  it.each([
    [
      ['--format', 'json', '--format', 'sarif'],
      'only one report can go to standard output; give the other a file: --format sarif=FILE'
    ],
    [['--format', 'json='], '--format json= lacks the name of a file'],
    [['--format', 'json=a', '--format', 'sarif=./a'], 'two reports cannot go to one file: a'],
    [['--format', 'sarf=a'], 'there is no format "sarf" (did you mean "sarif"?)']
  ])('%j are refused', (args, message) => {
    const folder = folderWith({'a.txt': WARNED})
    const {status, stdout, stderr} = garblint(folder, [...args, 'a.txt'])
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain(message)
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it.each([
    ['none/a.json', 'there is no such folder; make it first'],
    ['a.txt/a.json', 'there is no such folder; make it first'],
    ['folder', 'it is a folder; name a file in it'],
    [`${'x'.repeat(300)}.json`, 'the name is too long for a file']
  ])('that cannot be written end the run before it starts: %s', (name, reason) => {
    const folder = folderWith({'a.txt': WARNED, 'folder/b.txt': WARNED})
    const {status, stdout, stderr} = garblint(folder, ['--format', `json=${name}`, 'a.txt'])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe(`garblint: ${name}: the report cannot be written: ${reason}\n`)
  })

  it('that cannot be written cost no other report', () => {
    const folder = folderWith({'a.txt': WARNED})
    const {status, stdout, stderr} = garblint(folder, [
      ...['--format', 'json=/dev/full', '--format', 'sarif=a.sarif', '--format', 'compact'],
      'a.txt'
    ])
    expect(status).toBe(2)
    expect(stderr).toBe('garblint: /dev/full: the report cannot be written: the disk is full\n')
    expect(stdout).toContain('a.txt:1:31: warning')
    expect(JSON.parse(read(folder, 'a.sarif')).runs[0].results).toHaveLength(1)
  })

  it('on a standard output that is full say so, and the others are written', () => {
    const folder = folderWith({'a.txt': WARNED})
    const {status, stderr} = shell(
      folder,
      '$GARBLINT --format compact --format json=a.json a.txt > /dev/full'
    )
    expect(status).toBe(2)
    expect(stderr).toBe('garblint: standard output: the report cannot be written: the disk is full\n')
    expect(JSON.parse(read(folder, 'a.json')).summary.warnings).toBe(1)
  })

  it('in files are whole when the reader of standard output goes away', () => {
    const folder = folderWith({'a.txt': WARNED.repeat(3000).replaceAll('\n', '\n\n'), 'b.txt': WARNED})
    const {stderr} = shell(folder, '$GARBLINT --format stylish --format json=a.json a.txt b.txt | head -n 1')
    expect(stderr).toBe('')
    expect(JSON.parse(read(folder, 'a.json')).summary).toMatchObject({files: 2, warnings: 3001})
  })

  it('keep the mode of the file that they replace, and write through links', () => {
    const folder = folderWith({'a.txt': WARNED})
    mkdirSync(path.join(folder, 'real'))
    writeFileSync(path.join(folder, 'real/a.json'), 'old')
    chmodSync(path.join(folder, 'real/a.json'), 0o640)
    symlinkSync('real/a.json', path.join(folder, 'a.json'))
    expect(garblint(folder, ['--format', 'json=a.json', 'a.txt']).status).toBe(0)
    expect(lstatSync(path.join(folder, 'a.json')).isSymbolicLink()).toBe(true)
    expect(statSync(path.join(folder, 'real/a.json')).mode & 0o777).toBe(0o640)
    expect(JSON.parse(read(folder, 'real/a.json')).summary.warnings).toBe(1)
    expect(readdirSync(path.join(folder, 'real'))).toEqual(['a.json'])
  })

  it('may go to pipes and devices', () => {
    const {stdout} = shell(
      folderWith({'a.txt': WARNED}),
      '$GARBLINT --format compact=/dev/stdout a.txt | cat'
    )
    expect(stdout).toContain('a.txt:1:31: warning')
  })

  it('that are there already stay as they are until the new ones are whole', () => {
    const folder = folderWith({'a.txt': WARNED, 'a.json': 'old', 'bad.mjs': 'process.exit(3)'})
    // A plugin that ends the process in the middle of the run.
    writeFileSync(path.join(folder, '.retextrc'), '{"plugins": ["./bad.mjs"]}')
    expect(garblint(folder, ['--format', 'json=a.json', 'a.txt']).status).toBe(3)
    expect(read(folder, 'a.json')).toBe('old')
    expect(readdirSync(folder).sort()).toEqual(['.retextrc', 'a.json', 'a.txt', 'bad.mjs'])
  })
})

describe('fingerprints', () => {
  const fingerprints = (text: string, name = 'a.txt') => {
    const {stdout} = garblint(folderWith({[name]: text}), ['--format', 'sarif', name])
    return JSON.parse(stdout).runs[0].results.map(
      (result: {partialFingerprints: Record<string, string>}) => result.partialFingerprints['garblint/v1']
    )
  }

  it('outlive lines that are put in above, and other names', () => {
    const before = fingerprints(WARNED)
    expect(before).toHaveLength(1)
    expect(fingerprints(`${'New lines come in.\n\n'.repeat(1)}${WARNED}`)).toEqual(before)
    expect(fingerprints(WARNED, 'b.txt')).toEqual(before)
  })

  it('differ between findings that look alike', () => {
    const found = fingerprints(`${WARNED}\n${WARNED}`)
    expect(new Set(found).size).toBe(found.length)
  })
})
