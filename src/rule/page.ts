import {readFileSync} from 'node:fs'

/** The page of a rule, as Markdown without comments. */
export function rulePage(id: string): string {
  const page = readFileSync(new URL(`../../rules/${id}/README.md`, import.meta.url), 'utf8')
  return `${page.replace(/<!--[\s\S]*?-->\n?/g, '').trim()}\n`
}
