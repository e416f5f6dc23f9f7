import {readFileSync} from 'node:fs'

/** The version of this garblint, from its package.json: two folders up from the sources, three from what is built. */
export function version(): string {
  for (const up of ['../../package.json', '../../../package.json'])
    try {
      return (JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as {version: string}).version
    } catch {
      // The other place.
    }
  throw new Error('garblint cannot find its package.json; install it again')
}
