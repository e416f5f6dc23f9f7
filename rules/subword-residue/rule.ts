import {defineRule, strings} from '../../src/rule.js'
import {patternsFor} from './pieces.js'

export default defineRule({
  id: 'subword-residue',
  summary:
    'Marks of a tokeniser that were left in: `terr@@ itory`, `▁the`, `stat ##ion`, `@-@`, `</s>`, `<0xE2>`',
  family: 'residue',
  mqm: 'fluency/character-encoding',
  severity: 'error',
  scope: 'paragraph',
  yieldsTo: ['placeholder-token'],
  options: {allow: strings({doc: 'Texts that are sound here, letter for letter.'})},
  messages: {
    piece: {
      reason: '"{actual}" is a word in the pieces that a model works with: they were not joined again',
      advice: 'Join the pieces, and check the tokeniser that should have done it.'
    },
    mark: {
      reason: '"{actual}" is a mark of a tokeniser, which readers must not see',
      advice: 'Take it out, and check the tokeniser that should have done it.'
    },
    token: {
      reason: '"{actual}" tells a model where a text begins or ends, or which language it is in',
      advice: 'Take it out, and check that no text is missing around it.'
    },
    bytes: {
      reason: '"{actual}" is a character in bytes, as models write those that they have no piece for',
      advice: 'Write the character.'
    }
  },
  needs: [['handle', 'markup', 'angle', 'square', 'plus', 'ampersand', 'foreign', 'accented', /xx|B(?:$|-)/]],
  when: text =>
    /[@#_`<[+▁ĠĊĢ⁇￭￨■⎵␣]/.test(text) ||
    text.includes('xx') ||
    text.includes('>>') ||
    text.includes('&lt;') ||
    text.includes('B-'),
  *find({text}, {options}) {
    let end = 0
    for (const piece of piecesIn(text)) {
      if (piece.start < end || options.allow.includes(text.slice(piece.start, piece.end))) continue
      end = piece.end
      yield piece
    }
  }
})

/** Everything that the patterns find, in order, the longest first. */
function piecesIn(text: string) {
  const found = patternsFor(text).flatMap(({pattern, message, severity, repair}) =>
    [...text.matchAll(pattern())].flatMap(match => {
      const expected = repair?.(match[0])
      if (expected === undefined && repair) return []
      const span = {start: match.index, end: match.index + match[0].length, message, severity}
      return expected === undefined ? [span] : [{...span, expected: [expected], repair: 'safe' as const}]
    })
  )
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
