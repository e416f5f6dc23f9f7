import fs = require('node:fs')
import path = require('node:path')
import url = require('node:url')
import vm = require('node:vm')

/** What the command is when it is built: one script with the packages that it needs. */
const SCRIPT = path.join(__dirname, 'command.cjs')

/**
 * The code that V8 compiled of the script, so that it need not be compiled at every start. It is code that will run, so
 * it lies beside the script and is only as safe as that: whoever can write here can write there.
 */
const CACHE = `${SCRIPT}.${process.version}-${process.arch}.cache`

/** Run the script and give what it exports. */
function load(): typeof import('./command.js', { with: {'resolution-mode': 'import'}}) {
  // Coverage is not counted right in code from a cache.
  const isCached = !process.env.NODE_V8_COVERAGE
  const cachedData = isCached ? readCache() : undefined
  const parameters = 'exports, require, module, __filename, __dirname, importModule'
  const script = new vm.Script(`(function (${parameters}) {${fs.readFileSync(SCRIPT, 'latin1')}\n})`, {
    filename: url.pathToFileURL(SCRIPT).href,
    cachedData
  })
  const own = {exports: {} as ReturnType<typeof load>}
  const importModule = (specifier: string) => import(specifier)
  script.runInThisContext()(own.exports, require, own, SCRIPT, __dirname, importModule)
  // At the end, when what a run needs has been compiled. What is there and was rejected, under other flags, may suit others.
  if (isCached && !cachedData) process.once('exit', () => writeCache(script))
  return own.exports
}

function readCache(): Buffer | undefined {
  try {
    return fs.readFileSync(CACHE)
  } catch {
    return undefined
  }
}

/** Fewer bytes than this come of a run that linted nothing: compiled code of hardly anything. */
const LEAST = 400_000

/** Whole or not at all. Where the folder cannot be written, every start compiles. */
function writeCache(script: import('node:vm').Script): void {
  const code = script.createCachedData()
  if (code.length < LEAST) return
  const draft = `${CACHE}.${process.pid}-${process.hrtime.bigint()}`
  try {
    fs.writeFileSync(draft, code, {flag: 'wx', flush: true} as object)
    fs.renameSync(draft, CACHE)
  } catch {
    fs.rmSync(draft, {force: true})
  }
}

export = load
