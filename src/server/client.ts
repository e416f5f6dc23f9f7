import type {ClientCapabilities, InitializeParams} from 'vscode-languageserver/node'
import {chooseEncoding, type Encoding} from './positions.js'

/** What a client can do, as far as it makes a difference here. */
export interface Client {
  encoding: Encoding
  /** Whether it asks for diagnostics and can be told to ask again; others are sent them. */
  pulls: boolean
  hasConfiguration: boolean
  /** Whether it can be asked to tell of changed settings; others tell of them, or not, as they are made. */
  registersConfiguration: boolean
  watchesFiles: boolean
  /** Whether it watches files by a folder and a pattern in it. */
  watchesRelative: boolean
  hasFolders: boolean
  hasProgress: boolean
  versionedEdits: boolean
  resolvesEdits: boolean
  refreshesLenses: boolean
}

export function clientOf({capabilities}: Pick<InitializeParams, 'capabilities'>): Client {
  const {general, textDocument, workspace, window}: ClientCapabilities = capabilities ?? {}
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pulls: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesRelative: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    hasFolders: workspace?.workspaceFolders === true,
    hasProgress: window?.workDoneProgress === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties?.includes('edit') === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true
  }
}
