import {existsSync, readFileSync} from 'node:fs'

/**
 * What the build made in advance for a rule, for it takes longer than an article: a file that `rules/<rule>/built.ts`
 * gives. Nothing where garblint runs from its sources.
 */
export function builtFile(rule: string, name: string): Buffer | undefined {
  // From here as well as from the command, which is one script in a folder beside this one.
  const file = new URL(`../../rules/${rule}/${name}`, import.meta.url)
  return existsSync(file) ? readFileSync(file) : undefined
}
