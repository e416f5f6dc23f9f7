import type {AllowOption} from './options.js'

/** Texts that are sound, by rule; `*` holds for all. */
export type AllowList = Readonly<Record<string, readonly string[]>>

/** Allow lists as one. */
export function mergedAllow(options: readonly AllowOption[]): AllowList {
  const merged: Record<string, string[]> = Object.create(null)
  for (const option of options)
    for (const [id, texts] of Object.entries(Array.isArray(option) ? {'*': option} : option)) {
      merged[id] ??= []
      merged[id].push(...texts)
    }
  return merged
}

/**
 * Whether a span of a text is part of something that an allow list holds: where `oOh!media` is allowed, so is a
 * finding on its `!`, and one on "oOh!media's". Case counts, and words are matched whole.
 */
export function isAllowed(
  allow: AllowList,
  ruleId: string,
  text: string,
  {start, end}: {start: number; end: number}
): boolean {
  return ['*', ruleId].some(id => allow[id]?.some(allowed => covers(text, allowed, start, end)))
}

/** Whether an allowed text stands where it holds a span, or all of it but a possessive ending. */
function covers(text: string, allowed: string, start: number, end: number): boolean {
  const from = Math.max(0, end - allowed.length - POSSESSIVE)
  const around = text.slice(from, start + allowed.length)
  for (let at = around.indexOf(allowed); at >= 0; at = around.indexOf(allowed, at + 1))
    if (end <= reachOf(text, from + at, allowed)) return true
  return false
}

const POSSESSIVE = 2

/** Where an allowed text that stands at an offset ends, or -1 where it is part of a longer word. */
function reachOf(text: string, at: number, allowed: string): number {
  const end = at + allowed.length
  if (isWord(allowed[0]) && isWord(text[at - 1])) return -1
  if (!isWord(allowed[allowed.length - 1])) return end
  if (/^['’]s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 4))) return end + POSSESSIVE
  return isWord(text[end]) ? -1 : end
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character)
}
