import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** Names that a configuration may have, as unified's tools look for them; the first that exists in a folder counts. */
export const CONFIG_NAMES = ['', '.json', '.cjs', '.mjs', '.js', '.yaml', '.yml'].map(
  ending => `.retextrc${ending}`
)

/** Finds the configuration for a folder: the nearest upwards. Remembers what it saw. */
export class ConfigFinder {
  readonly #found = new Map<string, string | undefined>()

  /** Path of the configuration that holds for files in `folder`, if there is one. */
  find(folder: string): string | undefined {
    if (this.#found.has(folder)) return this.#found.get(folder)
    const parent = path.dirname(folder)
    const found = configurationIn(folder) ?? (parent === folder ? undefined : this.find(parent))
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
