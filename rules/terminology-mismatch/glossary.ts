import {pluralOf} from './plural.js'

/** An entry of a glossary: the term to use, and what stands in its place where it was not heeded. */
export interface Term {
  /** Empty where there is nothing to use instead. */
  use: string
  not: readonly string[]
  /** Whether case counts: `use` is written letter for letter so, and forms are found only as they are written. */
  case?: boolean
}

interface Form {
  use: string
  /** The words of a form that is not to be used. */
  words: readonly string[]
  /** Code units before its first letter or digit. */
  lead: number
  /** How case counts: only as it is written; for words with a capital; not at all. */
  case: 'exact' | 'capitals' | 'none'
}

/** Forms by their first run of letters and digits in small letters, those of most words first. */
export type Glossary = Map<string, Form[]>

const made = new WeakMap<readonly Term[], Glossary>()

/** Made once for each list of terms. */
export function glossaryOf(terms: readonly Term[]): Glossary {
  let glossary = made.get(terms)
  if (glossary) return glossary
  glossary = new Map()
  for (const term of terms) {
    for (const form of term.not) add(glossary, form, term.use, term.case ? 'exact' : 'capitals')
    if (term.case) add(glossary, term.use, term.use, 'none')
  }
  // Plurals come behind what is listed, so that an entry of their own goes before.
  for (const term of terms)
    for (const form of term.not) {
      const plural = pluralOf(form.trim())
      if (plural) add(glossary, plural, pluralOf(term.use) ?? term.use, term.case ? 'exact' : 'capitals')
    }
  for (const forms of glossary.values()) forms.sort((a, b) => b.words.length - a.words.length)
  made.set(terms, glossary)
  return glossary
}

function add(glossary: Glossary, form: string, use: string, how: Form['case']): void {
  const first = /[\p{L}\p{N}]+/u.exec(form.trim())
  if (!first) return
  const key = first[0].toLowerCase()
  const forms = glossary.get(key) ?? []
  forms.push({use, words: form.trim().split(/\s+/), lead: first.index, case: how})
  glossary.set(key, forms)
}

/** A form of the glossary in a text. */
export interface Use {
  start: number
  end: number
  use: string
  /** Whether it may begin with a capital that `use` does not have. */
  mayBegin: boolean
}

/**
 * Uses of a glossary's forms in a text, as whole words, from left to right. A form in small letters is found in any
 * case, a form with a capital only as it is written. One that is part of the term to use is sound: where "South Kuril
 * Islands" is to be used for "Kuril Islands".
 */
export function* usesIn(text: string, glossary: Glossary): Generator<Use> {
  let reached = 0
  for (const {index, 0: run} of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < reached) continue
    for (const form of glossary.get(run.toLowerCase()) ?? []) {
      const start = index - form.lead
      const end = endOf(text, start, form)
      if (end === 0) continue
      reached = end
      const isSound =
        isInTerm(text, start, end, form.use) || (form.case === 'none' && isSoundCase(text, start, end, form))
      const mayBegin = form.case === 'capitals' || beginsSentence(text, start)
      if (!isSound) yield {start, end, use: form.use, mayBegin}
      break
    }
  }
}

/** Where a form that begins at an offset ends, or 0 when another text stands there. */
function endOf(text: string, start: number, form: Form): number {
  let at = start
  for (const [index, word] of form.words.entries()) {
    if (index > 0) {
      const space = /^\s{1,2}/.exec(text.slice(at, at + 2))
      if (!space) return 0
      at += space[0].length
    }
    const found = text.slice(at, at + word.length)
    const small = word.toLowerCase()
    const isExact = form.case === 'exact' || (form.case === 'capitals' && word !== small)
    if (isExact ? found !== word : found.toLowerCase() !== small) return 0
    at += word.length
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? 0 : at
}

/** Capitals throughout are those of a headline, and a capital may begin a sentence. */
function isSoundCase(text: string, start: number, end: number, {use}: Form): boolean {
  const found = text.slice(start, end)
  if (found === found.toUpperCase()) return true
  return beginsSentence(text, start) && found.slice(1) === use.slice(1)
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:]["'”’)]*\s|\n\s*)["'“‘(]*$/.test(text.slice(Math.max(0, at - 6), at))
}

/** Whether a span is part of the term to use, in any case. */
function isInTerm(text: string, start: number, end: number, use: string): boolean {
  const form = text.slice(start, end)
  for (let at = use.indexOf(form); at >= 0; at = use.indexOf(form, at + 1))
    if (start >= at && text.slice(start - at, start - at + use.length) === use) return true
  return false
}
