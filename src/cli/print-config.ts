import {Configurations, shownPath} from '../config/configurations.js'
import {effectiveConfiguration} from '../config/print.js'
import {ConfigurationError} from '../rule/options.js'
import {type CliOptions, UsageError} from './options.js'

/**
 * What holds for a file, as JSON.
 *
 * @throws {UsageError} when its configuration cannot be used.
 */
export async function printConfig(file: string, {config, code}: CliOptions): Promise<string> {
  const configuration = new Configurations(config).pathFor(file)
  try {
    const effective = await effectiveConfiguration(file, configuration, {code})
    return `${JSON.stringify(effective, null, 2)}\n`
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    throw new UsageError(`${configuration === undefined ? file : shownPath(configuration)}: ${error.message}`)
  }
}
