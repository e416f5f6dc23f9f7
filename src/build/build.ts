import {execFileSync} from 'node:child_process'
import {copyFileSync, existsSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {bundle} from './bundle.js'
import {writeLexicon} from './lexicon.js'

/**
 * Build `dist/` from nothing: the lexicon, the modules, what is read beside them at run time, and the command.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = path.join(root, 'dist')
rmSync(dist, {recursive: true, force: true})
writeLexicon()
// For coverage, which counts in what is built and tells of what was written.
const withMaps = process.argv.includes('--source-maps')
const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
const maps = withMaps ? ['--sourceMap', '--inlineSources'] : []
execFileSync(process.execPath, [tsc, '-p', path.join(root, 'src/build/tsconfig.json'), ...maps], {
  stdio: 'inherit'
})
copyFileSync(path.join(root, 'src/config/schema.json'), path.join(dist, 'schema.json'))
for (const name of ['lexicon.txt', 'lexicon.slots'])
  copyFileSync(path.join(root, 'src/article', name), path.join(dist, 'src/article', name))
for (const entry of readdirSync(path.join(root, 'rules'), {withFileTypes: true})) {
  if (!entry.isDirectory()) continue
  const [from, to] = [root, dist].map(folder => path.join(folder, 'rules', entry.name))
  copyFileSync(path.join(from, 'README.md'), path.join(to, 'README.md'))
  if (!existsSync(path.join(from, 'built.ts'))) continue
  const {built} = (await import(pathToFileURL(path.join(from, 'built.ts')).href)) as {
    built: () => Record<string, Uint8Array | string>
  }
  for (const [name, content] of Object.entries(built())) writeFileSync(path.join(to, name), content)
}
// A script of its own, so that linting need not read it. It has modules of the command in it, so it comes first.
await bundle(path.join(dist, 'src/server'), ['server', 'speller'], withMaps)
await bundle(path.join(dist, 'src/cli'), ['command'], withMaps)
