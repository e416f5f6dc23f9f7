import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import {Configurations} from '../config/configurations.js'
import {CONFIG_NAMES} from '../config/find.js'
import {IGNORE_FILE, IgnoreFiles} from '../config/ignore.js'
import type {LintProcessor} from '../config/processor.js'

/** A configuration that cannot be used, and why. */
export interface BrokenConfiguration {
  path: string
  reason: string
  /** Whether it was good when it was last used, or never was used. */
  isNews: boolean
}

/** The configurations of all that is linted, with the last that could be used in place of a broken one. */
export class Projects {
  #trusted = false
  #configurations = new Configurations(undefined, {code: false})
  #ignoreFiles = new IgnoreFiles()
  /** What the last use of each folder's configuration gave. */
  readonly #good = new Map<string, LintProcessor>()
  readonly #recommended = new Configurations(undefined)
  /** Absolute paths of what is broken, as far as was seen. */
  readonly #broken = new Set<string>()
  /** What each file that counts, or would if it were there, was like when that was last asked. */
  readonly #stamps = new Map<string, string>()
  readonly #onBroken: (broken: BrokenConfiguration) => void

  constructor(onBroken: (broken: BrokenConfiguration) => void) {
    this.#onBroken = onBroken
  }

  /** The configuration file that holds for a file, if there is one. */
  configOf(file: string): string | undefined {
    return this.#configurations.pathFor(file)
  }

  /**
   * The processor for a file, or undefined for one that is ignored; the recommended preset where its configuration is
   * broken and never was good.
   *
   * @param trusted Whether configurations may run code.
   */
  async for(file: string, trusted: boolean): Promise<LintProcessor | undefined> {
    if (trusted !== this.#trusted) {
      this.#trusted = trusted
      this.reload()
    }
    if (await this.#isIgnored(file)) return undefined
    const folder = path.dirname(file)
    const processor = await this.#configurations.for(file)
    for (const {path: shown, reason} of this.#configurations.newProblems())
      this.#tell(path.resolve(shown), reason.replace('(--no-code)', 'until the workspace is trusted'))
    if (processor) {
      this.#good.set(folder, processor)
      this.#broken.delete(path.resolve(this.configOf(file) ?? ''))
    }
    return processor ?? this.#good.get(folder) ?? this.#recommended.for(NOWHERE)
  }

  /** Absolute paths of what the configuration of a file was read from. */
  sourcesFor(file: string): Promise<ReadonlySet<string>> {
    return this.#configurations.sourcesFor(file)
  }

  /** Forget what was read of configurations; what was good is kept for those that are broken now. */
  reload(): void {
    this.#configurations = new Configurations(undefined, {code: this.#trusted})
    this.#ignoreFiles = new IgnoreFiles()
    for (const file of this.#broken) if (!existsSync(file)) this.#broken.delete(file)
  }

  /** Whether what a file's configuration is read from has come, gone or changed since this was last asked. */
  async hasChanged(file: string): Promise<boolean> {
    let isOther = false
    for (const source of [...(await this.#configurations.sourcesFor(file)), ...namesAbove(file)]) {
      const stamp = stampOf(source)
      isOther ||= (this.#stamps.get(source) ?? stamp) !== stamp
      this.#stamps.set(source, stamp)
    }
    return isOther
  }

  async #isIgnored(file: string): Promise<boolean> {
    try {
      return (await this.#ignoreFiles.ignoring(file)) !== undefined
    } catch (error) {
      this.#tell(path.join(path.dirname(file), IGNORE_FILE), (error as Error).message)
      return false
    }
  }

  #tell(file: string, reason: string): void {
    this.#onBroken({path: file, reason, isNews: !this.#broken.has(file)})
    this.#broken.add(file)
  }
}

/** A folder that has no configuration. */
const NOWHERE = path.join(path.parse(process.cwd()).root, 'no-such-folder', 'article.txt')

/** Files from which the configuration of a file would be read if they were there. */
function* namesAbove(file: string): Generator<string> {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    for (const name of [...CONFIG_NAMES, 'package.json', IGNORE_FILE]) yield path.join(folder, name)
    if (path.dirname(folder) === folder) return
  }
}

/** When a file was changed and how long it is; empty where there is none. */
function stampOf(file: string): string {
  const stats = statSync(file, {throwIfNoEntry: false})
  return stats ? `${stats.mtimeMs} ${stats.size}` : ''
}
