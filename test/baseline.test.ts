import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, vi} from 'vitest'
import {folderWith, garblint} from './command.js'

// Each test runs the command several times.
vi.setConfig({testTimeout: 60_000})

const MASKED = 'The __PH_1__ agreed on Friday with the ministers of the north.\n'
const GLUED = 'The talks in the capital ended.They go on in spring with other guests.\n'
const SHORT = 'Talks on __PH_2__ begin.\n'
const SOUND = 'Ministers agreed on Friday that the talks would go on.\n'

const USE = ['--baseline', 'known.json']
const UPDATE = [...USE, '--update-baseline']

function samples(): string {
  const folder = folderWith({})
  cpSync(fileURLToPath(new URL('../samples', import.meta.url)), path.join(folder, 'samples'), {
    recursive: true
  })
  return folder
}

function edit(folder: string, name: string, change: (text: string) => string): void {
  const file = path.join(folder, name)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

describe('on the samples', () => {
  it('a run is quiet after an update, stays so when lines move, and reports one new damage alone', () => {
    const folder = samples()
    const update = garblint(folder, [...UPDATE, 'samples'])
    expect(update.status).toBe(0)
    expect(update.stderr).toMatch(/^garblint: known\.json knows \d\d findings now\n$/)
    const quiet = () => {
      const {status, stdout, stderr} = garblint(folder, [...USE, '--format', 'json', 'samples'])
      const {results, summary} = JSON.parse(stdout)
      expect({status, stderr}).toEqual({status: 0, stderr: ''})
      expect(results.flatMap((result: {messages: unknown[]}) => result.messages)).toEqual([])
      expect(summary.known).toBeGreaterThan(20)
    }
    quiet()
    const names = readdirSync(path.join(folder, 'samples')).filter(name => name.endsWith('.txt'))
    for (const name of names) edit(folder, `samples/${name}`, text => text.replace('\n', '\n'.repeat(11)))
    quiet()
    edit(
      folder,
      'samples/german-rail-strike.txt',
      text => `${text.trim()}\n\nThe fares stay low , he said.\n`
    )
    const {stdout} = garblint(folder, [...USE, '--format', 'json', 'samples'])
    const messages = JSON.parse(stdout).results.flatMap((result: {messages: unknown[]}) => result.messages)
    expect(messages).toMatchObject([{ruleId: 'space-before-punctuation', actual: ' ,'}])
  })
})

describe('a known finding', () => {
  it('is told from a new one of the same words, and stays known when its neighbour is repaired', () => {
    const folder = folderWith({'a.txt': 'The ships left , the boats stayed , and the ferry burned.\n'})
    garblint(folder, [...UPDATE, 'a.txt'])
    edit(folder, 'a.txt', text => text.replace('left ,', 'left,'))
    const one = garblint(folder, [...USE, 'a.txt'])
    expect(one.status).toBe(0)
    expect(one.stdout).toContain('1 known, kept quiet')
    expect(one.stderr).toBe(
      'garblint: a.txt no longer has space-before-punctuation ","\n' +
        'garblint: take that out of known.json with --update-baseline\n'
    )
    edit(folder, 'a.txt', text => `${text}\nThe mayor came , and the people went home.\n`)
    const {stdout} = garblint(folder, [...USE, '--format', 'json', 'a.txt'])
    expect(JSON.parse(stdout).results[0].messages).toMatchObject([{place: {start: {line: 3}}}])
  })

  it('is neither repaired nor counted', () => {
    const folder = folderWith({'a.txt': GLUED})
    garblint(folder, [...UPDATE, 'a.txt'])
    edit(folder, 'a.txt', text => `The mayor came , and the people went home.\n\n${text}`)
    expect(garblint(folder, [...USE, '--fix', 'a.txt']).status).toBe(0)
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe(
      `The mayor came, and the people went home.\n\n${GLUED}`
    )
  })
})

describe('an update', () => {
  it('changes what is linted, keeps what is not, and forgets files that are gone', () => {
    const folder = folderWith({'desk/a.txt': MASKED, 'desk/b.txt': GLUED, 'desk/c.txt': MASKED})
    garblint(folder, ['--baseline', 'desk/known.json', '--update-baseline', 'desk'])
    const files = () => JSON.parse(readFileSync(path.join(folder, 'desk/known.json'), 'utf8')).files
    expect(Object.keys(files())).toEqual(['a.txt', 'b.txt', 'c.txt'])
    edit(folder, 'desk/a.txt', () => SOUND)
    edit(folder, 'desk/b.txt', () => SOUND)
    rmSync(path.join(folder, 'desk/c.txt'))
    garblint(folder, ['--baseline', 'desk/known.json', '--update-baseline', 'desk/a.txt'])
    expect(Object.keys(files())).toEqual(['b.txt'])
  })

  it('writes the same for the same findings, in whatever order the files come', () => {
    const folder = folderWith({'b.txt': `${SOUND}\n${GLUED}\n${SHORT}\n${SHORT}`, 'a.txt': MASKED})
    writeFileSync(path.join(folder, '__proto__'), MASKED)
    garblint(folder, [...UPDATE, '__proto__', 'b.txt', 'a.txt'])
    const first = readFileSync(path.join(folder, 'known.json'), 'utf8')
    edit(folder, 'b.txt', () => `${SOUND}\n${SHORT}\n${SHORT}\n${GLUED}`)
    garblint(folder, [...UPDATE, 'a.txt', '__proto__', 'b.txt'])
    expect(readFileSync(path.join(folder, 'known.json'), 'utf8')).toBe(first)
    expect(first).toContain('"count":2')
    expect(garblint(folder, [...USE, '__proto__', 'a.txt']).status).toBe(0)
  })

  it('goes through a link', () => {
    const folder = folderWith({'a.txt': MASKED, 'real/known.json': '{"version": 1, "files": {}}'})
    symlinkSync('real/known.json', path.join(folder, 'known.json'))
    garblint(folder, [...UPDATE, 'a.txt'])
    expect(readFileSync(path.join(folder, 'real/known.json'), 'utf8')).toContain('a.txt')
  })
})

describe('is refused:', () => {
  it.each([
    [
      'no file',
      USE,
      undefined,
      'there is no baseline known.json; make it with --baseline known.json --update-baseline'
    ],
    ['an update of no file', ['--update-baseline'], undefined, '--update-baseline needs to know the file'],
    ['an update beside a repair', [...UPDATE, '--fix'], undefined, 'goes without --fix'],
    ['what is no JSON', USE, '{', 'known.json is no baseline: it is not valid JSON; mend it, or delete it'],
    ['what is none, in an update', UPDATE, '[]', 'known.json is no baseline: "version" must be 1'],
    ['a version to come', USE, '{"version": 2, "files": {}}', '"version" must be 1'],
    ['a list', USE, '{"version": 1, "files": {"a.txt": {}}}', 'what "files" holds for a.txt must be a list'],
    [
      'an entry',
      USE,
      '{"version": 1, "files": {"a.txt": [null]}}',
      'a finding of a.txt lacks its rule or text'
    ]
  ])('%s', (_, args, content, message) => {
    const folder = folderWith({'a.txt': MASKED, ...(content && {'known.json': content})})
    const {status, stdout, stderr} = garblint(folder, [...args, 'a.txt'])
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain(message)
    if (content) expect(readFileSync(path.join(folder, 'known.json'), 'utf8')).toBe(content)
  })

  it('a folder that is not there or is in the way', () => {
    const folder = folderWith({'a.txt': MASKED})
    mkdirSync(path.join(folder, 'known.json'))
    expect(garblint(folder, [...USE, 'a.txt']).stderr).toContain('the baseline known.json cannot be read')
    const {status, stderr} = garblint(folder, ['--baseline', 'x/known.json', '--update-baseline', 'a.txt'])
    expect(status).toBe(2)
    expect(stderr).toContain('the baseline x/known.json cannot be written: there is no such file or folder')
  })
})
