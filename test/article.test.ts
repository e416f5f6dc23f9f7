import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {sentenceEnds} from '../src/article/sentences.js'

/** The fenced blocks of a page of cases, with the heading above each. */
function fences(page: string): {heading: string; lines: {at: number; text: string}[]}[] {
  const blocks: {heading: string; lines: {at: number; text: string}[]}[] = []
  let heading = ''
  let inside = false
  readFileSync(new URL(`article/${page}`, import.meta.url), 'utf8')
    .split('\n')
    .forEach((text, index) => {
      if (text === '```') inside = false
      else if (text === '```text') {
        inside = true
        blocks.push({heading, lines: []})
      } else if (inside) blocks[blocks.length - 1].lines.push({at: index + 1, text})
      else if (text.startsWith('## ')) heading = text.slice(3)
    })
  return blocks
}

describe('sentences', () => {
  for (const {heading, lines} of fences('sentences.md'))
    describe(heading, () => {
      it.each(lines)('$at: $text', ({text}) => {
        expect(marked(text.replaceAll(' | ', ' ').replaceAll('|', ''))).toBe(text)
      })
    })
})

/** A paragraph with a bar at each boundary between sentences. */
function marked(text: string): string {
  let result = ''
  let start = 0
  for (const end of sentenceEnds(text).slice(0, -1)) {
    const spaced = text[end] === ' '
    result += `${text.slice(start, end)}${spaced ? ' | ' : '|'}`
    start = spaced ? end + 1 : end
  }
  return result + text.slice(start)
}
