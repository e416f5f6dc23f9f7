import {defineRule, type Severity, strings} from '../../src/rule.js'
import {countersIn} from './counters.js'
import {type MaskFamily, symbolicFamilies, wordFamilies} from './families.js'
import {type Look, lookAt} from './look.js'
import {underscoredIn} from './underscores.js'

export default defineRule({
  id: 'placeholder-token',
  summary: 'A mask that was never filled in again: `Z1z`, `__PH_1__`, `{{0}}`, `<unk>`, `%s`, `TERM_3`',
  family: 'residue',
  mqm: 'accuracy/omission',
  severity: 'error',
  scope: 'paragraph',
  options: {
    allow: strings({doc: 'Tokens that are sound here, such as `UNK` for a university.'}),
    masks: strings({
      doc: 'Masks of your own pipeline to find, too, for example `["<<n7>>", "QX0"]`; a number in one stands for any number.'
    })
  },
  messages: {
    mask: {
      reason:
        '"{actual}" is a mask: it stood for a name, number or term while the text was translated, and was never filled in again',
      advice: 'Look up in the source what belongs here.'
    },
    unknown: {
      reason: '"{actual}" is what a translation model writes for words that it does not know',
      advice: 'Look up in the source what belongs here.'
    },
    variable: {
      reason: '"{actual}" is a variable of a template or program: its value was never put in',
      advice: 'Write the value.'
    },
    hidden: {
      reason:
        'A character without a meaning of its own stands here: pipelines hide text behind such characters',
      advice: 'Look up in the source what belongs here.'
    }
  },
  find(paragraph, {options}) {
    const look = lookAt(paragraph)
    return look || options.masks.length > 0 ? findings(paragraph.text, look, options) : []
  }
})

function* findings(
  text: string,
  look: Look | undefined,
  {allow, masks}: {allow: readonly string[]; masks: readonly string[]}
) {
  for (const {start, end, severity, message} of masksIn(text, look, ownFamilies(masks))) {
    if (allow.includes(text.slice(start, end)) || isInAddress(text, start, end)) continue
    yield {start, end, message, severity}
  }
}

interface Found {
  start: number
  end: number
  severity: Severity
  message: 'mask' | 'unknown' | 'variable' | 'hidden'
}

const RANK: Record<Severity, number> = {error: 0, warning: 1, info: 2}

/** Masks in order; where some meet, the one that starts first, is longer or more certain. */
function masksIn(text: string, look: Look | undefined, own: readonly MaskFamily[]): Found[] {
  const found: Found[] = []
  for (const family of own) addMatches(found, family, text)
  if (look) {
    const {symbols, counter, word} = look
    if (word) for (const family of wordFamilies()) addMatches(found, family, text)
    if (symbols !== '') for (const family of familiesWith(symbols)) addMatches(found, family, text)
    if (symbols.includes('_') || symbols.includes('＿'))
      for (const mask of underscoredIn(text)) found.push({...mask, message: 'mask'})
    if (counter) for (const mask of countersIn(text)) found.push({...mask, message: 'mask'})
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.severity] - RANK[b.severity])
  const masks: Found[] = []
  for (const mask of found) {
    const last = masks.at(-1)
    if (last && mask.start < last.end) continue
    if (last && isSameAgain(text, last, mask)) last.end = mask.end
    else masks.push(mask)
  }
  return masks
}

/** Families by the symbols of a text: the same few come again and again where a text is broken throughout. */
const known = new Map<string, readonly MaskFamily[]>()
const MOST_KNOWN = 200
/** Longer rows of symbols hardly come again. */
const LONGEST_KNOWN = 64

/** The families that may stand in a text with some symbols, as far as their hints tell without it. */
function familiesWith(symbols: string): readonly MaskFamily[] {
  const remembered = known.get(symbols)
  if (remembered) return remembered
  const different = [...new Set(symbols)]
  const families = symbolicFamilies().filter(
    ({hint, anySymbol}) =>
      typeof hint !== 'string' ||
      different.some(symbol => hint.includes(symbol) || (anySymbol && symbol > '\x7f'))
  )
  if (known.size < MOST_KNOWN && symbols.length <= LONGEST_KNOWN) known.set(symbols, families)
  return families
}

function addMatches(found: Found[], family: MaskFamily, text: string): void {
  const {hint, near, severity = 'error', message = 'mask', unless} = family
  if ((typeof hint !== 'string' && !hint.test(text)) || (near && !near.test(text))) return
  const pattern = family.pattern()
  // Most families are not there, which costs less than to look for all that they hold.
  if (text.search(pattern) < 0) return
  for (const match of text.matchAll(pattern))
    if (!unless?.(match[0]))
      found.push({start: match.index, end: match.index + match[0].length, severity, message})
}

/** `<unk> <unk> <unk>` is one finding. */
function isSameAgain(text: string, last: Found, mask: Found): boolean {
  if (last.message !== mask.message || !/^\s?$/.test(text.slice(last.end, mask.start))) return false
  return text.endsWith(text.slice(mask.start, mask.end), last.end)
}

const made = new WeakMap<readonly string[], MaskFamily[]>()

function ownFamilies(masks: readonly string[]): MaskFamily[] {
  let families = made.get(masks)
  if (!families) {
    families = masks.filter(mask => mask.trim() !== '').map(ownFamily)
    made.set(masks, families)
  }
  return families
}

/** A mask of the configuration as a family: any number for its numbers, any case, any white space. */
function ownFamily(mask: string): MaskFamily {
  const source = mask
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\p{N}+/gu, '\\p{N}{1,8}')
    .replace(/\s+/g, '\\s{0,2}')
  const left = /^[\p{L}\p{N}]/u.test(mask.trim()) ? '(?<![\\p{L}\\p{N}])' : ''
  const right = /[\p{L}\p{N}]$/u.test(mask.trim()) ? '(?![\\p{L}\\p{N}])' : ''
  const pattern = new RegExp(left + source + right, 'giu')
  return {pattern: () => pattern, hint: /\S/}
}

/** Web and e-mail addresses, file names and handles hold what looks like masks. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(end, end + 80))?.[0] ?? ''
  return (
    /:\/\/|www\.|@\w/.test(before) ||
    /^[\w.-]*@[\w-]+\.|^\.(?:com|org|net|html?|txt|pdf|jpe?g|png)\b/.test(after)
  )
}
