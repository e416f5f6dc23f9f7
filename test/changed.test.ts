import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {bin, folderWith, garblint} from './command.js'

// Each test runs git and the command several times.
vi.setConfig({testTimeout: 60_000})

const SOUND = 'Ministers agreed on Friday that the talks would go on.\n'
const SPACED = 'The mayor came , and the people went home.\n'
const GLUED = 'The talks in the capital ended.They go on in spring.\n'

function git(folder: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org']
  execFileSync('git', [...identity, ...args], {cwd: folder, stdio: 'pipe'})
}

/** A repository in which these files are committed. */
function repositoryWith(files: Record<string, string>): string {
  const folder = folderWith(files)
  git(folder, 'init', '-q')
  git(folder, 'add', '.')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'Articles')
  return folder
}

const write = (folder: string, name: string, text: string) => writeFileSync(path.join(folder, name), text)

/** Paths and rules, as `a.txt missing-space`, or a path alone for a file without findings. */
function found(folder: string, args: string[]): string[] {
  const {stdout, stderr} = garblint(folder, ['--format', 'json', ...args])
  expect(stderr.replace(/^garblint: no file changed.*\n/, '')).toBe('')
  return JSON.parse(stdout).results.flatMap(
    ({path: name, messages}: {path: string; messages: Array<{ruleId: string}>}) =>
      messages.length === 0 ? [name] : messages.map(({ruleId}) => `${name} ${ruleId}`)
  )
}

describe('--changed', () => {
  it('lints files that differ from HEAD: changed, staged, new, renamed, whatever their names', () => {
    const odd = process.platform === 'win32' ? 'ü n.txt' : 'ü "n"\n\\t.txt'
    const folder = repositoryWith({
      'same.txt': SPACED,
      'edited.txt': SOUND,
      [odd]: SOUND,
      'gone.txt': SOUND,
      'old.txt': SPACED + GLUED,
      'staged.txt': SOUND,
      '.gitignore': 'ignored.txt\n'
    })
    expect(found(folder, ['--changed', '.'])).toEqual([])
    write(folder, 'edited.txt', SPACED)
    write(folder, odd, SPACED)
    write(folder, 'ignored.txt', SPACED)
    mkdirSync(path.join(folder, 'new'))
    write(folder, 'new/untracked.txt', SPACED)
    write(folder, 'staged.txt', SPACED)
    git(folder, 'add', 'staged.txt')
    rmSync(path.join(folder, 'gone.txt'))
    renameSync(path.join(folder, 'old.txt'), path.join(folder, 'renamed.txt'))
    const names = ['edited.txt', 'new/untracked.txt', 'renamed.txt', 'renamed.txt', 'staged.txt', odd]
    const seen = found(folder, ['--changed']).map(line => line.replace(/ \S+$/, '').replaceAll('\\', '/'))
    expect(seen.sort()).toEqual(names.map(name => name.replaceAll('\\', '/')).sort())
  })

  it('takes a reference, and paths that stand below the repository', () => {
    const folder = repositoryWith({'desk/a.txt': SOUND, 'desk/b.txt': SOUND, 'c.txt': SOUND})
    write(folder, 'desk/a.txt', SPACED)
    write(folder, 'c.txt', SPACED)
    git(folder, 'commit', '-qam', 'Later')
    write(folder, 'desk/b.txt', SPACED)
    const desk = path.join(folder, 'desk')
    expect(found(desk, ['--changed', 'a.txt', 'b.txt'])).toEqual(['b.txt space-before-punctuation'])
    expect(found(desk, ['--changed=HEAD~1', '.']).map(line => line.split(' ')[0])).toEqual(['a.txt', 'b.txt'])
  })

  it('takes every file before the first commit', () => {
    const folder = folderWith({'a.txt': SPACED, 'b.txt': SPACED})
    git(folder, 'init', '-q')
    git(folder, 'add', 'a.txt')
    expect(found(folder, ['--changed', '.'])).toHaveLength(2)
  })

  it('ends well when no file changed', () => {
    const {status, stdout, stderr} = garblint(repositoryWith({'a.txt': SPACED}), ['--changed'])
    expect({status, stdout, stderr}).toEqual({
      status: 0,
      stdout: '',
      stderr: 'garblint: no file changed since HEAD\n'
    })
  })

  it('looks at what a link leads to', () => {
    const folder = repositoryWith({'real/a.txt': SOUND})
    symlinkSync('real', path.join(folder, 'link'))
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'Link')
    write(folder, 'real/a.txt', SPACED)
    expect(found(folder, ['--changed', 'link/a.txt'])).toEqual(['link/a.txt space-before-punctuation'])
  })
})

