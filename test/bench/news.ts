import {lexicon} from '../../src/article/lexicon.js'

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const list = (words: string) => words.trim().split(/\s+/)
const FIRST =
  list(`Anna Ivan Mei Carlos Fatima John Sofia Ahmed Elena David Yuki Omar Grace Peter Nadia Thomas Lucia
  Samuel Ingrid Rashid Claire Victor Leila Martin Hana Joseph Vera Daniel Amina Robert`)
const LAST =
  list(`Petrov Garcia Tanaka Hassan Miller Novak Okafor Jensen Rossi Dubois Kowalski Haddad Silva Becker
  Moreau Lindgren Castro Andersen Popescu Nakamura Fischer Mendez O'Brien Ivanova Santos Weber Horvath Yilmaz Clarke`)
const PLACES =
  list(`Lisbon Nairobi Osaka Denver Krakow Hanoi Cairo Lima Geneva Oslo Perth Quebec Tunis Riga Dublin
  Athens Busan Lagos Vienna Bogota`)
const WHO = list('minister mayor spokesman engineer lawyer farmer doctor teacher driver officer')
const THING =
  list(`budget bridge harbour election factory treaty railway hospital school drought market contract report
  inquiry ferry dam court strike vaccine border tariff pipeline museum festival airport`)
const DID =
  list(`approved rejected discussed visited opened closed delayed defended announced criticised reviewed funded
  inspected postponed praised`)
const HOW = list('quickly again yesterday quietly finally together twice abroad publicly')
const KIND = list('new public national local regional former senior early large small foreign joint annual')
const MONTHS = list('January February March April May June July August September October November December')

/** What machines do to a sentence. */
const DAMAGES: readonly ((sentence: string) => string)[] = [
  sentence => sentence.replace(' the ', ' the the '),
  sentence => sentence.replace(', ', ' , '),
  sentence => sentence.replace(/ \w+ \w+\.$/, ' of the'),
  sentence => sentence.replace(/(?<= )[A-Z]\w+/, 'Z1z'),
  sentence => sentence.replace('e', '&quot;e'),
  sentence => sentence.replace(/(\w+)\.$/, '$1.. '),
  sentence => sentence.replace(' a ', '，a '),
  sentence => sentence.replace(/\b(\w{3})(\w)(\w)(\w*)\b/, '$1$3$2$4')
]

/** One damaged sentence in so many, as in an article of a weak system. */
const SOUND_PER_DAMAGED = 25

/** Articles of about 5 KB that read like news, sound but for some sentences. The same for the same seed. */
export function articles(count: number, seed: number): string[] {
  const random = numbersFrom(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]
  const common = commonWords()
  const number = () => Math.floor(random() * 9000 + 100).toLocaleString('en')
  const name = () => `${pick(FIRST)} ${pick(LAST)}`
  const rare = () => pick(common)
  const forms: readonly (() => string)[] = [
    () =>
      `The ${pick(KIND)} ${pick(THING)} in ${pick(PLACES)} was ${pick(DID)} ${pick(HOW)}, ${name()} said on ${pick(MONTHS)} ${Math.floor(random() * 28) + 1}.`,
    () =>
      `"We ${pick(DID)} the ${pick(THING)} because of the ${rare()} and the ${rare()}," said ${name()}, a ${pick(WHO)} from ${pick(PLACES)}.`,
    () =>
      `About ${number()} people, most of them from ${pick(PLACES)}, had a ${pick(KIND)} ${pick(THING)} to wait for, and ${number()} of them left.`,
    () =>
      `${name()} and ${name()} ${pick(DID)} a ${pick(THING)} worth $${number()} million, up ${Math.floor(random() * 40) + 1}.${Math.floor(random() * 9)}% from ${2000 + Math.floor(random() * 25)}.`,
    () =>
      `While the ${pick(WHO)} ${pick(DID)} the ${pick(THING)}, the ${rare()} ${pick(THING)} was ${pick(DID)} by the U.S. and its partners.`,
    () => `It's not the first ${pick(THING)} that ${pick(PLACES)}'s ${pick(WHO)} has ${pick(DID)} this year.`
  ]
  const sentence = () => {
    const sound = pick(forms)()
    return random() * SOUND_PER_DAMAGED < 1 ? pick(DAMAGES)(sound) : sound
  }
  const paragraph = () => Array.from({length: 2 + Math.floor(random() * 3)}, sentence).join(' ')
  return Array.from({length: count}, () => {
    const body = Array.from({length: 15}, paragraph).join('\n\n')
    return `${pick(PLACES)} ${pick(THING)} ${pick(DID)} as ${pick(THING)} looms\n\n${pick(PLACES).toUpperCase()} — ${body}\n`
  })
}

/** Articles one after the other, cut at a size in bytes; nearly all characters are of one. */
export function newsOf(bytes: number, seed = 1): string {
  return articles(Math.ceil(bytes / 4000), seed)
    .join('\n')
    .slice(0, bytes)
}

/** Every hundredth common word of the lexicon, for variety. */
function commonWords(): string[] {
  const words: string[] = []
  let seen = 0
  lexicon.scan((bytes, start, end) => {
    if (end - start > 4 && end - start < 12 && seen++ % 100 === 0)
      words.push(String.fromCharCode(...bytes.subarray(start, end)))
  })
  return words
}

const fill = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Texts that bring linters to their knees, at a length in characters. */
export const SHAPES: Record<string, (length: number) => string> = {
  'one line': length => newsOf(length).replaceAll('\n', ' '),
  'one word': length => fill('wordinterminable', length),
  'blank lines': length => `The talks ended.${fill('\n', length)}They will go on.`,
  'U.S. ': length => fill('U.S. ', length),
  'ab-': length => fill('ab-', length),
  'opening quotes': length => fill('“', length),
  'one letter': length => fill('a', length),
  CJK: length => fill('国务院新闻办公室昨天举行发布会。', length)
}
