import {once, type Severity} from '../../src/rule.js'
import {HTML_NAME, KIND, SPECIAL_TOKEN, UNMISTAKABLE_KIND} from './kinds.js'
import {PROSE} from './look.js'

/** A family of masks that symbols mark. */
export interface MaskFamily {
  /** Made when a text may hold one, for most are long and never needed. */
  pattern: () => RegExp
  /** Characters of which every mask of the family holds one; where these are none of prose, a string. */
  hint: string | RegExp
  /** Matches wherever the pattern does, and elsewhere: without classes of Unicode it costs a tenth to make. */
  near?: RegExp
  /** Whether symbols beyond ASCII make such masks, too. */
  anySymbol?: boolean
  /** Default: error. */
  severity?: Severity
  /** Default: mask. */
  message?: 'mask' | 'unknown' | 'variable' | 'hidden'
  /** A match that is sound all the same, or another rule's matter. */
  unless?: (mask: string) => boolean
}

const LT = '(?:<|&lt;|＜|‹|⟨)\\s?'
const GT = '\\s?(?:>|&gt;|＞|›|⟩)'
const N = '\\p{N}{1,5}'
const BRACE = '{}｛｝'
const SQUARE = '[［'
/** Capitals, a number or an underscore, or a word that notes do not have: `[sic]` and `[the port]` are left alone. */
const NO_NOTE =
  /\[(?:[^\][a-z]{0,40}\]|[^\][]{0,40}[0-9_\x80-\uFFFF]|\s?(?:[Uu][Nn][Kk]|[Oo][Oo][Vv]|[Mm][Aa][Ss][Kk]|[Nn][Uu][Mm]|[Pp][Rr][Oo][Pp][Nn]|[Gg][Pp][Ee]|[Pp][Ll][Hh]|[Dd][Nn][Tt])\s?\])/
const ANGLE = '<＜‹⟨&'
/** Brackets that no newsroom types; pipelines take them for that. */
const OPENING = '⟦⦅｟⟬⦃⟪⟨⁅⸢⸤⧼❨❪❬❮❰❲❴⌈⌊⌜⌞〘〚⟮⦇⦉⦑⦗⟅'
const CLOSING = '⟧⦆｠⟭⦄⟫⟩⁆⸣⸥⧽❩❫❭❯❱❳❵⌉⌋⌝⌟〙〛⟯⦈⦊⦒⦘⟆'
/** Symbols that pipelines put on both sides of a counter. */
const SYMBOL = '@#$~^§¤¦%|&=+¬\\\\€◊†‡¶•·×÷±¡¿＃＠％＆＄～＾｜＊＋＝\\p{So}'

/** What stands between the two sides of a mask, letters, digits and underscores, and more beyond ASCII. */
const COUNTED = '[A-Za-z0-9_\\x80-\\uFFFF-]{1,60}'
/** Letters and marks of other writing systems that stand beside foreign text. */
const NO_SYMBOL =
  '\\u0400-\\u0481\\u048A-\\u052F\\u3001-\\u3003\\u3005-\\u3011\\u3041-\\u3096\\u30A1-\\u30FF\\u4E00-\\u9FFF\\uAC00-\\uD7A3！（），．：；？'
const BRACKETED_NAME = /\[\s?[A-Za-z_\u017F\u212A]{2,20}[_ -]?[0-9\x80-\uFFFF]{0,10}\s?\]/

/**
 * Sources: the protection formats of Moses and OpenNMT (⦅…⦆, ｟…｠), special tokens of fairseq, Marian, SentencePiece,
 * T5 and BERT, inline elements of XLIFF and TMX, the variables of C, Python, Java, ICU, Rails, Handlebars, Jinja and
 * mail merge, and the masks with which pipelines hide names and numbers from a translation service.
 */
