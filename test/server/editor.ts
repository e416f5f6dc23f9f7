import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect} from 'vitest'
import {folderWith, garblint} from '../command.js'
import type {Message} from './spans.js'

/** An article in which the first finding has a certain repair. */
export const ARTICLE = `Ministers meet in Oslo

The ministers agreed on Friday ! Nobody would say more.

Talks about Z1z public opinion went on , said the minister.
`

/** What an editor shows of the article, before and after it carried out the first repair, of such a title. */
interface Seen<Shown> {
  before: Shown[]
  title: string
  after: Shown[]
  text: string
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/**
 * Run an editor with a script beside this file on {@link ARTICLE}. It finds the server in `GARBLINT_NODE` and
 * `GARBLINT_SERVER`, the article in `GARBLINT_ARTICLE`, and prints what it has seen as one line of JSON.
 *
 * @returns What it has seen, what it wrote on standard error, and what the command finds in the article.
 */
export function drive<Shown>(
  editor: string,
  args: readonly string[],
  script: string,
  env: NodeJS.ProcessEnv = {}
): {seen: Seen<Shown>; stderr: string; found: Message[]} {
  const folder = folderWith({'article.txt': ARTICLE})
  const report = garblint(folder, ['--format', 'json', 'article.txt'])
  const {stdout, stderr} = spawnSync(editor, [...args, here(script)], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...env,
      HOME: folder,
      GARBLINT_NODE: process.execPath,
      GARBLINT_SERVER: here('../../dist/src/server/main.cjs'),
      GARBLINT_ARTICLE: path.join(folder, 'article.txt')
    }
  })
  const line = stdout.split('\n').find(line => line.startsWith('{'))
  expect(line, stderr).toBeDefined()
  return {seen: JSON.parse(line as string), stderr, found: JSON.parse(report.stdout).results[0].messages}
}
