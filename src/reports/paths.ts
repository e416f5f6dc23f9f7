import path from 'node:path'
import {pathToFileURL} from 'node:url'

/** A path as a URI: a relative one stays relative, others become `file:` URIs. */
export function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href
  return file
    .split(path.sep)
    .map(part => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/')
}

/** A path as seen from the folder `root` of a repository, with `/`; one outside of it, or without a root, as it is. */
export function pathFrom(root: string | undefined, file: string): string {
  const relative = root === undefined ? file : path.relative(root, path.resolve(file))
  return (relative.startsWith('..') || path.isAbsolute(relative) ? file : relative).replaceAll(path.sep, '/')
}
