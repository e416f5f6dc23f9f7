import {spawnSync} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {folderWith} from '../command.js'
import {startClient} from './client.js'

const extension = fileURLToPath(new URL('../../editors/vscode/', import.meta.url))
const canPackage =
  existsSync(path.join(extension, 'node_modules/@vscode/vsce')) && spawnSync('unzip', ['-v']).status === 0

it.skipIf(!canPackage)(
  `the extension for VS Code is packaged, small, and its server answers${
    canPackage ? '' : ' (skipped: needs npm ci in editors/vscode, and unzip)'
  }`,
  async () => {
    const {stderr, status} = spawnSync('npm', ['run', 'package'], {
      cwd: extension,
      encoding: 'utf8',
      shell: process.platform === 'win32'
    })
    expect(status, stderr).toBe(0)
    const file = path.join(extension, 'garblint.vsix')
    expect(statSync(file).size).toBeLessThan(5_000_000)
    const folder = folderWith({})
    expect(spawnSync('unzip', ['-q', file], {cwd: folder}).status).toBe(0)
    for (const name of ['package.json', 'readme.md', 'dist/client.cjs'])
      expect(existsSync(path.join(folder, 'extension', name)), name).toBe(true)
    const client = await startClient({
      command: [path.join(folder, 'extension/dist/src/server/main.cjs'), '--stdio']
    })
    client.open('untitled:a', 'The goverment agreed on Friday !\n')
    expect(await client.diagnosticsOf('untitled:a')).toHaveLength(1)
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: {uri: 'untitled:a'},
      position: {line: 0, character: 31}
    })
    expect(JSON.stringify(hover)).toContain('What it finds')
    expect(await client.stop()).toBe(0)
  },
  120_000
)
