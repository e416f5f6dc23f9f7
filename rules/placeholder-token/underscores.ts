import {lexicon} from '../../src/rule.js'
import type {Mask} from './counters.js'
import {KIND} from './kinds.js'

// A run of letters, digits and underscores with an underscore in it; long runs are code.
const TOKEN =
  /(?<![\p{L}\p{N}_＿@#/.=?&\\-])(?=[\p{L}\p{N}]{0,24}[_＿])[\p{L}\p{N}_＿]{3,60}(?![\p{L}\p{N}_＿@/\\=]|\.\p{L})/gu
// _ _ PH _ 1 _ _ · __ PH_1 __: taken apart by a tokeniser
const APART =
  /(?<![\p{L}\p{N}_＿])(?:[_＿]\s?){2,4}[\p{L}\p{N}]{1,20}(?:\s?[_＿]\s?[\p{L}\p{N}]{1,20}){0,3}\s?(?:[_＿]\s?){1,3}[_＿](?![\p{L}\p{N}])/gu
// Term _ 3
const APART_COUNTER = new RegExp(
  `(?<![\\p{L}\\p{N}_@#/.-])(?:${KIND})(?:\\s[_＿]\\s?|[_＿]\\s)\\p{N}{1,4}(?![\\p{L}\\p{N}_])`,
  'giu'
)
const HAS_KIND = new RegExp(`(?:^|_)(?:${KIND})(?=_|\\p{N}|$)`, 'iu')

/** Masks that underscores hold together: `__PH_1__`, `TERM_3`, `PERSON_NAME`, whole, cut or taken apart. */
export function underscoredIn(text: string): Mask[] {
  const masks: Mask[] = []
  const add = (match: RegExpExecArray) =>
    masks.push({start: match.index, end: match.index + match[0].length, severity: 'error'})
  for (const match of text.matchAll(TOKEN)) if (isMask(match[0].replaceAll('＿', '_'))) add(match)
  // Most underscores stand inside of a token.
  if (/[_＿]\s?[_＿]/.test(text))
    for (const match of text.matchAll(APART)) if (isSpacedMask(match[0])) add(match)
  if (/\s[_＿]|[_＿]\s/.test(text)) for (const match of text.matchAll(APART_COUNTER)) add(match)
  return masks
}

/** Names of people's accounts (`cool_guy99`), file names and blanks to fill in (`____`) are none. */
function isMask(token: string): boolean {
  const core = token.replace(/^_+|_+$/g, '')
  if (core === '' || /^(?:COVID|SARS|MERS)_/i.test(core)) return false
  const isCapital = core === core.toUpperCase() && /\p{Lu}/u.test(core)
  if (/^__.*__$/.test(token)) return true
  // A word in small letters behind or before two marks is the end of a phrase in Markdown: __in bold__.
  if (/^__|__$/.test(token))
    return HAS_KIND.test(core) || !lexicon.hasCommon(core) || core !== core.toLowerCase()
  if (/^_.*_$/.test(token)) return isCapital || /\p{N}$/u.test(core) || HAS_KIND.test(core)
  if (isCapital && /^_|_$/.test(token) && HAS_KIND.test(core)) return true
  if (isCapital && /^\p{L}+(?:_[\p{L}\p{N}]+)+$/u.test(core)) return true
  return /\p{N}/u.test(core) && (HAS_KIND.test(core) || /^[zxqj]{2,}_\p{N}/iu.test(core))
}

/** Between two blanks to fill in stands a word in small letters; in a mask a kind, a number or capitals. */
function isSpacedMask(text: string): boolean {
  const core = text
    .replace(/^[_＿\s]+|[_＿\s]+$/g, '')
    .replace(/\s/g, '')
    .replaceAll('＿', '_')
  return /\p{N}|_/u.test(core) || core === core.toUpperCase() || (HAS_KIND.test(core) && !/^id$/i.test(core))
}
