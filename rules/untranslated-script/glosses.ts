import {once} from '../../src/rule.js'
import {letterCount, type Run} from './runs.js'

const LANGUAGE =
  '(?:Chinese|Mandarin|Cantonese|Japanese|Korean|Russian|Ukrainian|Belarusian|Bulgarian|Serbian|Macedonian|Mongolian|' +
  'Kazakh|Kyrgyz|Tajik|Arabic|Persian|Farsi|Dari|Pashto|Urdu|Hebrew|Yiddish|Greek|Hindi|Marathi|Nepali|Sanskrit|' +
  'Bengali|Tamil|Telugu|Kannada|Malayalam|Gujarati|Punjabi|Sinhala|Sinhalese|Thai|Lao|Khmer|Burmese|Tibetan|' +
  'Georgian|Armenian|Amharic|Tigrinya|Uyghur|Kurdish|Cyrillic|original)'
const THING =
  '(?:characters?|letters?|words?|term|phrase|expression|symbols?|glyphs?|ideograms?|pictograms?|kanji|kana|hiragana|' +
  'katakana|hangul|hanzi|syllables?|numerals?|hashtag|slogan|inscription|caption reads|signature|pronounced|transliterated as|' +
  'romani[sz]ed as|spel(?:led|t)|reads|saying|words? for|called|named|entitled|titled|band|album|song|single|' +
  'rapper|duo|trio|opera|manga|anime|webtoon)'

// The sentence speaks about what comes: the character 福, a band named Кино, Chinese: 环球网
const announcing = once(
  () =>
    new RegExp(
      `(?:\\b${THING}|\\b${LANGUAGE}(?: (?:name|title|script|spelling|text|version|word|term|phrase|characters?))?|\\b(?:word|term|name|character|symbol) for [\\w ]{1,24})(?: (?:is|are|was|of|as))?[:,]? ?$`
    )
)
// … or about what has gone: 福 in Chinese, 福 means luck, 福 (luck)
const explaining = once(
  () =>
    new RegExp(
      `^[^\\p{L}\\p{N}(]{0,3}(?:[([（]\\s?\\p{Script=Latin}|(?:in|the) ${LANGUAGE}\\b|(?:which |that )?(?:means?|meaning|literally|translates?|translated|stands? for)\\b|(?:is )?(?:the|a|an) ${THING}\\b)`,
      'u'
    )
)
const DOMAIN =
  /[^\s.]\.(?:рф|рус|укр|бг|срб|мкд|бел|қаз|мон|москва|онлайн|сайт|дети|ελ|გე|հայ|中国|中國|香港|台湾|台灣|公司|网络|한국|भारत|ไทย|قطر|مصر|امارات|السعودية)$/
// What a name may follow that was left in its own script on purpose.
const NAMED =
  /\b(?:newspaper|daily|weekly|magazine|journal|outlet|web ?site|channel|restaurant|bar|café|shop|store|brand|ship|novel|book|play|film|movie|drama|series|show|account|user|blogger)[:,]? $/
const OPENING = /["'“‘«„‚「『《〈*_`]$/
const CLOSING = /^[\p{P}\s]{0,2}?["'”’»“「」『』》〉*_`]/u
/** Words of speech that a reporter would translate; a word, title or chant has fewer. */
const QUOTED_WORDS = 8
const QUOTED_IDEOGRAPHS = 16

/** How far around a run signs of a gloss are looked for, in code units. */
const REACH = 80

export type Standing = 'gloss' | 'quoted' | 'address' | 'aside' | 'name' | 'running'

/** How a run stands in its English sentence: `running` is damage; `aside` (a bracket that
 * explains nothing) and `name` mostly are. */
export function standingOf(run: Run, text: string): Standing {
  const before = text.slice(Math.max(0, run.start - REACH), run.start)
  const after = text.slice(run.end, run.end + REACH)
  if (/[#@＃/]$/.test(before) || /:\/\/\S{0,60}$/.test(before) || DOMAIN.test(run.text)) return 'address'
  const bracket = openBracket(before)
  if (bracket) return bracket
  if (explaining().test(after) || announcing().test(before) || isAlternative(before, after)) return 'gloss'
  if (OPENING.test(before) && CLOSING.test(after)) return isSpeech(run.text) ? 'aside' : 'quoted'
  return NAMED.test(before) ? 'name' : 'running'
}

/** What a bracket that is open in front of a run makes of it, or undefined if none is. */
function openBracket(before: string): Standing | undefined {
  const at = Math.max(...['(', '（', '[', '［'].map(mark => before.lastIndexOf(mark)))
  if (at < 0 || /[)）\]］]/.test(before.slice(at))) return undefined
  const inside = before.slice(at + 1)
  const explains = !/\p{L}/u.test(inside) || /[:;,/=–—-]\s?["'“«]?$/.test(inside) || announcing().test(inside)
  if (!explains) return undefined
  // A gloss follows the word that it explains; a bracket behind a stop is a credit line.
  const outside = before.slice(0, at).trimEnd()
  return outside === '' || /[.!?。！？]["”’]?$/.test(outside) ? 'aside' : 'gloss'
}

/** `Huanqiu, or 环球网, reported` */
function isAlternative(before: string, after: string): boolean {
  return /, (?:or|also|aka) $/.test(before) && /^,/.test(after)
}

function isSpeech(run: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(run))
    return letterCount(run) > QUOTED_IDEOGRAPHS
  return run.split(/\s+/).length > QUOTED_WORDS
}
