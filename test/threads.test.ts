import {describe, expect, it, vi} from 'vitest'
import {folderWith, garblint} from './command.js'

const SOUND = 'Ministers agreed on Friday that the talks would go on.\n'
const WRONG = 'The __PH_1__ agreed on Friday.\n'

/** Files in two folders, some of which are wrong, empty, binary or not UTF-8. */
function many(): Record<string, string | Buffer> {
  const files: Record<string, string | Buffer> = {}
  for (let index = 100; index < 200; index++)
    files[`${index % 2 ? 'a' : 'b'}/${index}.txt`] =
      index % 7 === 0 ? WRONG : `${SOUND}\nIn ${index} towns.\n`
  return {
    ...files,
    'a/150.txt': '',
    'b/151.txt': Buffer.from([1, 0, 2]),
    'b/152.txt': Buffer.from([0x41, 0xe9])
  }
}

// Machines are slow at times, and threads are many.
vi.setConfig({testTimeout: 60_000})

describe('several threads', () => {
  it.each(['json', 'stylish'])('report as one does, in %s', format => {
    const folder = folderWith(many())
    const [off, one, two, five] = ['off', '1', '2', '5'].map(count =>
      garblint(folder, ['--concurrency', count, '--format', format, '.'])
    )
    expect(off.status).toBe(2)
    expect(off.stdout).toContain('__PH_1__')
    expect(off.stderr.split('\n')).toHaveLength(4)
    for (const run of [one, two, five]) expect(run).toEqual(off)
  })

  it('hear of a broken configuration once, and lint what it does not cover', () => {
    const folder = folderWith({...many(), 'a/.retextrc': '{"plugin": []}'})
    const {status, stdout, stderr} = garblint(folder, ['--concurrency', '3', '--format', 'json', '.'])
    expect(stderr.match(/unknown here/g)).toHaveLength(1)
    expect(JSON.parse(stdout).results).toHaveLength(49)
    expect(status).toBe(2)
  })

  it('run plugins of others as one does', () => {
    const plugin = `export default () => (tree, file) => { file.message(String(tree.children.length)) }`
    const folder = folderWith({...many(), 'count.mjs': plugin, '.retextrc': '{"plugins": ["./count.mjs"]}'})
    const [off, one, three] = ['off', '1', '3'].map(count =>
      garblint(folder, ['--concurrency', count, '--format', 'json', '.'])
    )
    expect(JSON.parse(off.stdout).summary).toMatchObject({infos: 0, warnings: 99})
    expect(one).toEqual(off)
    expect(three).toEqual(off)
  })

  it('take standard input in its turn', () => {
    const folder = folderWith({'a.txt': SOUND, 'c.txt': SOUND})
    const {stdout} = garblint(folder, ['--concurrency', '2', '--format', 'json', 'a.txt', '-', 'c.txt'], {
      input: WRONG
    })
    expect(JSON.parse(stdout).results.map(({path}: {path: string}) => path)).toEqual([
      'a.txt',
      '<stdin>',
      'c.txt'
    ])
  })

  it.each(['0', '-1', 'two', '1.5', '1000'])('cannot be %s', count => {
    const {status, stderr} = garblint(folderWith({'a.txt': SOUND}), [`--concurrency=${count}`, 'a.txt'])
    expect(status).toBe(2)
    expect(stderr).toBe(
      `garblint: --concurrency must be a number from 1 to 256, auto or off, not "${count}"\n`
    )
  })
})
