import {defineRule, type Finding, type Paragraph, type Sentence, strings} from '../../src/rule.js'
import {goesInCircles, speechOf} from './circles.js'
import {hasLoop, mayGoInCircles, numbersOf} from './gate.js'
import {judgeLoop} from './judge.js'
import {type Loop, loopsIn} from './loops.js'
import {mayStutter, stuttersIn} from './stutter.js'
import {GAP, type Tokens, tokensOf} from './tokens.js'

export default defineRule({
  id: 'repeated-phrase',
  summary: 'A phrase that comes again at once, or a sentence that goes in circles',
  family: 'repetition',
  mqm: 'fluency/duplication',
  severity: 'warning',
  scope: 'paragraph',
  options: {allow: strings({doc: 'Phrases that may be repeated, such as a chant, in small letters.'})},
  yieldsTo: ['placeholder-token', 'repeated-word'],
  messages: {
    again: {
      reason: '"{phrase}" comes twice: the translation started over',
      advice: 'Take one out, and check that nothing else belongs there.'
    },
    loop: {
      reason: '"{phrase}" comes {count} times: the translation was caught in a loop',
      advice: 'Write it once, and look up in the source what is missing behind it.'
    },
    gloss: {
      reason: '"{phrase}" explains itself in brackets: two names of the source became one',
      advice: 'Take the brackets out, or write the other name in them.'
    },
    circles: {
      reason: 'The sentence goes in circles: it has few words and repeats them',
      advice: 'Compare it with the source; most of it may be made up.'
    },
    stutter: {
      reason: '"{phrase}" comes {count} times within a word: the translation was caught in a loop',
      advice: 'Write the word anew from the source.'
    }
  },
  find(paragraph, {options}) {
    const {text, words, sentences} = paragraph
    const numbers = numbersOf(words)
    const loops = hasLoop(numbers, words.length)
    const stutters = mayStutter(text, words)
    const circles = circlesIn(sentences, numbers)
    if (!loops && !stutters && circles === NONE) return NOTHING
    const isSpeech = speechOf(paragraph)
    const found = [...(loops ? loopsOf(paragraph, isSpeech) : []), ...(stutters ? stuttersOf(text) : [])]
    const left = found.filter(finding => !options.allow.includes(String(finding.data?.phrase).toLowerCase()))
    return inOrder([...left, ...circlesOf(circles, isSpeech)])
  }
})

const NOTHING: Finding<Id>[] = []
const NONE: readonly Sentence[] = []

type Id = 'again' | 'loop' | 'gloss' | 'circles' | 'stutter'
type IsSpeech = (start: number, end: number) => boolean

function loopsOf(paragraph: Paragraph, isSpeech: IsSpeech): Finding<Id>[] {
  const tokens = tokensOf(paragraph)
  return loopsIn(tokens).flatMap(loop => findingOf(loop, tokens, paragraph, isSpeech) ?? [])
}

function stuttersOf(text: string): Finding<Id>[] {
  return [...stuttersIn(text)].map(({start, end, unit, count}) => ({
    start,
    end,
    message: 'stutter',
    data: {phrase: unit, count},
    severity: 'error'
  }))
}

function findingOf(
  loop: Loop,
  tokens: Tokens,
  {text}: Paragraph,
  isSpeech: IsSpeech
): Finding<Id> | undefined {
  const {words} = tokens
  const {from, period, length, copies} = loop
  const last = from + (copies - 1) * period
  const [start, end] = [words[from].start, words[last + length - 1].end]
  const phrase = text.slice(start, words[from + length - 1].end)
  if (isGloss(loop, tokens, text, end))
    return {start, end: end + 1, message: 'gloss', data: {phrase}, expected: [phrase]}
  const chant = /["'“‘]/.test(text[start - 1] ?? '') && /^[,.!?…]{0,3}["'”’]/.test(text.slice(end, end + 4))
  const severity = judgeLoop(loop, tokens, isSpeech(start, end), chant)
  if (!severity) return undefined
  // The last copy may carry an ending of its own, the first a capital.
  const once = text[start] + text.slice(words[last].start + 1, end)
  const message = copies > 2 ? 'loop' : 'again'
  return {start, end, message, data: {phrase, count: copies}, expected: [once], severity}
}

/** `ferry terminals (ferry terminals)` */
function isGloss(
  {from, period, length, copies, gap}: Loop,
  {words}: Tokens,
  text: string,
  end: number
): boolean {
  if (copies !== 2 || period !== length || gap !== GAP.mark) return false
  const [first, second] = [words[from + length - 1], words[from + period]]
  return (
    /^["”’]?\s?[([（]["“‘]?$/.test(text.slice(first.end, second.start)) &&
    /^["”’]?[)\]）]/.test(text.slice(end, end + 2))
  )
}

/** The sentences that go in circles; `numbers` are those of all their words. */
function circlesIn(sentences: readonly Sentence[], numbers: Int32Array): readonly Sentence[] {
  let circles: Sentence[] | undefined
  let from = 0
  for (const sentence of sentences) {
    if (mayGoInCircles(numbers, from, sentence) && goesInCircles(sentence)) {
      circles ??= []
      circles.push(sentence)
    }
    from += sentence.words.length
  }
  return circles ?? NONE
}

/** What a speaker says is left alone, with a name in capitals before it, too. */
function circlesOf(circles: readonly Sentence[], isSpeech: IsSpeech): Finding<Id>[] {
  return circles
    .filter(({start, end, text}) => !isSpeech(start, end) && !/^\p{Lu}[\p{Lu} .'’-]{2,40}:/u.test(text))
    .map(({start, end}) => ({start, end, message: 'circles'}))
}

/** In order; a sentence that goes in circles is not reported beside the loop that makes it do so. */
function inOrder(found: Finding<Id>[]): Finding<Id>[] {
  const loops = found.filter(finding => finding.message !== 'circles').sort((a, b) => a.start - b.start)
  const kept: Finding<Id>[] = []
  let reach = -1
  for (const loop of loops)
    if (loop.start >= reach) {
      kept.push(loop)
      reach = loop.end
    }
  let next = 0
  const circles = found.filter(finding => {
    if (finding.message !== 'circles') return false
    while (next < kept.length && kept[next].end <= finding.start) next++
    return !(next < kept.length && kept[next].start < finding.end)
  })
  return [...kept, ...circles].sort((a, b) => a.start - b.start)
}
