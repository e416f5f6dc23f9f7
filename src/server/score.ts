import type {CodeLens} from 'vscode-languageserver/node'
import {addToSummary, countsInWords, emptySummary, graded, type Summary} from '../reports/result.js'
import type {State} from './state.js'

/** Findings of each severity, words, damage score and verdict of a document; null for one that is not linted. */
export async function summaryOf(state: State, uri: string): Promise<Summary | null> {
  const document = state.documents.get(uri)
  if (!document || !state.isArticle(document) || !state.settings.enable) return null
  const {result} = await state.runs.lint(document)
  return result ? addToSummary(emptySummary, graded(result)) : null
}

/** A line above the article that sums it up. */
export async function codeLensOf(state: State, uri: string): Promise<CodeLens[]> {
  const summary = state.settings.codeLens ? await summaryOf(state, uri) : null
  if (!summary) return []
  const start = {line: 0, character: 0}
  const title = `garblint: damage score ${summary.score} (${countsInWords(summary)})`
  return [{range: {start, end: start}, command: {title, command: ''}}]
}
