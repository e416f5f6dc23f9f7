import {tables} from './data/index.js'
import {indexOf, type PhraseIndex} from './match.js'
import {type Phrase, phrasesOf} from './phrases.js'

let phrases: Phrase[] | undefined
let index: PhraseIndex | undefined

/** All phrases; read when they are first asked for. */
export function allPhrases(): readonly Phrase[] {
  phrases ??= tables.flatMap(phrasesOf)
  return phrases
}

export function phraseIndex(): PhraseIndex {
  index ??= indexOf(allPhrases())
  return index
}
