/** All that the built command is started for; `main`, `load`, its threads and the build read it. */
export {hasLinted} from '../warm.js'
export {run} from './run.js'

/** What a thread runs; most runs start none, so what threads need is not loaded before. */
export async function work(): Promise<void> {
  const thread = await import('./work.js')
  return thread.work()
}
