import type {Seat} from './marks.js'

/** How far the nearest letter is looked for, in code units. */
const REACH = 20

/** Whether a character is a letter of a writing system that has marks of its own. */
export function isForeignLetter(character: string | undefined): boolean {
  return (
    character !== undefined &&
    /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]/u.test(character) &&
    !/\p{Script=Inherited}|\p{Script=Common}/u.test(character)
  )
}

/** Marks and digits, the most of what stands between letters, are ruled out by their ranges first. */
function isLetter(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 0x41 || (code >= 0x2000 && code < 0x2070) || (code >= 0x3000 && code < 0x3005)) return false
  if (code >= 0x3008 && code < 0x3021) return false
  if (code >= 0xff00 && code < 0xff21) return false
  return /\p{L}/u.test(character)
}

/**
 * Whether a mark, word or space from `start` to `end` belongs to a run of foreign text: the letter that it clings to
 * is foreign, or the nearest letters on both sides are.
 */
export function isForeignContext(text: string, start: number, end: number, seat: Seat): boolean {
  if (text[start] === '）' || text[start] === '］') {
    // Brackets are judged by what stands in front of them: a gloss is foreign, its brackets are English.
    const from = Math.max(0, start - 60)
    const opening = text.slice(from, start).lastIndexOf(text[start] === '）' ? '（' : '［')
    if (opening >= 0) return isForeignLetter(nearest(text, from + opening - 1, -1))
  } else if (text[start] === '（' || text[start] === '［')
    return isForeignLetter(nearest(text, start - 1, -1))
  if (seat !== 'open' && isForeignLetter(text[start - 1])) return true
  if (seat !== 'stop' && seat !== 'close' && isForeignLetter(text[end])) return true
  const left = nearest(text, start - 1, -1)
  const right = nearest(text, end, 1)
  if (left === undefined) return isForeignLetter(right)
  return isForeignLetter(left) && (right === undefined || isForeignLetter(right))
}

/** The nearest letter from `at` onwards in a direction. */
function nearest(text: string, at: number, step: 1 | -1): string | undefined {
  for (let index = at; index >= 0 && index < text.length && Math.abs(index - at) < REACH; index += step)
    if (isLetter(text[index])) return text[index]
  return undefined
}
