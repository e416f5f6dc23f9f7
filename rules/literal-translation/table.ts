import {builtFile, once} from '../../src/rule.js'
import {tables} from './data/index.js'
import {anchorOf, indexOf, type PhraseIndex} from './lookup.js'
import {blocksOf, notationOf, type Phrase, phraseOf} from './phrases.js'

/** The index of all phrases; made when it is first asked for. */
export const phraseIndex = once((): PhraseIndex => {
  const file = builtFile('literal-translation', 'anchors.json')
  return indexOf(tables.flatMap(blocksOf), file ? JSON.parse(String(file)) : anchors())
})

/** The word of each phrase that the index has it by. */
export function anchors(): string[] {
  return tables.flatMap(blocksOf).map(block => anchorOf(notationOf(block)))
}

/** All phrases, for those who want to see them. */
export function allPhrases(): Phrase[] {
  return tables.flatMap(blocksOf).map(phraseOf)
}
