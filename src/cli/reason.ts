import {UnreadableError} from '../readers/decode.js'

// Codes of the operating system in words; others are told by their own message.
const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  ENAMETOOLONG: 'the name is too long for a file',
  ELOOP: 'it is a link that leads to itself',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it'
}

/** Why a file could not be written, for people. */
export function reasonNotWritten(error: unknown): string {
  const {code} = error as NodeJS.ErrnoException
  const isForbidden = code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
  return isForbidden ? 'no permission to write it' : reasonOf(error)
}

/** Why a file could not be linted, for people. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableError) return error.message
  const {code, message, stack} = error as NodeJS.ErrnoException
  if (code !== undefined) return REASONS[code] ?? message
  return `linting it failed, which is a mistake in garblint or a plugin: ${stack ?? message}`
}
