/** Words whose plural has another vowel or stem; of longer words (`policeman`) the end counts. */
const IRREGULAR = [
  ['man', 'men'],
  ['person', 'people'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth']
] as const

/** The plural of a term by its last word, or undefined where that is a name, a number or the like. */
export function pluralOf(term: string): string | undefined {
  if (!/(?:^|[\s-])\p{Ll}*[a-z]$/u.test(term)) return undefined
  for (const [one, many] of IRREGULAR) if (term.endsWith(one)) return term.slice(0, -one.length) + many
  if (/(?:s|x|z|ch|sh)$/.test(term)) return `${term}es`
  return /[^aeiou]y$/.test(term) ? `${term.slice(0, -1)}ies` : `${term}s`
}
