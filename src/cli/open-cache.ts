import type {Cache} from '../cache/cache.js'
import {escapeForTerminal} from '../reports/escape.js'
import type {LintOptions} from './lint-job.js'
import {type CliOptions, UsageError} from './options.js'
import {version} from './version.js'

/**
 * The cache that the command line asks for.
 *
 * @throws {UsageError} when it cannot be there.
 */
export async function openCache({cacheLocation}: CliOptions, options: LintOptions): Promise<Cache> {
  const {Cache, cacheFile} = await import('../cache/cache.js')
  try {
    const cache = new Cache(cacheFile(cacheLocation), JSON.stringify([version(), options]))
    process.on('exit', () => cache.discard())
    return cache
  } catch (error) {
    throw new UsageError(`the cache cannot be used: ${(error as Error).message}`)
  }
}

/** A cache that cannot be written costs time, not the run. */
export async function saveCache(cache: Cache, err: (text: string) => Promise<void>): Promise<void> {
  try {
    cache.save()
  } catch (error) {
    await err(`garblint: the cache cannot be written: ${escapeForTerminal((error as Error).message)}\n`)
  }
}
