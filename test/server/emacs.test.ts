import {spawnSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {ARTICLE, drive} from './editor.js'

const ELPA =
  '(let ((default-directory "/usr/share/emacs/site-lisp/elpa/")) (if (file-directory-p default-directory) (normal-top-level-add-subdirs-to-load-path)))'
const has = (client: string) =>
  spawnSync('emacs', ['--batch', '--eval', ELPA, '--eval', `(require '${client})`]).status === 0

/** A diagnostic of flymake: begin and end count characters from 1. */
type Shown = [begin: number, end: number, text: string]

describe.each(['eglot', 'lsp-mode'])('Emacs with %s', client => {
  const isThere = has(client)
  it.skipIf(!isThere)(
    `shows what the command finds, and repairs it${isThere ? '' : ' (skipped: not installed)'}`,
    () => {
      const {seen, stderr, found} = drive<Shown>('emacs', ['--batch', '-Q', '-l'], 'emacs.el', {
        GARBLINT_CLIENT: client
      })
      expect(seen.before.map(([begin, end]) => [begin, end])).toEqual(
        found.map(({place}) => [place.start.offset + 1, place.end.offset + 1])
      )
      for (const [index, [, , text]] of seen.before.entries())
        expect(text).toContain(`${found[index].message}\n${found[index].note}`)
      expect(seen.title).toBe('Replace “ !” by “!”')
      expect(seen.after).toHaveLength(found.length - 1)
      expect(seen.text).toBe(ARTICLE.replace(' !', '!'))
      expect(stderr).not.toContain('unsupported')
    },
    60_000
  )
})
