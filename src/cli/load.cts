import fs = require('node:fs')
import path = require('node:path')
import url = require('node:url')
import vm = require('node:vm')

type Command = typeof import('./command.js', { with: {'resolution-mode': 'import'}})

/** What the command is when it is built: one script with the packages that it needs. */
const COMMAND = path.join(__dirname, 'command.cjs')

/**
 * The code that V8 compiled of a script, so that it need not be compiled at every start. It is code that will run, so
 * it lies beside the script and is only as safe as that: whoever can write here can write there. V8's flags are set by
 * those who load, before they do.
 */
const cacheOf = (file: string) => `${file}.${process.version}-${process.arch}.cache`

/** Run a script that was built, the command if no other is named, and give what it exports. */
function load<Exports extends Pick<Command, 'hasLinted'> = Command>(file = COMMAND): Exports {
  // Coverage is not counted right in code from a cache.
  const isCached = !process.env.NODE_V8_COVERAGE
  const cachedData = isCached ? readCache(cacheOf(file)) : undefined
  const parameters = 'exports, require, module, __filename, __dirname, importModule'
  const script = new vm.Script(`(function (${parameters}) {${fs.readFileSync(file, 'latin1')}\n})`, {
    filename: url.pathToFileURL(file).href,
    cachedData
  })
  const own = {exports: {} as Exports}
  const importModule = (specifier: string) => import(specifier)
  script.runInThisContext()(own.exports, require, own, file, path.dirname(file), importModule)
  // At the end, when what a run needs has been compiled. V8 rejects code of other flags, so that only a run under the
  // usual ones may write: others would find it of no use, run after run.
  const isUsual = process.execArgv.length === 0 && !process.env.NODE_OPTIONS
  const isNeeded = !cachedData || script.cachedDataRejected === true
  if (isCached && isUsual && isNeeded)
    process.once('exit', () => {
      if (own.exports.hasLinted()) writeCache(script, cacheOf(file))
    })
  return own.exports
}

function readCache(cache: string): Buffer | undefined {
  try {
    return fs.readFileSync(cache)
  } catch {
    return undefined
  }
}

/** Whole or not at all. Where the folder cannot be written, every start compiles. */
function writeCache(script: import('node:vm').Script, cache: string): void {
  const code = script.createCachedData()
  const draft = `${cache}.${process.pid}-${process.hrtime.bigint()}`
  try {
    fs.writeFileSync(draft, code, {flag: 'wx', flush: true} as object)
    fs.renameSync(draft, cache)
  } catch {
    fs.rmSync(draft, {force: true})
  }
}

export = load
