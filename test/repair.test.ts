import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {repaired} from '../src/repair/apply.js'
import type {ReportedMessage} from '../src/reports/result.js'
import {folderWith, garblint, shell} from './command.js'

// Each test runs the command several times.
vi.setConfig({testTimeout: 60_000})

const DAMAGED = 'The ministers agreed , on Friday.The talks go on in the capital .\n'
const SOUND = 'The ministers agreed, on Friday. The talks go on in the capital.\n'
const MASKED = 'The __PH_1__ agreed on Friday.\n'

const read = (folder: string, name = 'a.txt') => readFileSync(path.join(folder, name), 'utf8')

describe('--fix', () => {
  it('repairs what is certain, reports what is left and says how many were repaired', () => {
    const folder = folderWith({'a.txt': `${DAMAGED}\n${MASKED}`, 'b.txt': SOUND})
    const {status, stdout, stderr} = garblint(folder, ['--fix', '.'])
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(read(folder)).toBe(`${SOUND}\n${MASKED}`)
    expect(stdout).toContain('__PH_1__')
    expect(stdout).not.toContain('space-before-punctuation')
    expect(stdout).toMatch(/1 error, 0 warnings, 0 info in 2 files, \d+ words; 3 repaired\./)
    const {summary} = JSON.parse(garblint(folder, ['--fix', '--format', 'json', '.']).stdout)
    expect(summary).not.toHaveProperty('repaired')
  })

  it('leaves what is only likely to --fix=all, and what has several repairs to people', () => {
    const likely = 'The ship left. Another foreign media claimed that it came back.\n'
    const open = 'The mayor left,. Bozkir stayed in the capital.\n'
    const folder = folderWith({'a.txt': likely, 'b.txt': open})
    garblint(folder, ['--fix', '.'])
    expect(read(folder)).toBe(likely)
    garblint(folder, ['--fix=all', '.'])
    expect(read(folder)).toContain('Another foreign media outlet claimed')
    expect(read(folder, 'b.txt')).toBe(open)
  })

  it('with --quiet repairs errors only', () => {
    const folder = folderWith({
      'a.txt': 'The ministers agreed on Friday !\n\nThe talks go on in the capital .\n'
    })
    garblint(folder, ['--fix', '--quiet', 'a.txt'])
    expect(read(folder)).toBe('The ministers agreed on Friday !\n\nThe talks go on in the capital.\n')
  })

  it('prints standard input as repaired, with the report on standard error', () => {
    const folder = folderWith({'desk/a.txt': 'not this'})
    const args = ['--fix', '-', '--stdin-filepath', 'desk/a.txt']
    const {status, stdout, stderr} = garblint(folder, args, {input: `\uFEFF${DAMAGED}\r\n${MASKED}`})
    expect(stdout).toBe(`\uFEFF${SOUND}\r\n${MASKED}`)
    expect(stderr).toContain('placeholder-token')
    expect(status).toBe(1)
    expect(read(folder, 'desk/a.txt')).toBe('not this')
    expect(garblint(folder, ['--fix', '-'], {input: SOUND}).stdout).toBe(SOUND)
  })

  it.each([
    [['--fix=al', 'a.txt'], 'there is no --fix=al (did you mean "all"?)'],
    [['--fix', '-', 'a.txt'], '"-" goes alone'],
    [['--diff', '--format', 'json', 'a.txt'], '--diff shows changes in place of a report']
  ])('%j is refused', (args, message) => {
    const {status, stderr} = garblint(folderWith({'a.txt': DAMAGED}), args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })

  it('is the name of a file behind --', () => {
    const folder = folderWith({'--fix': DAMAGED})
    expect(garblint(folder, ['--', '--fix']).stdout).toContain('space-before-punctuation')
    expect(read(folder, '--fix')).toBe(DAMAGED)
  })
})

describe('a repaired file', () => {
  it.each([
    ['\r\n', ''],
    ['\r', ''],
    ['\n', '\uFEFF'],
    ['\r\n', '\uFEFF']
  ])('keeps its line ends %j and mark %j', (end, mark) => {
    const text = (line: string) =>
      `${mark}${line.trim()}${end}${end}Ärzte 😀 in the capital agreed on Friday.${end}`
    const folder = folderWith({'a.txt': text(DAMAGED)})
    garblint(folder, ['--fix', 'a.txt'])
    expect(read(folder)).toBe(text(SOUND))
  })

  it.skipIf(process.platform === 'win32')('keeps its mode, and leaves nothing beside it', () => {
    const folder = folderWith({'a.txt': DAMAGED})
    chmodSync(path.join(folder, 'a.txt'), 0o640)
    garblint(folder, ['--fix', 'a.txt'])
    expect(statSync(path.join(folder, 'a.txt')).mode & 0o7777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('is not touched when there is nothing to repair', () => {
    const folder = folderWith({'a.txt': MASKED})
    const before = statSync(path.join(folder, 'a.txt'))
    garblint(folder, ['--fix=all', 'a.txt'])
    expect(statSync(path.join(folder, 'a.txt'))).toMatchObject({ino: before.ino, mtimeMs: before.mtimeMs})
  })

  it('that is a link is repaired where it leads, and stays a link', () => {
    const folder = folderWith({'texts/a.txt': DAMAGED})
    symlinkSync('texts/a.txt', path.join(folder, 'b.txt'))
    garblint(folder, ['--fix', 'b.txt'])
    expect(lstatSync(path.join(folder, 'b.txt')).isSymbolicLink()).toBe(true)
    expect(read(folder, 'texts/a.txt')).toBe(SOUND)
  })

  it('that leads out of the folders given is left alone, and its result stays', () => {
    const folder = folderWith({'outside/a.txt': DAMAGED, 'texts/good.txt': DAMAGED})
    symlinkSync('../outside/a.txt', path.join(folder, 'texts/bad.txt'))
    symlinkSync('../outside', path.join(folder, 'texts/folder'))
    const {status, stdout, stderr} = garblint(folder, ['--fix', '--format', 'json', 'texts'])
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /texts.bad\.txt: it is not repaired: it is a link to .*a\.txt, outside of the folders/
    )
    expect(stderr).toMatch(/texts.folder.a\.txt: it is not repaired/)
    expect(read(folder, 'outside/a.txt')).toBe(DAMAGED)
    expect(read(folder, 'texts/good.txt')).toBe(SOUND)
    const [bad] = JSON.parse(stdout).results
    expect(bad.messages).toHaveLength(3)
  })

  it('that changed since it was read is not overwritten', () => {
    const folder = folderWith({
      'a.txt': DAMAGED,
      '.retextrc.mjs': `import {writeFileSync} from 'node:fs'
        export default {plugins: ['garblint', () => () => writeFileSync('a.txt', 'Somebody wrote this.')]}`
    })
    const {status, stderr} = garblint(folder, ['--fix', 'a.txt'])
    expect(status).toBe(2)
    expect(stderr).toContain('a.txt: it is not repaired: it changed since it was read')
    expect(read(folder)).toBe('Somebody wrote this.')
  })
})

// The superuser may write everything, so another user must try; it needs a checkout that others may read.
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined
const canRun = garblint('/', ['--version'], {uid: NOBODY}).status === 0

describe.skipIf(process.platform === 'win32' || !canRun)('without permission to write', () => {
  it('a file, or in its folder, it is left alone', () => {
    const folder = folderWith({'open/a.txt': DAMAGED, 'shut/a.txt': DAMAGED})
    chmodSync(folder, 0o755)
    chmodSync(path.join(folder, 'open'), 0o777)
    chmodSync(path.join(folder, 'open/a.txt'), 0o444)
    chmodSync(path.join(folder, 'shut'), 0o555)
    chmodSync(path.join(folder, 'shut/a.txt'), 0o666)
    const {status, stderr} = garblint(folder, ['--fix', 'open', 'shut'], {uid: NOBODY})
    expect(status).toBe(2)
    expect(stderr.match(/it is not repaired: no permission to write it/g)).toHaveLength(2)
    expect(read(folder, 'open/a.txt')).toBe(DAMAGED)
    expect(readdirSync(path.join(folder, 'open'))).toEqual(['a.txt'])
    chmodSync(path.join(folder, 'shut'), 0o755)
  })
})

describe('--diff', () => {
  it('shows what would change, writes nothing, and ends with 1 when something would', () => {
    const folder = folderWith({'texts/a.txt': DAMAGED, 'texts/b.txt': MASKED})
    const {status, stdout, stderr} = garblint(folder, ['--diff', 'texts'])
    expect(status).toBe(1)
    expect(stdout).toBe(`--- a/texts/a.txt\n+++ b/texts/a.txt\n@@ -1,1 +1,1 @@\n-${DAMAGED}+${SOUND}`)
    expect(stderr).toBe('garblint: 3 findings would be repaired\n')
    expect(read(folder, 'texts/a.txt')).toBe(DAMAGED)
    expect(garblint(folder, ['--diff', 'texts/b.txt'])).toEqual({status: 0, stdout: '', stderr: ''})
  })

  it('makes a patch that git applies, whatever the line ends, the name and the last line', () => {
    const folder = folderWith({
      'a "b"\\ü.txt': DAMAGED,
      'crlf.txt': `${DAMAGED.trim()}\r\n\r\nThe talks go on.\r\n`,
      'open.txt': DAMAGED.trim()
    })
    const {status} = shell(folder, '$GARBLINT --diff . >repair.patch; git apply repair.patch')
    expect(status).toBe(0)
    expect(read(folder, 'a "b"\\ü.txt')).toBe(SOUND)
    expect(read(folder, 'crlf.txt')).toBe(`${SOUND.trim()}\r\n\r\nThe talks go on.\r\n`)
    expect(read(folder, 'open.txt')).toBe(SOUND.trim())
  })
})

describe('repairs of a text', () => {
  it('change nothing outside of their spans, and none of them overlap', () => {
    const messages = (text: string) =>
      fc.array(
        fc.record({
          from: fc.nat(text.length),
          length: fc.nat(6),
          expected: fc.array(fc.string({maxLength: 4, unit: 'grapheme'}), {minLength: 1, maxLength: 2}),
          repair: fc.constantFrom<'safe' | 'likely'>('safe', 'likely'),
          isStale: fc.boolean()
        })
      )
    const texts = fc
      .string({unit: 'binary', maxLength: 60})
      .chain(text => fc.tuple(fc.constant(text), messages(text)))
    fc.assert(
      fc.property(texts, fc.constantFrom<'safe' | 'likely'>('safe', 'likely'), ([text, drawn], level) => {
        const all = drawn.map(({from, length, expected, repair, isStale}) =>
          message(text, from, Math.min(text.length, from + length), {expected, repair, isStale})
        )
        const result = repaired(text, all, level)
        const usable = all.filter(
          ({repair, expected, actual, place}) =>
            (level === 'likely' || repair === 'safe') &&
            expected?.length === 1 &&
            actual === text.slice(place?.start.offset, place?.end.offset)
        )
        expect(result.applied).toBeLessThanOrEqual(usable.length)
        if (result.applied === 0) expect(result.text).toBe(text)
        // What stands outside of all spans is there, in order, and well formed text stays well formed.
        const touched = new Set(
          usable.flatMap(({place}) =>
            Array.from({length: place!.end.offset - place!.start.offset}, (_, i) => place!.start.offset + i)
          )
        )
        let at = 0
        for (const [index, unit] of text.split('').entries())
          if (!touched.has(index)) {
            at = result.text.indexOf(unit, at)
            expect(at).toBeGreaterThanOrEqual(0)
            at++
          }
        if (isWellFormed(text)) expect(isWellFormed(result.text)).toBe(true)
      })
    )
  })

  it('that overlap or touch wait, and safe ones go first', () => {
    const text = 'one two three'
    const safe = message(text, 4, 7, {expected: ['2'], repair: 'safe'})
    const likely = message(text, 0, 5, {expected: ['1'], repair: 'likely'})
    const touching = message(text, 7, 8, {expected: ['-'], repair: 'safe'})
    expect(repaired(text, [likely, safe, touching], 'likely')).toEqual({text: 'one 2 three', applied: 1})
  })
})

function message(
  text: string,
  start: number,
  end: number,
  {expected, repair, isStale}: {expected: string[]; repair: 'safe' | 'likely'; isStale?: boolean}
): ReportedMessage {
  const point = (offset: number) => ({line: 1, column: offset + 1, offset})
  return {
    ruleId: 'rule',
    source: 'garblint',
    severity: 'error',
    message: 'wrong',
    place: {start: point(start), end: point(end)},
    actual: isStale ? `${text.slice(start, end)}?` : text.slice(start, end),
    expected,
    repair
  }
}

function isWellFormed(text: string): boolean {
  return Buffer.from(text).toString() === text
}
