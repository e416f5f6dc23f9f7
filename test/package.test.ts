import {spawnSync} from 'node:child_process'
import {cpSync, readdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {folderWith} from './command.js'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Run a module with the repository as its folder, where `garblint` means the package as it is built. */
function runModule(source: string, ...args: string[]) {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', source, '--', ...args], {
    cwd: root,
    encoding: 'utf8'
  })
}

it('exports the API and every rule', () => {
  const {stdout, stderr} = runModule(`
    import garblint, {defineRule, lint} from 'garblint'
    import rule from 'garblint/rules/space-before-punctuation'
    import {retext} from 'retext'
    const file = await retext().use(rule).process('The ministers agreed !')
    console.log(typeof garblint, typeof defineRule, lint('The ministers agreed !').messages.length, String(file.messages[0]))
  `)
  expect(stderr).toBe('')
  expect(stdout).toBe('function function 1 1:21-1:23: Space before "!": the text was joined from pieces\n')
})

it.each([
  ['the preset', path.join(root, 'dist/src/index.js')],
  ['a rule', path.join(root, 'dist/rules/space-before-punctuation/rule.js')]
])('runs %s from a .retextrc under unified-args', (_, plugin) => {
  const folder = folderWith({
    'a.txt': 'The ministers agreed on Friday !\n',
    '.retextrc': JSON.stringify({plugins: [plugin]})
  })
  const {stderr, status} = runModule(
    `
    import {retext} from 'retext'
    import {args} from 'unified-args'
    args({
      cwd: ${JSON.stringify(folder)}, description: '', extensions: ['txt'], name: 'news', version: '1',
      ignoreName: '.retextignore', packageField: 'retextConfig', pluginPrefix: 'retext', rcName: '.retextrc',
      processor: retext()
    })
    `,
    'script',
    'a.txt',
    '--no-stdout',
    '--no-color'
  )
  expect(stderr).toMatch(/1:31-1:33 +warning +Space before "!".* space-before-punctuation +garblint/)
  expect(status).toBe(0)
})

it('is installed with nothing but what it needs', () => {
  const pack = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  const [{files}] = JSON.parse(pack.stdout) as [{files: Array<{path: string}>}]
  const names = files.map(file => file.path)
  for (const name of [
    'dist/src/cli/main.cjs',
    'dist/src/index.d.ts',
    'dist/src/article/lexicon.txt',
    'integrations/problem-matcher.json',
    'dist/src/article/lexicon.slots',
    'dist/rules/garbled-word/spelling.bin',
    'LICENSE'
  ])
    expect(names).toContain(name)
  expect(names.filter(name => /^(?:src|rules|test|samples)\//.test(name))).toEqual([])
  expect(names.filter(name => name.endsWith('.cache'))).toEqual([])
  expect(names).toContain(path.posix.join('dist', 'rules', 'missing-space', 'README.md'))
})

it('keeps compiled code of a run that linted, and of no other', () => {
  const folder = folderWith({'a.txt': 'The ministers agreed on Friday !\n'})
  cpSync(path.join(root, 'dist'), path.join(folder, 'dist'), {
    recursive: true,
    filter: name => !name.endsWith('.cache')
  })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  // Node hands NODE_V8_COVERAGE on where it is not said to be none.
  const env = {...process.env, NODE_OPTIONS: undefined, NODE_V8_COVERAGE: undefined}
  const caches = (...args: string[]) => {
    spawnSync(process.execPath, ['dist/src/cli/main.cjs', ...args], {cwd: folder, env})
    return readdirSync(path.join(folder, 'dist/src/cli')).filter(name => name.endsWith('.cache')).length
  }
  expect(caches('--version')).toBe(0)
  expect(caches('--help')).toBe(0)
  expect(caches('a.txt')).toBe(1)
})
