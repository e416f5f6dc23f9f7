import type {Role, Sentence, Word} from '../../src/rule.js'
import type {Part} from './parts.js'

/** A part with what it is compared and judged by. Offsets count in the article. */
export interface Entry {
  start: number
  end: number
  paragraph: number
  role: Role
  words: readonly Word[]
  text: string
  /** Whether its sentence is all of its paragraph. */
  alone: boolean
}

export function entryOf({paragraph, sentence: index, first, count}: Part): Entry {
  const sentence = paragraph.sentences[index]
  const isWhole = count === sentence.words.length
  const words = isWhole ? sentence.words : sentence.words.slice(first, first + count)
  const start = isWhole ? sentence.start : words[0].start
  const end = isWhole ? sentence.end : endOf(sentence, words[count - 1].end)
  return {
    start: paragraph.start + start,
    end: paragraph.start + end,
    paragraph: paragraph.index,
    role: paragraph.role,
    words,
    text: paragraph.text.slice(start, end),
    alone: paragraph.sentences.length === 1
  }
}

/** Where a part ends with the marks that belong to it. */
function endOf({text, start}: Sentence, last: number): number {
  return last + /^[^\p{L}\p{N}\s]{0,6}/u.exec(text.slice(last - start, last - start + 6))![0].length
}
