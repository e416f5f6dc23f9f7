import {createHash} from 'node:crypto'
import type {Digest} from '../cli/lint-job.js'

/** Makes digests of content under a configuration and a salt, which holds what else decides on the result. */
export function digestWith(salt: string): Digest {
  return (bytes, configuration) =>
    createHash('sha1')
      .update(JSON.stringify([salt, configuration]))
      .update(bytes)
      .digest('base64')
}
