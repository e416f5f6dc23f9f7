import type {Severity} from '../../src/rule.js'

/** A family of masks: how they look, and how certain one is. */
export interface MaskPattern {
  pattern: RegExp
  severity: Severity
  /** A match that is sound all the same. */
  unless?: (mask: string) => boolean
}

/** Kinds of things that masks stand for, as term bases, entity taggers and protection steps name them. */
const KINDS =
  'term|ent|entity|ne|name|nam|per|pers|person|loc|location|gpe|place|org|organi[sz]ation|misc|date|time|num|number|money|' +
  'percent|unit|url|link|email|mail|word|var|variable|ph|plh|placeholder|tag|token|tok|mask|masked|dnt|protect|protected|' +
  'keep|slot|item|seg|segment|span|img|image|noun|unk|unknown|quote|code|html|xml|literal|fixed|glossary|gloss|abbr'

/** Special tokens of neural models. */
const SPECIAL =
  'unk|unknown|pad|mask|masked|bos|eos|sep|cls|num|number|oov|ent|entity|ph|placeholder|term|url|email|user'

/**
 * The families. Sources: the protection formats of Moses and OpenNMT (⦅…⦆, ｟…｠), special tokens of fairseq, Marian,
 * SentencePiece and BERT, inline elements of XLIFF and TMX, format strings of C, Python, Java and ICU, and the
 * letter-digit-letter masks with which pipelines hide names from a translation service.
 */
