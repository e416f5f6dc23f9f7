import {defineRule, type Paragraph, strings, type Word} from '../../src/rule.js'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Words that count one newsroom. */
const ONE = set('another each every one')
/** Words that count several. "Some media" and "a few media" are in use. */
const MANY = set('many several multiple numerous various different')
const NUMBERS = set('two three four five six seven eight nine ten eleven twelve twenty thirty')
/** Kinds of newsroom that may stand between. "Social", "mixed", "mass" and "visual" media are no newsrooms. */
const KINDS = set(`
  local regional national domestic foreign international overseas western state state-owned state-run official
  mainstream major leading big well-known independent pro-government opposition private financial business sports
  entertainment online print news
`)
/** What newsrooms do, or did. */
const REPORTS = set(`
  reported reports revealed reveals broke breaks broadcast published publishes quoted quotes said says wrote writes
  claimed claims pointed stated noted disclosed exposed asked commented confirmed speculated predicted believed
  believes interviewed described announced leaked criticized criticised
`)
const REPORT = set('report say write claim believe publish quote')
const BETWEEN = set('also even recently earlier once later then now has had have')
/** Words that show "media" to be a noun by itself and not the first half of "media group". */
const AFTER_NOUN = set(`
  that which who in from on at as by about to was were is are has have had will would can could did also
`)
/** Before a count of materials: "in two media", "of three media". */
const MATERIALS = set('in of across between on with into through using')

export default defineRule({
  id: 'countable-media',
  summary: '"Media" counted as if it were one newsroom: "another media", "two media", "medias"',
  family: 'words',
  mqm: 'fluency/grammar',
  severity: 'warning',
  scope: 'paragraph',
  options: {allow: strings({doc: 'Phrases to leave alone, for example `["one media"]`.'})},
  messages: {
    counted: {
      reason: '"{actual}" counts media as newsrooms: in English one of them is a media outlet',
      advice: 'Write "{outlet}", or name the newspaper, channel or site.'
    },
    plural: {
      reason: '"{actual}" is no English plural: "media" is one already',
      advice: 'Write "media", or "media outlets" if they are counted.'
    }
  },
  needs: [[/media|Medias/]],
  *find(paragraph, {options}) {
    const {words, text} = paragraph
    const allowed = new Set(options.allow.map(phrase => phrase.toLowerCase()))
    for (const [index, word] of words.entries()) {
      if (/^[Mm]edias$/.test(word.text)) {
        const latin = words[index - 1]?.text === 'in' || words[index + 1]?.text === 'res'
        if (latin || allowed.has(word.text.toLowerCase())) continue
        yield {start: word.start, end: word.end, message: 'plural', expected: [word.text.slice(0, -1)]}
      }
      if (word.text !== 'media') continue
      const count = countBefore(paragraph, index)
      if (!count) continue
      const {start} = words[count.index]
      const span = text.slice(start, word.end)
      if (allowed.has(span.toLowerCase())) continue
      const outlet = `${span.replace(/(?<=\snews)\smedia$/, '')} ${count.isOne ? 'outlet' : 'outlets'}`
      yield {start, end: word.end, message: 'counted', data: {outlet}, expected: [outlet]}
    }
  }
})

/** The word that counts the "media" at an index, where something counts it. */
function countBefore(paragraph: Paragraph, media: number): {index: number; isOne: boolean} | undefined {
  const {words} = paragraph
  let index = media - 1
  while (index >= 0 && media - index <= 3 && isBeside(paragraph, index) && isKind(words[index])) index--
  if (index < 0 || !isBeside(paragraph, index)) return undefined
  const count = words[index].text.toLowerCase()
  if (ONE.has(count)) return isAlone(paragraph, media) ? {index, isOne: true} : undefined
  if (count === 'a' || count === 'an') {
    const suits = isReporting(paragraph, media) || isNationalAlone(paragraph, index, media)
    return suits ? {index, isOne: true} : undefined
  }
  const isNumber = NUMBERS.has(count) || /^(?:[2-9]|\d\d\d?)$/.test(count)
  if (!isNumber && !MANY.has(count)) return undefined
  const before = words.slice(Math.max(0, index - 3), index).map(word => word.text.toLowerCase())
  if (before.at(-1) && MATERIALS.has(before.at(-1)!)) return undefined
  if (before.some(word => MATERIALS.has(word)) && /^(?:least|than|over)$/.test(before.at(-1)!))
    return undefined
  const suits = isNumber ? isAlone(paragraph, media) : isReporting(paragraph, media, REPORT)
  return suits ? {index, isOne: false} : undefined
}

/** A kind of newsroom, or a nationality. Counts are capitalised, too, where they begin a sentence. */
function isKind({text}: Word): boolean {
  const small = text.toLowerCase()
  if (KINDS.has(small)) return true
  const counts = ONE.has(small) || MANY.has(small) || NUMBERS.has(small) || small === 'a' || small === 'an'
  return /^\p{Lu}/u.test(text) && !counts
}

/** Whether a single space stands behind a word. */
function isBeside({words, text}: Paragraph, index: number): boolean {
  return words[index + 1] !== undefined && /^\s$/.test(text.slice(words[index].end, words[index + 1].start))
}

/** "A French media," and no noun behind it. "A Western media" and "a free media" are whole ways of reporting. */
function isNationalAlone({words, text}: Paragraph, count: number, media: number): boolean {
  const isNational = words.slice(count + 1, media).some(word => /^\p{Lu}(?!estern)/u.test(word.text))
  // Behind a comma, a list may go on: "a US media, tech and toy company".
  const ending = /^["”’]?(?:[.;:!?]|$|, (?:which|saying|adding|he|she) )/
  return isNational && ending.test(text.slice(words[media].end, words[media].end + 12))
}

/** Whether "media" is a noun by itself here: a mark, the end, a verb or a preposition follows. */
function isAlone(paragraph: Paragraph, media: number): boolean {
  if (!isBeside(paragraph, media)) return paragraph.text[paragraph.words[media].end] !== '-'
  return AFTER_NOUN.has(paragraph.words[media + 1].text) || isReporting(paragraph, media)
}

/** Whether "media" is the subject of a verb of reporting. */
function isReporting({words, text}: Paragraph, media: number, more = REPORTS): boolean {
  let index = media + 1
  while (words[index] && index <= media + 2 && BETWEEN.has(words[index].text)) index++
  const verb = words[index]
  if (!verb || /[,.;:!?]/.test(text.slice(words[media].end, verb.start))) return false
  // "A media report said to be false" has no newsroom that says.
  return (REPORTS.has(verb.text) || more.has(verb.text)) && words[index + 1]?.text !== 'to'
}
