import {lexicon} from '../../src/rule.js'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Abbreviations in small letters that are words or in the lexicon, without their stop. */
const SMALL = set(`
  abbr admin al appl approx apt assn ave avg blvd ca cf ch co cont corp dept dist ed eds eg esp est etc ex excl ext ft
  fig figs govt hon hr hrs ibid ie in inc incl intl jr km lab lb lbs ltd max mfg mi min misc mph natl neg nos op orig oz
  para paras pl pos pp pref prob prof qtr rd ref refs rep resp sec secs sing spec spp sq sr st stat subj supp temp tel
  trans univ var viz vol vols vs wk wks yd yds yr yrs
`)

/** Those with a capital: of states, months, days, ranks, firms and works. Lower-cased. */
const CAPITAL = set(`
  ala app apr apt arch ariz ark art arts asst atty aug brig bros cal calif cant cap capt cat ch chap col colo com comm
  conn cor cpl cpt ct dan dec del det deut dir div dr eph eng est exod fed feb fig figs fla fort fr fri ft gal gen gov
  heb hon ill ind ins inst jan jas jer jos jr jul jun kan lab lat lev lib lieut lit lt mac mag maj mar mass matt me
  mich minn mis miss mo mod mon mont mt mts nat neb neh nev nov num obs oct okla op opp ore pa par pen penn pet phil pl
  pres prof prop prov psalm pub pvt reg rep reps res rev rom russ sam sat sec sen sens sep sept ser sgt soc sr st ste sun
  sup supt tenn tex thur thurs tim tit trad treas tue tues univ va vet vol vols vt wash wed wis zech
`)

/** The shortest words, which end sentences. */
const WORDS = set('he she it we me us up on so do go be to by of my out off own too two one yes')

/** Whether a word with a stop behind it may be short for something, so that another mark can follow. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase()
  if (word.includes('.') || SMALL.has(lower)) return true
  if (/^\p{N}/u.test(word)) return word.length < 3
  if (/^[\p{Lu}\p{N}&]{1,5}$/u.test(word)) return true
  if (/^\p{Lu}/u.test(word) && CAPITAL.has(lower)) return true
  if (WORDS.has(word)) return false
  // Words of the language are none but those in the tables; no abbreviation of English has seven letters.
  return word.length < 3 || (word.length < 7 && !lexicon.has(lower) && !lexicon.has(word))
}
