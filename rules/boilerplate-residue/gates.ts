// Cheap tests that rule out prose, so that it costs next to nothing.
import {once, type Paragraph, wordFact, wordTrait} from '../../src/rule.js'
import {ANY, CREDITS, type Family, matcherOf, openerOf} from './families.js'
import {mayBeNotice, NOTICE_SPEAKS, PAGE} from './page.js'

/** Lines of a page around an article are short. */
export const LONGEST_LINE = 300
/** All credits inside of a paragraph, and lines in brackets, hold one of these. */
export const BRACKETS_OR_EQUAL = /[[(（【=]/
/** Lines that name a reporter, whatever they open with, hold one of these. */
export const REPORTER = /eporter|EPORTER|orrespondent|ORRESPONDENT|ournalist|OURNALIST/

/** A cheap test that rules out prose: its opener, the signs of lines that open so, and reporters. */
export function mayBeLine(text: string): boolean {
  if (REPORTER.test(text)) return true
  const families = familiesFor(text)
  if (families.length === 0) return false
  const mayMatch = matcherOf(text.toLowerCase())
  return families.some(({lines}) => lines.some(mayMatch))
}

const isTelling = wordTrait(word => REPORTER.test(word) || NOTICE_SPEAKS.test(word))

/** Whether a paragraph may hold anything of the page: for nearly all prose the kinds of its characters or its words say no. */
export function mayHoldPage(paragraph: Paragraph): boolean {
  const {text, words} = paragraph
  const isMarked =
    paragraph.has('round') || paragraph.has('square') || paragraph.has('markup') || paragraph.has('foreign')
  if (isMarked && BRACKETS_OR_EQUAL.test(text)) return true
  if (text.length > LONGEST_LINE) return false
  if (maySuffix(text)) return true
  return (paragraph.has('handle') || mayOpen(words) || areTelling(words)) && mayBeLine(text)
}

function areTelling(words: Paragraph['words']): boolean {
  for (let index = 0; index < words.length; index++) if (isTelling(words[index])) return true
  return false
}

/** Whether lines of the page may open with the word that a text of these words opens with. */
function mayOpen(words: Paragraph['words']): boolean {
  for (let index = 0; index < words.length; index++) {
    const opening = openingOf(words[index])
    if (opening !== 'none') return opening === 'families'
  }
  return false
}

/** What the opener in a word tells: whether families of lines open with it, or that it has no opener. */
const openingOf = wordFact(word => {
  const opener = openerOf(word)
  if (opener === '') return 'none'
  return byOpener().has(opener) ? 'families' : 'prose'
})

/** Titles end like no sentence; what separates them from the name of a site stands near the end. */
export function maySuffix(text: string): boolean {
  return !endsSentence(text) && SEPARATOR.test(text.slice(-SUFFIX))
}

/** Code units of the longest separator with the longest name behind it. */
const SUFFIX = 70
const SEPARATOR = /[-–—_|»›:/]/

/** Whether the last mark, quotation marks and brackets aside, ends a sentence. */
function endsSentence(text: string): boolean {
  let end = text.length
  while (end > 0 && '"\'”’)]'.includes(text[end - 1])) end--
  return end > 0 && '.!?…。'.includes(text[end - 1]) && !DOMAIN_END.test(text.slice(-6))
}

const DOMAIN_END = /\.(?:com|net|org|ru|cn)\)?$/

const FAMILIES = [...CREDITS, ...PAGE]
const NO_FAMILIES: readonly Family[] = []

/** The families whose lines may open as a text does, in order; notices and lines with an address open as they like. */
export function familiesFor(text: string): readonly Family[] {
  const families = byOpener()
  const own = families.get(openerOf(text))
  const others = mayBeNotice(text) ? families.get(ANY) : undefined
  const addressed = text.includes('@') ? families.get('@') : undefined
  if (!others && !addressed) return own ?? NO_FAMILIES
  return FAMILIES.filter(
    family => own?.includes(family) || others?.includes(family) || addressed?.includes(family)
  )
}

const byOpener = once(() => {
  const families = new Map<string, Family[]>()
  for (const family of FAMILIES)
    for (const opener of family.openers) families.set(opener, [...(families.get(opener) ?? []), family])
  return families
})
