import {lexicon, type Severity} from '../../src/rule.js'
import {isCommon} from './common-words.js'
import {readingsOf, unmixed} from './mixtures.js'
import {
  capitalized,
  hasLetterTooMany,
  insertionsOf,
  isCompound,
  replacementsOf,
  strangeRuns,
  swapsOf,
  unshuffled
} from './spelling.js'

/** What a token is taken for. `words` are the words that it may have been, likeliest first. */
export interface Judgement {
  message: 'unreadable' | 'shuffled' | 'swapped' | 'inserted' | 'replaced' | 'mixed'
  severity: Severity
  words: string[]
}

/** Longer tokens are no words; looking for words in them takes time that grows with their square. */
const LONGEST = 32

/**
 * Judge a token that no lexicon has and that is no name. The bounds were found on sound news, on word lists of eight
 * languages (words that English news may quote) and on words that were garbled on purpose.
 */
export function judge(token: string): Judgement | undefined {
  if (token.length > LONGEST) return undefined
  if (/[\dA-Z]/.test(token.slice(1)) || /^\d/.test(token)) return unmixed(token)
  const word = token.toLowerCase()
  if (hasLetterTooMany(word)) return undefined
  const judgement = judgeLetters(word)
  if (word === token || !judgement) return judgement
  // A capital at the head of a sentence may begin a name, and names are spelt as they like.
  if (judgement.severity !== 'error' || judgement.message === 'unreadable') return undefined
  return {...judgement, severity: 'warning', words: judgement.words.map(capitalized)}
}

function judgeLetters(word: string): Judgement | undefined {
  const swapped = OF_PHRASES.has(word) ? [] : swapsOf(word)
  // "reprots" could be made of two words, too.
  if (isCompound(word) && !swapped.some(isCommon)) return undefined
  // People change two neighbours about as often as machines do.
  if (swapped.length > 0) return {message: 'swapped', severity: 'info', words: commonFirst(swapped)}
  return (
    shuffledWord(word) ??
    replacedWord(word) ??
    insertedWord(word) ??
    misreadWord(word) ??
    unreadableWord(word)
  )
}

function shuffledWord(word: string): Judgement | undefined {
  if (OF_PHRASES.has(word)) return undefined
  const reversed = [...word].reverse().join('')
  const isReversed = lexicon.hasCommon(reversed)
  // What reads like English is left alone whatever its letters, so that they need not be looked up.
  if (!isReversed && !isStrange(word) && strangeRuns(word, 100) < 2) return undefined
  const words = unshuffled(word)
  if (words.length === 0) return undefined
  const common = words.some(isCommon)
  const impossible = strangeRuns(word, 1)
  if (words.includes(reversed) && common) return shuffled(words, word.length >= 6 ? 'error' : 'warning')
  if (impossible >= 2) return shuffled(words, common || word.length >= 7 ? 'error' : 'warning')
  if (impossible === 1 && common) return shuffled(words, word.length >= 6 ? 'error' : 'warning')
  if (!common && word.length < 7) return undefined
  if (isStrange(word)) return shuffled(words, common && word.length >= 6 ? 'error' : 'warning')
  return common && word.length >= 6 && strangeRuns(word, 100) >= 2 ? shuffled(words, 'warning') : undefined
}

/** Words of phrases that English took over, which the lexicon lacks and which have the letters of others. */
const OF_PHRASES = new Set('cetera pinot carte alia facto trois gratia corpus sanctum maison'.split(' '))

function shuffled(words: string[], severity: Severity): Judgement {
  return {message: 'shuffled', severity, words: commonFirst(words)}
}

/**
 * Whether the letters of a word stand in runs that English seldom has. Many unknown words have the letters of some
 * known one ("pinot", "merlot", "telcos"); those that read like words are left alone.
 */
function isStrange(word: string): boolean {
  return strangeRuns(word, 3) >= 1 || strangeRuns(word, 30) >= 2 || strangeRuns(word, 100) >= 3
}

/**
 * A run of consonants that was put into a word: the longer it is and the more runs of letters it makes that no word
 * has, the surer. On sound news, two such runs or a rest that is common tell damage from names and slips.
 */
function insertedWord(word: string): Judgement | undefined {
  const impossible = strangeRuns(word, 1)
  if (impossible === 0) return undefined
  const sure: string[] = []
  const likely: string[] = []
  for (const {run, rest} of insertionsOf(word)) {
    if (rest.length < 4) continue
    const isRare = /^[jkqvwxz]+$/.test(run)
    const common = isCommon(rest)
    const known = common || rest.length >= 5
    if (run.length > 1 && known && (impossible > 1 || (isRare && common))) sure.push(rest)
    else if (run.length > 1 ? known : isRare && common && impossible > 1) likely.push(rest)
  }
  if (sure.length > 0) return {message: 'inserted', severity: 'error', words: commonFirst(sure)}
  return likely.length > 0
    ? {message: 'inserted', severity: 'warning', words: commonFirst(likely)}
    : undefined
}

function replacedWord(word: string): Judgement | undefined {
  if (word.length < 6 || strangeRuns(word, 1) < 2) return undefined
  const words = replacementsOf(word).filter(isCommon)
  return words.length > 0 ? {message: 'replaced', severity: 'warning', words} : undefined
}

function misreadWord(word: string): Judgement | undefined {
  const words = readingsOf(word).filter(isCommon)
  return words.length > 0 ? {message: 'mixed', severity: 'warning', words} : undefined
}

/** Letters that no language of Europe puts side by side. */
const NEVER_TOGETHER = /[qx][jkqvwxz]|[jkvwz][qx]|jj|vv|ww(?!w)/

/** English words hold at most one run that none has; foreign words that newsrooms leave in hold two or three. */
function unreadableWord(word: string): Judgement | undefined {
  const impossible = strangeRuns(word, 1)
  if (word.length < 5 || impossible < 2) return undefined
  const isNoise = /[^aeiouy]{5}|q[^u]|[jqvxz][jqvxz]/.test(word)
  if (word.length >= 6 && impossible >= 5 && impossible * 2 > word.length && isNoise)
    return {message: 'unreadable', severity: 'error', words: []}
  const isLikely =
    NEVER_TOGETHER.test(word) || (word.length >= 6 && ((isNoise && impossible >= 3) || impossible >= 5))
  return isLikely ? {message: 'unreadable', severity: 'warning', words: []} : undefined
}

function commonFirst(words: string[]): string[] {
  return [...new Set(words)].sort((a, b) => Number(isCommon(b)) - Number(isCommon(a)))
}
