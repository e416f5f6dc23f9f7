import {existsSync, writeFileSync} from 'node:fs'
import path from 'node:path'
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
      '.retextrc: there is no rule "mising-space" (did you mean "missing-space"?) (line 1, column 35)'
    ],
    [
      'an unknown rule in YAML',
      {'.retextrc.yml': 'plugins:\n  - - garblint\n    - rules:\n        mising-space: error\n'},
      '.retextrc.yml: there is no rule "mising-space" (did you mean "missing-space"?) (line 4, column 9)'
    ],
    [
      'an unknown rule in package.json',
      {
        'package.json':
          '{"name": "x",\n "retextConfig": {"plugins": {"garblint":\n  {"rules": {"mising-space": "off"}}}}}'
      },
      'package.json: there is no rule "mising-space" (did you mean "missing-space"?) (line 3, column 14)'
    ],
    [
      'an option of the wrong kind, below comments and a byte-order mark',
      {
        '.retextrc':
          '\uFEFF// the desk\n{"plugins": [["garblint", {"rules": {\n  "missing-space": "off",\n  "repeated-word": ["error",\n    {"allow": "x"}]}}]]}'
      },
      'option "allow" of rule "repeated-word" must be a list of strings, not "x" (line 5, column 6)'
    ],
    [
      'a plugin that is named twice',
      {'.retextrc': '{"plugins": ["garblint", ["garblint", {}]]}'},
      'plugin "garblint" is named twice; put its options in one place (line 1, column 26)'
    ],
    [
      'nothing to extend',
      {'.retextrc': '{"plugins": {"garblint": {"extends": ["ap", "rueters"]}}}'},
      'there is nothing called "rueters" to extend (did you mean "reuters"?); there is: recommended, strict, all, ap, reuters, bbc, and files by their path ("./other.json") (line 1, column 45)'
    ],
    [
      'a configuration to extend that is not there',
      {'.retextrc': '{"plugins": {"garblint": {"extends": "./house.json"}}}'},
      '.retextrc: "./house.json", which it extends, cannot be used: there is no such file (line 1, column 27)'
    ],
    [
      'a mistake in a configuration that is extended',
      {
        '.retextrc': '{"plugins": {"garblint": {"extends": ["./house.json"]}}}',
        'house.json': '{"plugins": [\n  ["garblint", {"rules": {"mising-space": "off"}}]]}'
      },
      '.retextrc: "./house.json", which it extends, cannot be used: there is no rule "mising-space" (did you mean "missing-space"?) (line 2, column 27) (line 1, column 39)'
    ],
    [
      'configurations that extend each other',
      {
        '.retextrc': '{"plugins": {"garblint": {"extends": "./house.json"}}}',
        'house.json': '{"plugins": [["garblint", {"extends": "./.retextrc"}]]}'
      },
      '"./.retextrc", which it extends, cannot be used: it extends itself'
    ],
    [
      'a configuration to extend without garblint',
      {
        '.retextrc': '{"plugins": {"garblint": {"extends": "./house.json"}}}',
        'house.json': '{"plugins": ["retext-repeated-words"]}'
      },
      'garblint is none of its plugins'
    ],
    [
      'a misspelt key of an override',
      {'.retextrc': '{"plugins": {"garblint": {"overrides": [{"file": "*.txt"}]}}}'},
      'an override has no option "file" (did you mean "files"?); it has: files, rules, allow (line 1, column 42)'
    ],
    [
      'an override for no files',
      {'.retextrc': '{"plugins": {"garblint": {"overrides": [\n{}]}}}'},
      'an entry of "overrides" needs "files", the globs that it is for (line 2, column 1)'
    ],
    [
      'a rule of an override',
      {
        '.retextrc':
          '{"plugins": {"garblint": {"overrides": [{"files": "a", "rules": {"mising-space": "off"}}]}}}'
      },
      'there is no rule "mising-space"'
    ],
    [
      'an allow list that is a text',
      {'.retextrc': '{"plugins": {"garblint": {"allow": "oOh!media"}}}'},
      '"allow" must be a list, or an object of lists by rule, not "oOh!media" (line 1, column 27)'
    ],
    [
      'an allow list of a rule that is none',
      {'.retextrc': '{"plugins": {"garblint": {"allow": {"mising-space": []}}}}'},
      'there is no rule "mising-space"'
    ],
    [
      'an unknown option',
      rules({'space-before-punctuation': ['error', {alow: []}]}),
      '.retextrc: rule "space-before-punctuation" has no option "alow" (did you mean "allow"?); it has: allow (line 1, column 72)'
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
      '.retextrc: there is no plugin "garblnt" (did you mean "garblint"?): install it beside the configuration (line 1, column 14)'
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
      'a YAML tag that nothing knows',
      {'.retextrc.yml': 'plugins: [garblint, !!js "\u001B[31mred"]'},
      '.retextrc.yml: it is not valid YAML: Unresolved tag'
    ],
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

  it.each([
    ['.retextrc', '{"plugin": []}'],
    ['.retextrc', '{'],
    ['.retextrc.yml', 'plugins: ['],
    ['.retextrc.mjs', 'export default {plugins: ['],
    ['.retextrc.cjs', 'throw 1'],
    ['package.json', '{"retextConfig": 3}']
  ])('costs only the files that it holds for, and is said once: %s with %s', (name, content) => {
    const {status, stdout, stderr} = lintWith(
      {[`sub/${name}`]: content, 'sub/b.txt': DAMAGED, 'sub/deep/c.txt': DAMAGED, 'z/d.txt': DAMAGED},
      ['.', '--format', 'json']
    )
    expect(status).toBe(2)
    expect(JSON.parse(stdout).results.map((result: {path: string}) => result.path)).toEqual([
      'a.txt',
      'z/d.txt'
    ])
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(`garblint: sub/${name}: `)
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

  const desk = {
    rules: {'countable-media': 'error'},
    overrides: [
      {files: 'a.txt', rules: {'countable-media': 'info'}},
      {files: ['sub/', '!sub/deep/'], rules: {'countable-media': 'off'}}
    ]
  }
  const own = JSON.stringify({plugins: [['garblint', desk]]})

  it.each([
    ['.retextrc', own],
    ['.retextrc.json', own],
    [
      '.retextrc.yml',
      `plugins:
  - - garblint
    - rules: {countable-media: error}
      overrides:
        - files: a.txt
          rules: {countable-media: info}
        - files: [sub/, "!sub/deep/"]
          rules: {countable-media: "off"}
`
    ],
    ['.retextrc.mjs', `export default ${own}`],
    ['.retextrc.js', `module.exports = ${own}`],
    [
      '.retextrc.mjs',
      `import garblint from ${JSON.stringify(new URL('../dist/src/index.js', import.meta.url).href)}
export default {plugins: [[garblint, ${JSON.stringify(desk)}]]}`
    ],
    ['package.json', `{"name": "desk", "retextConfig": ${own}}`]
  ])('sets files otherwise by glob, from %s, in nested folders', (name, content) => {
    const files = ['a.txt', 'b.txt', 'sub/a.txt', 'sub/c.txt', 'sub/deep/d.txt', 'other/a.txt', 'other/e.txt']
    const {stdout, stderr} = lintWith(
      {
        [name]: content,
        'other/.retextrc.yaml': 'plugins: [garblint]',
        ...Object.fromEntries(files.map(file => [file, DAMAGED]))
      },
      ['.', '--format', 'json']
    )
    expect(stderr).toBe('')
    const severities = JSON.parse(stdout).results.map(
      ({path, messages}: {path: string; messages: Array<{severity: string}>}) =>
        `${path} ${messages[0]?.severity ?? 'off'}`
    )
    expect(severities).toEqual([
      'a.txt info',
      'b.txt error',
      'other/a.txt warning',
      'other/e.txt warning',
      'sub/a.txt off',
      'sub/c.txt off',
      'sub/deep/d.txt error'
    ])
  })

  it('means its own folder by globs and paths, wherever the command runs and the file is named from', () => {
    const folder = folderWith({
      'desk/.retextrc': JSON.stringify({
        plugins: [['garblint', {overrides: [{files: 'sports/*.txt', allow: ['A media']}]}]]
      }),
      'desk/sports/a.txt': DAMAGED,
      'desk/b.txt': DAMAGED
    })
    for (const [cwd, sports, other] of [
      ['.', 'desk/sports/a.txt', 'desk/b.txt'],
      ['desk/sports', 'a.txt', '../b.txt'],
      ['desk', path.join(folder, 'desk/sports/a.txt'), './b.txt']
    ]) {
      const {stdout, stderr} = garblint(path.join(folder, cwd), [sports, other, '--format', 'json'])
      expect(stderr).toBe('')
      const counts = JSON.parse(stdout).results.map((result: {messages: unknown[]}) => result.messages.length)
      expect(counts).toEqual([0, 1])
    }
    const {stdout} = garblint(folder, ['-', '--stdin-filepath', 'desk/sports/new.txt', '--format', 'json'], {
      input: DAMAGED
    })
    expect(JSON.parse(stdout).summary.warnings).toBe(0)
  })

  it('may extend another, whose globs and paths count from its own folder', () => {
    const {stdout, stderr} = lintWith(
      {
        '.retextrc': JSON.stringify({
          plugins: [
            [
              'garblint',
              {
                rules: {'countable-media': 'error'},
                glossary: 'terms.json',
                overrides: [{files: 'sub/*.txt', rules: {'countable-media': 'info'}}]
              }
            ]
          ]
        }),
        'terms.json': '[{"use": "the negotiations", "not": ["the talks"]}]',
        'sub/.retextrc.yml': 'plugins: [[garblint, {extends: ../.retextrc, rules: {missing-space: "off"}}]]',
        'sub/b.txt': DAMAGED
      },
      ['.', '--format', 'json']
    )
    expect(stderr).toBe('')
    const messages = JSON.parse(stdout).results.map(
      (result: {messages: Array<{ruleId: string; severity: string}>}) =>
        result.messages.map(({ruleId, severity}) => `${ruleId} ${severity}`)
    )
    expect(messages).toEqual([
      ['countable-media error', 'terminology-mismatch warning'],
      ['countable-media info', 'terminology-mismatch warning']
    ])
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

describe('--cache', () => {
  it('forgets what a changed glossary, base or folder made', () => {
    const folder = folderWith({
      'a.txt': DAMAGED,
      'terms.json': '[{"not": ["the talks"]}]',
      'base.json': '{"plugins": [["garblint", {"rules": {"countable-media": "info"}}]]}',
      '.retextrc': '{"plugins": [["garblint", {"extends": "./base.json", "glossary": "terms.json"}]]}'
    })
    const found = () => {
      const {stdout, stderr} = garblint(folder, ['a.txt', '--cache', '--format', 'json'])
      expect(stderr).toBe('')
      const {messages} = JSON.parse(stdout).results[0]
      return messages.map(({ruleId, severity}: Record<string, string>) => `${ruleId} ${severity}`)
    }
    const before = ['countable-media info', 'terminology-mismatch warning']
    expect(found()).toEqual(before)
    expect(found()).toEqual(before)
    writeFileSync(path.join(folder, 'terms.json'), '[{"not": ["the negotiations"]}]')
    expect(found()).toEqual(['countable-media info'])
    writeFileSync(path.join(folder, 'base.json'), '{"plugins": ["garblint"]}')
    expect(found()).toEqual(['countable-media warning'])
  })
})

describe('--no-code', () => {
  it.each([
    [
      '.retextrc.mjs',
      'export default {plugins: ["garblint"]}',
      'it is JavaScript, and code of a configuration is not run'
    ],
    ['.retextrc.cjs', 'require("node:fs").writeFileSync("ran", "")', 'it is JavaScript, and code'],
    ['.retextrc.js', 'require("node:fs").writeFileSync("ran", "")', 'it is JavaScript, and code'],
    [
      '.retextrc',
      '{"plugins": ["garblint",\n "./shout.mjs"]}',
      'plugin "./shout.mjs" is code of others, which is not run here (--no-code); only garblint\'s own plugins are (line 2, column 2)'
    ],
    ['.retextrc', '{"plugins": [["retext-spell", {}]]}', 'plugin "retext-spell" is code of others'],
    [
      '.retextrc',
      '{"plugins": [["garblint", {"extends": "./base.cjs"}]]}',
      '"./base.cjs", which it extends, cannot be used: it is JavaScript, and code'
    ]
  ])('refuses %s with %s', (name, content, message) => {
    const code = 'require("node:fs").writeFileSync("ran", "")'
    const folder = folderWith({
      'a.txt': DAMAGED,
      [name]: content,
      'base.cjs': code,
      'shout.mjs': 'export default 1'
    })
    const {status, stdout, stderr} = garblint(folder, ['--no-code', 'a.txt'])
    expect(stderr).toContain(`garblint: ${name}: `)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
    expect(existsSync(path.join(folder, 'ran'))).toBe(false)
    expect(garblint(folder, ['--no-code', '--print-config', 'a.txt'])).toMatchObject({status: 2, stdout: ''})
    expect(existsSync(path.join(folder, 'ran'))).toBe(false)
  })

  it('lets data configurations work', () => {
    const data = '{"plugins": [["garblint", {"extends": "./base.json"}], "garblint/rules/repeated-word"]}'
    const base = '{"plugins": [["garblint", {"rules": {"countable-media": "error"}}]]}'
    const run = lintWith({'.retextrc': data, 'base.json': base}, ['--no-code', 'a.txt'])
    expect(run).toMatchObject({status: 1, stderr: ''})
  })
})

describe('--print-config', () => {
  it('prints what holds for a file', () => {
    const folder = folderWith({
      'desk/.retextrc': JSON.stringify({
        plugins: [
          [
            'garblint',
            {
              extends: ['../base.json', 'bbc'],
              glossary: 'terms.json',
              overrides: [{files: 'a.txt', allow: ['x']}]
            }
          ],
          'garblint/rules/repeated-word'
        ]
      }),
      'desk/terms.json': '[{"use": "Kyiv", "not": ["Kiev"]}]',
      'base.json': '{"plugins": [["garblint", {"weights": {"error": 25}}]]}',
      '.retextignore': 'a.txt'
    })
    const {status, stdout} = garblint(folder, ['--print-config', 'desk/a.txt'])
    expect(status).toBe(0)
    const {rules, ...rest} = JSON.parse(stdout)
    expect(rest).toEqual({
      file: 'desk/a.txt',
      configuration: 'desk/.retextrc',
      reads: ['desk/.retextrc', 'base.json', 'desk/terms.json'],
      ignoredBy: '.retextignore',
      plugins: ['garblint', 'garblint/rules/repeated-word'],
      allow: {'*': ['x']},
      weights: {error: 25, warning: 1, info: 0, rules: {}},
      thresholds: {look: 1, hold: 10}
    })
    expect(Object.keys(rules).sort()).toEqual(Object.keys(allOff).sort())
    expect(rules['colon-before-quotation']).toEqual(['info', {style: 'colon'}])
    expect(rules['unknown-word']).toBe('off')
    expect(rules['missing-space']).toEqual(['error', {allow: []}])
    expect(rules['terminology-mismatch'][1].terms).toEqual([{use: 'Kyiv', not: ['Kiev']}])
  })

  it('prints the recommended preset where there is no configuration, and says why it cannot', () => {
    const folder = folderWith({'sub/.retextrc': '{"plugins": [["garblint", {"rulse": {}}]]}'})
    expect(JSON.parse(garblint(folder, ['--print-config', 'a.txt']).stdout)).toMatchObject({
      configuration: null,
      plugins: ['garblint']
    })
    expect(garblint(folder, ['--print-config', 'sub/a.txt'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'garblint: sub/.retextrc: garblint has no option "rulse" (did you mean "rules"?); it has: extends, rules, allow, glossary, overrides, weights, thresholds (line 1, column 28)\n'
    })
  })
})
