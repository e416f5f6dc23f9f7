import {realpathSync} from 'node:fs'
import path from 'node:path'

/** What a path leads to, through links, or undefined where it leads nowhere. */
export function realPathOf(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}

/** Whether a path is that of a folder, or of something in it. */
export function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
