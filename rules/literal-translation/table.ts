import {tables} from './data/index.js'
import {indexOf, type PhraseIndex} from './lookup.js'
import {blocksOf, type Phrase, phraseOf} from './phrases.js'

let index: PhraseIndex | undefined

/** The index of all phrases; made when it is first asked for. */
export function phraseIndex(): PhraseIndex {
  index ??= indexOf(tables.flatMap(blocksOf))
  return index
}

/** All phrases, for those who want to see them. */
export function allPhrases(): Phrase[] {
  return tables.flatMap(blocksOf).map(phraseOf)
}
