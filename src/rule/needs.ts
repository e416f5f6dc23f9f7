import type {Paragraph} from '../article/paragraph.js'
import {addSigns, type Sign, type Signs, shareSign, signSet} from '../article/signs.js'

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

/** The needs of several rules, so that one look at each word serves them all. */
export class Gates {
  readonly #clauses: readonly (readonly Clause[])[]
  readonly #tests: RegExp[] = []
  /** Indices of the expressions that match a form; NONE for most. */
  readonly #matching: (readonly number[])[] = []
  /** Which expressions matched a word of the paragraphs seen since the last reset. */
  readonly #matched: Uint8Array
  #signs: Signs = {kinds: 0, pairs: 0}

  constructor(needs: readonly (Needs | undefined)[]) {
    const indices = new Map<string, number>()
    this.#clauses = needs.map(lists => (lists ?? []).map(list => this.#clauseOf(list, indices)))
    this.#matched = new Uint8Array(this.#tests.length)
  }

  #clauseOf(list: Needs[number], indices: Map<string, number>): Clause {
    const signs: Signs = {kinds: 0, pairs: 0}
    for (const entry of list) if (typeof entry === 'string') addSigns(signs, signSet(entry))
    const words = list
      .filter(entry => typeof entry !== 'string')
      .map(test => {
        const key = String(test)
        const known = indices.get(key)
        if (known !== undefined) return known
        indices.set(key, this.#tests.length)
        return this.#tests.push(test) - 1
      })
    return {signs, words}
  }

  reset(): void {
    this.#matched.fill(0)
    this.#signs = {kinds: 0, pairs: 0}
  }

  /** Take in what a paragraph holds. */
  add(paragraph: Paragraph): void {
    addSigns(this.#signs, paragraph.signs)
    if (this.#tests.length === 0) return
    const {words} = paragraph
    for (let index = 0; index < words.length; index++) {
      const {form, text} = words[index]
      const matching = (form > 0 && this.#matching[form]) || this.#judge(form, text)
      if (matching === NONE) continue
      for (let at = 0; at < matching.length; at++) this.#matched[matching[at]] = 1
    }
  }

  #judge(form: number, text: string): readonly number[] {
    const matching: number[] = []
    for (const [index, test] of this.#tests.entries()) if (test.test(text)) matching.push(index)
    const result = matching.length > 0 ? matching : NONE
    if (form > 0) {
      // No holes, which would make a dictionary of the list.
      while (this.#matching.length <= form) this.#matching.push(undefined as never)
      this.#matching[form] = result
    }
    return result
  }

  /** Whether what was taken in holds all that the rule at an index needs. */
  isOpen(rule: number): boolean {
    const clauses = this.#clauses[rule]
    for (let index = 0; index < clauses.length; index++) {
      const {signs, words} = clauses[index]
      if (shareSign(signs, this.#signs)) continue
      let isMatched = false
      for (let at = 0; at < words.length && !isMatched; at++) isMatched = this.#matched[words[at]] === 1
      if (!isMatched) return false
    }
    return true
  }
}

/** A test of paragraphs for a rule that has other things to look at when its needs are not met. */
export function gateOf(needs: Needs): (paragraph: Paragraph) => boolean {
  let gates: Gates | undefined
  return paragraph => {
    gates ??= new Gates([needs])
    gates.reset()
    gates.add(paragraph)
    return gates.isOpen(0)
  }
}
