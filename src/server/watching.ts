import path from 'node:path'
import {DidChangeWatchedFilesNotification, type FileSystemWatcher} from 'vscode-languageserver/node'
import {ignore} from './push.js'
import type {State} from './state.js'
import {pathOf, uriOf} from './uris.js'

/** Files that decide how articles are linted, by their names. */
const CONFIGURATIONS = '**/{.retextrc,.retextrc.*,.retextignore,package.json}'
const ARTICLES = '**/*.{txt,text,md,markdown,html,htm,srt,vtt}'

/** Knows which files decide how articles are linted, and asks the client to tell of their changes. */
export class Watching {
  readonly #state: State
  /** Paths of what configurations were read from: themselves, what they extend, glossaries. */
  readonly #sources = new Set<string>()

  constructor(state: State) {
    this.#state = state
  }

  start(): void {
    this.#register([{globPattern: CONFIGURATIONS}, {globPattern: ARTICLES}])
  }

  /** Configurations were read from some files, whatever their names and wherever they are. */
  add(sources: Iterable<string>): void {
    const {watchesFiles, watchesRelative} = this.#state.client
    const fresh = [...sources].filter(source => !this.#sources.has(source))
    for (const source of fresh) this.#sources.add(source)
    const named = fresh.filter(source => !isNamedAsConfiguration(source))
    if (!watchesFiles || named.length === 0) return
    this.#register(
      named.map(source =>
        watchesRelative
          ? {globPattern: {baseUri: uriOf(path.dirname(source)), pattern: literal(path.basename(source))}}
          : {globPattern: literal(source.replaceAll('\\', '/'))}
      )
    )
  }

  /** Whether what a URI names decides how articles are linted. */
  isConfiguration(uri: string): boolean {
    const file = pathOf(uri)
    return file !== undefined && (isNamedAsConfiguration(file) || this.#sources.has(file))
  }

  #register(watchers: FileSystemWatcher[]): void {
    const {client, connection} = this.#state
    if (client.watchesFiles)
      connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).catch(ignore)
  }
}

function isNamedAsConfiguration(file: string): boolean {
  return /^(?:\.retext.*|package\.json)$/.test(path.basename(file))
}

/** A glob that means one name; the protocol's globs have no way but classes to take their signs as themselves. */
function literal(name: string): string {
  return name.replace(/[*?[\]{}]/g, '?')
}
