import {spawnSync} from 'node:child_process'
import {chmodSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, garblint} from './command.js'

const DAMAGED = 'The ministers agreed on Friday !\n'

/** Lint a folder's files by name and hold that the sound neighbour was linted all the same. */
function lintBeside(folder: string, name: string, uid?: number) {
  const {status, stdout, stderr} = garblint(folder, ['--format', 'json', name, 'good.txt'], {uid})
  const report = JSON.parse(stdout)
  expect(status).toBe(2)
  expect(report.results).toHaveLength(1)
  expect(report.results[0]).toMatchObject({
    path: 'good.txt',
    messages: [{ruleId: 'space-before-punctuation'}]
  })
  expect(stderr).toBe(`garblint: ${report.problems[0].path}: ${report.problems[0].reason}\n`)
  return report.problems[0].reason as string
}

it.each([
  ['missing', undefined, 'there is no such file or folder'],
  ['empty', '', 'the file is empty'],
  ['blank', ' \n\n\t', 'the file is empty but for white space'],
  [
    'binary',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
    'the file is binary: a NUL byte stands at offset 4'
  ],
  [
    'UTF-16 without a mark',
    Buffer.from('Russia', 'utf16le'),
    'the file looks like utf-16le without a byte-order mark; try --encoding utf-16le'
  ],
  [
    'Latin-1',
    Buffer.from('Caf\xE9 society', 'latin1'),
    'the file is not UTF-8: the first bad byte stands at offset 3; it looks like windows-1252, so try --encoding windows-1252'
  ],
  [
    'broken behind a genuine U+FFFD',
    Buffer.concat([Buffer.from('a\uFFFDb'), Buffer.from([0xff])]),
    'the file is not UTF-8: the first bad byte stands at offset 5; the rest is UTF-8, so the file was damaged or cut off'
  ]
])('a file that is %s', (_, content, reason) => {
  const files: Record<string, string | Buffer> = {'good.txt': DAMAGED}
  if (content !== undefined) files['bad.txt'] = content
  expect(lintBeside(folderWith(files), 'bad.txt')).toBe(reason)
})

it('a folder without text', () => {
  const folder = folderWith({'images/a.png': 'x', 'good.txt': DAMAGED})
  expect(lintBeside(folder, 'images')).toBe('there are no .txt or .text files in this folder')
})

// The superuser may read everything, so another user must try; it needs a checkout that others may read.
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined
const canRun = garblint('/', ['--version'], {uid: NOBODY}).status === 0

describe.skipIf(process.platform === 'win32' || !canRun)('without permission', () => {
  it('a file', () => {
    const folder = folderWith({'bad.txt': DAMAGED, 'good.txt': DAMAGED})
    chmodSync(folder, 0o755)
    chmodSync(path.join(folder, 'bad.txt'), 0)
    expect(lintBeside(folder, 'bad.txt', NOBODY)).toBe('no permission to read it')
  })

  it('a folder, and a file in it', () => {
    const folder = folderWith({'bad/a.txt': DAMAGED, 'good.txt': DAMAGED})
    chmodSync(folder, 0o755)
    chmodSync(path.join(folder, 'bad'), 0)
    expect(lintBeside(folder, 'bad', NOBODY)).toBe('no permission to read it')
    expect(lintBeside(folder, 'bad/a.txt', NOBODY)).toBe('no permission to read it')
    chmodSync(path.join(folder, 'bad'), 0o755)
  })
})

it('a link that leads nowhere', () => {
  const folder = folderWith({'good.txt': DAMAGED})
  symlinkSync('nowhere.txt', path.join(folder, 'bad.txt'))
  expect(lintBeside(folder, 'bad.txt')).toBe('there is no such file or folder')
})

it.skipIf(process.platform === 'win32')('a link that leads to itself', () => {
  const folder = folderWith({'good.txt': DAMAGED})
  symlinkSync('bad.txt', path.join(folder, 'bad.txt'))
  expect(lintBeside(folder, 'bad.txt')).toBe('it is a link that leads to itself')
})

it('a path below a file', () => {
  expect(lintBeside(folderWith({'good.txt': DAMAGED}), 'good.txt/bad.txt')).toBe(
    'there is no such file or folder'
  )
})

it('a name that is too long', () => {
  const name = `${'long'.repeat(100)}.txt`
  expect(lintBeside(folderWith({'good.txt': DAMAGED}), name)).toBe('the name is too long for a file')
})

it.skipIf(process.platform === 'win32')('a pipe', () => {
  const folder = folderWith({'good.txt': DAMAGED})
  spawnSync('mkfifo', [path.join(folder, 'bad.txt')])
  expect(lintBeside(folder, 'bad.txt')).toBe('it is no regular file')
})

it('standard input without text', () => {
  const {status, stderr} = garblint(folderWith({}), ['-'], {input: ''})
  expect(status).toBe(2)
  expect(stderr).toContain('<stdin>: the file is empty')
})
