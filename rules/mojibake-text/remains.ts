import {once} from '../../src/rule.js'
import {WINDOWS_1252} from './encodings.js'

/** What remains of characters that were read in the wrong encoding when some of their parts got lost. */
export interface RemainsPattern {
  /** Makes the expression: the \p classes cost much even before the first use. */
  pattern: () => RegExp
  /** A cheap test that must hold before the pattern is tried. */
  hint: RegExp
  message: 'lost' | 'remains' | 'control'
  severity?: 'warning'
  /** What stood there, where that is certain. */
  repair?: (match: RegExpExecArray) => string | undefined
}

const CONTRACTED =
  '(?:[Dd]on|[Dd]idn|[Dd]oesn|[Ii]sn|[Aa]ren|[Ww]asn|[Ww]eren|[Hh]asn|[Hh]aven|[Hh]adn|[Cc]an|[Cc]ouldn|[Ww]on|[Ww]ouldn|[Ss]houldn|[Mm]ustn|[Nn]eedn|[Aa]in)'
const PRONOUN = '(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Ww]hat|[Tt]here|[Ww]ho|[Ll]et|[Hh]ere|[Ww]here)'
const PERSON = '(?:I|[Ww]e|[Yy]ou|[Tt]hey)'
/** What stands for an apostrophe that could not be written or was read as Windows-1252, Mac Roman or a part of it. */
const BROKEN = '(?:\\?|â|Õ|í|´|ʼ|Æ|�|\\uFFFD|¿|\\^|ï¿½)'

/** What the Chinese encoding GBK makes of the bytes E2 80 and one more, with the letter that follows. */
const GBK = {
  檚: '’s',
  檛: '’t',
  檙: '’r',
  檝: '’v',
  檒: '’l',
  檓: '’m',
  檇: '’d',
  渨: '“w',
  淭: '“T',
  淚: '“I',
  淲: '“W',
  渢: '“t'
} as Record<string, string>

/** What GBK makes of the UTF-8 of the characters A0 to FF, in their order. */
const GBK_LATIN =
  '聽隆垄拢陇楼娄搂篓漏陋芦卢颅庐炉掳卤虏鲁麓碌露路赂鹿潞禄录陆戮驴' +
  '脌脕脗脙脛脜脝脟脠脡脢脣脤脥脦脧脨脩脪脫脭脮脰脳脴脵脷脹脺脻脼脽脿谩芒茫盲氓忙莽猫茅锚毛矛铆卯茂冒帽貌贸么玫枚梅酶霉煤没眉媒镁每'

const REMAINS: RemainsPattern[] = [
  // U+FFFD, and its three bytes in Windows-1252, twice over, in Windows-1251, Mac Roman and GBK
  {
    pattern: once(
      () =>
        new RegExp(
          `(?<=\\b${CONTRACTED})(?:\\uFFFD+|(?:ï¿½)+)(?=ts?\\b)|(?<=\\b${PRONOUN})(?:\\uFFFD+|(?:ï¿½)+)(?=s\\b)`,
          'g'
        )
    ),
    hint: /\uFFFD|ï¿½/,
    message: 'lost',
    repair: () => '’'
  },
  {
    pattern: () => /(?:\uFFFD|ï¿½|Ã¯Â¿Â½|пїЅ|Ôø[Ω]|锟斤拷|锟斤|锟叫|斤拷|ｿｽ|�)+/g,
    hint: /[^\0-\x7F]/,
    message: 'lost'
  },
  // don?t · donât · itÕs · theyíre
  {
    pattern: once(
      () =>
        new RegExp(
          `(?<=\\b${CONTRACTED})${BROKEN}(?=ts?\\b)|(?<=\\b${PRONOUN})${BROKEN}(?=s\\b)|(?<=\\b${PERSON})${BROKEN}(?=(?:re|ve|ll|m)\\b)`,
          'g'
        )
    ),
    hint: /[?âÕí´ʼÆ\uFFFD¿^½](?:t|s|re|ve|ll|m)/,
    message: 'remains',
    repair: () => '’'
  },
  // Control characters that are quotation marks and dashes in Windows-1252
  {
    pattern: () => /[\x80-\x9F]+/g,
    hint: /[\x80-\x9F]/,
    message: 'control',
    repair: match => {
      const text = [...match[0]].map(character => WINDOWS_1252[character.charCodeAt(0) - 0x80]).join('')
      return /[\x80-\x9F]/.test(text) ? undefined : text
    }
  },
  // The first two of three: â€ · вЂ · ‚Ä · ΓÇ · ÔÇ · 鈥 · 窶 · β€ · ā€
  {
    pattern: () => /(?:â|Ã¢|β|ā|ג|โ)€|Ã¢â‚¬?|вЂ|‚Ä(?!\p{Ll}{2})|ΓÇ|ÔÇ/gu,
    hint: /€|Ã¢|вЂ|‚Ä|ΓÇ|ÔÇ/,
    message: 'remains'
  },
  {
    pattern: () => /[鈥窶](?:[\p{Script=Han}\uFFFD?]|(?=\s|$|[\p{P}\p{L}]))/gu,
    hint: /[鈥窶]/,
    message: 'remains',
    repair: match => GBK[match[0][1] ?? '']
  },
  {pattern: () => /烫烫烫?|屯屯屯?|锘縷?|芒鈧/gu, hint: /[烫屯锘芒]/, message: 'remains'},
  // A byte-order mark in Windows-1252 and Windows-1251
  {pattern: () => /ï»¿|п»ї/g, hint: /»/, message: 'remains', repair: () => ''},
  // Â and Ã before a space that was a no-break space: "5Â km", "voilÃ  "
  {
    pattern: () => /(?<=[\p{Ll}\p{N}.,;:!?"”’)%£€$])(?:Â ?|Ã )(?=[\s\p{L}\p{N}"“$£€(]|$)/gu,
    hint: /[ÂÃ]/,
    message: 'remains',
    repair: match =>
      match[0].startsWith('Â')
        ? /^\s/.test(match.input.slice(match.index + match[0].length))
          ? ''
          : ' '
        : undefined
  },
  {pattern: () => /(?<=\s|^)Â(?=\s|$)/g, hint: /Â/, message: 'remains', severity: 'warning'},
  // caf茅, 拢5: Latin letters and signs in GBK; a Chinese character does not stand alone between Latin letters
  {
    pattern: once(
      () =>
        new RegExp(
          `(?<=[a-z\\d])[${GBK_LATIN}](?=[a-z]|[\\s.,;:!?]|$)|(?<![\\p{L}\\p{N}])[${GBK_LATIN}](?=[a-z\\d])`,
          'gu'
        )
    ),
    hint: /[\u3400-\u9FFF]/,
    message: 'remains',
    repair: match => String.fromCharCode(0xa0 + GBK_LATIN.indexOf(match[0]))
  },
  // =E2=80=99 and =C3=A9: quoted-printable
  {
    pattern: () => /(?:=[89A-F][\dA-F]){2,60}/g,
    hint: /=[89A-F][\dA-F]=/,
    message: 'remains',
    repair: match => readHex(match[0])
  }
]

/** The patterns whose hints a text has. */
export function remainsFor(text: string): RemainsPattern[] {
  return REMAINS.filter(({hint}) => hint.test(text))
}

/** The text of bytes such as `=E2=80=99`, or undefined where they are not UTF-8. */
function readHex(text: string): string | undefined {
  const bytes = text
    .slice(1)
    .split('=')
    .map(byte => Number.parseInt(byte, 16))
  const read = new TextDecoder().decode(Uint8Array.from(bytes))
  return read.includes('\uFFFD') ? undefined : read
}
