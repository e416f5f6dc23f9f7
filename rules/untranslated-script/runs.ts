import {once} from '../../src/rule.js'

/** A run of foreign text; offsets count from the start of its paragraph. */
export interface Run {
  start: number
  end: number
  text: string
}

// Letters of any script but Latin; marks for formulas and phonetics are common to all. ー lengthens a kana.
const LETTER = '(?:(?![\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}|ー)'
const WORD = `${LETTER}(?:${LETTER}|[\\p{M}\\p{N}])*`
// Up to four characters that are no letters hold a run together: `«Труд», газета` or `港口日报 - 门户`.
// A number behind a hyphen belongs to a designation.
const run = once(() => new RegExp(`${WORD}(?:[^\\p{L}\\n]{1,4}${WORD})*(?:-\\p{N}{1,4})?`, 'gu'))
// An ideograph or syllable says as much as two letters.
const ideographs = once(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)
const letters = once(() => new RegExp(LETTER, 'gu'))

/** Runs of foreign text in order. Where foreign letters outweigh Latin ones, all of the paragraph is one. */
export function runsIn(text: string): Run[] {
  const runs = [...text.matchAll(run())].map(({0: found, index}) => ({
    start: index,
    end: index + found.length,
    text: found
  }))
  if (runs.length < 2) return runs
  const foreign = runs.reduce(
    (sum, {text: found}) => sum + letterCount(found) + (found.match(ideographs())?.length ?? 0),
    0
  )
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (foreign <= latin * 2) return runs
  const {start} = runs[0]
  const {end} = runs[runs.length - 1]
  return [{start, end, text: text.slice(start, end)}]
}

/** Number of foreign letters. */
export function letterCount(text: string): number {
  return text.match(letters())?.length ?? 0
}

const NAMES: [string, string][] = [
  ['Hiragana', 'Japanese'],
  ['Katakana', 'Japanese'],
  ['Han', 'Chinese'],
  ['Hangul', 'Korean'],
  ['Bopomofo', 'Chinese'],
  ['Ethiopic', 'Ethiopic (Amharic, Tigrinya)'],
  ['Devanagari', 'Devanagari (Hindi, Nepali, Marathi)'],
  ['Gurmukhi', 'Gurmukhi (Punjabi)'],
  ['Myanmar', 'Burmese'],
  ...[
    'Cyrillic',
    'Arabic',
    'Hebrew',
    'Greek',
    'Thai',
    'Bengali',
    'Tamil',
    'Telugu',
    'Kannada',
    'Malayalam'
  ].map(twice),
  ...['Gujarati', 'Oriya', 'Sinhala', 'Georgian', 'Armenian', 'Khmer', 'Lao', 'Tibetan', 'Mongolian'].map(
    twice
  ),
  ...['Thaana', 'Syriac', 'Cherokee', 'Yi', 'Tifinagh'].map(twice)
]

function twice(script: string): [string, string] {
  return [script, script]
}

const scripts = once(() =>
  NAMES.map(([script, name]): [RegExp, string] => [new RegExp(`\\p{Script=${script}}`, 'u'), name])
)

/** What readers call the script of a run: kana make it Japanese, whatever stands before them. */
export function scriptName(run: string): string {
  return scripts().find(([script]) => script.test(run))?.[1] ?? 'foreign'
}
