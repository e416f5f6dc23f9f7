import {cpSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

/**
 * Build `dist/`: the client as one script, and beside it the server as `npm run build` at the top made it. The server
 * keeps its folders, for it finds its lexicon and pages by them.
 */
const here = fileURLToPath(new URL('.', import.meta.url))
const root = path.join(here, '../..')
const dist = path.join(here, 'dist')
rmSync(dist, {recursive: true, force: true})
await build({
  entryPoints: [path.join(here, 'src/client.mts')],
  outfile: path.join(dist, 'client.cjs'),
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode']
})
const copy = (from, to = from) =>
  cpSync(path.join(root, from), path.join(here, to), {
    recursive: true,
    filter: name => !/\.(?:cache|map|js|d\.ts)$/.test(name)
  })
copy('dist/schema.json')
copy('dist/src/server')
copy('dist/src/cli/load.cjs')
copy('dist/src/article/lexicon.txt')
copy('dist/src/article/lexicon.slots')
copy('dist/rules')
// The dictionary that the server asks for spellings, where Node looks for packages.
cpSync(path.join(root, 'node_modules/dictionary-en'), path.join(dist, 'node_modules/dictionary-en'), {
  recursive: true
})
copy('LICENSE', 'LICENSE')
