import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildSync} from 'esbuild'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const source = here('../../editors/vscode/')

/** Why the extension cannot be packaged here, if it cannot. */
export const missing = existsSync(path.join(source, 'node_modules/@vscode/vsce'))
  ? spawnSync('unzip', ['-v']).status === 0
    ? undefined
    : 'needs unzip'
  : 'needs npm ci in editors/vscode'

export type VSCode = typeof import('./vscode-stand-in/index.js')

interface Extension {
  activate(context: {
    subscriptions: Array<{dispose(): void}>
    asAbsolutePath(file: string): string
  }): Promise<void>
  deactivate(): Promise<void>
}

/** The extension as `npm run package` makes it, unpacked. */
export class PackagedExtension {
  readonly vsix = path.join(source, 'garblint.vsix')
  readonly folder: string
  readonly #parent = mkdtempSync(path.join(tmpdir(), 'garblint-vsix-'))

  constructor() {
    const {stderr, status} = spawnSync('npm', ['run', 'package'], {
      cwd: source,
      encoding: 'utf8',
      shell: process.platform === 'win32'
    })
    if (status !== 0) throw new Error(`npm run package failed:\n${stderr}`)
    const unzip = spawnSync('unzip', ['-q', this.vsix], {cwd: this.#parent, encoding: 'utf8'})
    if (unzip.status !== 0) throw new Error(`unzip failed:\n${unzip.stderr}`)
    this.folder = path.join(this.#parent, 'extension')
    // Node finds the stand-in where the extension asks for the module "vscode".
    buildSync({
      entryPoints: [here('vscode-stand-in/index.ts')],
      outfile: path.join(this.#parent, 'node_modules/vscode/index.js'),
      bundle: true,
      format: 'cjs',
      platform: 'node'
    })
  }

  /** A fresh editor and the extension in it, not yet activated. */
  load(): {vscode: VSCode; extension: Extension; path: (name: string) => string} {
    const require = createRequire(path.join(this.folder, 'package.json'))
    for (const name of Object.keys(require.cache))
      if (name.startsWith(this.#parent)) delete require.cache[name]
    const vscode = require('vscode') as VSCode
    vscode.contribute(this.path('package.json'))
    const {main} = require('./package.json') as {main: string}
    return {vscode, extension: require(main) as Extension, path: name => this.path(name)}
  }

  path(name: string): string {
    return path.join(this.folder, name)
  }

  remove(): void {
    rmSync(this.#parent, {recursive: true, force: true})
  }
}
