import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {folderWith, garblint} from '../command.js'

const hasNeovim = spawnSync('nvim', ['--version']).status === 0
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

interface Shown {
  line: number
  start: number
  end: number
  code: string
}

const TEXT = `Ministers meet in Oslo

The ministers agreed on Friday ! Nobody would say more.

Talks about Z1z public opinion went on , said the minister.
`

it.skipIf(!hasNeovim)(
  `Neovim shows what the command finds, and repairs it${hasNeovim ? '' : ' (skipped: nvim is not installed)'}`,
  () => {
    const folder = folderWith({'article.txt': TEXT})
    const report = garblint(folder, ['--format', 'json', 'article.txt'])
    const found = JSON.parse(report.stdout).results[0].messages.map(
      ({
        ruleId,
        place
      }: {
        ruleId: string
        place: Record<'start' | 'end', {line: number; column: number}>
      }) => ({
        line: place.start.line,
        start: place.start.column - 1,
        end: place.end.column - 1,
        code: ruleId
      })
    )
    const {stdout, stderr} = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', here('neovim.lua')],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          HOME: folder,
          GARBLINT_NODE: process.execPath,
          GARBLINT_SERVER: here('../../dist/src/server/main.cjs'),
          GARBLINT_ARTICLE: path.join(folder, 'article.txt')
        }
      }
    )
    const line = stdout.split('\n').find(line => line.startsWith('{'))
    expect(line, stderr).toBeDefined()
    const seen = JSON.parse(line as string) as Record<'before' | 'after', Shown[]> & {
      title: string
      text: string
    }
    expect(seen.before).toEqual(found)
    expect(seen.title).toBe('Replace “ !” by “!”')
    expect(seen.after.map(({code}) => code)).toEqual(found.slice(1).map(({code}: Shown) => code))
    expect(`${seen.text}\n`).toBe(TEXT.replace(' !', '!'))
  },
  60_000
)
