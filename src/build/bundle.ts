import {chmodSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {deferred} from './deferred.js'

/** What is read from where it is installed, when it is needed: a dictionary. */
const EXTERNAL = ['dictionary-en']

/** Beside the scripts: what starts them. */
const KEPT = ['main.cjs', 'worker.cjs', 'load.cjs']

/**
 * Make one script each of some modules and the packages that they need, for finding and reading three hundred modules
 * takes longer than linting an article. What stands in the folder as modules is of no use from then on.
 *
 * @param folder The modules of the command or the server.
 * @param names The modules that scripts are made of, without ending.
 * @param withMaps For coverage: the script tells where its lines come from, and is left as esbuild makes it.
 */
export async function bundle(folder: string, names: readonly string[], withMaps: boolean): Promise<void> {
  const {outputFiles, metafile} = await build({
    entryPoints: names.map(name => path.join(folder, `${name}.js`)),
    outdir: folder,
    outExtension: {'.js': '.cjs'},
    write: false,
    metafile: true,
    bundle: true,
    sourcemap: withMaps && 'inline',
    external: EXTERNAL,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    supported: {'regexp-unicode-property-escapes': true},
    define: {'import.meta.url': 'scriptUrl'},
    banner: {js: "const scriptUrl = require('node:url').pathToFileURL(__filename).href"}
  })
  for (const name of readdirSync(folder))
    if (!KEPT.includes(name)) rmSync(path.join(folder, name), {recursive: true})
  for (const file of outputFiles)
    writeFileSync(file.path, inAscii(imported(withMaps ? file.text : deferred(file.text))))
  writeFileSync(path.join(folder, 'LICENCES.txt'), licencesOf(Object.keys(metafile.inputs)))
  chmodSync(path.join(folder, 'main.cjs'), 0o755)
}

/** What the script imports when it runs is imported by who loads it: V8 forgets how to in code from a cache. */
function imported(script: string): string {
  return script.replace(/(?<![\w.$])import\(/g, 'importModule(')
}

/** The script as it is read, byte by byte: esbuild escapes what stands in strings, and leaves expressions as they are. */
function inAscii(script: string): string {
  return script.replace(/[^\u0000-\u007F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The licences of the packages that are in the script, which ask for it. */
function licencesOf(inputs: readonly string[]): string {
  const packages = new Set(
    inputs.flatMap(input => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? [])
  )
  const texts = [...packages].sort().map(folder => {
    const file = readdirSync(folder).find(name => /^licen[cs]e/i.test(name))
    const {name, version, license} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : ''
    return `${name} ${version}: ${license}\n\n${text}\n`
  })
  return `The scripts beside this hold parts of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}