export const MASKS: MaskPattern[] = [
  // {{0}} · {{ name }} · {0} · {name} · ${name} · {% x %}
  {
    pattern: /\$?\{{2,3}\s?[\w.:-]{0,40}\s?\}{2,3}|\$?\{\s?\d{1,4}\s?\}|\$\{\s?[\w.]{1,40}\s?\}/g,
    severity: 'error'
  },
  {pattern: /\{\s?[A-Za-z]+(?:[_.\d][A-Za-z\d_.]*)?\s?\}/g, severity: 'warning'},
  // ⟦3⟧ ⦅3⦆ ｟3｠ ⟪x⟫ and other brackets that no newsroom types
  {pattern: /[⟦⦅｟⟬⦃]\s?[^⟦⟧⦅⦆｟｠\n]{0,40}\s?[⟧⦆｠⟭⦄]/g, severity: 'error'},
  // [[ENT_2]] · <<<PERSON>>> · <<1>>
  {pattern: /\[\[\s?[\w.:-]{1,40}\s?\]\]|<<{1,2}\s?[\w.:-]{1,40}\s?>{2,3}/g, severity: 'error'},
  // <unk> · < unk > · [UNK] · [MASK] · <|endoftext|>
  {pattern: new RegExp(`<\\s?\\/?(?:${SPECIAL})(?:[_-]?\\d{1,4})?\\s?>`, 'gi'), severity: 'error'},
  {pattern: /<\|\s?[\w-]{1,30}\s?\|>/g, severity: 'error'},
  {
    pattern: new RegExp(`\\[\\s?(?:${SPECIAL}|${KINDS})[_ -]?\\d{0,4}\\s?\\]`, 'gi'),
    severity: 'error',
    unless: isProse
  },
  // <x id="1"/> · <g id="2"> · <ph/> · </bpt> · <g1> · <3>
  {
    pattern: /<\s?\/?\s?(?:x|g|bx|ex|ph|bpt|ept|it|mrk|sub|hi|ut)\b(?:\s[^<>\n]{0,80})?\s?\/?\s?>/gi,
    severity: 'error'
  },
  {
    pattern: /<\s?\/?\s?[a-z]{0,4}\d{1,4}\s?\/?\s?>/gi,
    severity: 'error',
    unless: mask => /^<\s?\/?h[1-6]\b/i.test(mask)
  },
  // __PH_1__ · _ _ PH _ 1 _ _ · ___NAME___
  {
    pattern:
      /(?<![\p{L}\p{N}_])_{2,4}\s?[\p{L}\p{N}]+(?:[ _]{1,3}[\p{L}\p{N}]+){0,3}\s?_{2,4}(?![\p{L}\p{N}_])/gu,
    severity: 'error'
  },
  {pattern: /(?<!\S)_ _ ?[A-Za-z]+(?: ?_ ?\d{1,4})? ?_ _(?!\S)/g, severity: 'error'},
  // TERM_3 · Term_3 · term _ 3 · ENTITY-12 in capitals
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_@#/.&-])(?:${KINDS})\\s?_\\s?\\d{1,4}(?![\\p{L}\\p{N}_]|\\.\\p{L})`,
      'giu'
    ),
    severity: 'error'
  },
  {
    pattern: /(?<![\p{L}\p{N}_@#/.&-])\p{Lu}{1,16}(?:_\p{Lu}{1,16}){0,2}_\d{1,4}(?![\p{L}\p{N}_]|\.\p{L})/gu,
    severity: 'error'
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_@#/.&-])(?:${KINDS.toUpperCase()})\\d{1,4}(?![\\p{L}\\p{N}_-])`,
      'gu'
    ),
    severity: 'warning'
  },
  // #1# · @@1@@ · $$3$$ · ~2~ · ##NAME##
  {
    pattern: /(?<![\p{L}\p{N}@#$~^§¤¦%])([@#$~^§¤¦%]{1,3})\s?\p{L}{0,10}_?\d{1,4}\s?\1(?![\p{L}\p{N}])/gu,
    severity: 'error'
  },
  {
    pattern: /(?<![\p{L}\p{N}])([@#$~^§%&=|])\1{1,2}\s?[\p{L}_]{1,20}\d{0,4}\s?\1{2,3}(?![\p{L}\p{N}])/gu,
    severity: 'error'
  },
  // %s · %d · %1$s · %(name)s · %@
  {
    pattern:
      /(?<![\p{L}\p{N}%]|\d\s)%(?:\d\$)?(?:\.\d)?(?:[sdifu@](?![\p{L}\p{N}])|\([A-Za-z_]{1,30}\)s|\d{1,2}(?=\s\p{Ll}))/gu,
    severity: 'error'
  },
  // Z1z · z0z · zz12zz · XXX1XXX · AAA3AAA: a number between the same letters
  {
    pattern: /(?<![\p{L}\p{N}_@#/.-])([A-Za-z])\1{0,5}\s?\d{1,4}\s?\1{1,6}(?![\p{L}\p{N}_-]|\.\p{Ll})/giu,
    severity: 'error',
    unless: isCode
  },
  // zz12 · xx3 · qzq7 in small letters
  {pattern: /(?<![\p{L}\p{N}_@#/.-])[zxqj]{2,5}\d{1,4}(?![\p{L}\p{N}_-])/gu, severity: 'error'},
  // PLACEHOLDER, and the token that a model writes for what it does not know
  {pattern: /(?<![\p{L}\p{N}_-])PLACEHOLDER(?:[_-]?\d{1,4})?(?![\p{L}\p{N}_-])/gu, severity: 'error'},
  {pattern: /(?<![\p{L}\p{N}_@#/(-])(?:UNK|OOV)(?![\p{L}\p{N}_)-])/gu, severity: 'warning'},
  // characters of private use, where pipelines hide marks of their own
  {pattern: /[\uE000-\uF8FE]+/g, severity: 'error'}
]

/** `[name]` or `[date]` in small letters may be an editor's note; in capitals or with a number it is a mask. */
function isProse(mask: string): boolean {
  return !/\d/.test(mask) && mask !== mask.toUpperCase()
}

/** `B2B`, `A1A` and `M1M` are names and codes: one letter on either side, both capital, of those that codes use. */
function isCode(mask: string): boolean {
  const [, left, right] = /^(\p{L}+)\s?\d+\s?(\p{L}+)$/u.exec(mask) ?? ['', '', '']
  if (/\s/.test(mask)) return left.length < 2 || right.length < 2 || left.length !== right.length
  if (left.length === 1 && right.length === 1) {
    const isRare = /[zxq]/i.test(left)
    return !(isRare ? left !== left.toUpperCase() || right !== right.toUpperCase() || /z/i.test(left) : false)
  }
  return left.length !== right.length && Math.min(left.length, right.length) === 1
}
