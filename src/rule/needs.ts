import type {Paragraph} from '../article/paragraph.js'
import {addSigns, type Sign, type Signs, shareSign, signSet} from '../article/signs.js'
import type {Word} from '../article/words.js'

/**
 * What a text must hold for a rule to find anything in it: of each list at least one, a sign or a word that an
 * expression matches. Words are asked once for each form that they have, so that the expression may cost what it will.
 */
export type Needs = readonly (readonly (Sign | RegExp)[])[]

/** One list of needs, made ready. */
interface Clause {
  signs: Signs
  /** Indices of the expressions for words. */
  words: readonly number[]
}

const NONE: readonly number[] = []

/** The expressions of all needs that were made ready in this process, each once. */
const expressions: RegExp[] = []
const indices = new Map<string, number>()
/** Indices of the expressions that match a form, by its number; NONE for most. */
let known: (readonly number[] | undefined)[] = []

function clauseOf(list: Needs[number]): Clause {
  const signs: Signs = {kinds: 0, pairs: 0}
  const words: number[] = []
  for (const entry of list) {
    if (typeof entry === 'string') addSigns(signs, signSet(entry))
    else words.push(indexOf(entry))
  }
  return {signs, words}
}

function indexOf(expression: RegExp): number {
  const key = String(expression)
  let index = indices.get(key)
  if (index === undefined) {
    index = expressions.push(expression) - 1
    indices.set(key, index)
    known = []
  }
  return index
}

function matchingOf({form, text}: Word): readonly number[] {
  const before = form > 0 ? known[form] : undefined
  if (before) return before
  const found = [...expressions.keys()].filter(index => expressions[index].test(text))
  const matching = found.length > 0 ? found : NONE
  // No holes, which would make a dictionary of the list.
  while (known.length <= form) known.push(undefined)
  if (form > 0) known[form] = matching
  return matching
}

/** What some text holds: its signs, and which expressions match a word of it. */
interface Holdings {
  signs: Signs
  matched: Uint8Array
}

/** The needs of several rules, so that one look at each word serves them all. */
export class Gates {
  readonly #clauses: readonly (readonly Clause[])[]
  readonly #paragraph: Holdings
  readonly #article: Holdings

  /** @param needs What each rule needs; undefined for a rule that looks at every text. */
  constructor(needs: readonly (Needs | undefined)[]) {
    this.#clauses = needs.map(lists => (lists ?? []).map(clauseOf))
    const nothing = () => ({signs: {kinds: 0, pairs: 0}, matched: new Uint8Array(expressions.length)})
    this.#paragraph = nothing()
    this.#article = nothing()
  }

  /** Begin an article. */
  reset(): void {
    empty(this.#article)
  }

  /** Go on to the next paragraph of the article. */
  visit(paragraph: Paragraph): void {
    empty(this.#paragraph)
    addSigns(this.#paragraph.signs, paragraph.signs)
    addSigns(this.#article.signs, paragraph.signs)
    if (this.#paragraph.matched.length === 0) return
    const {words} = paragraph
    for (let index = 0; index < words.length; index++) {
      const matching = matchingOf(words[index])
      for (let at = 0; at < matching.length; at++) {
        this.#paragraph.matched[matching[at]] = 1
        this.#article.matched[matching[at]] = 1
      }
    }
  }

  /** Whether the paragraph that was visited last, or the article up to there, holds all that a rule needs. */
  isOpen(rule: number, scope: 'paragraph' | 'article'): boolean {
    const {signs, matched} = scope === 'paragraph' ? this.#paragraph : this.#article
    const clauses = this.#clauses[rule]
    for (let index = 0; index < clauses.length; index++) {
      const clause = clauses[index]
      if (!shareSign(clause.signs, signs) && !isAnyMatched(clause.words, matched)) return false
    }
    return true
  }
}

function isAnyMatched(words: readonly number[], matched: Uint8Array): boolean {
  for (let index = 0; index < words.length; index++) if (matched[words[index]] === 1) return true
  return false
}

function empty({signs, matched}: Holdings): void {
  signs.kinds = 0
  signs.pairs = 0
  matched.fill(0)
}
