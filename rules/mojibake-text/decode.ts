import {type Encoding, encodings} from './encodings.js'

/** Characters that were read in the wrong encoding, and what they were. */
export interface Misread {
  start: number
  end: number
  /** The encoding that they were taken for. */
  encoding: string
  text: string
}

/** Scripts and signs that news may hold, among what a sequence of bytes can stand for. */
const plausible = () =>
  /^(?:[\u0080-\u024F\u02B0-\u02DD\u0370-\u03FF\u0400-\u045F\u0490\u0491\u05BE-\u05EA\u060C-\u06FF\u0900-\u0DFF\u0E00-\u0E5B\u1E00-\u1EFF\u2000-\u2060\u2070-\u209C\u20A0-\u20BF\u2100-\u218B\u2190-\u22FF\u2300-\u23FF\u2460-\u27BF\u2900-\u2BFF\u3000-\u30FF\u3130-\u318E\u3200-\u33FF\u3400-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFB00-\uFB06\uFE30-\uFE4F\uFEFF\uFF00-\uFFEF\uFFFD\u{1F000}-\u{1FAFF}]|\uFE0F)$/u
/** What may stand alone in an English text: Latin letters, punctuation, currency and other signs. */
const alone = () =>
  /^(?:[\u00A0-\u017F\u0218-\u021B\u02C6-\u02DC\u1E80-\u1EF9\u2010-\u2044\u20A0-\u20BF\u2100-\u22FF\u2500-\u27BF\u3000-\u9FFF\uAC00-\uD7A3\uFEFF\uFF00-\uFFEF\uFFFD\u{1F000}-\u{1FAFF}]|\uFE0F)$/u

/** All runs of characters that are UTF-8 in another encoding and make sense when they are read again. */
export function misreadIn(text: string): Misread[] {
  // Every sequence of UTF-8 beyond ASCII has two bytes or more, none of them of ASCII.
  if (!/[^\0-\x7F]{2}/.test(text)) return []
  const found: Misread[] = []
  for (const encoding of encodings()) {
    // Most find nothing, which costs less than to look for all.
    if (text.search(encoding.runs) < 0) continue
    for (const match of text.matchAll(encoding.runs)) {
      const read = readAgain(encoding, match[0])
      // A byte-order mark is no text: it goes with what remains.
      if (read === undefined || read === '\uFEFF' || !isCertain(encoding, match, read)) continue
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        encoding: encoding.name,
        text: readFully(read)
      })
    }
  }
  return found
}

/** The text that the bytes of a run are in UTF-8; undefined where they are not UTF-8. */
function readAgain({byteOf}: Encoding, run: string): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(
      Uint8Array.from([...run].map(byteOf))
    )
  } catch {
    return undefined
  }
}

/** Whether every character of a text is of a kind. */
function areAll(kind: RegExp, text: string): boolean {
  return [...text].every(character => kind.test(character))
}

/** What was read twice in the wrong encoding is read again twice: `Ã¢â‚¬â„¢` is `â€™` is `’`. */
function readFully(text: string): string {
  for (const encoding of encodings().slice(0, 2)) {
    if (text.replace(encoding.runs, '') !== '') continue
    const again = readAgain(encoding, text)
    if (again !== undefined && areAll(plausible(), again)) return readFully(again)
  }
  return text
}

/**
 * Whether a run cannot be sound text. Each of its sequences must stand for something that news holds. Beyond that, a
 * run holds a sign that never follows a letter (`Ã©`, `â€™`), its capital follows a small letter (`PoznaÅ„`), a word
 * goes on behind it (`Ã–sterreich`), or letters of two scripts meet (`cafГЁ`); "É”" at the end of a quotation in
 * capitals shows nothing of that.
 */
function isCertain({sound, kind}: Encoding, match: RegExpExecArray, read: string): boolean {
  const characters = [...read]
  if (!areAll(plausible(), read)) return false
  if (characters.length === 1 && !alone().test(read) && !isInWord(match)) return false
  if (kind === 'drawn') return true
  const [run, input] = [match[0], match.input]
  if ([...run].some((character, index) => index > 0 && !/\p{L}/u.test(character) && !sound.test(character)))
    return true
  const before = input[match.index - 1] ?? ' '
  const after = input[match.index + run.length] ?? ' '
  if (kind === 'other') return /[a-z\d]/i.test(before) || /[a-z]/i.test(after)
  if (characters.length > 2) return true
  if (/^\p{Lu}/u.test(run) && /\p{Ll}/u.test(before)) return true
  if (/\p{Ll}/u.test(after) && !/\p{L}$/u.test(run)) return true
  // Ă is Romanian, what follows it here is not.
  if (/^Ă[^ŞşŠš’”“‘…–—»]/.test(run)) return true
  // No English word, and hardly a name, ends in Â or Ã.
  return /^[ÂÃ]/.test(run) && !/[\p{Lu}‘“"'«„]/u.test(before)
}

/** Whether a run begins with a capital behind a small letter, or stands between two: `thÐ°t`. */
function isInWord({0: run, index, input}: RegExpExecArray): boolean {
  return /^\p{Lu}/u.test(run) && /[a-z]/.test(input[index - 1] ?? ' ')
}
