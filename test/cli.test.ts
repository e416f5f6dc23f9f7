import {once} from 'node:events'
import {readdirSync} from 'node:fs'
import {PassThrough} from 'node:stream'
import {text as readAll} from 'node:stream/consumers'
import {describe, expect, it} from 'vitest'
import {run} from '../src/cli/run.js'
import {folderWith, garblint, shell, start} from './command.js'

const SOUND = 'Ministers agreed on Friday that the talks would go on.\n'
const WARNED = 'The ministers agreed on Friday !\n'
const WRONG = 'The __PH_1__ agreed on Friday.\n'

describe('exit status', () => {
  it('is 0 when nothing is at error', () => {
    const folder = folderWith({'a.txt': SOUND, 'b.txt': WARNED})
    expect(garblint(folder, ['a.txt'])).toMatchObject({status: 0, stderr: ''})
    expect(garblint(folder, ['.']).status).toBe(0)
  })

  it('is 1 when something is at error', () => {
    expect(garblint(folderWith({'a.txt': WRONG}), ['a.txt']).status).toBe(1)
  })

  it('is 1, not 0, when there are 256 errors', () => {
    const folder = folderWith({'a.txt': `${'The __PH_1__ agreed on Friday.\n\n'.repeat(256)}`})
    const {status, stdout} = garblint(folder, ['a.txt'])
    expect(stdout).toContain('256 errors')
    expect(status).toBe(1)
  })

  it('is 2 when a file could not be read, whatever else was found', () => {
    const {status, stdout, stderr} = garblint(folderWith({'a.txt': WRONG}), ['a.txt', 'b.txt'])
    expect(status).toBe(2)
    expect(stdout).toContain('__PH_1__')
    expect(stderr).toBe('garblint: b.txt: there is no such file or folder\n')
  })
})

describe('paths', () => {
  it('are files, folders and globs, each file once, sorted within a folder', () => {
    const folder = folderWith({
      'b/two.text': SOUND,
      'b/one.txt': SOUND,
      'b/notes.log': WRONG,
      'b/node_modules/x.txt': WRONG,
      'b/THREE.TXT': SOUND,
      'c.txt': SOUND
    })
    const {stdout} = garblint(folder, ['--format', 'json', 'c.txt', 'b', '*.txt', 'b/one.txt'])
    expect(JSON.parse(stdout).results.map((result: {path: string}) => result.path)).toEqual([
      'c.txt',
      'b/THREE.TXT',
      'b/one.txt',
      'b/two.text'
    ])
  })

  it('may be files of any name when they are given themselves', () => {
    const {stdout} = garblint(folderWith({'article.log': WARNED}), ['article.log'])
    expect(stdout).toContain('space-before-punctuation')
  })

  it('must be given', () => {
    const {status, stderr} = garblint(folderWith({}), [])
    expect(status).toBe(2)
    expect(stderr).toContain('nothing to lint')
  })

  it('fail when a pattern matches nothing or a folder holds no text', () => {
    const folder = folderWith({'empty/readme.md': '#'})
    const {status, stderr} = garblint(folder, ['*.txt', 'empty'])
    expect(status).toBe(2)
    expect(stderr).toContain('*.txt: no file matches this pattern')
    expect(stderr).toContain('empty: there are no .txt or .text files in this folder')
  })

  it('of files in brackets are files first and patterns second', () => {
    const {status, stdout} = garblint(folderWith({'a[1].txt': WARNED}), ['a[1].txt'])
    expect(status).toBe(0)
    expect(stdout).toContain('a[1].txt')
  })
})

describe('standard input', () => {
  it('is read for "-"', () => {
    const {status, stdout} = garblint(folderWith({}), ['-'], {input: WRONG})
    expect(status).toBe(1)
    expect(stdout).toContain('<stdin>')
  })

  it('has a name and the configuration of that name', () => {
    const folder = folderWith({
      'desk/.retextrc': '{"plugins": [["garblint", {"rules": {"placeholder-token": "info"}}]]}'
    })
    const {status, stdout} = garblint(folder, ['-', '--stdin-filepath', 'desk/a.txt', '--format', 'json'], {
      input: WRONG
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).results[0]).toMatchObject({path: 'desk/a.txt', messages: [{severity: 'info'}]})
  })

  it('must be asked for', () => {
    const {status, stderr} = garblint(folderWith({'a.txt': SOUND}), ['a.txt', '--stdin-filepath', 'b.txt'])
    expect(status).toBe(2)
    expect(stderr).toContain('goes with "-"')
  })
})

