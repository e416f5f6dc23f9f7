import {existsSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {createInterface} from 'node:readline'
import {configurationIn} from '../config/find.js'
import {nearest} from '../config/nearest.js'
import {configurationTemplate, INSTALLED_SCHEMA, SCHEMA_URL} from '../config/template.js'
import type {Streams} from './lint-command.js'
import {UsageError} from './options.js'

const STYLES = ['none', 'ap', 'reuters', 'bbc']
const NAME = '.retextrc'

/**
 * Write a commented configuration into the working folder. Asks on a terminal, and takes the defaults elsewhere.
 *
 * @returns What to tell: the name of what was written.
 * @throws {UsageError} when there is a configuration already, or it cannot be written.
 */
export async function init(streams: Streams, out: (text: string) => Promise<void>): Promise<string> {
  const there = configurationIn(process.cwd())
  if (there)
    throw new UsageError(
      `there is a configuration already, ${path.basename(there)}; --init overwrites nothing`
    )
  const bases = await basesWanted(streams, out)
  const schema = existsSync(INSTALLED_SCHEMA) ? INSTALLED_SCHEMA : SCHEMA_URL
  try {
    writeFileSync(NAME, configurationTemplate(bases, schema), {flag: 'wx'})
  } catch (error) {
    throw new UsageError(`${NAME} cannot be written: ${(error as Error).message}`)
  }
  return `wrote ${NAME}\n`
}

async function basesWanted(streams: Streams, out: (text: string) => Promise<void>): Promise<string[]> {
  if (!streams.stdin.isTTY || !streams.stdout.isTTY) return ['recommended']
  const lines = createInterface({input: streams.stdin})
  const answers = lines[Symbol.asyncIterator]()
  const ask = async (question: string, known: readonly string[]): Promise<string> => {
    for (;;) {
      await out(
        `${question} (${known.map((name, index) => (index ? name : `${name} by default`)).join(', ')}) `
      )
      const {value, done} = await answers.next()
      const answer = done ? '' : value.trim().toLowerCase()
      if (answer === '') return known[0]
      const meant = known.find(name => name === answer || (known.length === 2 && name[0] === answer))
      if (meant) return meant
      await out(`That is none of them${nearest(answer, known)}.\n`)
    }
  }
  const style = await ask('House style:', STYLES)
  const strict = await ask('Style and consistency as warnings:', ['no', 'yes'])
  lines.close()
  return [strict === 'yes' ? 'strict' : 'recommended', ...(style === 'none' ? [] : [style])]
}
