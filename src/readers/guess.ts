import {decodeAs, type Encoding} from './encodings.js'

/** Bytes that are looked at. */
const SAMPLE = 100_000
/** Share of the bytes beyond ASCII that must make sense before an encoding is named. */
const ENOUGH = 0.8

/** Signs that all Western and Cyrillic code pages have, and that news has in all languages. */
const SIGNS = /[“”‘’„«»–—…•€£§°·№™©®\u00A0]/
/** Characters that make up a good part of any text in a language. */
const COMMON =
  /[的一是了不在有人这中国大和上为个我以要他时来们到会年说对地新社日月民市部报京出发行记者環球這國為個時來會說對報發記]/
const TRADITIONAL = /[這國為個時來會說對報發記們對經過還後學員實環灣臺區關]/

const CANDIDATES: Encoding[] = ['windows-1252', 'windows-1251', 'euc-kr', 'shift_jis', 'gb18030', 'big5']

/**
 * The encoding that bytes look like which are not UTF-8: the one in which what is beyond ASCII makes most sense, or
 * undefined where none makes enough.
 *
 * @param from Offset of the first byte that is not UTF-8.
 */
export function guessEncoding(bytes: Buffer, from = 0): Encoding | undefined {
  if (bytes.includes(0)) return guessWide(bytes)
  const start = Math.max(0, Math.min(from - 1000, bytes.length - SAMPLE))
  const sample = bytes.subarray(start, start + SAMPLE)
  let best: Encoding | undefined
  let most = ENOUGH
  for (const encoding of CANDIDATES) {
    const sense = senseIn(sample, encoding)
    if (sense > most) {
      most = sense
      best = encoding
    }
  }
  return best
}

/** Characters of which too little is known to say more than that they are binary. */
const FEW = 2

/** UTF-16 without a mark: every other byte of English is zero. */
function guessWide(bytes: Buffer): Encoding | undefined {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length & ~1))
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index & 1]++
  const half = sample.length / 2
  if (half < FEW) return undefined
  if (zeros[1] > half * ENOUGH && zeros[0] < half * 0.1) return 'utf-16le'
  if (zeros[0] > half * ENOUGH && zeros[1] < half * 0.1) return 'utf-16be'
  return undefined
}

/** Share of the characters beyond ASCII that stand where a writer would put them, from 0 to a little over 1. */
function senseIn(sample: Buffer, encoding: Encoding): number {
  // The sample may cut a character in two.
  const text = [0, 1, 2, 3]
    .map(cut => decodeAs(sample.subarray(0, sample.length - cut), encoding))
    .find(Boolean)
  if (text === undefined) return 0
  let sense = 0
  let count = 0
  let common = 0
  const characters = [...text]
  for (const [index, character] of characters.entries()) {
    if (character.charCodeAt(0) < 128) continue
    count++
    if (isPlausible(character, characters[index - 1] ?? ' ', characters[index + 1] ?? ' ', encoding)) sense++
    if (COMMON.test(character) && (encoding !== 'big5' || !/[这国为个时来们会说对报发记]/.test(character)))
      common++
    if (encoding === 'big5' && TRADITIONAL.test(character)) common++
  }
  return count === 0 ? 0 : sense / count + (isHan(encoding) ? (common / count) * 0.3 : 0)
}

function isHan(encoding: Encoding): boolean {
  return encoding === 'gb18030' || encoding === 'big5'
}

/** Whether a character beyond ASCII may stand between two others. */
function isPlausible(character: string, before: string, behind: string, encoding: Encoding): boolean {
  if (SIGNS.test(character)) return true
  const isBesideLatin = /[A-Za-z]/.test(before) || /[A-Za-z]/.test(behind)
  switch (encoding) {
    case 'windows-1252':
      // Accents are rare in a word: three in a row, or a capital behind a small letter, are another script.
      if (!/[À-ÖØ-öø-ÿŒœŠšŽžŸ]/.test(character)) return /[¡¿½¼¾²³×÷]/.test(character)
      if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return false
      return isBesideLatin || (/[^\p{L}]/u.test(before) && /[^\p{L}]/u.test(behind))
    case 'windows-1251':
      if (!/[Ѐ-џҐґ]/.test(character)) return false
      return !isBesideLatin && !(/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before))
    case 'euc-kr':
      return /[가-힣]/.test(character) || isWidePunctuation(character)
    case 'shift_jis':
      return /[ぁ-んァ-ヶー一-龠々]/.test(character) || isWidePunctuation(character)
    default:
      return (
        isWidePunctuation(character) ||
        (/[一-龠]/.test(character) && !isBetweenLatin(before, behind) && isFirstLevel(character, encoding))
      )
  }
}

function isBetweenLatin(before: string, behind: string): boolean {
  return /[A-Za-z]/.test(before) && /[A-Za-z]/.test(behind)
}

function isWidePunctuation(character: string): boolean {
  return /[、。〈〉《》「」『』【】〔〕！（），．：；？·ㆍ]/.test(character)
}

const firstLevels = new Map<Encoding, Set<string>>()

/** Whether a character is one of the few thousand that a standard lists first: those in common use. */
function isFirstLevel(character: string, encoding: Encoding): boolean {
  let level = firstLevels.get(encoding)
  if (!level) {
    const [first, last] = encoding === 'gb18030' ? [0xb0, 0xd7] : [0xa4, 0xc6]
    level = new Set()
    for (let lead = first; lead <= last; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (encoding === 'gb18030' && trail < 0xa1) continue
        level.add(decodeAs(Uint8Array.of(lead, trail), encoding) ?? '')
      }
    firstLevels.set(encoding, level)
  }
  return level.has(character)
}
