import {type Paragraph, type Word, wordFact, wordTrait} from '../../src/rule.js'

// A magnitude and the word before it tell by their forms which kinds of stacks a paragraph may hold: "5 million" and
// "hundreds of people" are none. The expressions that find know all letters of Unicode, and are dear.

/** A kind of stack, as a bit. */
export const HINT = {stack: 1, short: 2, lakh: 4, ten: 8, plural: 16, magnitudes: 32, large: 64, small: 128}

const isMagnitude = wordTrait(text => /thousand|million|billion|trillion|hundred|lakh|crore/i.test(text))

/** Kinds that a word with a magnitude may be by itself, and with a number before it. */
const kindsOf = wordFact(text => {
  let own = 0
  if (/lakh|crore/i.test(text)) own |= HINT.lakh
  if (/(?:thousand|million|billion|trillion)-(?:thousand|million|billion|trillion)/i.test(text))
    own |= HINT.stack
  let numbered = 0
  if (/^(?:thousand|million|billion|trillion)s/.test(text)) numbered |= HINT.magnitudes
  if (/^(?:hundred|thousand)/.test(text)) numbered |= HINT.small
  return {own, numbered, isPlural: /^(?:thousand|million)s/i.test(text)}
})

const IS_NUMBER = 256
const IS_OF = 512
const IS_TEN = 1024

/** Kinds that begin with a word, and what it is. */
const kindsBehind = wordFact(text => {
  let kinds = 0
  if (/(?:thousand|million|billion|trillion)$/i.test(text)) kinds |= HINT.stack
  if (/(?:^|[\d.,])(?:k|m|mn|mln|bn|tn)$/.test(text)) kinds |= HINT.short
  if (/(?:ten|hundred)$/.test(text)) kinds |= HINT.ten
  if (/(?:,\d{3}|\d{4})$/.test(text)) kinds |= HINT.large
  if (/\d$/.test(text)) kinds |= IS_NUMBER
  if (/^of$/i.test(text)) kinds |= IS_OF
  if (/ten$/i.test(text)) kinds |= IS_TEN
  return kinds
})

const isMany = wordTrait(text => /(?:tens?|dozens?|hundreds?|thousands?|millions?|billions?)$/i.test(text))

/** The kinds that a paragraph may hold, as bits. */
export function hintsIn({text, words}: Paragraph): number {
  let hints = 0
  for (let index = 0; index < words.length; index++)
    if (isMagnitude(words[index])) hints |= hintsAt(text, words, index)
  return hints
}

function hintsAt(text: string, words: readonly Word[], index: number): number {
  const {own, numbered, isPlural} = kindsOf(words[index])
  if (index === 0) return own
  const gap = words[index].start - words[index - 1].end
  const behind = kindsBehind(words[index - 1])
  // A number may end in a comma; otherwise one space stands between the words of all kinds.
  if (gap === 2 && behind & IS_NUMBER && text.charCodeAt(words[index - 1].end) === COMMA)
    return own | numbered
  if (gap !== 1) return own
  let hints = own | (behind & (HINT.stack | HINT.short | HINT.ten | HINT.large))
  if (behind & IS_NUMBER) hints |= numbered
  if (behind & IS_OF && index > 1 && isMany(words[index - 2])) hints |= HINT.plural
  if (behind & IS_TEN && isPlural) hints |= HINT.plural
  return hints
}

const COMMA = 44
