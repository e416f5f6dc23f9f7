import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type WorkDoneProgressReporter
} from 'vscode-languageserver/node'
import {isWithin} from '../paths.js'
import {
  CONFIGURE,
  type ConfigurationChange,
  changedConfiguration,
  isConfigurationChange,
  NEW_CONFIGURATION
} from './config-change.js'
import {workspaceFiles} from './files.js'
import {PositionedText} from './positions.js'
import type {Published} from './published.js'
import {ignore} from './push.js'
import type {State} from './state.js'
import {lintPathOf, uriOf} from './uris.js'

export const LINT_WORKSPACE = 'garblint.lintWorkspace'
export const COMMANDS = [CONFIGURE, LINT_WORKSPACE]

/** What linting a workspace gave. */
interface WorkspaceSummary {
  files: number
  findings: number
}

/** Lint all files of the workspace and send what is found in those that are not open. */
export async function lintWorkspace(
  state: State,
  published: Published,
  token: CancellationToken,
  progress: WorkDoneProgressReporter
): Promise<WorkspaceSummary> {
  const files = await workspaceFiles(state.folders)
  const summary: WorkspaceSummary = {files: 0, findings: 0}
  progress.begin('garblint', 0, `${files.length} files`, true)
  for (const file of files) {
    if (token.isCancellationRequested) break
    progress.report(Math.floor((summary.files / files.length) * 100), path.basename(file.path))
    summary.files++
    summary.findings += await published.lint(file.uri)
  }
  progress.done()
  return summary
}

/**
 * Change the configuration that holds for a document: in the client where it is open there, else on disk.
 *
 * @returns whether the configuration on disk is another now.
 * @throws {ResponseError} when it cannot be changed.
 */
export async function configure(state: State, uri: unknown, change: unknown): Promise<boolean> {
  if (typeof uri !== 'string' || !isConfigurationChange(change))
    throw new ResponseError(LSPErrorCodes.RequestFailed, `${CONFIGURE} needs a document and a change`)
  const document = state.documents.get(uri)
  const article = lintPathOf(uri, document?.languageId ?? 'plaintext', state.folders[0] ?? process.cwd())
  const file = state.projects.configOf(article) ?? path.join(homeOf(article, state.folders), '.retextrc')
  const open = state.documents.get(uriOf(file))
  const text = open?.content.text ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined)
  const after = textAfter(file, text, article, change)
  if (!open) {
    writeFileSync(file, after)
    return true
  }
  const range = new PositionedText(open.content.text, state.client.encoding).rangeOf(
    0,
    open.content.text.length
  )
  state.connection.workspace
    .applyEdit({label: 'garblint', edit: {changes: {[open.uri]: [{range, newText: after}]}}})
    .catch(ignore)
  return false
}

function textAfter(
  file: string,
  text: string | undefined,
  article: string,
  change: ConfigurationChange
): string {
  const after = changedConfiguration(file, text ?? NEW_CONFIGURATION, article, change)
  if (after === undefined)
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      `garblint cannot change ${file}: it does not use the preset "garblint", is JavaScript, or has a mistake; change it by hand`
    )
  return after
}

/** Folder of the workspace that a new configuration is for. */
function homeOf(article: string, folders: readonly string[]): string {
  const around = folders.filter(folder => isWithin(folder, article))
  return around.sort((a, b) => b.length - a.length)[0] ?? path.dirname(article)
}
