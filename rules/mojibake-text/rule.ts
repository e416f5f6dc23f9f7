import {defineRule, strings} from '../../src/rule.js'
import {misreadIn} from './decode.js'
import {insideWord, lostCharacter} from './lost.js'
import {remainsFor} from './remains.js'

export default defineRule({
  id: 'mojibake-text',
  summary: 'Characters read in the wrong encoding: `â€™`, `Ã©`, `вЂ™`, `‚Äô`, `锟斤拷`, or lost in it: `�`',
  family: 'residue',
  mqm: 'fluency/character-encoding',
  severity: 'error',
  scope: 'paragraph',
  options: {allow: strings({doc: 'Texts that are sound here, letter for letter.'})},
  messages: {
    misread: {
      reason: '"{actual}" is "{meant}" in UTF-8 that was read as {encoding}',
      advice: 'Write "{meant}", and have the file read as UTF-8.'
    },
    lost: {
      reason: 'A character was lost here: a program could not read it and wrote "{actual}"',
      advice: 'Look up in the source what belongs here.'
    },
    remains: {
      reason: '"{actual}" is what remains of a character that was read in the wrong encoding',
      advice:
        'Look up in the source what belongs here, most often a quotation mark, a dash or a letter with an accent.'
    },
    control: {
      reason: 'Control characters stand here that are quotation marks, dashes or letters in Windows-1252',
      advice: 'Have the file read as Windows-1252.'
    }
  },
  // The first test is cheap, and fails for ASCII and for the marks of good typography.
  needs: [['foreign', 'accented', 'blank', 'money', 'fine fine', 'markup', 'call small']],
  when: text => /[^\0-\x7F’‘“”–—…]|[’‘“”–—…]{2}|=[C-E]|[?^][tsrvlm]/.test(text),
  *find({text}, {options}) {
    if (!isSuspect(text)) return
    let end = 0
    for (const finding of brokenIn(text)) {
      if (finding.start < end || options.allow.includes(text.slice(finding.start, finding.end))) continue
      end = finding.end
      yield finding
    }
  }
})

/** Sound English has few of these: control characters, signs behind letters, letters of other scripts. */
const isSuspect = (text: string) =>
  /[\x80-\x9F\uFFFD]|[^\0-\x7F’‘“”–—…]{2}|[^\0-\x7F][’‘“”–—…]|[ÂÃ](?!\p{L})|=[C-E][\dA-F]=|\p{L}[?Õâíʼ´Æ¿^](?:ts?|s|re|ve|ll|m)\b|[\u3400-\u9FFF]/u.test(
    text
  )

interface Broken {
  start: number
  end: number
  message: 'misread' | 'lost' | 'remains' | 'control'
  severity?: 'warning'
  data?: {meant: string; encoding: string}
  expected?: string[]
  repair?: 'safe' | 'likely'
}

/** Letters of Western Europe, typography and signs: what several encodings agree on. */
const WESTERN = /^[\u00A0-\u00FF\u2010-\u203A\u20AC\u2122]+$/

/** Broken characters in order; longer before shorter, and what can be read again before what cannot. */
function brokenIn(text: string): Broken[] {
  const found: Broken[] = []
  for (const {start, end, encoding, text: meant} of misreadIn(text))
    if (meant.includes('\uFFFD')) found.push({start, end, message: 'lost'})
    else {
      const expected = [insideWord(text, start, end, meant)]
      const repair = WESTERN.test(meant) ? 'safe' : 'likely'
      const message = expected[0] === meant ? 'misread' : 'remains'
      found.push({start, end, message, data: {meant, encoding}, expected, repair})
    }
  for (const {pattern, message, severity, repair} of remainsFor(text))
    for (const match of text.matchAll(pattern())) {
      const span = {start: match.index, end: match.index + match[0].length, message, severity}
      const {start, end} = span
      const meant = repair?.(match) ?? (message === 'lost' ? lostCharacter(text, start, end) : undefined)
      const expected = meant === undefined ? undefined : [insideWord(text, start, end, meant)]
      found.push(expected ? {...span, expected, repair: 'safe'} : span)
    }
  return found.sort((a, b) => a.start - b.start || b.end - a.end || Number(!a.expected) - Number(!b.expected))
}