describe('options', () => {
  it.each([
    [['--formt', 'json'], 'there is no option --formt (did you mean "--format"?)'],
    [['--format', 'jsn'], 'there is no format "jsn" (did you mean "json"?)'],
    [['--format'], "Option '--format <value>' argument missing"],
    [['--explain', 'mising-space'], 'there is no rule "mising-space" (did you mean "missing-space"?)']
  ])('%j are refused', (args, message) => {
    const {status, stdout, stderr} = garblint(folderWith({}), args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })

  it('--version, --help, --list-rules and --explain print and end well', () => {
    const folder = folderWith({})
    expect(garblint(folder, ['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)
    })
    expect(garblint(folder, ['--help']).stdout).toContain('Usage: garblint')
    const ids = readdirSync(new URL('../rules/', import.meta.url), {withFileTypes: true}).filter(e =>
      e.isDirectory()
    )
    const {stdout} = garblint(folder, ['--list-rules'])
    for (const {name} of ids) expect(stdout).toContain(`${name} `)
    const page = garblint(folder, ['--explain', 'placeholder-token'])
    expect(page.status).toBe(0)
    expect(page.stdout).toContain('## Why machines do it')
    expect(page.stdout).not.toContain('<!--')
  })

  it('--quiet leaves errors only', () => {
    const folder = folderWith({'a.txt': `${WRONG}\n${WARNED}`})
    expect(garblint(folder, ['a.txt']).stdout).toContain('space-before-punctuation')
    const {status, stdout} = garblint(folder, ['--quiet', 'a.txt'])
    expect(status).toBe(1)
    expect(stdout).toContain('placeholder-token')
    expect(stdout).not.toContain('space-before-punctuation')
  })
})

describe('the JSON report', () => {
  it('holds what it promises', () => {
    const {stdout} = garblint(folderWith({'a.txt': `${SOUND}\n${WARNED}`, 'b.txt': SOUND}), [
      '--format',
      'json',
      '.'
    ])
    const report = JSON.parse(stdout)
    expect(report).toEqual({
      version: expect.stringMatching(/^\d/),
      results: [
        {
          path: 'a.txt',
          words: 15,
          penalty: 1,
          score: 4,
          verdict: 'look',
          messages: [
            {
              ruleId: 'space-before-punctuation',
              source: 'garblint',
              severity: 'warning',
              message: expect.any(String),
              note: expect.any(String),
              place: {start: {line: 3, column: 31, offset: 86}, end: {line: 3, column: 33, offset: 88}},
              actual: ' !',
              expected: ['!'],
              repair: expect.stringMatching(/^(safe|likely)$/),
              url: expect.stringContaining('rules/space-before-punctuation/README.md')
            }
          ]
        },
        {path: 'b.txt', words: 10, penalty: 0, score: 0, verdict: 'publish', messages: []}
      ],
      problems: [],
      summary: {
        files: 2,
        errors: 0,
        warnings: 1,
        infos: 0,
        words: 25,
        penalty: 1,
        score: 4,
        verdict: 'look'
      }
    })
  })

  it('is whole when several megabytes go to a slow reader', async () => {
    const folder = folderWith({'a.txt': 'The ministers agreed on Friday !\n\n'.repeat(8000)})
    const child = start(folder, ['--format', 'json', 'a.txt'])
    const slow = new PassThrough({highWaterMark: 1024})
    child.stdout.pipe(slow)
    await once(slow, 'readable')
    const stdout = await readAll(slow)
    expect(stdout.length).toBeGreaterThan(2_000_000)
    expect(JSON.parse(stdout).results[0].messages).toHaveLength(8000)
  })
})

describe('a closed pipe', () => {
  const folder = () => folderWith({'a.txt': 'The ministers agreed on Friday !\n\n'.repeat(8000)})

  it('ends the run quietly', () => {
    const {status, stderr, stdout} = shell(folder(), '$GARBLINT a.txt | head -n 1; echo $PIPESTATUS')
    expect(stderr).toBe('')
    expect(stdout).toBe('a.txt\n0\n')
    expect(status).toBe(0)
  })

  it('ends the run quietly when it is that of standard error, too', () => {
    const {stderr, stdout} = shell(folder(), '$GARBLINT a.txt b.txt c.txt 2>&1 | head -n 1')
    expect(stderr).toBe('')
    expect(stdout.trim()).not.toBe('')
  })
})

describe('the stylish report', () => {
  it('shows the line, the span underlined, the message, what to do and the rule', () => {
    const {stdout} = garblint(folderWith({'a.txt': WARNED}), ['a.txt'])
    expect(stdout).toBe(`a.txt
  1:31  warning  Space before "!": the text was joined from pieces  space-before-punctuation
      1 │ The ministers agreed on Friday !
        │                               ~~
          Take the space out, and check that nothing is missing where the pieces meet.

  Damage score 4 in 5 words: look

✖ 0 errors, 1 warning, 0 info in 1 file, 5 words. To learn more about a rule: garblint --explain <rule>
`)
  })

  it('lets no control character of an article or a file name reach the terminal', () => {
    const name = 'a\u001B[31m.txt'
    const {stdout} = garblint(
      folderWith({[name]: 'The \u001B[2J\u202Eministers\u0007 agreed\u009B1m on Friday !\n'}),
      [name]
    )
    expect(stdout).toContain('<U+001B>[2J<U+202E>ministers<U+0007> agreed<U+009B>1m on Friday !')
    expect(stdout).toContain('a<U+001B>[31m.txt')
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
  })

  it('underlines wide characters at their width', () => {
    const {stdout} = garblint(folderWith({'a.txt': 'Reporters (环球网) agreed !\n'}), ['a.txt'])
    const [line, mark] = stdout.split('\n').filter(line => line.includes('│'))
    expect(line).toContain('Reporters (环球网) agreed !')
    expect(mark.indexOf('~')).toBe(line.indexOf(' !') + 3)
  })

  async function inTerminal(env: Record<string, string>): Promise<string> {
    const stdout = Object.assign(new PassThrough(), {isTTY: true, columns: 80})
    const folder = folderWith({'a.txt': WARNED})
    const before = {...process.env}
    Object.assign(process.env, {TERM: 'xterm'}, env)
    try {
      await run([`${folder}/a.txt`], {stdin: new PassThrough(), stdout, stderr: new PassThrough()})
    } finally {
      process.env = before
    }
    stdout.end()
    return readAll(stdout)
  }

  it('is coloured on a terminal alone, and not when NO_COLOR is set', async () => {
    expect(await inTerminal({NO_COLOR: ''})).toContain('\u001B[33m')
    expect(await inTerminal({NO_COLOR: '1'})).not.toContain('\u001B')
    expect(garblint(folderWith({'a.txt': WARNED}), ['a.txt']).stdout).not.toContain('\u001B')
  })
})
