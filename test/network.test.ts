import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {bin} from './command.js'

const guard = new URL('./no-network.mjs', import.meta.url).href
const project = fileURLToPath(new URL('..', import.meta.url))

function guarded(args: string[], script = bin) {
  return spawnSync(process.execPath, ['--import', guard, script, ...args], {cwd: project, encoding: 'utf8'})
}

describe('the network', () => {
  it('is watched by this test', () => {
    for (const code of [
      'fetch("http://localhost")',
      'require("node:net").connect(1)',
      'require("dns").lookup("a")'
    ])
      expect(guarded([code], '-e')).toMatchObject({status: 99, stderr: expect.stringContaining('NETWORK')})
  })

  it.each(['samples', '--format json samples', '--list-rules', '--explain placeholder-token', 'missing.txt'])(
    'is never asked: garblint %s',
    line => {
      const {status, stderr} = guarded(line.split(' '))
      expect(stderr).not.toContain('NETWORK')
      expect(status).toBeLessThan(3)
    }
  )
})
