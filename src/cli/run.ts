import {escapeForTerminal} from '../reports/escape.js'
import {explainRule, listRules} from './explain.js'
import {lintCommand, type Status, type Streams} from './lint-command.js'
import {HELP} from './option-table.js'
import {type CliOptions, readArguments, UsageError} from './options.js'
import {ClosedPipeError, writerTo} from './output.js'
import {version} from './version.js'

/** Run the command. Everything goes to the streams; nothing is thrown. */
export async function run(argv: string[], streams: Streams): Promise<Status> {
  const out = writerTo(streams.stdout)
  const writeError = writerTo(streams.stderr)
  // When nobody listens any more, there is nobody to tell that.
  const err = (text: string) => writeError(text).catch(() => {})
  try {
    const options = readArguments(argv)
    const page = pageFor(options) ?? (await pageOfConfiguration(options, streams, out))
    if (page === undefined) return await lintCommand(options, streams, out, err)
    await out(page)
    return 0
  } catch (error) {
    if (error instanceof ClosedPipeError) return 0
    const message = error instanceof UsageError ? error.message : String((error as Error).stack)
    await err(`garblint: ${escapeForTerminal(message)}\n`)
    return 2
  }
}

/** What is asked for of configurations. */
async function pageOfConfiguration(
  options: CliOptions,
  streams: Streams,
  out: (text: string) => Promise<void>
): Promise<string | undefined> {
  if (options.init) {
    const {init} = await import('./init.js')
    return init(streams, out)
  }
  if (options.printConfig === undefined) return undefined
  const {printConfig} = await import('./print-config.js')
  return printConfig(options.printConfig, options)
}

/** What is asked for when nothing is to be linted. */
function pageFor(options: CliOptions): string | undefined {
  if (options.help) return HELP
  if (options.version) return `${version()}\n`
  if (options.listRules) return listRules()
  if (options.explain !== undefined) return explainRule(options.explain)
  return undefined
}
