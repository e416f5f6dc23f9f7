import path from 'node:path'
import type {Connection} from 'vscode-languageserver/node'
import {type Client, clientOf} from './client.js'
import {Documents, type OpenDocument} from './documents.js'
import {Failures} from './failures.js'
import {LintRuns} from './lint-runs.js'
import {type BrokenConfiguration, Projects} from './projects.js'
import {DEFAULTS, type Settings} from './settings.js'
import {Suggestions} from './suggestions.js'
import {lintPathOf, pathOf} from './uris.js'
import {Watching} from './watching.js'

/** All that a server knows; one for each connection. */
export class State {
  readonly connection: Connection
  client: Client = clientOf({capabilities: {}})
  settings: Settings = DEFAULTS
  /** Folders of the workspace, as paths. */
  folders: string[] = []
  readonly documents = new Documents(() => this.client.encoding)
  readonly projects: Projects
  readonly suggestions = new Suggestions()
  readonly failures: Failures
  readonly watching = new Watching(this)
  readonly runs = new LintRuns(
    document => this.#lookUp(document),
    () => this.settings,
    (path, failures) => this.failures.tell(path, failures)
  )

  constructor(connection: Connection, onBroken: (broken: BrokenConfiguration) => void) {
    this.connection = connection
    this.projects = new Projects(onBroken)
    this.failures = new Failures(connection)
  }

  /** The path that a document is linted under. */
  pathOf({uri, languageId}: OpenDocument): string {
    return lintPathOf(uri, languageId, this.folders[0] ?? process.cwd())
  }

  /** Whether a document is an article, and not a configuration that is open beside the articles. */
  isArticle({uri}: OpenDocument): boolean {
    const name = path.basename(pathOf(uri) ?? '')
    return !name.startsWith('.retext') && name !== 'package.json'
  }

  /** Everything that was found is old: a configuration or a setting changed. */
  outdateAll(): void {
    for (const document of this.documents) document.generation++
  }

  async #lookUp(document: OpenDocument) {
    const file = this.pathOf(document)
    // A client that does not tell of changes on disk leaves looking for them to the server.
    if (!this.client.watchesFiles && (await this.projects.hasChanged(file))) this.projects.reload()
    const processor = await this.projects.for(file, this.settings.trusted)
    this.watching.add(await this.projects.sourcesFor(file))
    return {path: file, processor}
  }
}
