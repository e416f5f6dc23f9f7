import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** Endings of the formats that documents without a file may have, by the names that editors use for them. */
const ENDINGS: Record<string, string> = {
  markdown: '.md',
  html: '.html',
  subrip: '.srt',
  srt: '.srt',
  vtt: '.vtt',
  webvtt: '.vtt',
  json: '.json',
  jsonl: '.jsonl',
  csv: '.csv',
  tsv: '.tsv'
}

/** The path of a `file:` URI, or undefined for any other and for those that name no path here. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** The path that a document is linted under; one without a file counts as lying in `folder`. */
export function lintPathOf(uri: string, languageId: string, folder: string): string {
  const own = pathOf(uri)
  if (own !== undefined) return own
  const name =
    uri
      .split(/[?#]/, 1)[0]
      .split(/[/\\:]/)
      .at(-1) || 'untitled'
  const ending = path.extname(name) ? '' : (ENDINGS[languageId] ?? '.txt')
  return path.join(folder, `${name}${ending}`)
}

export function uriOf(file: string): string {
  return pathToFileURL(file).href
}

/** The same for all ways to write the URI of a file: editors differ in the signs that they encode. */
export function keyOf(uri: string): string {
  const file = pathOf(uri)
  return file === undefined ? uri : uriOf(file.replace(/^[A-Z]:/, drive => drive.toLowerCase()))
}
