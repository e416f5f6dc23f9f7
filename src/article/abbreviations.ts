// Abbreviations of news English by what may follow their stop. Lower-cased, without the last stop.

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Titles and first parts of names: a name follows. Only where they are written with a capital. */
export const BEFORE_NAME = set(`
  mr mrs ms mx dr drs prof profs gen brig maj lt col capt cpt cmdr cdr adm sgt cpl pfc spc pvt pte sgt-maj lt-col lt-gen
  maj-gen brig-gen vice-adm rear-adm supt insp det const ofc gov sen sens rep reps rev revs fr hon pres amb atty messrs
  mmes ste mt mts ft pt sra srta mme mlle hr herr frau al-hajj msgr bro sis ald cllr asst assoc dep dir vol pp rt
`)

/** Parts of addresses that begin names, too: `St. Helier`, `Canal St. The shop`. */
export const STREETS = set('st dr ft mt pt')

/** What stands before a number: the stop ends no sentence when a digit or a Roman numeral follows. */
export const BEFORE_NUMBER = set(`
  no nos nr vol vols fig figs art arts p pp sec secs ch chap chaps para paras ver v ex op pt pts cl reg tel ext est ca c
  ep eps acct deg b d r apt rm rte rt hwy ste rs re rp sh ksh tk approx circa
`)

/** Those of them that end sentences as words: `modern art. 20 paintings`. */
export const NUMBERED_WORDS = set('art arts ex chap chaps op figs apt ste')

/** Months and days of the week. */
export const CALENDAR = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri'
)

/** Abbreviations that never end a sentence. */
export const NEVER_ENDS = set('vs v viz cf e.g i.e eg ie approx ca a.k.a aka fmr esp deg acct utd rt')

/** Abbreviations that end a sentence only where what follows must begin one. */
export const SELDOM_ENDS_AT = set(`
  al est incl excl bros dept univ assn intl natl govt inc corp co cos ltd llc llp plc pty pvt jr sr esq ave blvd rd hwy
  sq apt bldg ph.d m.d
`)

/** States that no word is spelt like. */
export const STATES = set(
  'ala ariz ark calif colo fla kan ky md minn mont neb nev okla pa tenn tex va vt wis wyo'
)

/** States that are words or names, too: they stand behind a comma, a bracket or a hyphen. */
export const STATE_WORDS = set('cal conn del ga ill ind la mass mich miss mo ore wash')

/** Measures: a sentence goes on when another number follows (`6 ft. 5 in.`). */
export const UNITS = set('in ft oz lb lbs mi yd yds gal qt pt min mins sec secs hr hrs max')

/** Nouns that a single capital letter completes: after `Plan B.` a sentence can end. */
export const BEFORE_LETTER = set(`
  plan vitamin hepatitis group class grade type category section option team pool exhibit appendix annex schedule
  division league series block zone phase building gate terminal ward room level chapter part point side line
  influenza factor brand site unit area version serie celsius fahrenheit title article war omega model tier
  platform stand entrance exit lot row seat track route channel formula
  generation gen schedule
`)

/** Names that hold a mark inside: the mark ends no sentence. Lower-cased, with the mark. */
export const MARKED_NAMES = set(`
  yahoo! e! wham! panic! jeopardy! oklahoma! oliver! airplane! mia! guess? ooh! rouge! yum! jeb!
`)

/** Function words that a sentence begins with far oftener than a name does. */
export const STARTERS = set(`
  the a an this that these those he she it they we i you his her its their our my your there here
  but and or nor so yet if when while although though because since as after before until unless once whereas
  in on at by for from to of with without under over during through between among against about despite following
  according however meanwhile moreover furthermore nevertheless nonetheless therefore thus instead still also then now
  later earlier today yesterday tomorrow asked what who why how where which whose whether all some many most several few
  both each every either neither nobody nothing none no not one two three four five six seven eight nine ten another
  other others such only even just perhaps maybe is was are were has have had do does did will would can could may might
  must should let more less much last next again nearly almost around additionally afterwards besides further hence
  likewise otherwise sometimes soon whatever whenever wherever everyone someone anyone it's he's she's that's there's
  they're we're i'm i've we've don't didn't
`)

/** Starters that are names as well, so that an initial may stand before them: `Thomas J. Will`. */
export const STARTING_NAMES = set(
  'will may so an many few still just more do such one last even now less each day price'
)

/** Plurals that names begin with behind `U.S.` and its like: `the U.S. Marines`. */
export const NAMED_PLURALS = set(`
  marines marshals airways customs masters securities forces representatives senators rangers seals foods motors systems
  industries holdings partners brothers labs sports technologies services states olympics steelworkers pictures records
  studios news times gymnastics athletics airlines veterans fisheries plains bulls politics economics treasuries treasurys
  democrats republicans conservatives liberals greens christians catholics methodists baptists presbyterians
`)
