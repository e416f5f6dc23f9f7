import type {Writable} from 'node:stream'

/** A reader that went away, as `head` does when it has seen enough. */
export class ClosedPipeError extends Error {
  override name = 'ClosedPipeError'
}

/**
 * A function that writes text to a stream and settles when the stream has taken it, however slow its reader is.
 * It rejects with {@link ClosedPipeError} when nobody reads any more.
 */
export function writerTo(stream: Writable): (text: string) => Promise<void> {
  // Errors reach the callback of the write, too; an event that nobody hears would end the process.
  stream.on('error', () => {})
  return text =>
    new Promise((resolve, reject) => {
      if (text === '') return resolve()
      stream.write(text, error => {
        if (!error) resolve()
        else if (isClosed(error)) reject(new ClosedPipeError())
        else reject(error)
      })
    })
}

function isClosed(error: Error & {code?: string}): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'ECONNRESET'
}
