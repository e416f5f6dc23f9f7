/** An entry of a glossary: the term to use, and what stands in its place where it was not heeded. */
export interface Term {
  use: string
  not: readonly string[]
}

interface Form {
  use: string
  /** The words of a form that is not to be used. */
  words: readonly string[]
  /** Code units before its first letter or digit. */
  lead: number
}

/** Forms by their first run of letters and digits in small letters, those of most words first. */
export type Glossary = Map<string, Form[]>

const made = new WeakMap<readonly Term[], Glossary>()

/** Made once for each list of terms. */
export function glossaryOf(terms: readonly Term[]): Glossary {
  let glossary = made.get(terms)
  if (glossary) return glossary
  glossary = new Map()
  for (const {use, not} of terms)
    for (const form of not) {
      const first = /[\p{L}\p{N}]+/u.exec(form.trim())
      if (!first) continue
      const key = first[0].toLowerCase()
      const own = {use, words: form.trim().split(/\s+/), lead: first.index}
      glossary.set(key, [...(glossary.get(key) ?? []), own])
    }
  for (const forms of glossary.values()) forms.sort((a, b) => b.words.length - a.words.length)
  made.set(terms, glossary)
  return glossary
}

/** A form of the glossary in a text. */
export interface Use {
  start: number
  end: number
  use: string
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
      if (!isInTerm(text, start, end, form.use)) yield {start, end, use: form.use}
      break
    }
  }
}

/** Where a form that begins at an offset ends, or 0 when another text stands there. */
function endOf(text: string, start: number, {words}: Form): number {
  let at = start
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const space = /^\s{1,2}/.exec(text.slice(at, at + 2))
      if (!space) return 0
      at += space[0].length
    }
    const found = text.slice(at, at + word.length)
    const isSmall = word === word.toLowerCase()
    if (isSmall ? found.toLowerCase() !== word : found !== word) return 0
    at += word.length
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? 0 : at
}

/** Whether a span is part of the term to use, in any case. */
function isInTerm(text: string, start: number, end: number, use: string): boolean {
  const form = text.slice(start, end)
  for (let at = use.indexOf(form); at >= 0; at = use.indexOf(form, at + 1))
    if (start >= at && text.slice(start - at, start - at + use.length) === use) return true
  return false
}
