import {builtFile} from '../../src/rule.js'
import {tables} from './data/index.js'
import {anchorOf, indexOf, type PhraseIndex} from './lookup.js'
import {blocksOf, notationOf, type Phrase, phraseOf} from './phrases.js'

let index: PhraseIndex | undefined

/** The index of all phrases; made when it is first asked for. */
export function phraseIndex(): PhraseIndex {
  if (index) return index
  const file = builtFile('literal-translation', 'anchors.json')
  index = indexOf(tables.flatMap(blocksOf), file ? JSON.parse(String(file)) : anchors())
  return index
}

/** The word of each phrase that the index has it by. */
export function anchors(): string[] {
  return tables.flatMap(blocksOf).map(block => anchorOf(notationOf(block)))
}

/** All phrases, for those who want to see them. */
export function allPhrases(): Phrase[] {
  return tables.flatMap(blocksOf).map(phraseOf)
}
