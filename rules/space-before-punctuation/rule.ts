import {defineRule, strings} from '../../src/rule.js'

// Ellipses and decimals (" .5") follow a space in sound text; a colon or semicolon may begin an emoticon.
const SPACED = /(?<=[\p{L}\p{N}"'”’)\]%])[ \u00A0\u2009\u202F\t]+([,.;:!?])(?![\p{L}\p{N}.,()-])/gu

export default defineRule({
  id: 'space-before-punctuation',
  summary: 'A space before a comma, stop or other closing mark',
  family: 'punctuation',
  mqm: 'fluency/typography',
  severity: 'warning',
  scope: 'paragraph',
  options: {
    allow: strings({doc: 'Marks that may follow a space, for example `["?", "!"]` where a style wants it.'})
  },
  messages: {
    space: {
      reason: 'Space before "{mark}": the text was joined from pieces',
      advice: 'Take the space out, and check that nothing is missing where the pieces meet.'
    }
  },
  when: text => / [,.;:!?]/.test(text) || /[\t\u00A0\u2009\u202F]/.test(text),
  *find(paragraph, {options}) {
    for (const match of paragraph.text.matchAll(SPACED)) {
      const mark = match[1]
      if (options.allow.includes(mark)) continue
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: 'space',
        data: {mark},
        expected: [mark],
        repair: 'safe'
      }
    }
  }
})
