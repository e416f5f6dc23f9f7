import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {Root} from 'nlcst'
import retextSpell from 'retext-spell'
import {VFile} from 'vfile'

type Speller = (words: readonly string[]) => Map<string, readonly string[]>

/** Longest word that corrections are looked for: their number grows with every letter. */
const LONGEST = 20

let checker: Speller | undefined
let corrector: Speller | undefined

/**
 * Those of some words that retext-spell does not know, each with corrections.
 *
 * @param words Different words, in order of the article.
 * @param corrected For how many of them corrections are looked for. One takes about 30 ms, and up to a second.
 */
export function misspelt(words: readonly string[], corrected: number): Map<string, readonly string[]> {
  const chosen = new Set(
    words.filter(word => /^[a-z']+$/i.test(word) && word.length <= LONGEST).slice(0, corrected)
  )
  const others = words.filter(word => !chosen.has(word))
  const found = new Map<string, readonly string[]>()
  if (chosen.size > 0) {
    corrector ??= speller(Number.POSITIVE_INFINITY)
    for (const [word, corrections] of corrector([...chosen])) found.set(word, corrections)
  }
  if (others.length > 0) {
    checker ??= speller(-1)
    for (const [word] of checker(others)) found.set(word, [])
  }
  return found
}

/**
 * Build retext-spell, which takes up to half a second: once a process and use.
 *
 * @param max How many words get corrections; retext-spell reads 0 as 30.
 */
function speller(max: number): Speller {
  // dictionary-en awaits its files when it is imported; read here, they cost nothing until they are needed.
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-en'))
  const read = (name: string) => readFileSync(path.join(folder, name))
  const spell = retextSpell({dictionary: {aff: read('index.aff'), dic: read('index.dic')}, max})
  return words => {
    const file = new VFile()
    spell(treeOf(words), file, () => {})
    return new Map(file.messages.map(message => [message.actual ?? '', message.expected ?? []]))
  }
}

/** A tree of nothing but words. */
function treeOf(words: readonly string[]): Root {
  const children = words.map(value => ({
    type: 'WordNode' as const,
    children: [{type: 'TextNode' as const, value}]
  }))
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children}]}]}
}
