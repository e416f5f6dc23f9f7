import {
  type Article,
  CANNOT_END,
  defineRule,
  type Finding,
  FUNCTION_WORDS,
  lexicon,
  type Paragraph,
  type Severity,
  strings,
  type Word
} from '../../src/rule.js'
import {bare, type Run, runsIn} from './runs.js'
import {
  COPULAS,
  CRIES,
  EMPHATIC,
  GRAMMATICAL,
  PARTICLE_VERBS,
  PARTICLES,
  PREPOSITIONS,
  REDUPLICATED
} from './sound-doubles.js'

/** So many copies of a word that is said for emphasis are a loop; twice as many of a cry. */
const LOOP = 5

export default defineRule({
  id: 'repeated-word',
  summary: 'A word that stands twice or more in a row: `the the`, `boats boats`',
  family: 'repetition',
  mqm: 'fluency/duplication',
  severity: 'warning',
  scope: 'article',
  options: {
    allow: strings({doc: 'Words that may be doubled, such as a place called Bora Bora, in small letters.'})
  },
  yieldsTo: ['placeholder-token', 'repeated-unit', 'stacked-magnitude'],
  messages: {
    doubled: {
      reason: '"{word}" stands twice in a row',
      advice: 'Take one out, and check that no other word belongs there.'
    },
    loop: {
      reason: '"{word}" stands {count} times in a row: the translation was caught in a loop',
      advice: 'Write it once, and look up in the source what is missing behind it.'
    }
  },
  *find(article, {options}) {
    let singles: Map<string, number> | undefined
    for (const paragraph of article.paragraphs)
      for (const run of runsIn(paragraph)) {
        if (options.allow.includes(run.key)) continue
        const {words, key} = run
        const severity = words.length > 2 ? judgeLoop(run, paragraph) : judgeDouble(run, paragraph)
        const isName = severity === 'name'
        if (isName) singles ??= countSingles(article)
        if (!severity || (isName && !(singles!.get(key) ?? 0))) continue
        const last = words[words.length - 1]
        yield {
          start: paragraph.start + words[0].start,
          end: paragraph.start + last.end,
          ...finding(words, isName ? 'warning' : severity)
        }
      }
  }
})

function finding(words: Word[], severity: Severity): Omit<Finding<'doubled' | 'loop'>, 'start' | 'end'> {
  const last = words[words.length - 1].text
  // The last keeps its possessive ending, the first its capital.
  const once = words[0].text[0] + last.slice(1)
  return {
    message: words.length > 2 ? 'loop' : 'doubled',
    data: {word: bare(words[0].text), count: words.length},
    expected: [once],
    repair: FUNCTION_WORDS.has(once.toLowerCase()) ? 'safe' : 'likely',
    severity
  }
}

/** `new, new` is emphasis, `New, New` a part of a name. */
function isEmphatic(words: Word[], key: string): boolean {
  return CRIES.has(key) || (EMPHATIC.has(key) && /^\p{Ll}/u.test(words[1].text))
}

function judgeLoop({words, key, comma, mark}: Run, paragraph: Paragraph): Severity | undefined {
  const count = words.length
  if (!/\p{L}/u.test(key) || (key.length === 1 && key !== 'a'))
    return count >= LOOP && /\p{L}/u.test(key) ? 'error' : undefined
  if (isEmphatic(words, key) || REDUPLICATED.has(key))
    return count >= (CRIES.has(key) ? 2 * LOOP : LOOP) ? 'error' : undefined
  if (mark) return count > 3 ? 'error' : 'warning'
  if (!comma || count > 4 || CANNOT_END.has(key)) return 'error'
  // Three times with commas is a figure of speech: "Location, location, location", a crowd that chants a name.
  const [first, second] = [words[0].text, words[1].text]
  if (first !== second || isWholeQuotation(words, paragraph)) return undefined
  return /^\p{Ll}/u.test(second) ? 'warning' : 'error'
}

/** Whether the words are all that stands in a quotation: a chant. */
function isWholeQuotation(words: Word[], {text}: Paragraph): boolean {
  const {start} = words[0]
  const {end} = words[words.length - 1]
  return /["'“‘]/.test(text[start - 1] ?? '') && /^[,.!?…]{0,3}["'”’]/.test(text.slice(end, end + 4))
}

/** What a double is: damage of a severity, a name that the article must know, or sound (undefined). */
function judgeDouble(
  {words, index, key, comma}: Run,
  {text, words: all}: Paragraph
): Severity | 'name' | undefined {
  if (!/\p{L}/u.test(key) || (key.length === 1 && key !== 'a')) return undefined
  if (isEmphatic(words, key) || REDUPLICATED.has(key)) return undefined
  // The band The The.
  if (key === 'the' && words[1].text === 'The') return undefined
  if (comma) return judgeComma(words, key, text)
  if (GRAMMATICAL.has(key)) return undefined
  if (PARTICLES.has(key) || COPULAS.has(key)) return isClauseBorder(key, index, all) ? undefined : 'warning'
  if (/^\p{Lu}/u.test(words[1].text)) {
    // An ordinary word or a name that every reader knows is not doubled; other names may be: Bora Bora.
    if (key.length > 2 && lexicon.hasCommon(key)) return 'warning'
    if (key.length > 4 && lexicon.has(words[1].text)) return 'warning'
    return key.length > 4 || /^\p{Lu}{3}/u.test(words[1].text) ? 'name' : undefined
  }
  // Words of other languages are often doubled: nasi, oleh, gado.
  return FUNCTION_WORDS.has(key) || lexicon.has(key) ? 'warning' : undefined
}

/**
 * With a comma between, the second mostly begins a clause ("what work there is, is hard"). It does not when it cannot
 * end a clause, or when the next mark follows at once.
 */
function judgeComma(words: Word[], key: string, text: string): Severity | undefined {
  if ((CANNOT_END.has(key) || PREPOSITIONS.has(key)) && !GRAMMATICAL.has(key)) return 'warning'
  const known = FUNCTION_WORDS.has(key) || GRAMMATICAL.has(key) || /ly$/.test(key)
  return !known && /^(?:[,;.)]|$)/.test(text.slice(words[1].end, words[1].end + 1)) ? 'warning' : undefined
}

/** Whether the first of two particles or copulas ends a phrase: `sworn in in May`, `what it is is`. */
function isClauseBorder(key: string, at: number, all: readonly Word[]): boolean {
  if (PARTICLES.has(key)) {
    const previous = all[at - 1]?.text.toLowerCase() ?? ''
    return PARTICLE_VERBS.has(previous) || /(?:ed|ing|wn|rn|en|it|him|them|us|me)$/.test(previous)
  }
  return all
    .slice(Math.max(0, at - 12), at)
    .some(word => /^(?:wh\p{L}+|how|that|it|there|all|thing)$/iu.test(word.text))
}

/** How often each word stands with no copy beside it. */
function countSingles(article: Article): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {words} of article.paragraphs)
    words.forEach((word, index) => {
      const key = bare(word.text).toLowerCase()
      if (
        words[index - 1]?.text.toLowerCase() === key ||
        bare(words[index + 1]?.text ?? '').toLowerCase() === key
      )
        return
      counts.set(key, (counts.get(key) ?? 0) + 1)
    })
  return counts
}
