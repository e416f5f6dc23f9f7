import {defineRule, type Severity, strings} from '../../src/rule.js'
import {MASKS} from './patterns.js'

export default defineRule({
  id: 'placeholder-token',
  summary: 'A mask that was never filled in again: `Z1z`, `__PH_1__`, `{{0}}`, `<unk>`, `%s`, `TERM_3`',
  family: 'residue',
  mqm: 'accuracy/omission',
  severity: 'error',
  scope: 'paragraph',
  options: {allow: strings({doc: 'Tokens that are sound here, such as a product called `X3X`.'})},
  messages: {
    mask: {
      reason:
        '"{actual}" is a mask: it stood for a name, number or term while the text was translated, and was never filled in again',
      advice: 'Look up in the source what belongs here.'
    }
  },
  when: text => /[\d_{}<>[%⟦⦅｟@#~|]|UNK|OOV|PLACEHOLDER|[\uE000-\uF8FE]/.test(text),
  *find({text}, {options}) {
    for (const {start, end, severity} of masksIn(text)) {
      if (options.allow.includes(text.slice(start, end)) || isInAddress(text, start, end)) continue
      yield {start, end, message: 'mask', severity}
    }
  }
})

interface Mask {
  start: number
  end: number
  severity: Severity
}

/** Masks in order; where two patterns meet, the one that starts first or is longer. */
function masksIn(text: string): Mask[] {
  const masks: Mask[] = []
  for (const {pattern, severity, unless} of MASKS)
    for (const match of text.matchAll(pattern))
      if (!unless?.(match[0])) masks.push({start: match.index, end: match.index + match[0].length, severity})
  masks.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return masks.filter(mask => {
    if (mask.start < end) return false
    end = mask.end
    return true
  })
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
