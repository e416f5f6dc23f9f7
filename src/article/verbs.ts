import {FUNCTION_WORDS} from './english.js'
import {wordFact, wordTrait} from './forms.js'
import {lexicon} from './lexicon.js'
import type {Word} from './words.js'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Verbs that need no other word to show that they are finite. */
const FINITE = set(`
  is are was were am be has have had do does did will would can could may might must shall should ought cannot need
  ain't let
`)

/** Pasts of irregular verbs, and of some that are the same as their base. */
const IRREGULAR = set(`
  said told made went came took got gave found thought knew became left felt put brought began kept held wrote stood
  heard meant met ran paid sat spoke lay led grew lost fell sent built understood drew broke spent cut rose drove bought
  wore chose ate flew won sold fought threw caught taught struck shot hit shut cost set let beat bent bet bid bled blew
  bore bound bred burnt burst cast clung crept dealt dug drank dreamt dwelt fed fled flung forbade forecast foresaw
  forgave forgot froze ground hid hung hurt knelt knit laid leapt learnt lent lit mistook misled offset outdid overcame
  overran oversaw overtook overthrew pled proved quit read rebuilt redid repaid reran rewrote rid rode rang sank sang saw
  sawed sewed shed shone shook shrank slept slid slung slew smelt sowed sped spelt spilt split spoilt sprang spread spun
  stole stuck stung stank strode strove swept swelled swore swam swung thrust tore trod undercut undertook underwent
  undid upheld upset withdrew withheld withstood woke wound wept wet arose awoke befell sought underwrote undersold
  outsold retook remade retold resold reset spat ridded rebuilt `)

/** Base forms that are hardly ever nouns, so that they need no certain subject before them: `growers in Hull want`. */
const BASES = set(`
  make want include say take come go get know think see give find tell become leave keep begin seem hear believe bring
  happen provide sit lose meet continue learn understand follow create speak allow add spend grow remember consider appear
  buy send expect build stay remain suggest sell require decide agree argue insist deny exist contain depend refuse
  refute dominate belong affect represent differ comprise consist arrive enjoy earn eat receive rely tend prefer suffer
  involve enable ensure prevent apply oppose reject accept share generate produce
`)

/** Words after which a base form is finite: `they say`, `who want`. */
const SUBJECTS = set(`
  i you we they who which that there these those what people men women children police others many most some few both all
  none more half and or not also still never always often now then already even only just please may either neither
  media data cattle sheep fish staff officials everyone crew team them us it he she per cent percent majority number
`)

/** Words that a noun or participle follows, and no finite verb. */
const BEFORE_NOUN = set(`
  the a an every each no my your his its our their whose some any
  of in at for from with without between among against during into onto towards toward via per despite as by to
`)

/** Words that a short form of a verb hangs on; behind others `'s` is nearly always a possessive. */
const SHORT_IS =
  /^(?:it|he|she|that|there|here|what|who|where|how|when|why|let|everyone|everything|nobody|nothing|someone|something|one)'s$/

/**
 * What a form may be in a sentence: contracted with a verb (`they're`); a short form of one or a possessive; finite, but
 * behind what a noun follows; `May`, which is a month, too; a base form of a verb, or a noun; or nothing of the kind.
 */
type Verb = 'contracted' | 'possessive' | 'finite' | 'may' | 'base' | 'none'

const verbOf = wordFact((given): Verb => {
  const word = given.toLowerCase().replace('’', "'")
  if (/n't$|'(?:re|ve|d|ll|m)$/.test(word) || SHORT_IS.test(word)) return 'contracted'
  if (word.endsWith("'s")) return 'possessive'
  if (FINITE.has(word)) return given === 'May' ? 'may' : 'finite'
  if (IRREGULAR.has(word) || BASES.has(word)) return 'finite'
  if (FUNCTION_WORDS.has(word)) return 'none'
  const asFinite = (isVerb: boolean) => (isVerb ? 'finite' : 'none')
  if (/[^aeiou]ied$/.test(word)) return asFinite(lexicon.hasCommon(`${word.slice(0, -3)}ying`))
  if (word.endsWith('ed')) return asFinite(lexicon.hasCommon(`${word.slice(0, -2)}ing`))
  if (/[^s]s$/.test(word)) return asFinite(basesOf(word).some(hasParticiple))
  return hasParticiple(word) ? 'base' : 'none'
})

const isBeforeNoun = wordTrait(text => BEFORE_NOUN.has(text.toLowerCase()) || /['’][sS]?$/.test(text))
const mayBeSubject = wordTrait(text => SUBJECTS.has(text.toLowerCase()) || /(?:s|ly)$/i.test(text))
const endsLikeVerbal = wordTrait(text => /(?:ing|ed)$/.test(text))

/**
 * Whether a sentence may hold a finite verb. Nouns that are spelt like verbs count, too, so the answer is worth something
 * only when it is no: of sentences of six words and more in sound news, one in a thousand has none.
 */
export function hasVerb(words: readonly Word[]): boolean {
  for (let index = 0; index < words.length; index++) if (isVerbAt(words, index)) return true
  return false
}

function isVerbAt(words: readonly Word[], index: number): boolean {
  const verb = verbOf(words[index])
  if (verb === 'none') return false
  if (verb === 'contracted') return true
  if (verb === 'possessive') return index + 1 < words.length && endsLikeVerbal(words[index + 1])
  if (index === 0) return true
  const before = words[index - 1]
  if (verb === 'may' || isBeforeNoun(before)) return false
  return verb === 'finite' || mayBeSubject(before)
}

/** What may stand before the ending of a form in -s: `carries`, `watches`, `says`. */
function basesOf(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)]
}

/** Whether a base has a form in -ing, as verbs do. */
function hasParticiple(base: string): boolean {
  if (base.length < 2) return false
  return (
    lexicon.hasCommon(`${base}ing`) ||
    (base.endsWith('ie') && lexicon.hasCommon(`${base.slice(0, -2)}ying`)) ||
    (base.endsWith('e') && lexicon.hasCommon(`${base.slice(0, -1)}ing`)) ||
    lexicon.hasCommon(`${base}${base[base.length - 1]}ing`)
  )
}
