import {lexicon, once, type Severity} from '../../src/rule.js'

/** How a tokeniser marks pieces of words, and what the text was before. */
export interface PiecePattern {
  /** Makes the expression: the \p classes cost much even before the first use. */
  pattern: () => RegExp
  /** A cheap test that must hold before the pattern is tried: most patterns are dear to compile. */
  hint: RegExp
  message: 'piece' | 'mark' | 'token' | 'bytes'
  severity?: Severity
  /** What should stand in place of a match; undefined where the match is sound. Without it there is no repair. */
  repair?: (match: string) => string | undefined
}

const WORD = String.raw`[\p{L}\p{N}]{1,30}`

/** Characters that byte-level models (GPT-2 and its kin) write for the bytes of “ ” ‘ ’ – — …, which begin with E2 80. */
const BYTE_MARKS: Record<string, string> = {ĵ: '–', Ķ: '—', ĺ: '‘', Ļ: '’', ľ: '“', Ŀ: '”', '¦': '…'}
const BRACKETS: Record<string, string> = {L: '([{', R: ')]}'}

/**
 * Sources: subword-nmt and fastBPE (`@@`), BERT's WordPiece (`##`), SentencePiece (`▁`, `⁇`, `<0x0A>`), byte-level BPE
 * (`Ġ`, `Ċ`), the joiners of OpenNMT (`￭`, `￨`), Moses (`@-@`) and the brackets of the Penn Treebank (`-LRB-`).
 */
