// Abbreviations of news English by what may follow their stop. Lower-cased, without the last stop.

const set = (words: string) => new Set(words.split(/\s+/))

/** Titles and first parts of names: a name follows, so the stop never ends a sentence before one. */
export const BEFORE_NAME = set(`
  mr mrs ms mx dr prof gen brig maj lt col capt cpt cmdr cdr adm sgt cpl pvt pte sgt-maj lt-col lt-gen maj-gen
  brig-gen vice-adm rear-adm supt insp det const ofc gov sen sens rep reps rev revs fr hon pres amb atty messrs mmes
  st ste mt mts ft pt sr sra srta mme mlle m hr fr herr frau al-hajj msgr bro sis esq ald cllr sup asst assoc dep dir
`)

/** What stands before a number: the stop ends no sentence when a digit follows. */
export const BEFORE_NUMBER = set(`
  no nos vol vols fig figs art arts p pp sec secs ch chap para paras ver v ex op pt cl reg nr tel ext est ca c approx
  jan feb mar apr jun jul aug sept sep oct nov dec
`)

/** Abbreviations that stand within a sentence and hardly ever end one. */
export const INSIDE = set(`
  vs v cf e.g i.e eg ie viz approx ca est al incl excl esp aka a.k.a fmr bros dept univ assn intl natl govt
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
`)

/** Abbreviations that may end a sentence or go on: what follows decides. */
export const EITHER = set(`
  inc corp co cos ltd llc llp plc pty pvt jr sr etc bros dept ave blvd rd hwy sq apt bldg ft in oz lb lbs mph min max
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo esq ph.d m.d b.a m.a b.sc m.sc ll.b j.d d.d.s r.n m.p ph
`)

/** Nouns that a single capital letter completes: after `Plan B.` a sentence can end. */
export const BEFORE_LETTER = set(`
  plan vitamin hepatitis group class grade type category section option team pool exhibit appendix annex schedule
  division league series block zone phase building gate terminal ward room level chapter part point side line
  influenza factor brand site unit area version serie celsius fahrenheit title article
`)

/** Names that hold a mark inside: the mark ends no sentence. Lower-cased, with the mark. */
export const MARKED_NAMES = set(`
  yahoo! e! wham! panic! jeopardy! oklahoma! oliver! airplane! mamma_mia! guess? oooh! moulin_rouge! yum! jump! jeb!
`)

/** Words that a sentence begins with far oftener than a name does. */
export const STARTERS = set(`
  the a an this that these those he she it they we i you his her its their our my your there here
  but and or nor so yet if when while although though because since as after before until unless once whereas
  in on at by for from to of with without under over during through between among against about despite following
  according however meanwhile moreover furthermore nevertheless therefore thus instead still also then now later
  earlier today yesterday tomorrow asked what who why how where which whose whether all some many most several few
  both each every either neither no not none one two three four five six seven eight nine ten another other others
  such only even just perhaps maybe is was are were has have had do does did will would can could may might must
  should let more less much last next once again nearly almost around officials police critics analysts experts
  people residents investigators prosecutors authorities lawmakers researchers scientists voters shares prices sales
`)
