import type {Severity} from '../../src/rule.js'

/** A span that wants a space at `at`. Offsets count from the start of the paragraph. */
export interface Glued {
  start: number
  end: number
  at: number
  severity: Severity
  /** Whether the space belongs at `at` and nowhere else. */
  sure: boolean
}

/** No word that is shown to a person is longer; it also bounds every look around a mark. */
const REACH = 40

/** The words on both sides of the mark or seam at `mark`; `width` code units lie between them. */
export function around(text: string, mark: number, width = 1): {start: number; end: number} {
  let start = mark
  while (start > 0 && mark - start < REACH && /[\p{L}\p{M}\p{N}"'’”.)-]/u.test(text[start - 1])) start--
  let end = mark + width
  while (end < text.length && end - mark < REACH && /[\p{L}\p{M}\p{N}'’-]/u.test(text[end])) end++
  return {start, end}
}

/** Whether the span is part of a web address, an e-mail address, a handle, a file name or code. */
export function isAddress(text: string, {start, end}: {start: number; end: number}): boolean {
  let from = start
  while (from > 0 && start - from < 60 && /\S/.test(text[from - 1])) from--
  const chunk = text.slice(from, end + 60).split(/\s/, 1)[0]
  return /:\/\/|[@#_/=\\{}<>|]|\bwww\.|\.(?:com|net|org|gov|edu|info|html?|pdf|js)\b/i.test(chunk)
}

/** The run of letters, with hyphens and apostrophes, that ends at `at`. */
export function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < REACH && /[\p{L}\p{M}'’-]/u.test(text[start - 1])) start--
  return text.slice(start, at)
}

/** The run of letters, with hyphens and apostrophes, that starts at `at`. */
export function wordAfter(text: string, at: number): string {
  return /^[\p{L}\p{M}'’-]*/u.exec(text.slice(at, at + REACH))![0]
}
