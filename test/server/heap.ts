import type {ChildProcess} from 'node:child_process'

/** A heap after a collection, in bytes. */
export interface Heap {
  /** All that is in use. */
  all: number
  /** What V8 compiled, with what it learned for it: it grows with every function that turns out to be hot. */
  code: number
}

const WATCH = `
import v8 from 'node:v8'
process.on('SIGUSR2', () => {
  gc(); gc()
  const {code_and_metadata_size: code} = v8.getHeapCodeStatistics()
  process.stderr.write('heap ' + JSON.stringify({all: process.memoryUsage().heapUsed, code}) + '\\n')
})`

/** Arguments for a Node.js whose heap can be asked for. */
export const WATCHED = ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(WATCH)}`]

/** The heap of a process that was started with `WATCHED`. */
export function heapOf(process: ChildProcess): Promise<Heap> {
  return new Promise(resolve => {
    let said = ''
    const read = (data: Buffer) => {
      said += data
      const found = /heap (\{.*\})\n/.exec(said)?.[1]
      if (!found) return
      process.stderr?.off('data', read)
      resolve(JSON.parse(found))
    }
    process.stderr?.on('data', read)
    process.kill('SIGUSR2')
  })
}
