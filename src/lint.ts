import {retext} from 'retext'
import {VFile} from 'vfile'
import {type GarblintOptions, garblint} from './preset.js'
import {newsText} from './readers/text.js'

/**
 * Lint an article of plain text.
 *
 * @param article The text, or a file that holds it.
 * @param options Options of the preset; the recommended preset by default.
 * @returns The file, with messages by position. `place` counts lines and columns from 1 and offsets in UTF-16 code
 *   units from 0.
 * @throws {ConfigurationError} for options that cannot be used.
 */
export function lint(article: string | VFile, options?: GarblintOptions | null): VFile {
  const file = typeof article === 'string' ? new VFile({value: article}) : article
  const processor = options ? processorWith(options) : recommendedProcessor()
  processor.runSync(processor.parse(file), file)
  return file
}

const processorWith = (options?: GarblintOptions) => retext().use(newsText).use(garblint, options).freeze()

/** Kept, since it is asked for with every article. */
let recommended: ReturnType<typeof processorWith> | undefined

function recommendedProcessor(): ReturnType<typeof processorWith> {
  recommended ??= processorWith()
  return recommended
}