const makeSymbolic = (): MaskFamily[] => [
  // {{0}} · {{ name }} · { {0} } · {{{raw}}} · {{#if x}}
  {pattern: () => /[$#%@]?(?:[{｛]\s?){2,3}[^{}｛｝\n]{0,80}(?:[}｝]\s?){1,2}[}｝]/gu, hint: BRACE},
  // {% if x %} · <%= name %> · ${name} · %{name} · #{name} · {count, plural, one {
  {pattern: () => /\{%[^%\n]{0,60}%\}|<%[^%\n]{0,60}%>/g, hint: '{<', message: 'variable'},
  {pattern: () => /[$#%@]\s?\{[^{}\n]{1,60}\}/g, hint: BRACE, message: 'variable'},
  {
    pattern: () =>
      /\{\s?\w{1,30}\s?,\s?(?:plural|select|selectordinal|number|date|time|choice)\b[^\n]{0,160}\}/g,
    hint: BRACE,
    message: 'variable'
  },
  // {0} · {1:d} · {} · {user_name} · {firstName} · {NAME} · { Term 3 }
  {
    pattern: () =>
      new RegExp(`[{｛]\\s?(?:${N})?(?:[,:](?!\\s?[.#]?[a-z]{2})[^{}\\n]{0,20})?\\s?[}｝]`, 'gu'),
    hint: BRACE
  },
  {
    pattern: () => new RegExp(`[{｛]\\s?(?:(?:${KIND})[ _-]?(?:${N})?)\\s?[}｝]`, 'giu'),
    hint: BRACE
  },
  {
    pattern: () =>
      /[{｛]\s?(?:\p{L}[\p{L}\p{N}]{0,30}(?:[_.\p{N}-][\p{L}\p{N}_.-]{0,30}|\p{Lu}[\p{L}\p{N}]{0,30})|\p{Lu}{2,30})\s?[}｝]/gu,
    hint: BRACE,
    message: 'variable'
  },
  {pattern: () => /[{｛]\s?\p{L}{1,30}\s?[}｝]/gu, hint: BRACE, severity: 'warning', message: 'variable'},
  // {#1} · {@x} · {1, 2}
  {
    pattern: () => /[{｛][^{}｛｝\s]{1,60}[}｝]/gu,
    hint: BRACE,
    unless: mask => /^.[\p{L}:]+.$/u.test(mask) || /^\{:/.test(mask)
  },
  {
    pattern: () => /[{｛][^{}｛｝\n]{1,60}[}｝]/gu,
    hint: BRACE,
    severity: 'warning',
    unless: mask => /[:;]/.test(mask)
  },
  // {{0 · 0}} · {0: one side was lost
  {pattern: () => /\{\{\s?[\p{L}\p{N}_]{0,30}|(?<![\p{L}\p{N}_])[\p{L}\p{N}_]{0,30}\s?\}\}/gu, hint: '{}'},
  {pattern: () => /\{\p{N}{1,3}(?![\p{N}.,])/gu, hint: BRACE, severity: 'warning'},

  // ⟦3⟧ ⦅3⦆ ｟name：NN｠, whole or one side of it
  {
    pattern: () =>
      new RegExp(
        `[${OPENING}]\\s?[^${OPENING}${CLOSING}\\n]{0,40}[${CLOSING}]|` +
          `[${OPENING}]\\s?[\\p{L}\\p{N}_]{0,20}|[\\p{L}\\p{N}_]{0,20}[${CLOSING}]`,
        'gu'
      ),
    hint: OPENING + CLOSING
  },
  // 【1】 · ［NE_2］ · «First_Name» · ‹3›
  {
    pattern: () =>
      new RegExp(
        `[【〖〔［「『《〈＜«]\\s?(?:(?:${KIND})[_ -]?(?:${N})?|\\p{Lu}{1,12}[_-]?${N}|\\p{L}{1,20}_\\p{L}{1,20})\\s?[】〗〕］」』》〉＞»]|` +
          '[【〖〔［＜‹〈]\\s?\\p{N}{1,2}\\s?[】〗〕］＞›〉]',
        'giu'
      ),
    hint: '【〖〔［「『《〈＜«‹',
    unless: mask => /^[「『«《]/.test(mask) && /^.\p{Lu}?\p{Ll}+.$/u.test(mask)
  },

  // [[ENT_2]] · [[1]] · [ [ 1 ] ]
  {
    pattern: () => /\[\s?\[\s?[\p{L}\p{N}_.:-]{1,40}\s?\]\s?\]/gu,
    hint: /\[\s?\[/,
    unless: mask => !/\p{N}|_/u.test(mask) && mask !== mask.toUpperCase() && !BARE_KIND.test(inner(mask))
  },
  // [UNK] · [MASK] · [PERSON_1] · [num 3]
  {
    pattern: () => new RegExp(`\\[\\s?(?:${SPECIAL_TOKEN})\\s?\\]`, 'gi'),
    hint: NO_NOTE,
    near: BRACKETED_NAME,
    message: 'unknown',
    unless: isNote
  },
  {
    pattern: () => new RegExp(`\\[\\s?(?:${KIND})[_ -]?(?:${N})?\\s?\\]`, 'giu'),
    hint: NO_NOTE,
    near: BRACKETED_NAME,
    unless: isNote
  },
  {pattern: () => /\[\s?(?:\p{L}{1,20}_){1,3}[\p{L}\p{N}]{1,20}\s?\]/gu, hint: /\[[^\][]{0,90}_/},
  // [%name%] · [*NAME*] · [001] · [XXX] · [INSERT NAME HERE]
  {pattern: () => /\[\s?([%*~^_#@$|])\s?[\p{L}\p{N}_ ]{1,30}\1\s?\]/gu, hint: /\[\s?[%*~^_#@$|]/},
  {
    pattern: () => /\[0\d{1,3}\]|\[X{2,8}\]|\[(?:INSERT|ENTER|ADD|YOUR|Insert) [^\]\n]{1,40}\]/g,
    hint: SQUARE
  },
  {pattern: () => /\[\s?0\s?\]/g, hint: SQUARE, severity: 'warning'},

  // <unk> · < unk > · <|endoftext|> · <extra_id_0>
  {
    pattern: () =>
      new RegExp(
        `${LT}\\/?\\s?(?:${SPECIAL_TOKEN})${GT}|(?<![\\p{L}\\p{N}])unk${GT}|${LT}unk(?![\\p{L}\\p{N}])`,
        'giu'
      ),
    hint: '<＜‹⟨>&',
    message: 'unknown'
  },
  {pattern: () => /<[|｜]\s?[^<>|｜\n]{1,40}\s?[|｜]>/g, hint: '<', message: 'unknown'},
  // <x id="1"/> · <g id=2> · </bpt> · <PERSON_1> · <3> · <NAME>
  {
    pattern: () =>
      new RegExp(
        `${LT}\\/?\\s?(?:x|g|bx|ex|ph|bpt|ept|it|mrk|hi|ut|np|nt|keep|dnt|notranslate|term|zone|wall)(?![\\p{L}\\p{N}_])(?:\\s[^<>&\\n]{0,80})?\\s?\\/?${GT}`,
        'giu'
      ),
    hint: ANGLE
  },
  {
    pattern: () => new RegExp(`${LT}\\/?\\s?(?:\\p{L}{1,16}_?){0,2}[_ -]?${N}\\s?\\/?${GT}`, 'gu'),
    hint: ANGLE,
    unless: mask => HTML_NAME.test(inner(mask))
  },
  {
    pattern: () => new RegExp(`${LT}\\/?\\s?(?:(?:${KIND})|[A-Z][A-Z_]{1,30})\\s?\\/?${GT}`, 'giu'),
    hint: ANGLE,
    unless: mask =>
      HTML_NAME.test(inner(mask)) || (!BARE_KIND.test(inner(mask)) && mask !== mask.toUpperCase())
  },
  // <#1> · <@name@> · <%1%>
  {pattern: () => new RegExp(`${LT}[#$@%*&!~^][\\p{L}\\p{N}_]{1,24}[#$@%*&!~^]?${GT}`, 'gu'), hint: ANGLE},
  // <<1>> · <<<PERSON>>> · < < 1 > >
  {pattern: () => /<\s?<\s?<?\s?[\p{L}\p{N}_ .:-]{1,40}>\s?>\s?>?/gu, hint: ANGLE},

  // #1# · @@1@@ · $$3$$ · ~NE2~ · @ @ 1 @ @
  {
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}\\p{N}*${SYMBOL}])([${SYMBOL}])\\1{0,2}(?:\\p{L}{1,12}[_-]?)?\\p{N}{1,4}\\1{1,3}(?![\\p{L}\\p{N}])`,
        'gu'
      ),
    hint: '@#$~^%|&=+\\',
    anySymbol: true,
    near: new RegExp(`([!-/:-@[-\`{-~])${COUNTED}\\1|[^\\0-~${PROSE}${NO_SYMBOL}]`),
    // Weibo writes its hashtags like this: #Top10#, #2024#
    unless: mask =>
      /^\+/.test(mask) ||
      (/^#\p{L}/u.test(mask) && !BARE_KIND.test(inner(mask).replace(/\p{N}|_/gu, ''))) ||
      /^#\p{N}{4}#$/u.test(mask)
  },
  {
    pattern: () =>
      /(?<![\p{L}\p{N}@#$~^§¤¦|%]|& ?)([@#~§¤¦^])\s(?:\p{L}{1,12}[_-]?)?\p{N}{1,4}\s\1(?![\p{L}\p{N}@#~^§¤¦])/gu,
    hint: '@#~§¤¦^',
    near: new RegExp(`([@#~§¤¦^])\\s${COUNTED}\\s\\1`)
  },
  {
    pattern: () =>
      /(?<![\p{L}\p{N}@#$~^§¤¦|%])([@#$~^§%&=|])\s?\1\s?(?:\p{L}{1,12}[_-]?)?\p{N}{1,4}\s?\1\s?\1(?![\p{L}\p{N}@#$~^§¤¦|%])/gu,
    hint: '@#$~^§%&=|',
    near: new RegExp(`([@#$~^§%&=|])\\s?\\1\\s?${COUNTED}\\s?\\1\\s?\\1`)
  },
  // §ACME§ · ~ACME~
  {
    pattern: () => /(?<![\p{L}\p{N}])([§~^¤¦¬])\p{Lu}[\p{Lu}_]{1,24}\p{N}{0,4}\1(?![\p{L}\p{N}])/gu,
    hint: '§~^¤¦¬'
  },
  // ::1:: · //NE1// · ((1)) · ((NAME))
  {
    pattern: () =>
      /(?<![\p{L}\p{N}:/!+])([:/!+])\1{1,2}(?:\p{L}{1,12}[_-]?)?\p{N}{1,4}\1{2,3}(?![\p{L}\p{N}/])|\(\(\s?(?:\p{L}{0,16}[_-]?\p{N}{1,4}|\p{Lu}[\p{Lu}_]{1,20})\s?\)\)/gu,
    hint: ':/!+(',
    near: new RegExp(`([:/!+])\\1${COUNTED}\\1\\1|\\(\\(`)
  },
  // @@NAME@@ · ##person## · @num@ · |TERM| · %NAME% · *|FNAME|*
  {
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}\\p{N}#@])([@#$^§%&|+])\\1{1,2}\\s?[\\p{L}_]{1,24}\\p{N}{0,4}\\s?\\1{2,3}(?![\\p{L}\\p{N}])|` +
          `(?<![\\p{L}\\p{N}#@])(?:([@$~^§%&])(?:${KIND})[_-]?\\p{N}{0,4}\\2|([#|=:])\\3?(?:${UNMISTAKABLE_KIND})[_-]?\\p{N}{0,4}\\3{1,2})(?![\\p{L}\\p{N}])`,
        'giu'
      ),
    hint: '@#$~^§%&|+=',
    near: new RegExp(`([@#$^§%&|+])\\1\\s?${COUNTED}\\s?\\1\\1|([@$~^§%&#|=:])\\2?(?![0-9])${COUNTED}\\2`)
  },
  {
    pattern: () => /(?<![\p{L}\p{N}%])%[A-Z][A-Z_]{1,30}\p{N}{0,3}%|\*\|[^|\n]{1,40}\|\*/gu,
    hint: '%*',
    near: /%[A-Z]|\*\|/,
    message: 'variable'
  },
  // @entity3 · $ENT1 · $name
  {
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}\\p{N}_$@])(?:@(?:entity\\p{N}{1,4}|placeholder|entity)|[$%](?:${KIND})_?\\p{N}{1,4}|\\$(?:${KIND}))(?![\\p{L}\\p{N}_/]|\\.\\p{L})`,
        'giu'
      ),
    hint: '@$%',
    // A dollar of a country is none: $US5
    near: /@(?:[Ee][Nn][Tt]|[Pp][Ll][Aa])|[$%](?!(?:US|A|NZ|HK|C|S)\d)[A-Za-z\u017F\u212A]/
  },
  // \1 · \g<1>
  {pattern: () => /(?<![\p{L}\p{N}\\:])\\(?:\d{1,2}|g<\w{1,20}>)(?![\p{L}\p{N}\\])/gu, hint: '\\'},

  // %s · %1$s · %02d · % s · %(name)s · %@
  {
    pattern: () =>
      /(?<![\p{N}%％)]|\p{N}\s)[%％]\s?(?:\p{N}{1,2}\$)?[-+0#]?\p{N}{0,2}(?:\.\p{N}{1,2})?l{0,2}[sdiufxcpgXG@](?![\p{L}\p{N}@])|%\([A-Za-z_]{1,30}\)[sdif]/gu,
    hint: '%％',
    near: /(?:^|[^0-9%％)])[%％]\s?[-+0-9#.$\x80-\uFFFF]{0,16}l{0,2}[sdiufxcpgXG@](?![A-Za-z0-9@])|%\(/,
    message: 'variable'
  },
  // (%1) · "%2" · %1 of: Qt
  {pattern: () => /(?<=["'“‘(])%[1-9](?=["'”’)])/g, hint: '%', message: 'variable'},
  {
    pattern: () => /(?<=^|\s)%[1-9](?=\s\p{Ll}|[,.;]|$)/gu,
    hint: '%',
    severity: 'warning',
    message: 'variable'
  },

  // [object Object] · #REF!
  {
    pattern: () => /\[object Object\]|(?<!\S)#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)/g,
    hint: '[#',
    message: 'variable'
  },

  // Characters of private use and the object replacement character
  {
    pattern: () =>
      /[\uE000-\uF8FE\uFFFC\u{F0000}-\u{10FFFD}]+(?:[\p{L}\p{N}]{1,20}[\uE000-\uF8FE\u{F0000}-\u{10FFFD}]+)?/gu,
    hint: /[\uE000-\uF8FE\uFFFC\uDB80-\uDBFF]/,
    message: 'hidden'
  }
]

/** Families that letters alone make. */
const makeWords = (): MaskFamily[] => [
  // XXNAMEXX · qqplaceholderqq
  {
    pattern: () =>
      new RegExp(
        `(?<![\\p{L}\\p{N}_@#/.-])([zxqj])\\1{0,3}(?:${UNMISTAKABLE_KIND})\\1{1,4}(?![\\p{L}\\p{N}_-])`,
        'giu'
      ),
    hint: /[zxqj][a-z]{3,}[zxqj]/i
  },
  {
    pattern: () =>
      /(?<![\p{L}\p{N}_-])(?:PLACEHOLDER|notranslate|NOTRANSLATE|HTTPURL|URLTOKEN|@USER)(?:[_-]?\p{N}{1,4})?(?![\p{L}\p{N}_-])/gu,
    hint: /PLACEHOLDER|notranslate|HTTPURL|URLTOKEN|@USER/i
  },
  {
    pattern: () => /(?<![\p{L}\p{N}_-])NaN(?![\p{L}\p{N}_-])|lorem ipsum/giu,
    hint: /NaN|lorem/i,
    severity: 'warning',
    message: 'variable',
    unless: mask => /^nan$/i.test(mask) && mask !== 'NaN'
  },
  {
    pattern: () => /(?<![\p{L}\p{N}_@#/(.-])UNK(?![\p{L}\p{N}_)-]|\.\p{L})/gu,
    hint: /UNK/,
    message: 'unknown'
  },
  {
    pattern: () => /(?<![\p{L}\p{N}_@#/(.'’-])(?:unk|OOV)(?![\p{L}\p{N}_)'’-]|\.\p{L})/gu,
    hint: /unk|OOV/,
    severity: 'warning',
    message: 'unknown'
  }
]

/** Made when the first symbol asks for them. */
export const symbolicFamilies = once(() => makeSymbolic().map(keepingPattern))

export const wordFamilies = once(() => makeWords().map(keepingPattern))

const keepingPattern = (family: MaskFamily): MaskFamily => ({...family, pattern: once(family.pattern)})

const BARE_KIND = new RegExp(`^(?:${KIND})$`, 'i')

/** What stands between the brackets. */
function inner(mask: string): string {
  return mask.replace(/&[lg]t;|[^\p{L}\p{N}_]/gu, '')
}

/** `[name]` or `[date]` in small letters may be an editor's note; in capitals or with a number it is a mask. */
function isNote(mask: string): boolean {
  return (
    !/\p{N}|_/u.test(mask) &&
    mask !== mask.toUpperCase() &&
    !/\[\s?(?:unk|oov|mask|num|propn|gpe|plh|dnt)\s?\]/i.test(mask)
  )
}
