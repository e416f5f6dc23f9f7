import {lexicon} from '../../src/rule.js'

/** Letters that English words are written with, those of loan words among them. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzàâäåæçèéêëíîïñóôöøúûü']

/** What may hang on a word behind an apostrophe. */
const SHORT_FORM = /^(?:s|d|ll|re|ve|m|ts?)$/

/** The letters that touch a span on its two sides. */
interface Sides {
  before: string
  after: string
}

function sidesOf(text: string, start: number, end: number): Sides {
  return {
    before: /[\p{L}]{0,30}$/u.exec(text.slice(Math.max(0, start - 30), start))![0],
    after: /^[\p{L}]{0,30}/u.exec(text.slice(end, end + 30))![0]
  }
}

/** What stood in the place of a lost character, where it can have been one thing only. */
export function lostCharacter(text: string, start: number, end: number): string | undefined {
  const {before, after} = sidesOf(text, start, end)
  const isLineStart = start === 0 || /[\n\r]/.test(text[start - 1])
  if (isLineStart && /^\p{Lu}/u.test(after)) return '“'
  const isBeforeSpace = end === text.length || /\s/.test(text[end])
  if (isBeforeSpace && /[\p{L}\d)][.,!?]$/u.test(text.slice(Math.max(0, start - 2), start)))
    return hasOpenQuote(text.slice(0, start)) ? '”' : undefined
  if (before === '' || after === '') return undefined
  const letter = onlyLetter({before, after})
  if (letter !== undefined) return letter
  const isGenitive = after === 's' && before.length > 1 && (lexicon.has(before) || /^\p{Lu}/u.test(before))
  return isGenitive && lettersBetween({before, after}).length === 0 ? '’' : undefined
}

/**
 * What stood between two letters where the bytes say `meant`. Dashes, quotation marks and spaces stand between words;
 * between pieces that are none, and that one letter alone makes a word of, it was that letter.
 */
export function insideWord(text: string, start: number, end: number, meant: string): string {
  const sides = sidesOf(text, start, end)
  const {before, after} = sides
  if (!/^[\s–—‘’“”"-]$/.test(meant) || before === '' || after === '') return meant
  const isApostrophe = meant === '’'
  if (isApostrophe && SHORT_FORM.test(after) && (!after.startsWith('t') || before.endsWith('n'))) return meant
  if (!isApostrophe && lexicon.hasCommon(before) && lexicon.hasCommon(after)) return meant
  return onlyLetter(sides) ?? meant
}

/** The letter with which two pieces make a word, if there is one and no other. */
function onlyLetter(sides: Sides): string | undefined {
  const letters = lettersBetween(sides)
  return letters.length === 1 && sides.before.length + sides.after.length >= 3 ? letters[0] : undefined
}

/** The last pieces that were asked about, and the answer: broken text breaks the same words over and over. */
let last = {before: '', after: '', letters: [] as string[]}

function lettersBetween({before, after}: Sides): string[] {
  if (before !== last.before || after !== last.after) {
    const isSmall = /^\p{Ll}+$/u.test(before + after)
    const letters = isSmall ? LETTERS.filter(letter => lexicon.hasCommon(before + letter + after)) : []
    last = {before, after, letters}
  }
  return last.letters
}

/** Whether a quotation was opened and is not closed yet. */
function hasOpenQuote(text: string): boolean {
  const straight = text.split('"').length - 1
  const isLost = /^\uFFFD\p{Lu}(?:(?![.,!?]\uFFFD)[^“”"])*$/u.test(text)
  return isLost || straight % 2 === 1 || text.lastIndexOf('“') > text.lastIndexOf('”')
}
