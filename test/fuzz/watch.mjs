import {workerData} from 'node:worker_threads'

/** Most milliseconds that the processor may work on one input: what takes longer is a hang. */
const HANG = 30_000

/** A thread that ends its process when the present input is a hang: the thread that hangs cannot. */
const began = /** @type {Float64Array} */ (workerData)
setInterval(() => {
  if (process.cpuUsage().user / 1000 - began[0] > HANG) process.kill(process.pid, 'SIGKILL')
}, 1000)
