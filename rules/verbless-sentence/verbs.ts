import {FUNCTION_WORDS, lexicon, type Word} from '../../src/rule.js'

// Whether a sentence may have a finite verb. Every doubt counts as a verb: a word is none only where its form rules it out.

const set = (words: string) => new Set(words.trim().split(/\s+/))

const FINITE = set(`
  is are was were be been am has have had do does did done will would should could can cannot may might must shall ought
  ain't need dare let let's thanks thank
  said told made went came took got gave saw knew found thought left felt began kept held brought bought sold sent spent
  built met led read paid lost won stood sat ran rose fell grew drew flew threw blew wrote spoke broke chose drove rode
  woke wore swore tore bore struck stuck hit cut put set shut cost hurt beat bet quit spread shed cast burst split rid
  thrust upset caught taught fought sought lent bent lay laid slept swept wept dealt meant dreamt leapt crept knelt heard
  shot forgot hid bit slid bid fed bled bred fled sped sank sang rang drank swam shrank sprang began spun swung hung clung
  flung stung stole froze shook forsook mistook undertook overtook ate forgave forbade arose withdrew withheld withstood
  understood overcame foresaw oversaw dug fit knit slit wed became underwent outdid rebuilt repaid resold rewrote
  go goes say says get gets make take give see know think come want look use find tell ask work seem feel become leave
  call keep mean show turn play run move live believe hold bring happen write provide sit stand lose pay meet include
  continue learn change lead understand watch follow stop create speak allow add spend grow open walk win offer remember
  love consider appear buy wait serve die send expect build stay fall reach remain suggest raise require decide dominate
  face hope agree argue warn fear claim deny insist avoid mind see
`)

/** `'s` behind these is `is` or `has`; behind nouns it may be, too, but is a possessive far oftener. */
const BEFORE_IS = /^(?:it|he|she|that|there|what|who|where|how|here|this|everything|something|nothing|one)'s$/
/** Behind these a base form is a verb. */
const BEFORE_BASE =
  /(?:[^s]s|ly|ing)$|^(?:i|you|we|they|who|which|that|people|police|media|to|and|or|not|never|also|always|now|often|women|men|children)$/

/** Whether any word of a sentence may be its verb. */
export function mayHaveVerb(words: readonly Word[]): boolean {
  return words.some((word, index) => mayBeVerb(word.text.replace('’', "'"), index, words))
}

function mayBeVerb(word: string, index: number, words: readonly Word[]): boolean {
  const lower = word.toLowerCase()
  if (FINITE.has(lower) || /(?:n't|'re|'ve|'ll|'d|'m)$/.test(lower) || BEFORE_IS.test(lower)) return true
  // "Jane's forecasting" is a verb, "Jane's forecast" is not.
  if (/'s$/.test(lower) && /.{3}ing$/.test(words[index + 1]?.text ?? '')) return true
  // Names are no verbs, but any sentence may start with an order.
  if (lower !== word && index > 0) return false
  if (/[^e]ed$/.test(lower)) return true
  if (/[^s]s$/.test(lower) && singulars(lower).some(isVerb)) return true
  if (/^.{3,}(?:ate|i[sz]e|ify)$/.test(lower) && isVerb(lower)) return true
  return (index === 0 || BEFORE_BASE.test(words[index - 1].text.toLowerCase())) && isVerb(lower)
}

/** What a third person or plural may be the form of. */
function singulars(word: string): string[] {
  const found = [word.slice(0, -1)]
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`)
  if (/(?:[sxzo]|[cs]h)es$/.test(word)) found.push(word.slice(0, -2))
  return found
}

/** Whether English has the `-ing` of a word: `air` and `base` are verbs as well, `missile` is none. (`thing` is no form of `the`.) */
function isVerb(word: string): boolean {
  if (FUNCTION_WORDS.has(word)) return false
  const forms = [`${word}ing`]
  if (word.endsWith('e')) forms.push(`${word.slice(0, -1)}ing`)
  if (word.endsWith('ie')) forms.push(`${word.slice(0, -2)}ying`)
  if (/[aeiou][bdgklmnprt]$/.test(word)) forms.push(`${word}${word[word.length - 1]}ing`)
  return forms.some(form => lexicon.hasCommon(form))
}
