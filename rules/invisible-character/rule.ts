import {defineRule, strings} from '../../src/rule.js'
import {type InvisibleKind, KINDS, nameOf} from './characters.js'

export default defineRule({
  id: 'invisible-character',
  summary: 'Characters that nobody sees: zero-width spaces, controls, stray direction marks, tags',
  family: 'residue',
  mqm: 'fluency/character-encoding',
  severity: 'warning',
  scope: 'paragraph',
  yieldsTo: ['mojibake-text'],
  options: {
    allow: strings({
      doc: 'Characters that are sound here, by code point, for example `["U+00AD", "U+200B"]` where a system writes them.'
    })
  },
  messages: {
    control: {
      reason: 'Here stands {name}, which steers devices and is no text',
      advice: 'Take it out.'
    },
    direction: {
      reason: 'Here stands {name}, and nothing here runs from right to left',
      advice: 'Take it out.'
    },
    joiner: {
      reason: 'Here stands {name}: searches and machines do not find words that it stands in',
      advice: 'Take it out.'
    },
    hyphen: {
      reason: 'Here stands {name}, left over from the line ends of another layout',
      advice: 'Take it out.'
    },
    hidden: {
      reason: 'Here stands {name}: text can hide behind such characters',
      advice: 'Take it out.'
    },
    noncharacter: {
      reason: 'Here stands {name}, which is no character or only half of one',
      advice: 'Take it out, and look up in the source what belongs here.'
    },
    separator: {
      reason: 'Here stands {name}, which most programs do not know',
      advice: 'Write a space or a line end.'
    }
  },
  needs: [['foreign', 'control', 'blank']],
  when: text => SUSPECT.test(text),
  *find({text}, {options}) {
    const allowed = new Set(
      options.allow.map(codePoint => Number.parseInt(codePoint.replace(/^U\+/i, ''), 16))
    )
    for (const kind of KINDS)
      for (const {start, end} of spansOf(text, kind)) {
        if ([...text.slice(start, end)].every(character => allowed.has(character.codePointAt(0)!))) continue
        const {message, severity} = kind
        const isSpace = message === 'separator' || /[\v\f\x1C-\x1F]/.test(text.slice(start, end))
        yield {
          start,
          end,
          message,
          severity,
          data: {name: nameOf(text.slice(start, end))},
          expected: [isSpace && /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ') ? ' ' : ''],
          repair: 'safe'
        }
      }
  }
})

/** All that some kind may hold. */
const SUSPECT =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\xAD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF]|\u034F|[\uFE00-\uFE0F]/

function spansOf(text: string, {pattern, unless}: InvisibleKind): {start: number; end: number}[] {
  const spans: {start: number; end: number}[] = []
  for (const match of text.matchAll(pattern())) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!unless?.(text, start, end)) spans.push({start, end})
  }
  return spans
}
