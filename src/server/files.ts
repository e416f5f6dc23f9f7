import {readFileSync} from 'node:fs'
import {ParagraphMemory} from '../article/paragraph.js'
import {expandPaths} from '../cli/files.js'
import {decode} from '../readers/decode.js'
import {findingsOf, type Linted, lintArticles, restEvery, SLICE} from './lint-runs.js'
import {PositionedText} from './positions.js'
import type {State} from './state.js'
import {uriOf} from './uris.js'

export interface WorkspaceFile {
  path: string
  uri: string
}

/** The articles in some folders: those that the command would find there. */
export async function workspaceFiles(folders: readonly string[]): Promise<WorkspaceFile[]> {
  const targets = await expandPaths(folders)
  return targets.flatMap(target => ('reason' in target ? [] : [{path: target.path, uri: uriOf(target.path)}]))
}

/**
 * Lint a file that is not open.
 *
 * @throws {UnreadableError} or a file system error when it cannot be read.
 */
export async function lintFile(
  path: string,
  {client, failures, projects, settings, watching}: State
): Promise<Linted> {
  const text = decode(readFileSync(path))
  const processor = await projects.for(path, settings.trusted)
  watching.add(await projects.sourcesFor(path))
  const pace = {memory: new ParagraphMemory(), rest: restEvery(SLICE, () => {})}
  const result = processor && (await lintArticles(text, path, processor, settings.fields, pace))
  failures.tell(path, result?.failures)
  const content = new PositionedText(text, client.encoding)
  return {version: 0, content, result, findings: findingsOf(result, content, settings.severity)}
}
