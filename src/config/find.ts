import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** Names that a configuration may have, as unified's tools look for them; the first that exists in a folder counts. */
export const CONFIG_NAMES = ['', '.json', '.cjs', '.mjs', '.js', '.yaml', '.yml'].map(
  ending => `.retextrc${ending}`
)

/** Finds what holds for the files of a folder: the nearest upwards. Remembers what it saw. */
export class NearestFinder {
  readonly #found = new Map<string, string | undefined>()
  readonly #inFolder: (folder: string) => string | undefined

  /** @param inFolder Path of what stands in a folder itself, if it is there. */
  constructor(inFolder: (folder: string) => string | undefined) {
    this.#inFolder = inFolder
  }

  /** Path of what holds for files in `folder`, if there is something. */
  find(folder: string): string | undefined {
    if (this.#found.has(folder)) return this.#found.get(folder)
    const parent = path.dirname(folder)
    const found = this.#inFolder(folder) ?? (parent === folder ? undefined : this.find(parent))
    this.#found.set(folder, found)
    return found
  }
}

/** Path of the configuration that stands in a folder, if there is one. */
export function configurationIn(folder: string): string | undefined {
  const name = CONFIG_NAMES.find(name => existsSync(path.join(folder, name)))
  if (name) return path.join(folder, name)
  const manifest = path.join(folder, 'package.json')
  return hasRetextConfig(manifest) ? manifest : undefined
}

/** A package.json that cannot be read is somebody else's mistake and holds no configuration. */
function hasRetextConfig(manifest: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(readFileSync(manifest, 'utf8')), 'retextConfig')
  } catch {
    return false
  }
}