const PIECES: PiecePattern[] = [
  // terr@@ itory · terr @@ itory · coun@@ tri@@ es; masks stand between two marks: @@1@@
  {
    pattern: once(
      () => new RegExp(`(?<![\\p{L}\\p{N}@])${WORD}(?:\\s?@\\s?@\\s${WORD}(?!\\s?@@(?!\\s))){1,12}`, 'gu')
    ),
    hint: /@\s?@/,
    message: 'piece',
    repair: match => match.replace(/\s?@\s?@\s/g, '')
  },
  {
    pattern: () => /(?<![\p{L}\p{N}@])[\p{L}\p{N}'’-]{1,30}@@(?![\p{L}\p{N}@])/gu,
    hint: /@@/,
    message: 'piece',
    repair: without('@@')
  },
  {pattern: () => /(?<!\S)@@(?:@|\p{Ll}{1,20}(?![@\p{L}\p{N}]))?(?!\S)/gu, hint: /@@/, message: 'mark'},
  // stat ##ion · stat##ion · stat # # ion
  {
    pattern: () =>
      /(?<![\p{L}\p{N}#])[\p{L}\p{N}'’]{1,30}(?:\s?##\p{Ll}[\p{L}'’]{0,30}|\s# # ?\p{Ll}{1,30}){1,12}(?![#\p{L}])/gu,
    hint: /#\s?#/,
    message: 'piece',
    repair: match => match.replace(/\s?# ?# ?/g, '')
  },
  {
    pattern: () => /(?<![\p{L}\p{N}#])##\p{Ll}[\p{L}'’]{0,30}(?![#\p{L}])/gu,
    hint: /##/,
    message: 'piece',
    repair: without('##')
  },
  // ▁the · the▁market · _the
  {
    pattern: () => /(?<![\p{L}\p{N}])[\p{L}\p{N}'’]{0,30}(?:▁[\p{L}\p{N}'’]{0,30}){1,40}/gu,
    hint: /▁/,
    message: 'piece',
    repair: match => match.replace(/^▁+/, '').replace(/▁+$/, '').replace(/▁+/g, ' ')
  },
  {
    pattern: () => /(?<![^\s"“(])_\p{L}{2,30}(?![\p{L}\p{N}_@])/gu,
    hint: /(?:^|[\s"“(])_/,
    message: 'piece',
    repair: match => (lexicon.hasCommon(match.slice(1)) ? match.slice(1) : undefined)
  },
  // Ġword and Ċ, which are letters of Maltese, too: Ġgantija, Ċirkewwa
  {
    pattern: () => /[\p{L}\p{N}.,'’]{0,30}(?:Ġ[\p{L}\p{N}.,'’]{0,30}){1,40}/gu,
    hint: /Ġ/,
    message: 'piece',
    repair: withoutSpaceMarks
  },
  {pattern: () => /(?<!Ċ)Ċ+(?![\p{Ll}Ċ])/gu, hint: /Ċ/, message: 'mark', repair: () => ''},
  {pattern: () => /âĢ[ĵĶĺĻľĿ¦]/g, hint: /âĢ/, message: 'bytes', repair: match => BYTE_MARKS[match[2]]},
  // <0xE2><0x80><0x99>
  {
    pattern: () => /(?:<\s?0x[\dA-Fa-f]{2}\s?>\s?){1,400}(?<=>)/g,
    hint: /0x/,
    message: 'bytes',
    repair: readBytes
  },

  // well @-@ known · 10 @,@ 000
  {
    pattern: once(() => new RegExp(`${WORD}(?:\\s?@\\s?[-–,./:'&%]\\s?@\\s?${WORD}){1,12}`, 'gu')),
    hint: /@\s?[-–,./:'&%]\s?@/,
    message: 'mark',
    repair: match => match.replace(/\s?@\s?([-–,./:'&%])\s?@\s?/g, '$1')
  },
  {pattern: () => /@[-–,./:]@/g, hint: /@[-–,./:]@/, message: 'mark', repair: match => match[1]},
  // pre￭ fix · word ￭, · word￨C · ter■ ritory
  {
    pattern: once(() => new RegExp(`(?:${WORD})?(?:\\s?￭\\s?[\\p{L}\\p{N}.,;:!?"'’)-]{0,30}){1,40}`, 'gu')),
    hint: /￭/,
    message: 'piece',
    repair: match => match.replace(/\s?￭\s?/g, '')
  },
  {
    pattern: () => /\p{Ll}{1,30}■ \p{Ll}{1,30}/gu,
    hint: /■/,
    message: 'piece',
    repair: match => match.replace('■ ', '')
  },
  {pattern: () => /￨\p{L}{0,12}/gu, hint: /￨/, message: 'mark', repair: () => ''},
  {
    pattern: () => /\p{Ll}{1,30}\+ \+\p{Ll}{1,30}/gu,
    hint: /\+ \+/,
    message: 'piece',
    repair: match => match.replace('+ +', '')
  },
  {pattern: () => /[⎵␣]+/g, hint: /[⎵␣]/, message: 'mark', repair: () => ' '},
  {pattern: () => /\s?<\/w>/g, hint: /<\/w>/, message: 'mark', repair: () => ''},
  {pattern: () => /⁇/g, hint: /⁇/, message: 'mark'},
  // -LRB- -RSB-: brackets that parsers must not take for their own; `` as an opening quotation mark
  {
    pattern: () => /-[LR][RSC]B-/g,
    hint: /-[LR]/,
    message: 'mark',
    repair: match => BRACKETS[match[1]]['RSC'.indexOf(match[2])]
  },
  {pattern: () => /(?<![`\p{L}\p{N}])``(?=\s?\p{L})(?!`)/gu, hint: /``/, message: 'mark', repair: () => '"'},

  // <s> · </s> · [SEP] · <pad> · <eos>
  {
    pattern: () =>
      /(?:<|&lt;)\s?\/?\s?(?:s|pad|bos|eos|bop|eop|sos|cls|sep|n|go|start|end|blank|space|newline|nl)\s?\/?\s?(?:>|&gt;)/gi,
    hint: /<|&lt;/,
    message: 'token'
  },
  {
    pattern: () => /\[\s?\/?(?:SEP|CLS|PAD|BOS|EOS|SOS|GO|START|END|INST|EOD|NL)\s?\]/g,
    hint: /\[/,
    message: 'token'
  },
  // xxbos · xxmaj, which fastai writes
  {
    pattern: () => /(?<![\p{L}\p{N}])xx(?:bos|eos|fld|maj|up|unk|rep|wrep|pad)(?![\p{L}\p{N}])/gu,
    hint: /xx/,
    message: 'token'
  },
  // >>deu<< · <2en> · eng_Latn · en_XX
  {pattern: () => />>\s?[a-z]{2,3}(?:_\p{L}{2,4})?\s?<<|<2[a-zA-Z]{2,3}>/gu, hint: />>|<2/, message: 'token'},
  {
    pattern: () =>
      /(?<![\p{L}\p{N}_@/.-])[a-z]{2,3}_(?:Latn|Cyrl|Arab|Hans|Hant|Hang|Jpan|Deva|Grek|Hebr|Thai|Beng|XX)(?![\p{L}\p{N}_])/gu,
    hint: /_[A-Z]/,
    message: 'token'
  },
  {
    pattern: () =>
      /(?<![\p{L}\p{N}_@/.-])(?:en|zh|de|fr|es|ru|ja|ko|ar|pt|it)_[A-Z]{2}(?![\p{L}\p{N}_]|\.\p{L})/gu,
    hint: /_[A-Z]/,
    message: 'token',
    severity: 'warning'
  }
]

/** The patterns whose hints a text has. */
export function patternsFor(text: string): PiecePattern[] {
  return PIECES.filter(({hint}) => hint.test(text))
}

function without(mark: string): (match: string) => string {
  return match => match.replaceAll(mark, '')
}

/** What `Ġthe Ġtalks` was; undefined where the letter belongs to a Maltese name. */
function withoutSpaceMarks(match: string): string | undefined {
  const words = match.split('Ġ')
  const isResidue = words.length > 2 || words[0] !== '' || words[1] === '' || !/^\p{Ll}/u.test(words[1])
  if (!isResidue && !lexicon.has(words[1].replace(/[.,'’]+$/, ''))) return undefined
  return words.filter(word => word !== '').join(' ')
}

/** The text that bytes make in UTF-8, or nothing where they make none. */
function readBytes(match: string): string {
  const bytes = [...match.matchAll(/0x([\dA-Fa-f]{2})/g)].map(byte => Number.parseInt(byte[1], 16))
  return new TextDecoder().decode(Uint8Array.from(bytes)).replace(/\uFFFD|[\0-\x08]/g, '')
}
