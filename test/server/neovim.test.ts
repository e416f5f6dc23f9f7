import {spawnSync} from 'node:child_process'
import {expect, it} from 'vitest'
import {ARTICLE, drive} from './editor.js'

const hasNeovim = spawnSync('nvim', ['--version']).status === 0

interface Shown {
  line: number
  start: number
  end: number
  code: string
}

it.skipIf(!hasNeovim)(
  `Neovim shows what the command finds, and repairs it${hasNeovim ? '' : ' (skipped: nvim is not installed)'}`,
  () => {
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S']
    const {seen, found} = drive<Shown>('nvim', args, 'neovim.lua')
    const wanted = found.map(({ruleId, place}) => ({
      line: place.start.line,
      start: place.start.column - 1,
      end: place.end.column - 1,
      code: ruleId
    }))
    expect(seen.before).toEqual(wanted)
    expect(seen.title).toBe('Replace “ !” by “!”')
    expect(seen.after.map(({code}) => code)).toEqual(wanted.slice(1).map(({code}) => code))
    expect(`${seen.text}\n`).toBe(ARTICLE.replace(' !', '!'))
  },
  60_000
)
