import {parentPort, workerData} from 'node:worker_threads'
import type {FileResult, Problem} from '../reports/result.js'
import type {Target} from './files.js'
import {Configurations, lintFiles} from './lint-files.js'

/** Files for a thread to lint, by the place of the chunk in the run. */
export interface Chunk {
  index: number
  targets: Target[]
}

export interface LintedChunk {
  index: number
  results: (FileResult | Problem)[]
}

const {config} = workerData as {config: string | undefined}
const options = {config, stdin: process.stdin, stdinFilepath: undefined}
const configs = new Configurations(config)

parentPort?.on('message', async ({index, targets}: Chunk) => {
  const results: (FileResult | Problem)[] = []
  for await (const result of lintFiles(targets, options, configs)) results.push(slim(result))
  parentPort?.postMessage({index, results} satisfies LintedChunk)
})

/** The text is needed to show messages; where there are none it need not cross over. */
function slim(result: FileResult | Problem): FileResult | Problem {
  return 'messages' in result && result.messages.length === 0 ? {...result, text: ''} : result
}
