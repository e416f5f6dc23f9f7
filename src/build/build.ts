import {execFileSync} from 'node:child_process'
import {chmodSync, copyFileSync, readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {writeLexicon} from './lexicon.js'

/**
 * Build `dist/` from nothing: the lexicon, the modules, what is read beside them at run time, and the command as one
 * module (and its threads as another), for reading two hundred of them takes longer than linting an article.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = path.join(root, 'dist')
rmSync(dist, {recursive: true, force: true})
writeLexicon()
const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
execFileSync(process.execPath, [tsc, '-p', path.join(root, 'src/build/tsconfig.json')], {stdio: 'inherit'})
copyFileSync(path.join(root, 'src/article/lexicon.txt'), path.join(dist, 'src/article/lexicon.txt'))
for (const entry of readdirSync(path.join(root, 'rules'), {withFileTypes: true}))
  if (entry.isDirectory())
    copyFileSync(
      path.join(root, 'rules', entry.name, 'README.md'),
      path.join(dist, 'rules', entry.name, 'README.md')
    )
const command = path.join(dist, 'src/cli/main.js')
const worker = path.join(dist, 'src/cli/worker.js')
await build({
  entryPoints: [command, worker],
  outdir: path.dirname(command),
  allowOverwrite: true,
  bundle: true,
  packages: 'external',
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20'
})
chmodSync(command, 0o755)
