import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {folderWith} from '../command.js'
import {type Client, startClient, uriOf} from './client.js'

const ARTICLE = 'The ministers met in Kiev on Friday !\n'
const config = (options: object) => JSON.stringify({plugins: [['garblint', options]]})

function project() {
  const folder = folderWith({
    'desk/.retextrc': config({extends: '../house.json', glossary: 'terms.csv'}),
    'house.json': config({rules: {'space-before-punctuation': 'off'}}),
    'desk/terms.csv': 'use,not\nKyiv,Kiev\n'
  })
  const at = (name: string) => path.join(folder, name)
  return {folder, at, uri: uriOf(at('desk/a.txt'))}
}

/** The rules that find something in a document, once they are these. */
const untilFound = (client: Client, uri: string, wanted: string[]) =>
  client.until(() => {
    const codes = client.published.findLast(params => params.uri === uri)?.diagnostics.map(({code}) => code)
    return JSON.stringify(codes) === JSON.stringify(wanted)
  })

it.each([true, false])(
  'the client is asked to watch what a configuration names (by folder and pattern: %s)',
  async relativePatternSupport => {
    const {folder, at, uri} = project()
    const watched: unknown[] = []
    const client = await startClient({
      folders: [at('desk')],
      capabilities: {
        workspace: {didChangeWatchedFiles: {dynamicRegistration: true, relativePatternSupport}}
      }
    })
    client.connection.onRequest('client/registerCapability', ({registrations}) => {
      for (const {registerOptions} of registrations)
        watched.push(
          ...registerOptions.watchers.map((watcher: {globPattern: unknown}) => watcher.globPattern)
        )
      return null
    })
    const change = (name: string, text: string) => {
      writeFileSync(at(name), text)
      client.notify('workspace/didChangeWatchedFiles', {changes: [{uri: uriOf(at(name)), type: 2}]})
    }
    client.open(uri, ARTICLE)
    await untilFound(client, uri, ['terminology-mismatch'])
    const wanted: unknown[] = relativePatternSupport
      ? [
          {baseUri: uriOf(folder), pattern: 'house.json'},
          {baseUri: uriOf(at('desk')), pattern: 'terms.csv'}
        ]
      : [at('house.json'), at('desk/terms.csv')]
    expect(watched).toEqual(expect.arrayContaining(wanted))
    change('house.json', config({}))
    await untilFound(client, uri, ['terminology-mismatch', 'space-before-punctuation'])
    change('desk/terms.csv', 'use,not\nLviv,Lvov\n')
    await untilFound(client, uri, ['space-before-punctuation'])
    change('desk/.retextignore', 'a.txt\n')
    await untilFound(client, uri, [])
    expect(client.shown).toEqual([])
  }
)

it('the server looks itself where the client does not watch', async () => {
  const {at, uri} = project()
  const client = await startClient({folders: [at('desk')]})
  client.open(uri, ARTICLE)
  await untilFound(client, uri, ['terminology-mismatch'])
  writeFileSync(at('house.json'), config({rules: {'terminology-mismatch': 'off'}}))
  client.change(uri, {text: `${ARTICLE}\n`})
  await untilFound(client, uri, ['space-before-punctuation'])
  writeFileSync(at('desk/.retextignore'), 'a.txt\n')
  client.change(uri, {text: ARTICLE})
  await untilFound(client, uri, [])
})

it('a plugin that fails is told of once where a person sees it, and costs no others their findings', async () => {
  const folder = folderWith({
    '.retextrc': '{"plugins": ["garblint", "./hostile.mjs"]}',
    'hostile.mjs': `export default function hostile() {
      return (tree, file) => { throw new Error('no luck with ' + String(file).length) }
    }`
  })
  const client = await startClient({folders: [folder], initializationOptions: {trusted: true}})
  const logged: string[] = []
  client.connection.onNotification('window/logMessage', ({message}) => void logged.push(message))
  const [a, b] = ['a.txt', 'b.txt'].map(name => uriOf(path.join(folder, name)))
  client.open(a, ARTICLE)
  client.open(b, ARTICLE)
  await untilFound(client, a, ['space-before-punctuation'])
  await untilFound(client, b, ['space-before-punctuation'])
  client.change(a, {text: `${ARTICLE}${ARTICLE}`})
  await untilFound(client, a, ['space-before-punctuation', 'space-before-punctuation'])
  expect(client.shown).toEqual([expect.stringContaining('"hostile" failed and found nothing here')])
  // Every version is in the log.
  expect(logged.filter(message => message.includes('no luck with'))).toHaveLength(3)
})
