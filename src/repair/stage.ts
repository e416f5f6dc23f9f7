import {reasonNotWritten} from '../cli/reason.js'
import type {Encoding} from '../readers/encodings.js'
import type {FileResult, Problem} from '../reports/result.js'
import {type RepairLevel, repaired} from './apply.js'
import {settled} from './settle.js'
import {UnwritableError, writeRepaired} from './write.js'

interface RepairOptions {
  level: RepairLevel
  /** Whether warnings and infos are left as they are. */
  errorsOnly: boolean
  /** Real paths of the folders in which files are written; without them none is, and results tell what would be. */
  folders: readonly string[] | undefined
  /** The encoding that the command line names for files that are not UTF-8. */
  encoding: Encoding | undefined
  /** Lints a text as the file of that path. */
  lint: (path: string, text: string) => Promise<FileResult>
}

/** Repair what results report and write the files; a file that cannot be written keeps its result and is a problem. */
export async function* repairing(
  results: AsyncIterable<FileResult | Problem>,
  {level, errorsOnly, folders, encoding, lint}: RepairOptions
): AsyncGenerator<FileResult | Problem> {
  for await (const result of results) {
    if ('reason' in result) {
      yield result
      continue
    }
    const repair = ({text, messages}: FileResult) =>
      repaired(text, errorsOnly ? messages.filter(({severity}) => severity === 'error') : messages, level)
    const after = await settled(result, repair, text => lint(result.path, text))
    const problem =
      folders && after.text !== result.text ? write(result, after.text, folders, encoding) : undefined
    yield problem ? result : after
    if (problem) yield problem
  }
}

function write(
  {path, text}: FileResult,
  after: string,
  folders: readonly string[],
  encoding: Encoding | undefined
): Problem | undefined {
  try {
    writeRepaired(path, text, after, folders, encoding)
    return undefined
  } catch (error) {
    if (error instanceof UnwritableError) return {path, reason: error.message}
    return {path, reason: `it is not repaired: ${reasonNotWritten(error)}`}
  }
}