describe('--changed-lines', () => {
  it('reports findings that touch a changed line, in new files all', () => {
    const folder = repositoryWith({'a.txt': `${SPACED}\n${SOUND}\n${SPACED}`})
    write(folder, 'a.txt', `${SPACED}\n${SOUND}\n${GLUED}\n${SPACED}`)
    write(folder, 'new.txt', `${SOUND}\n${SPACED}`)
    expect(found(folder, ['--changed-lines', '.'])).toEqual([
      'a.txt missing-space',
      'new.txt space-before-punctuation'
    ])
  })

  it('follows renamed files, and passes over line ends and marks', () => {
    const text = `${SPACED}\n${SOUND}\n${SOUND.replace('Friday', 'Monday')}\n${SPACED}`
    const folder = repositoryWith({'a.txt': text})
    git(folder, 'mv', 'a.txt', 'b.txt')
    write(folder, 'b.txt', `\uFEFF${text}\n${GLUED}`)
    expect(found(folder, ['--changed-lines', '.'])).toEqual(['b.txt missing-space'])
    const crlf = repositoryWith({'a.txt': text})
    write(crlf, 'a.txt', `${text}\n${GLUED}`.replaceAll('\n', '\r\n'))
    expect(found(crlf, ['--changed-lines', '.'])).toEqual(['a.txt missing-space'])
  })

  it('counts a finding of several lines when one of them changed', () => {
    const folder = repositoryWith({
      'a.txt': 'The council heard that the\n\nnew bridge was closed. The mayor spoke on Friday.\n'
    })
    write(
      folder,
      'a.txt',
      'The council heard that the\n\nold bridge was closed. The mayor spoke on Friday.\n'
    )
    const rules = found(folder, ['--changed-lines', '.'])
    const all = found(folder, ['.'])
    expect(all.length).toBeGreaterThan(0)
    expect(rules).toEqual(all.filter(line => !line.includes('truncated-end')))
  })

  it('holds for repairs, and takes a reference', () => {
    const folder = repositoryWith({'a.txt': `${SPACED}\n${SOUND}`})
    write(folder, 'a.txt', `${SPACED}\n${GLUED}`)
    git(folder, 'commit', '-qam', 'Later')
    const {stdout} = garblint(folder, ['--changed=HEAD~1', '--changed-lines', '--diff'])
    expect(stdout).toContain('+The talks in the capital ended. They go on in spring.')
    expect(stdout).not.toContain('+The mayor')
  })
})

describe('is refused with a reason:', () => {
  it('outside of a repository, without git, for an unknown reference, standard input and files elsewhere', () => {
    const outside = folderWith({'a.txt': SOUND})
    const env = {...process.env, PATH: '', GIT_CEILING_DIRECTORIES: path.dirname(outside)}
    const run = (folder: string, args: string[], more = {}) =>
      spawnSync(process.execPath, [bin, ...args], {
        cwd: folder,
        env: {...process.env, GIT_CEILING_DIRECTORIES: path.dirname(outside), ...more},
        encoding: 'utf8'
      })
    expect(run(outside, ['--changed', '.'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'garblint: --changed asks git what changed, and this folder is in no git repository\n'
    })
    expect(run(outside, ['--changed', '.'], env)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no git on the PATH')
    })
    const inside = repositoryWith({'a.txt': SOUND})
    for (const reference of ['nowhere', '--output=x', ''])
      expect(run(inside, [`--changed=${reference}`, '.'])).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining(`git knows no reference "${reference}"`)
      })
    expect(run(inside, ['--changed', '-'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('goes without "-"')
    })
    const file = path.join(outside, 'a.txt')
    expect(run(inside, ['--changed', file])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('it is not in the git repository')
    })
  })
})
