import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {CACHE_NAME} from '../src/cache/cache.js'
import {RecordReader} from '../src/cache/records.js'
import {folderWith, garblint} from './command.js'

vi.setConfig({testTimeout: 60_000})

const FILES = {
  'a.txt': 'The __PH_1__ agreed on Friday.\n',
  'b/b.txt': 'The ministers agreed on Friday !\n',
  'b/c.txt': 'Ministers agreed on Friday that the talks would go on.\n'
}
const ARGS = ['--cache', '--format', 'json', '.']
// The superuser may write everything, so another user must try; it needs a checkout that others may read.
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined
const canRun = garblint('/', ['--version'], {uid: NOBODY}).status === 0

const cacheIn = (folder: string) => path.join(folder, CACHE_NAME)
/** A cache that is written again is another file; one from which all was taken stays what it is. */
const idOf = (folder: string) => statSync(cacheIn(folder)).ino

/** The records of a cache, each with its text, wherever in the file they stand. */
function recordsIn(file: string) {
  const reader = new RecordReader(file)
  const records = [...reader.entries].map(([key, entry]) => ({
    key,
    digest: entry.digest,
    text: reader.read(entry)
  }))
  reader.close()
  return records.sort((a, b) => (a.key < b.key ? -1 : 1))
}

describe('--cache', () => {
  it('tells the second time what it told the first time', () => {
    const folder = folderWith(FILES)
    const plain = garblint(folder, ['--format', 'json', '.'])
    expect(garblint(folder, ARGS)).toEqual(plain)
    const id = idOf(folder)
    expect(garblint(folder, ARGS)).toEqual(plain)
    expect(garblint(folder, ['--cache', '.']).stdout).toBe(garblint(folder, ['.']).stdout)
    expect(idOf(folder)).toBe(id)
    expect(readdirSync(folder).sort()).toEqual([CACHE_NAME, 'a.txt', 'b'])
  })

  it('takes what it tells from there', () => {
    const folder = folderWith({'a.txt': FILES['a.txt']})
    garblint(folder, ARGS)
    const other = folderWith({'a.txt': FILES['a.txt'], [CACHE_NAME]: readFileSync(cacheIn(folder))})
    const id = idOf(other)
    expect(garblint(other, ARGS).stdout).toContain('__PH_1__')
    expect(idOf(other)).toBe(id)
  })

  it.each([
    ['a file', 'b/c.txt', 'The __PH_2__ agreed.\n'],
    [
      'the configuration',
      '.retextrc',
      '{"plugins": [["garblint", {"rules": {"placeholder-token": "info"}}]]}'
    ],
    ['the configuration of a folder', 'b/.retextrc', '{"plugins": ["garblint/rules/placeholder-token"]}']
  ])('lints again where %s changed', (_, name, content) => {
    const folder = folderWith(FILES)
    garblint(folder, ARGS)
    writeFileSync(path.join(folder, name), content)
    const plain = garblint(folder, ['--format', 'json', '.'])
    expect(garblint(folder, ARGS)).toEqual(plain)
    expect(garblint(folder, ARGS)).toEqual(plain)
  })

  it('forgets files that are gone and keeps those of other runs', () => {
    const folder = folderWith(FILES)
    garblint(folder, ARGS)
    rmSync(path.join(folder, 'b/b.txt'))
    garblint(folder, ['--cache', 'a.txt'])
    const cache = readFileSync(cacheIn(folder), 'latin1')
    expect(cache).toContain('"b/c.txt"')
    expect(cache).not.toContain('"b/b.txt"')
  })

  it('is read from and written by several threads', () => {
    const folder = folderWith(FILES)
    const first = garblint(folder, [...ARGS, '--concurrency', '2'])
    const id = idOf(folder)
    expect(garblint(folder, [...ARGS, '--concurrency', '3'])).toEqual(first)
    expect(idOf(folder)).toBe(id)
  })

  it('keeps nothing that code of others found, and no problem', () => {
    const folder = folderWith({
      'a.txt': '',
      'b/b.txt': FILES['b/b.txt'],
      'b/plugin.mjs': 'export default () => (tree, file) => { file.message("x") }',
      'b/.retextrc': '{"plugins": ["garblint", "./plugin.mjs"]}'
    })
    const {status} = garblint(folder, ARGS)
    expect(status).toBe(2)
    expect(existsSync(cacheIn(folder))).toBe(false)
  })

  it('is ignored and rebuilt when it is broken', () => {
    const folder = folderWith(FILES)
    const plain = garblint(folder, ARGS)
    const sound = readFileSync(cacheIn(folder))
    const records = recordsIn(cacheIn(folder))
    const breaks = fc.oneof(
      fc.nat(sound.length - 1).map(length => sound.subarray(0, length)),
      fc
        .nat(sound.length - 1)
        .map(at => Buffer.from(sound.map((byte, index) => (index === at ? byte ^ 1 : byte)))),
      fc.uint8Array({maxLength: 200}).map(bytes => Buffer.from(bytes)),
      fc.constant(Buffer.concat([sound, sound.subarray(9)]))
    )
    fc.assert(
      fc.property(breaks, bytes => {
        writeFileSync(cacheIn(folder), bytes)
        expect(garblint(folder, ARGS)).toEqual(plain)
        expect(recordsIn(cacheIn(folder))).toEqual(records)
      }),
      {numRuns: 15}
    )
  })
})

describe('--cache-location', () => {
  it.each([
    ['made/here.cache', 'made/here.cache'],
    ['made/', `made/${CACHE_NAME}`],
    ['b', `b/${CACHE_NAME}`]
  ])('%s is %s', (location, file) => {
    const folder = folderWith(FILES)
    expect(garblint(folder, [...ARGS, '--cache-location', location]).stderr).toBe('')
    expect(existsSync(path.join(folder, file))).toBe(true)
    expect(existsSync(cacheIn(folder))).toBe(false)
  })

  it('goes with --cache', () => {
    const {status, stderr} = garblint(folderWith(FILES), ['--cache-location', 'x', '.'])
    expect(status).toBe(2)
    expect(stderr).toContain('goes with --cache')
  })

  it.skipIf(process.platform === 'win32')('is not written through a link', () => {
    const elsewhere = folderWith({'precious.txt': 'precious'})
    const folder = folderWith(FILES)
    symlinkSync(path.join(elsewhere, 'precious.txt'), cacheIn(folder))
    symlinkSync(elsewhere, path.join(folder, 'out'))
    expect(garblint(folder, ARGS).status).toBe(1)
    expect(readFileSync(path.join(elsewhere, 'precious.txt'), 'utf8')).toBe('precious')
    const {status, stderr} = garblint(folder, [...ARGS, '--cache-location', 'out/cache'])
    expect(status).toBe(2)
    expect(stderr).toBe('garblint: the cache cannot be used: a link leads out of this folder\n')
    expect(readdirSync(elsewhere)).toEqual(['precious.txt'])
  })

  it.skipIf(!canRun)('that cannot be written costs the cache, not the run', () => {
    const folder = folderWith(FILES)
    chmodSync(folder, 0o555)
    const {status, stdout, stderr} = garblint(folder, ARGS, {uid: NOBODY})
    expect(status).toBe(1)
    expect(JSON.parse(stdout).summary.files).toBe(3)
    expect(stderr).toMatch(/^garblint: the cache cannot be written: /)
  })

  it('below a file is refused', () => {
    const {status, stderr} = garblint(folderWith(FILES), [...ARGS, '--cache-location', 'a.txt/c'])
    expect(status).toBe(2)
    expect(stderr).toContain('the cache cannot be used')
  })
})
