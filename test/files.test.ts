import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {expandPaths} from '../src/cli/files.js'
import {folderWith, garblint, shell} from './command.js'

vi.setConfig({testTimeout: 60_000})

const WRONG = 'The __PH_1__ agreed on Friday.\n'
const onPosix = describe.skipIf(process.platform === 'win32')

/** Paths of the results and reasons of the problems of a run. */
function lintFolder(folder: string, args = ['.'], uid?: number) {
  const {status, stdout, stderr} = garblint(folder, ['--format', 'json', ...args], {uid})
  const report = JSON.parse(stdout)
  return {
    status,
    stderr,
    paths: report.results.map(({path}: {path: string}) => path) as string[],
    problems: Object.fromEntries(
      report.problems.map(({path, reason}: {path: string; reason: string}) => [path, reason])
    )
  }
}

// The superuser may read everything, so another user must try; it needs a checkout that others may read.
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined
const canRun = garblint('/', ['--version'], {uid: NOBODY}).status === 0

onPosix('a folder that holds', () => {
  it.skipIf(!canRun)(
    'an unreadable file, a binary one and one that is not UTF-8 reports them and lints the rest',
    () => {
      const folder = folderWith({
        'a.txt': WRONG,
        'binary.txt': Buffer.from([0, 1, 2]),
        'broken.txt': Buffer.from([0x41, 0xff]),
        'closed.txt': WRONG,
        'z.txt': WRONG
      })
      chmodSync(folder, 0o755)
      chmodSync(path.join(folder, 'closed.txt'), 0)
      expect(lintFolder(folder, ['.'], NOBODY)).toEqual({
        status: 2,
        stderr: expect.any(String),
        paths: ['a.txt', 'z.txt'],
        problems: {
          'binary.txt': 'the file is binary: a NUL byte stands at offset 0',
          'broken.txt': expect.stringMatching(
            /^the file is not UTF-8: the first bad byte stands at offset 1; it looks like windows-125\d/
          ),
          'closed.txt': 'no permission to read it'
        }
      })
    }
  )

  it.skipIf(!canRun).each([[['.']], [['**/*.txt']]])(
    'a folder that may not be read says so, for %j',
    args => {
      const folder = folderWith({'a.txt': WRONG, 'b/closed/b.txt': WRONG, 'b/c.txt': WRONG})
      chmodSync(folder, 0o755)
      chmodSync(path.join(folder, 'b/closed'), 0)
      const {status, paths, problems} = lintFolder(folder, args, NOBODY)
      chmodSync(path.join(folder, 'b/closed'), 0o755)
      expect(status).toBe(2)
      expect(paths).toEqual(['a.txt', 'b/c.txt'])
      expect(problems).toEqual({'b/closed': 'no permission to read it'})
    }
  )

  it('links that lead in circles is walked once', () => {
    const folder = folderWith({'a/a.txt': WRONG, 'b/b.txt': WRONG})
    symlinkSync('..', path.join(folder, 'a/up'))
    symlinkSync('../b', path.join(folder, 'a/b'))
    symlinkSync('../a', path.join(folder, 'b/a'))
    symlinkSync('loop', path.join(folder, 'loop'))
    symlinkSync('loop.txt', path.join(folder, 'loop.txt'))
    symlinkSync('../a/a.txt', path.join(folder, 'b/again.txt'))
    const {paths, problems} = lintFolder(folder)
    expect(paths).toEqual(['a/a.txt', 'a/b/again.txt', 'a/b/b.txt'])
    expect(problems).toEqual({'loop.txt': 'it is a link that leads to itself'})
  })

  it('pipes and sockets refuses them', () => {
    const folder = folderWith({'a.txt': WRONG})
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')])
    mkdirSync(path.join(folder, 'folder.txt'))
    const {status, paths, problems} = lintFolder(folder)
    expect(status).toBe(2)
    expect(paths).toEqual(['a.txt'])
    expect(problems).toEqual({'pipe.txt': 'it is no regular file'})
    expect(lintFolder(folder, ['/dev/null', 'a.txt']).problems).toEqual({
      '/dev/null': 'it is no regular file'
    })
  })

  it('names of every kind lints them, and prints no line that they made up', () => {
    const names = [
      '-q.txt',
      'it\'s "so".txt',
      'new\nline ::error::x.txt',
      '\u001B[31mred\u202E.txt',
      'données 新.txt',
      'a b$(c).txt'
    ]
    const folder = folderWith(Object.fromEntries(names.map(name => [name, WRONG])))
    const {status, paths, problems} = lintFolder(folder)
    expect(status).toBe(1)
    expect(paths.sort()).toEqual(names.sort())
    expect(problems).toEqual({})
    const {stdout} = garblint(folder, ['.'])
    expect(stdout).not.toMatch(/[\u001B\u202E]|^line/m)
    expect(lintFolder(folder, ['--', '-q.txt']).paths).toEqual(['-q.txt'])
  })

  it('a name that is not UTF-8 says so', () => {
    const folder = folderWith({'a.txt': WRONG})
    const {status, stdout} = shell(
      folder,
      `printf x > "$(printf 'caf\\351.txt')" && $GARBLINT --format json . 2>/dev/null`
    )
    const {results, problems} = JSON.parse(stdout)
    expect(status).toBe(2)
    expect(results).toHaveLength(1)
    expect(problems).toEqual([{path: 'caf\uFFFD.txt', reason: 'its name is not UTF-8; give it another'}])
  })

  it('a hundred thousand files is walked, in order', {timeout: 120_000}, async () => {
    const folder = folderWith({})
    for (let part = 100; part < 200; part++) {
      mkdirSync(path.join(folder, String(part)))
      for (let index = 1000; index < 2000; index++)
        writeFileSync(path.join(folder, String(part), `${index}.txt`), '')
    }
    const targets = await expandPaths([folder])
    expect(targets).toHaveLength(100_000)
    expect(targets.map(target => target.path)).toEqual(targets.map(target => target.path).sort())
  })
})

onPosix('a disk that is full', () => {
  it.skipIf(process.platform !== 'linux')('is told, and fails the run', () => {
    const folder = folderWith({'a.txt': WRONG})
    const {status, stderr} = shell(folder, '$GARBLINT --format json . > /dev/full')
    expect(status).toBe(2)
    expect(stderr).toBe('garblint: standard output: the report cannot be written: the disk is full\n')
  })
})
