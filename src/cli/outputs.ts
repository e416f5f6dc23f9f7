import picocolors from 'picocolors'
import {escapeForTerminal} from '../reports/escape.js'
import {FORMATS, type ReportContext} from '../reports/formats.js'
import type {GradedResult, Problem, Report, Summary} from '../reports/result.js'
import type {Look} from '../reports/stylish.js'
import type {Streams} from './lint-command.js'
import type {CliOptions, ReportOption} from './options.js'
import {ClosedPipeError} from './output.js'
import type {ReportFile} from './report-file.js'
import {version} from './version.js'

type Write = (text: string) => Promise<void>

/** Where a report goes. */
interface Output {
  report: Report
  file: ReportFile | undefined
  write: Write
}

/**
 * The reports of a run, all fed from it. One that cannot be written is told on standard error and left; the others
 * go on.
 */
export class Outputs {
  #outputs: Output[]
  readonly #err: Write
  /** Whether a report could not be written. */
  hasFailed = false

  private constructor(outputs: Output[], err: Write) {
    this.#outputs = outputs
    this.#err = err
  }

  /** @throws {ReportFileError} when a file cannot be made. */
  static async open(options: CliOptions, streams: Streams, out: Write, err: Write): Promise<Outputs> {
    const context: ReportContext = {
      version,
      look: lookOf(streams.stdout),
      failOn: options.failOn,
      repository: process.env.GITHUB_WORKSPACE ?? process.env.CI_PROJECT_DIR
    }
    const outputs: Output[] = []
    try {
      for (const option of options.formats) {
        const plain = option.file === undefined ? context : {...context, look: PLAIN}
        outputs.push({...(await sinkOf(option, out)), report: await FORMATS[option.format](plain)})
      }
    } catch (error) {
      for (const {file} of outputs) file?.discard()
      throw error
    }
    const opened = new Outputs(outputs, err)
    await opened.#each(({report, write}) => write(report.head))
    return opened
  }

  /** Whether nobody takes anything any more. */
  get isDone(): boolean {
    return this.#outputs.length === 0
  }

  async result(result: GradedResult, isFirst: boolean): Promise<void> {
    await this.#each(({report, write}) => write(report.result(result, isFirst)))
  }

  async finish(summary: Summary, problems: readonly Problem[]): Promise<void> {
    await this.#each(async ({report, write, file}) => {
      await write(report.tail(summary, problems))
      file?.finish()
    })
  }

  /** Leave no file behind: the run itself failed. */
  discard(): void {
    for (const {file} of this.#outputs) file?.discard()
  }

  async #each(action: (output: Output) => Promise<void>): Promise<void> {
    for (const output of this.#outputs)
      try {
        await action(output)
      } catch (error) {
        this.#outputs = this.#outputs.filter(other => other !== output)
        // A reader that went away has seen enough.
        if (error instanceof ClosedPipeError) continue
        this.hasFailed = true
        await this.#err(`garblint: ${escapeForTerminal(await reasonFor(error, output))}\n`)
      }
  }
}

async function sinkOf({file}: ReportOption, out: Write): Promise<Omit<Output, 'report'>> {
  if (file === undefined) return {file: undefined, write: out}
  const {ReportFile} = await import('./report-file.js')
  const opened = new ReportFile(file)
  return {file: opened, write: async text => opened.write(text)}
}

async function reasonFor(error: unknown, {file}: Output): Promise<string> {
  const {ReportFileError, writeReason} = await import('./report-file.js')
  if (error instanceof ReportFileError) return error.message
  file?.discard()
  const isSystem = (error as NodeJS.ErrnoException).code !== undefined
  return isSystem
    ? `standard output: the report cannot be written: ${writeReason(error)}`
    : `a report failed, which is a mistake in garblint: ${(error as Error).stack}`
}

/** In a file there are no colours, and lines as long as anywhere. */
const PLAIN: Look = {colors: picocolors.createColors(false), columns: 100}

function lookOf(stdout: Streams['stdout']): Look {
  const isColored = stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return {colors: picocolors.createColors(isColored), columns: stdout.columns ?? 100}
}
