import {setImmediate as turn} from 'node:timers/promises'
import {parentPort, workerData} from 'node:worker_threads'
import {Configurations} from '../config/configurations.js'
import {type Job, type Linted, lintJob} from './lint-job.js'
import type {ThreadData} from './thread.js'

/** What a thread does: it lints the batches that it is sent, one after the other, and answers with what came of them. */
const {options, salt, position} = workerData as ThreadData
const at = new Int32Array(position)
const configs = new Configurations(options.config)
const digest = salt === undefined ? undefined : (await import('../cache/digest.js')).digestWith(salt)
let last = Promise.resolve()

parentPort?.on('message', (jobs: Job[]) => {
  last = last.then(() => lintBatch(jobs))
})
parentPort?.postMessage('ready')

async function lintBatch(jobs: Job[]): Promise<void> {
  const answers: Linted[] = []
  for (const [index, job] of jobs.entries()) {
    // If this job ends the thread, the place tells which it was.
    Atomics.store(at, 0, index)
    answers.push(await lintJob(job, configs, digest))
    // What a plugin left to throw later ends the thread here, not behind its back.
    await turn()
  }
  Atomics.store(at, 0, 0)
  parentPort?.postMessage(answers)
}
