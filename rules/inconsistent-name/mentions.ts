import {
  type Article,
  FUNCTION_WORDS,
  lexicon,
  type Paragraph,
  type Word,
  wordFact,
  wordNumber,
  wordTrait
} from '../../src/rule.js'
import {type Profile, profileOf} from './profiles.js'

/** A capitalised word in a name: where it stands, and the words of the name around it. */
export interface Mention {
  /** Without a possessive ending. */
  word: string
  profile: Profile
  /** Offsets in the article's text. */
  start: number
  end: number
  /** Capitalised words and particles that stand together, this one included. */
  run: readonly Mention[]
  /** Place in the run. */
  at: number
  /** Number of the sentence in the article. */
  sentence: number
  /** `van`, `de`, `of`: small, inside of a name. */
  particle: boolean
}

const PARTICLES = new Set(
  'of de da do dos das del della di du la le van von der den ter bin ibn al el y e the'.split(' ')
)
const NAME = /^(?:(?:al|el|as|ar|ad|an|at|ash|az|ul)[-‐‑])?\p{Lu}/u

function startsName(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code >= 65 && code <= 90) return true
  if (code < 65) return false
  // An article before a capital is joined by a hyphen: `al-Rashid`.
  if (code < 128)
    return isHyphen(text.charCodeAt(2)) || isHyphen(text.charCodeAt(3)) ? NAME.test(text) : false
  return NAME.test(text)
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011
}

/** Where the possessive ending of a word starts, or its length. */
function ownEnd(text: string): number {
  const end = text.endsWith('s') ? text.length - 1 : text.length
  const mark = text.charCodeAt(end - 1)
  return mark === 0x27 || mark === 0x2019 ? end - 1 : text.length
}

// What a form may be, as bits.
const KNOWN = 1
const CAPITAL = 2
const PARTICLE = 4
const POSSESSIVE = 8

const bitsOf = wordNumber(text => {
  let bits = KNOWN
  if (startsName(text)) bits |= CAPITAL
  if (PARTICLES.has(text)) bits |= PARTICLE
  if (ownEnd(text) < text.length) bits |= POSSESSIVE
  return bits
})

/** Of a word without its possessive ending. */
const ownProfile = wordFact(text => profileOf(text.slice(0, ownEnd(text))))
const isCommon = wordTrait(text => lexicon.hasCommon(text.slice(0, ownEnd(text))))
const isFunctionWord = wordTrait(text => FUNCTION_WORDS.has(text.toLowerCase()))

/** The capitalised words of an article, headlines included, in order. */
export function mentionsOf(article: Article): Mention[] {
  const mentions: Mention[] = []
  let sentence = 0
  for (const paragraph of article.paragraphs)
    for (const {words} of paragraph.sentences) addMentions(mentions, paragraph, words, sentence++)
  return mentions
}

function addMentions(
  mentions: Mention[],
  paragraph: Paragraph,
  words: readonly Word[],
  sentence: number
): void {
  for (let index = 0; index < words.length; ) {
    if ((bitsOf(words[index]) & CAPITAL) === 0 || (index === 0 && isFunctionWord(words[0]))) {
      index++
      continue
    }
    const end = runEnd(paragraph.text, words, index)
    let last = end - 1
    while ((bitsOf(words[last]) & CAPITAL) === 0) last--
    // A common word that opens a sentence is a name only where a name goes on behind it.
    if (last > 0 || !isCommon(words[0])) addRun(mentions, paragraph, words, index, last, sentence)
    index = end
  }
}

/** Where a run of capitalised words and particles ends that starts at `from`: names hold no three particles in a row. */
function runEnd(text: string, words: readonly Word[], from: number): number {
  let particles = 0
  let index = from + 1
  for (; index < words.length; index++) {
    const before = words[index - 1]
    const bits = bitsOf(words[index])
    particles = bits & CAPITAL ? 0 : particles + 1
    if ((bits & (CAPITAL | PARTICLE)) === 0 || particles > 2) break
    if (bitsOf(before) & POSSESSIVE || !isSpace(text, before.end, words[index].start)) break
  }
  return index
}

function addRun(
  mentions: Mention[],
  {start}: Paragraph,
  words: readonly Word[],
  first: number,
  last: number,
  sentence: number
): void {
  // One that grows takes room for seventeen at once, and a long article has hundreds of thousands.
  const run: Mention[] = new Array(last - first + 1)
  for (let index = first; index <= last; index++) {
    const profile = ownProfile(words[index])
    const {word} = profile
    const from = start + words[index].start
    const particle = (bitsOf(words[index]) & CAPITAL) === 0
    const mention = {
      word,
      profile,
      start: from,
      end: from + word.length,
      run,
      at: index - first,
      sentence,
      particle
    }
    run[index - first] = mention
    if (!particle) mentions.push(mention)
  }
}

function isSpace(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (code !== 32 && code !== 0xa0 && code !== 10) return false
  }
  return to > from
}

/** The nearest capitalised word of the run before (`step` -1) or behind (1) a mention. */
export function neighbour({run, at}: Mention, step: -1 | 1): Mention | undefined {
  for (let next = at + step; next >= 0 && next < run.length; next += step)
    if (!run[next].particle) return run[next]
  return undefined
}
