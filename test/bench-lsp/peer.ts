import {execFileSync} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** The way of remark-language-server: unified-language-server, here with the small rules of retext. */
const PACKAGES = [
  'unified-language-server@4',
  'retext@9',
  'retext-repeated-words@5',
  'retext-sentence-spacing@6'
]

const SERVER = `
import {createUnifiedLanguageServer} from 'unified-language-server'
import {retext} from 'retext'
import repeatedWords from 'retext-repeated-words'
import sentenceSpacing from 'retext-sentence-spacing'
createUnifiedLanguageServer({
  ignoreName: '.retextignore', packageField: 'retextConfig', pluginPrefix: 'retext', rcName: '.retextrc',
  processorName: 'retext', processorSpecifier: 'retext', configurationSection: 'retext',
  plugins: [repeatedWords, sentenceSpacing], defaultProcessor: retext()
})
`

/** Install another server for prose in a temporary folder. */
export function peerArguments(): {name: string; args: string[]; cwd: string} {
  const cwd = mkdtempSync(path.join(tmpdir(), 'garblint-peer-'))
  writeFileSync(path.join(cwd, 'package.json'), '{"private": true, "type": "module"}')
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd,
    stdio: 'inherit'
  })
  writeFileSync(path.join(cwd, 'server.js'), SERVER)
  return {
    name: 'unified-language-server with two retext rules',
    args: [path.join(cwd, 'server.js'), '--stdio'],
    cwd
  }
}
