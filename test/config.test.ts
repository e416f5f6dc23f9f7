import {describe, expect, it} from 'vitest'
import {folderWith, garblint} from './command.js'

const DAMAGED = 'A media reported on Friday that the talks would go on.\n'

function lintWith(files: Record<string, string>, args: string[] = ['a.txt']) {
  return garblint(folderWith({'a.txt': DAMAGED, ...files}), args)
}

const rules = (settings: unknown) => ({
  '.retextrc': JSON.stringify({plugins: [['garblint', {rules: settings}]]})
})
const allOff = Object.fromEntries(
  garblint('.', ['--list-rules'])
    .stdout.split('\n')
    .filter(Boolean)
    .map(line => [line.split(' ')[0], 'off'])
)

describe('a mistake ends the run with status 2 and a message that names the place', () => {
  it.each([
    [
      'an unknown rule',
      rules({'mising-space': 'error'}),
      '.retextrc: there is no rule "mising-space" (did you mean "missing-space"?)'
    ],
    [
      'an unknown option',
      rules({'space-before-punctuation': ['error', {alow: []}]}),
      '.retextrc: rule "space-before-punctuation" has no option "alow" (did you mean "allow"?); it has: allow'
    ],
    [
      'an option of the wrong kind',
      rules({'space-before-punctuation': ['error', {allow: '?'}]}),
      '.retextrc: option "allow" of rule "space-before-punctuation" must be a list of strings, not "?"'
    ],
    [
      'options of a rule that is off',
      rules({'space-before-punctuation': ['off', {alow: []}]}),
      '.retextrc: rule "space-before-punctuation" has no option "alow"'
    ],
    [
      'a wrong severity',
      rules({'missing-space': 'warn'}),
      'the severity of rule "missing-space" must be one of "off", "info", "warning", "error", not "warn" (did you mean "warning"?)'
    ],
    [
      'a severity that is a number',
      rules({'missing-space': 2}),
      'the severity of rule "missing-space" must be one of'
    ],
    ['no rule on', rules(allOff), '.retextrc: every rule is off'],
    [
      '"plugin" for "plugins"',
      {'.retextrc': '{"plugin": ["garblint"]}'},
      '.retextrc: "plugin" is unknown here (did you mean "plugins"?)'
    ],
    ['no plugin', {'.retextrc': '{"plugins": []}'}, '.retextrc: no plugin is on'],
    [
      'a rule beside "rules"',
      {'.retextrc': '{"plugins": [["garblint", {"missing-space": "off"}]]}'},
      'rule "missing-space" must stand inside "rules"'
    ],
    [
      'an unknown option of the preset',
      {'.retextrc': '{"plugins": [["garblint", {"rule": {}}]]}'},
      'garblint has no option "rule" (did you mean "rules"?)'
    ],
    [
      'a misspelt plugin',
      {'.retextrc': '{"plugins": ["garblnt"]}'},
      '.retextrc: there is no plugin "garblnt" (did you mean "garblint"?)'
    ],
    [
      'a plugin file that is not there',
      {'.retextrc': '{"plugins": ["./house.js"]}'},
      '.retextrc: there is no plugin "./house.js": there is no such file'
    ],
    [
      'a rule plugin that is not there',
      {'.retextrc': '{"plugins": ["garblint/rules/mising-space"]}'},
      'there is no rule "mising-space" (did you mean "missing-space"?)'
    ],
    [
      'broken JSON',
      {'.retextrc': '{\n  "plugins": ["garblint"\n}'},
      '.retextrc: it is not valid JSON at line 3, column 1: comma expected'
    ],
    ['broken YAML', {'.retextrc.yml': 'plugins: [garblint'}, '.retextrc.yml: it is not valid YAML'],
    [
      'JSON of another shape',
      {'.retextrc': '["garblint"]'},
      '.retextrc: it must be an object with "plugins"'
    ],
    [
      'a module that fails',
      {'.retextrc.mjs': 'throw new Error("no luck")'},
      '.retextrc.mjs: it cannot be imported: no luck'
    ]
  ])('%s', (_, files, message) => {
    const {status, stdout, stderr} = lintWith(files as Record<string, string>)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^garblint: [^\n]+\n$/)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('a configuration file that is not there', () => {
    const {status, stderr} = lintWith({}, ['--config', 'house.json', 'a.txt'])
    expect(stderr).toBe('garblint: house.json: there is no such file\n')
    expect(status).toBe(2)
  })

  it('costs only the files that it holds for, and is said once', () => {
    const {status, stdout, stderr} = lintWith(
      {'sub/.retextrc': '{"plugin": []}', 'sub/b.txt': DAMAGED, 'sub/c.txt': DAMAGED},
      ['.', '--format', 'json']
    )
    expect(status).toBe(2)
    expect(JSON.parse(stdout).results.map((result: {path: string}) => result.path)).toEqual(['a.txt'])
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('sub/.retextrc')
  })
})

describe('a configuration', () => {
  const quiet = {plugins: [['garblint', {rules: {'countable-media': 'error'}}]]}

  it.each([
    ['.retextrc', JSON.stringify(quiet)],
    ['.retextrc.json', JSON.stringify(quiet)],
    ['.retextrc.yml', 'plugins:\n  - - garblint\n    - rules:\n        countable-media: error\n'],
    ['.retextrc.yaml', 'plugins:\n  garblint:\n    rules:\n      countable-media: [error]\n'],
    ['.retextrc.mjs', `export default ${JSON.stringify(quiet)}`],
    ['.retextrc.cjs', `module.exports = ${JSON.stringify(quiet)}`],
    ['package.json', JSON.stringify({retextConfig: quiet})],
    ['.retextrc', `// the desk's own\n${JSON.stringify(quiet)}`],
    ['.retextrc', `\uFEFF${JSON.stringify({plugins: {garblint: quiet.plugins[0][1]}})}`]
  ])('may be %s', (name, content) => {
    expect(lintWith({[name]: content})).toMatchObject({status: 1, stderr: ''})
  })

  it('is the nearest one upwards of each file', () => {
    const {stdout} = lintWith(
      {
        '.retextrc': JSON.stringify(quiet),
        'sub/deep/b.txt': DAMAGED,
        'other/.retextrc': '{"plugins": ["garblint"]}',
        'other/c.txt': DAMAGED
      },
      ['.', '--format', 'json']
    )
    const severities = JSON.parse(stdout).results.map(
      (result: {path: string; messages: Array<{severity: string}>}) => [
        result.path,
        result.messages[0].severity
      ]
    )
    expect(severities).toEqual([
      ['a.txt', 'error'],
      ['other/c.txt', 'warning'],
      ['sub/deep/b.txt', 'error']
    ])
  })

  it('may be given', () => {
    expect(lintWith({'house.json': JSON.stringify(quiet)}, ['--config', 'house.json', 'a.txt']).status).toBe(
      1
    )
  })

  it('is not needed', () => {
    expect(lintWith({}).stdout).toContain('countable-media')
  })

  it('may name a rule, and plugins of others by path', () => {
    const {stdout, stderr} = lintWith({
      '.retextrc':
        '{"plugins": ["./shout.mjs", ["garblint/rules/countable-media", {"allow": ["two media"]}]]}',
      'shout.mjs': `export default function shout() {
        return (tree, file) => {
          for (const paragraph of tree.children)
            for (const sentence of paragraph.children ?? []) file.message('SENTENCE', sentence.position, 'shout:it')
        }
      }`
    })
    expect(stderr).toBe('')
    expect(stdout).toContain('1:1  warning  SENTENCE  shout:it')
    expect(stdout).toContain('countable-media')
  })
})
