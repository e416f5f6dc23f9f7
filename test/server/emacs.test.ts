import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {folderWith, garblint} from '../command.js'
import type {Message} from './spans.js'

const ELPA =
  '(let ((default-directory "/usr/share/emacs/site-lisp/elpa/")) (if (file-directory-p default-directory) (normal-top-level-add-subdirs-to-load-path)))'
const has = (client: string) =>
  spawnSync('emacs', ['--batch', '--eval', ELPA, '--eval', `(require '${client})`]).status === 0
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const TEXT = `Ministers meet in Oslo

The ministers agreed on Friday ! Nobody would say more.

Talks about Z1z public opinion went on , said the minister.
`

/** A diagnostic of flymake: begin and end count characters from 1. */
type Shown = [begin: number, end: number, text: string]

describe.each(['eglot', 'lsp-mode'])('Emacs with %s', client => {
  const isThere = has(client)
  it.skipIf(!isThere)(
    `shows what the command finds, and repairs it${isThere ? '' : ' (skipped: not installed)'}`,
    () => {
      const folder = folderWith({'article.txt': TEXT})
      const report = garblint(folder, ['--format', 'json', 'article.txt'])
      const found = (JSON.parse(report.stdout).results[0].messages as Message[]).map(
        ({place, message, note}) => [place.start.offset + 1, place.end.offset + 1, `${message}\n${note}`]
      )
      const {stdout, stderr} = spawnSync('emacs', ['--batch', '-Q', '-l', here('emacs.el')], {
        encoding: 'utf8',
        env: {
          ...process.env,
          HOME: folder,
          GARBLINT_CLIENT: client,
          GARBLINT_NODE: process.execPath,
          GARBLINT_SERVER: here('../../dist/src/server/main.cjs'),
          GARBLINT_ARTICLE: path.join(folder, 'article.txt')
        }
      })
      const line = stdout.split('\n').find(line => line.startsWith('{'))
      expect(line, stderr).toBeDefined()
      const seen = JSON.parse(line as string) as Record<'before' | 'after', Shown[]> & {
        title: string
        text: string
      }
      expect(seen.before.map(([begin, end]) => [begin, end])).toEqual(
        found.map(([begin, end]) => [begin, end])
      )
      for (const [index, [, , text]] of seen.before.entries()) expect(text).toContain(found[index][2])
      expect(seen.title).toBe('Replace “ !” by “!”')
      expect(seen.after).toHaveLength(found.length - 1)
      expect(seen.text).toBe(TEXT.replace(' !', '!'))
      expect(stderr).not.toContain('unsupported')
    },
    60_000
  )
})
