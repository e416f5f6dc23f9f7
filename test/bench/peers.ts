import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {median} from './measure.js'
import {articles} from './news.js'

/** Linters with the packages, of these versions, that they are run with. */
const PEERS: Record<string, Record<string, string>> = {
  retext: {
    'dictionary-en': '4.0.0',
    retext: '9.0.0',
    'retext-english': '5.0.0',
    'retext-indefinite-article': '5.0.0',
    'retext-quotes': '6.0.2',
    'retext-repeated-words': '5.0.0',
    'retext-sentence-spacing': '6.0.0',
    'retext-spell': '6.1.0'
  },
  textlint: {
    '@textlint/kernel': '15.8.0',
    '@textlint/textlint-plugin-text': '15.8.0',
    'textlint-rule-common-misspellings': '1.0.1',
    'textlint-rule-doubled-spaces': '1.0.2',
    'textlint-rule-terminology': '5.2.16',
    'textlint-rule-write-good': '2.0.0'
  },
  'write-good': {'write-good': '1.0.8'},
  alex: {alex: '11.0.1'},
  harper: {'harper.js': '2.10.0'}
}

/** Rounds in which all linters run in turn, each in a process of its own. */
const ROUNDS = 3

/**
 * Install other linters and run them and garblint on the same twenty articles, 100 KB. Prints how many times as fast
 * garblint is; a linter that cannot be installed or run is passed over with a word.
 *
 * @param library Address of garblint's module.
 * @param folder Where to install.
 */
export function comparePeers(library: string, folder: string): void {
  console.log(
    '\nOther linters on the same twenty articles, 100 KB (time, how many times as fast garblint is)'
  )
  const news = path.join(folder, 'news.txt')
  writeFileSync(news, articles(20, 3).join('\f'))
  const script = fileURLToPath(new URL('peer.mjs', import.meta.url))
  const run = (name: string) => {
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      [path.join(folder, name, 'peer.mjs'), name, news, library],
      {
        encoding: 'utf8'
      }
    )
    if (status !== 0)
      throw new Error(
        stderr
          .trim()
          .split('\n')
          .find(line => /error/i.test(line)) ?? stderr
      )
    return median(JSON.parse(stdout))
  }
  const names = ['garblint']
  for (const name of names) prepare(path.join(folder, name), {}, script)
  for (const [name, packages] of Object.entries(PEERS))
    try {
      prepare(path.join(folder, name), packages, script)
      run(name)
      names.push(name)
    } catch (error) {
      console.log(`  ${name} is passed over: ${(error as Error).message}`)
    }
  const times = names.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, name] of names.entries()) times[index].push(run(name))
  for (const [index, name] of names.entries()) {
    const ratio = median(times[index].map((time, round) => time / times[0][round]))
    console.log(
      `  ${name.padEnd(44)}${`${median(times[index]).toFixed(0)} ms`.padStart(18)}${`${ratio.toFixed(1)} ×`.padStart(18)}`
    )
  }
}

function prepare(folder: string, packages: Record<string, string>, script: string): void {
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({type: 'module', dependencies: packages}))
  copyFileSync(script, path.join(folder, 'peer.mjs'))
  if (Object.keys(packages).length === 0) return
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent']
  const {status} = spawnSync('npm', args, {cwd: folder, shell: process.platform === 'win32'})
  if (status !== 0) throw new Error(`npm could not install it (${Object.keys(packages).join(', ')})`)
}
