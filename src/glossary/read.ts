import {readFileSync} from 'node:fs'
import {nearest} from '../config/nearest.js'
import {decode} from '../readers/decode.js'
import {ConfigurationError} from '../rule/options.js'
import {GlossaryError, type Term} from './term.js'

/** Readers of glossaries, by the ending of the file. */
const READERS: Record<string, () => Promise<(text: string) => Term[]>> = {
  csv: async () => (await import('./csv.js')).termsInCsv,
  tsv: async () => (await import('./csv.js')).termsInCsv,
  json: async () => (await import('./json.js')).termsInJson,
  tbx: async () => (await import('./tbx.js')).termsInTbx,
  xml: async () => (await import('./tbx.js')).termsInTbx
}

/**
 * The terms of a glossary file.
 *
 * @param name The file as the configuration names it.
 * @throws {ConfigurationError} naming file and line when it cannot be used.
 */
export async function readGlossary(file: string, name: string): Promise<Term[]> {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1].toLowerCase() ?? ''
  if (!Object.hasOwn(READERS, ending))
    throw new ConfigurationError(
      `glossary "${name}" must be a .csv, .tsv, .tbx or .json file${nearest(ending, Object.keys(READERS))}`
    )
  const read = await READERS[ending]()
  try {
    return read(decode(readFileSync(file)).replace(/^\uFEFF/, ''))
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const where = error instanceof GlossaryError ? `, line ${error.line}` : ''
    throw new ConfigurationError(
      `glossary "${name}"${where}: ${code === 'ENOENT' ? 'there is no such file' : message}`
    )
  }
}
