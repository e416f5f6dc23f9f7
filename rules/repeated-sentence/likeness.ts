import {distance} from 'fastest-levenshtein'
import {type Word, wordFact} from '../../src/rule.js'

type Words = readonly Word[]

const keyOf = wordFact(text => text.toLowerCase().replace(/’/g, "'"))

/** Whether two sentences of as many words have the same, in small or capital letters. */
export function areSame(one: Words, other: Words): boolean {
  return one.every((word, index) => keyOf(word) === keyOf(other[index]))
}

/** Whether two sentences say the same: one word in eight may differ, but no figure and no name, unless it was garbled. */
export function sayTheSame(earlier: Words, words: Words): boolean {
  const counts = new Map<string, number>()
  for (const word of earlier) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + 1)
  const added: string[] = []
  for (const word of words) {
    const key = keyOf(word)
    const count = counts.get(key) ?? 0
    if (count > 0) counts.set(key, count - 1)
    else added.push(key)
  }
  const gone = [...counts].flatMap(([key, count]) => (count > 0 ? [key] : []))
  if (Math.max(added.length, gone.length) * 8 > words.length) return false
  const names = new Set([...earlier, ...words].filter(isName).map(word => word.text.toLowerCase()))
  const isGarbled = (key: string, others: string[]) =>
    key.length > 4 && others.some(other => other[0] === key[0] && distance(other, key) <= 2)
  const matters = (others: string[]) => (key: string) =>
    /\d/.test(key) || (names.has(key) && !isGarbled(key, others))
  return !added.some(matters(gone)) && !gone.some(matters(added))
}

const isName = (word: Word) => /^\p{Lu}/u.test(word.text)
