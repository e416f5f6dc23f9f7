import {existsSync} from 'node:fs'
import path from 'node:path'
import {NearestFinder} from './find.js'
import {readText} from './load.js'

export const IGNORE_FILE = '.retextignore'

/** Whether a file is ignored, by its path from the folder of the ignore file with `/` between names. */
type Test = (relative: string) => boolean

/** Files that a `.retextignore` takes out: the nearest one upwards of each file counts, with gitignore's patterns. */
export class IgnoreFiles {
  readonly #finder = new NearestFinder(ignoreFileIn)
  readonly #tests = new Map<string, Test>()

  /**
   * Path of the ignore file that takes a file out, or undefined when none does.
   *
   * @throws {ConfigurationError} when the ignore file cannot be read.
   */
  async ignoring(file: string): Promise<string | undefined> {
    const absolute = path.resolve(file)
    const found = this.#finder.find(path.dirname(absolute))
    if (found === undefined) return undefined
    let test = this.#tests.get(found)
    if (!test) {
      test = await testOf(found)
      this.#tests.set(found, test)
    }
    return test(path.relative(path.dirname(found), absolute)) ? found : undefined
  }
}

function ignoreFileIn(folder: string): string | undefined {
  const file = path.join(folder, IGNORE_FILE)
  return existsSync(file) ? file : undefined
}

async function testOf(file: string): Promise<Test> {
  const text = readText(file)
  const {default: ignore} = await import('ignore')
  const patterns = ignore().add(text)
  return relative => patterns.ignores(path.sep === '\\' ? relative.replaceAll('\\', '/') : relative)
}
