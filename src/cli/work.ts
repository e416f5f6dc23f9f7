import {setImmediate as turn} from 'node:timers/promises'
import {parentPort, workerData} from 'node:worker_threads'
import {Configurations} from '../config/configurations.js'
import {type Job, type Linted, type LintOptions, lintJob} from './lint-job.js'
import type {ThreadData} from './thread.js'

/** What a thread does: it lints the batches that it is sent, one after the other, and answers with what came of them. */
export async function work(): Promise<void> {
  const {options, salt, position} = workerData as ThreadData
  const digest = salt === undefined ? undefined : (await import('../cache/digest.js')).digestWith(salt)
  const configs = new Configurations(options.config, options)
  const bench = {at: new Int32Array(position), configs, options, digest}
  let last = Promise.resolve()
  parentPort?.on('message', (jobs: Job[]) => {
    last = last.then(() => lintBatch(jobs, bench))
  })
  parentPort?.postMessage('ready')
}

/** What a thread works with. */
interface Bench {
  /** Where it says which job of a batch it is at. */
  at: Int32Array
  configs: Configurations
  options: LintOptions
  digest: Parameters<typeof lintJob>[3]
}

async function lintBatch(jobs: Job[], {at, configs, options, digest}: Bench): Promise<void> {
  const answers: Linted[] = []
  for (const [index, job] of jobs.entries()) {
    // If this job ends the thread, the place tells which it was.
    Atomics.store(at, 0, index)
    answers.push(await lintJob(job, configs, options, digest))
    // What a plugin left to throw later ends the thread here, not behind its back.
    await turn()
  }
  Atomics.store(at, 0, 0)
  parentPort?.postMessage(answers)
}
