import {type Pattern, patternOf} from './pattern.js'

export const LANGUAGES = {
  ar: 'Arabic',
  de: 'German',
  ja: 'Japanese',
  ko: 'Korean',
  ru: 'Russian',
  zh: 'Chinese'
} as const

export type Language = keyof typeof LANGUAGES

/** A set phrase that machines render word by word. */
export interface Phrase {
  pattern: Pattern
  severity: 'warning' | 'info'
  /** What to write instead, in the notation of patterns; none where the right words depend on the sentence. */
  right: readonly string[]
  /** What it means, where no fixed words are right. */
  explanation: string | undefined
  /** What stands in the source, in each language that has it. */
  sources: readonly {language: Language; term: string}[]
  note: string
  /** Sentences with the phrase, and sentences that look like it and are sound. */
  wrong: readonly string[]
  sound: readonly string[]
}

const INFO = 'info: '

/**
 * The phrases of a table, unread. Blank lines separate them; each is written so:
 *
 *     interceptor bomb(s) → interceptor missile(s)
 *     zh 拦截弹 · a missile that meets another in flight
 *     wrong: The ship fired two interceptor bombs.
 *     sound: The interceptor bombed a bridge.
 *
 * `info:` before the phrase is for one that can be right. Several right renderings are separated by `; `, and one in
 * brackets explains rather than replaces.
 */
export function blocksOf(table: string): string[] {
  return table.trim().split('\n\n')
}

/** The pattern of a phrase as it is noted. */
export function notationOf(block: string): string {
  const start = block.startsWith(INFO) ? INFO.length : 0
  return block.slice(start, block.indexOf(' → '))
}

export function phraseOf(block: string): Phrase {
  const [head, source, ...examples] = block.split('\n')
  const right = head.split(' → ')[1] ?? wrongBlock(block)
  const [terms, note = ''] = (source ?? wrongBlock(block)).split(' · ')
  const explained = /^\((.+)\)$/.exec(right)
  return {
    pattern: patternOf(notationOf(block)),
    severity: block.startsWith(INFO) ? 'info' : 'warning',
    right: explained ? [] : right.split('; '),
    explanation: explained?.[1],
    sources: terms.split('; ').map(term => ({language: term.slice(0, 2) as Language, term: term.slice(3)})),
    note,
    wrong: examplesOf(examples, 'wrong: '),
    sound: examplesOf(examples, 'sound: ')
  }
}

function wrongBlock(block: string): never {
  throw new Error(`no phrase: ${block}`)
}

function examplesOf(lines: string[], mark: string): string[] {
  return lines.filter(line => line.startsWith(mark)).map(line => line.slice(mark.length))
}
