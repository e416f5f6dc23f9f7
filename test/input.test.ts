import {spawnSync} from 'node:child_process'
import {chmodSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {folderWith, garblint} from './command.js'

const DAMAGED = 'The ministers agreed on Friday .\n'

/** Lint a folder's files by name and hold that the sound neighbour was linted all the same. */
function lintBeside(folder: string, name: string) {
  const {status, stdout, stderr} = garblint(folder, ['--format', 'json', name, 'good.txt'])
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
  ['UTF-16', Buffer.from('\uFEFFRussia', 'utf16le'), 'the file is UTF-16; save it as UTF-8'],
  [
    'Latin-1',
    Buffer.from('Caf\xE9 \uFFFD', 'latin1'),
    'the file is not UTF-8: the first bad byte stands at offset 3'
  ],
  [
    'broken behind a genuine U+FFFD',
    Buffer.concat([Buffer.from('a\uFFFDb'), Buffer.from([0xff])]),
    'the file is not UTF-8: the first bad byte stands at offset 5'
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

it.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
  const folder = folderWith({'bad.txt': DAMAGED, 'good.txt': DAMAGED})
  chmodSync(path.join(folder, 'bad.txt'), 0)
  expect(lintBeside(folder, 'bad.txt')).toBe('no permission to read it')
})

it('a link that leads nowhere', () => {
  const folder = folderWith({'good.txt': DAMAGED})
  symlinkSync('nowhere.txt', path.join(folder, 'bad.txt'))
  expect(lintBeside(folder, 'bad.txt')).toBe('there is no such file or folder')
})

it.skipIf(process.platform === 'win32')('a pipe', () => {
  const folder = folderWith({'good.txt': DAMAGED})
  spawnSync('mkfifo', [path.join(folder, 'bad.txt')])
  expect(lintBeside(folder, 'bad.txt')).toBe('it is no regular file')
})

it('standard input without text', () => {
  const {status, stderr} = garblint(folderWith({}), ['-'], '')
  expect(status).toBe(2)
  expect(stderr).toContain('<stdin>: the file is empty')
})
