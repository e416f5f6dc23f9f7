import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'

/** Longest word that corrections are looked for: their number grows with every letter. */
const LONGEST = 20

/**
 * Those of some words that Hunspell's dictionary does not know, each with corrections.
 *
 * @param words Different words, in order of the article.
 * @param corrected For how many of them corrections are looked for. One takes about 30 ms, and up to a second.
 */
export function misspelt(words: readonly string[], corrected: number): Map<string, readonly string[]> {
  const {correct, suggest} = speller()
  const chosen = new Set(
    words.filter(word => /^[a-z']+$/i.test(word) && word.length <= LONGEST).slice(0, corrected)
  )
  const unknown = words.filter(word => !correct(word))
  return new Map(unknown.map(word => [word, chosen.has(word) ? suggest(word) : []]))
}

interface Speller {
  correct(word: string): boolean
  suggest(word: string): string[]
}

let made: Speller | undefined

/**
 * nspell with its dictionary, which takes up to half a second: once a process and use. Both are read when they are
 * needed, and as they can be in the middle of a rule, which does not wait.
 */
function speller(): Speller {
  if (made) return made
  const require = createRequire(import.meta.url)
  const folder = path.dirname(require.resolve('dictionary-en'))
  const read = (name: string) => readFileSync(path.join(folder, name))
  const checker = require('nspell')({aff: read('index.aff'), dic: read('index.dic')})
  made = {correct: word => checker.correct(word), suggest: word => checker.suggest(word)}
  return made
}
