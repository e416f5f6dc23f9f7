import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, garblint} from './command.js'

const WRONG = 'The __PH_1__ agreed on Friday.\n'

const linted = (folder: string, args: string[]) => {
  const {stdout, stderr, status} = garblint(folder, [...args, '--format', 'json'])
  const paths = JSON.parse(stdout).results.map((result: {path: string}) => result.path)
  return {paths, stderr, status}
}

describe('.retextignore', () => {
  const files = {
    'a.txt': WRONG,
    'out/b.txt': WRONG,
    'out/keep.txt': WRONG,
    'sub/a.txt': WRONG,
    'sub/draft-1.txt': WRONG,
    'own/.retextignore': 'c.txt\n',
    'own/c.txt': WRONG,
    'own/draft-2.txt': WRONG
  }
  const ignore = {'.retextignore': '# not ours\n/out/*\n!keep.txt\ndraft-*\n\n/a.txt\n'}

  it('takes files out of folders and globs; the nearest upwards counts', () => {
    const folder = folderWith({...files, ...ignore})
    const wanted = ['out/keep.txt', 'own/draft-2.txt', 'sub/a.txt']
    expect(linted(folder, ['.'])).toEqual({paths: wanted, stderr: '', status: 1})
    expect(linted(folder, ['**/*.txt'])).toEqual({paths: wanted, stderr: '', status: 1})
    expect(linted(path.join(folder, 'sub'), ['.', '../out'])).toEqual({
      paths: ['a.txt', '../out/keep.txt'],
      stderr: '',
      status: 1
    })
  })

  it('tells of a file that is named and taken out, without failing', () => {
    const folder = folderWith({...files, ...ignore})
    expect(linted(folder, ['a.txt', 'out/b.txt', 'out'])).toEqual({
      paths: ['out/keep.txt'],
      stderr:
        'garblint: a.txt: ignored by .retextignore; to lint it: --no-ignore\n' +
        'garblint: out/b.txt: ignored by .retextignore; to lint it: --no-ignore\n',
      status: 1
    })
    expect(garblint(folder, ['a.txt']).status).toBe(0)
    const {status, stderr} = garblint(folder, ['-', '--stdin-filepath', 'sub/draft-9.txt'], {input: WRONG})
    expect(stderr).toContain('sub/draft-9.txt: ignored by .retextignore')
    expect(status).toBe(0)
  })

  it('counts for nothing with --no-ignore', () => {
    const folder = folderWith({...files, ...ignore})
    expect(linted(folder, ['.', '--no-ignore']).paths).toHaveLength(7)
    expect(linted(folder, ['a.txt', '--no-ignore'])).toEqual({paths: ['a.txt'], stderr: '', status: 1})
  })

  it('shows names as text', () => {
    const folder = folderWith({'\u001b[31mred\n.txt': WRONG, '.retextignore': '*.txt'})
    const {stderr} = garblint(folder, ['\u001b[31mred\n.txt'])
    expect(stderr).not.toContain('\u001b')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('that cannot be read costs the files that it holds for', () => {
    const folder = folderWith({'a.txt': WRONG, 'sub/.retextignore/x': '', 'sub/b.txt': WRONG})
    const {paths, stderr, status} = linted(folder, ['.'])
    expect(paths).toEqual(['a.txt'])
    expect(stderr).toContain('garblint: sub/b.txt: its .retextignore cannot be used: ')
    expect(status).toBe(2)
  })
})
