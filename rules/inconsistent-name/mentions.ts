import {type Article, FUNCTION_WORDS, lexicon, type Paragraph, type Word} from '../../src/rule.js'

/** A capitalised word in a name: where it stands, and the words of the name around it. */
export interface Mention {
  /** Without a possessive ending. */
  word: string
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
const CAPITAL = /^(?:(?:al|el|as|ar|ad|an|at|ash|az|ul)[-‐‑])?\p{Lu}/u

function startsName(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code >= 65 && code <= 90) return true
  if (code < 65) return false
  // An article before a capital is joined by a hyphen: `al-Rashid`.
  if (code < 128)
    return isHyphen(text.charCodeAt(2)) || isHyphen(text.charCodeAt(3)) ? CAPITAL.test(text) : false
  return CAPITAL.test(text)
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

/** The capitalised words of an article, headlines included, in order. */
export function mentionsOf(article: Article): Mention[] {
  const mentions: Mention[] = []
  let sentences = 0
  for (const paragraph of article.paragraphs)
    for (const sentence of paragraph.sentences) {
      collect(paragraph, sentence.words, sentences++, mentions)
    }
  return mentions
}

function collect(paragraph: Paragraph, words: readonly Word[], sentence: number, mentions: Mention[]): void {
  let run: Mention[] = []
  const close = () => {
    while (run.length > 0 && run[run.length - 1].particle) run.pop()
    // A common word that opens a sentence is a name only where a name goes on behind it.
    const opened = run.length === 1 && run[0].start === paragraph.start + words[0].start
    if (!opened || !lexicon.hasCommon(run[0].word))
      for (const mention of run) if (!mention.particle) mentions.push(mention)
    run = []
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (run.length > 0) {
      const before = words[index - 1]
      if (ownEnd(before.text) < before.text.length || !isSpace(paragraph.text, before.end, word.start))
        close()
    }
    let capital = startsName(word.text)
    if (!capital && run.length === 0) continue
    if (capital && index === 0 && FUNCTION_WORDS.has(word.text.toLowerCase())) capital = false
    if (capital || (run.length > 0 && PARTICLES.has(word.text) && !endsInParticles(run))) {
      const bare = word.text.slice(0, ownEnd(word.text))
      const start = paragraph.start + word.start
      run.push({
        word: bare,
        start,
        end: start + bare.length,
        run,
        at: run.length,
        sentence,
        particle: !capital
      })
    } else close()
  }
  close()
}

/** Names hold no three particles in a row. */
function endsInParticles(run: readonly Mention[]): boolean {
  return run[run.length - 1].particle && run[run.length - 2].particle
}

function isSpace(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (code !== 32 && code !== 0xa0 && code !== 10) return false
  }
  return to > from
}

/** The nearest capitalised word of the run before (`step` -1) or behind (1) a mention. */
export function neighbour(mention: Mention, step: -1 | 1): Mention | undefined {
  let at = mention.at + step
  while (mention.run[at]?.particle) at += step
  return mention.run[at]
}
