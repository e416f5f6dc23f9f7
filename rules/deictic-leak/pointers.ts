import {type Paragraph, type Severity, wordTrait} from '../../src/rule.js'

/** Words that point from where a text was written: at its country, its place, its newsroom. */
export interface Pointer {
  message: 'country' | 'place' | 'newsroom'
  severity: Severity
  pattern: RegExp
  /** Whether a writer who says `we` may say it, too. */
  collective: boolean
  /** What could stand there instead. */
  expected?: string
}

const COUNTRY = '(?:country|motherland|fatherland|homeland)'
const STATE = '(?:embassy|consulate|army|military|armed forces|navy|compatriots|foreign ministry|ambassador)'
const PLACE = '(?:province|city|county|municipality|prefecture|autonomous region|oblast|republic)'

/** A following capital makes a name of it: `My Country` is a film. */
const phrase = (source: string) => new RegExp(`(?<![\\p{L}'’-])(?:${source})(?![\\p{L}-])`, 'gu')

export const POINTERS: readonly Pointer[] = [
  // 我国, наша страна · 우리나라 · ülkemiz
  {
    message: 'country',
    severity: 'warning',
    pattern: phrase(`[Mm]y ${COUNTRY}`),
    collective: false,
    expected: 'the country'
  },
  {
    message: 'country',
    severity: 'warning',
    pattern: phrase(`[Oo]ur ${COUNTRY}`),
    collective: true,
    expected: 'the country'
  },
  {message: 'country', severity: 'warning', pattern: phrase(`[Mm]y ${STATE}`), collective: false},
  {message: 'country', severity: 'warning', pattern: phrase(`[Oo]ur ${STATE}`), collective: true},
  // 我省, 本市 · наш город
  {message: 'place', severity: 'warning', pattern: phrase(`[Mm]y ${PLACE}`), collective: false},
  {message: 'place', severity: 'warning', pattern: phrase(`[Oo]ur ${PLACE}`), collective: true},
  // 本报记者, 本台, 本网 · наше издание, наш собеседник
  {
    message: 'newsroom',
    severity: 'warning',
    pattern: phrase(
      `(?:[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?) (?:of|from|for) (?:this|our) (?:newspaper|paper|station|agency|news agency|website|site|network|channel|portal|publication|organization|newsroom|reporter)`
    ),
    collective: false
  },
  {
    message: 'newsroom',
    severity: 'warning',
    pattern: phrase(
      `[Oo]ur (?:interlocutors?|publication|portal|(?:news|press) agency|editorial (?:office|board|staff|team)|newsroom|(?:newspaper|paper|station|website|site|network|channel)['’]s (?:reporters?|correspondents?))`
    ),
    collective: false
  },
  {
    message: 'newsroom',
    severity: 'warning',
    pattern: phrase(
      `[Tt]his (?:newspaper|paper|station|website|site|network|channel|agency)['’]s (?:reporters?|correspondents?|journalists?)`
    ),
    collective: false
  },
  {
    message: 'newsroom',
    severity: 'warning',
    pattern: /[([（](?:[Tt]his|[Oo]ur) (?:reporter|correspondent)s?[)\]）]/gu,
    collective: false
  },
  // Papers in South Asia and Africa write "told our reporter" of their own.
  {
    message: 'newsroom',
    severity: 'info',
    pattern: phrase(
      '(?<![([（])[Oo]ur (?:(?:own|special|staff) )?(?:reporter|correspondent)s?|[Oo]ur (?:newspaper|station)'
    ),
    collective: false
  },
  // 记者获悉, 记者从…了解到
  {
    message: 'newsroom',
    severity: 'info',
    pattern: phrase(
      '(?:[Tt]he reporter|[Rr]eporters) (?:also )?(?:learned|learnt|was informed|were informed|got to know|found out) (?:from|that|at|on)|[Tt]he reporter (?:noticed|observed|saw) that'
    ),
    collective: false
  }
]

/** What begins so is pointed at, or points. */
export const POINTED =
  /^(?:country|motherland|fatherland|homeland|embassy|consulate|army|military|armed|navy|compatriots|foreign|ambassador|province|city|county|municipality|prefecture|autonomous|oblast|republic|interlocutor|publication|portal|news|press|editorial|paper|station|website|site|network|channel|agency|own|special|staff|reporter|correspondent)|eporter|espondent|ournalist/
const isPointed = wordTrait(text => POINTED.test(text))
const isOwn = wordTrait(text => /^(?:[Mm]y|[Oo]ur|[Tt]his)$/.test(text))
const isReporter = wordTrait(text => /(?:eporter|espondent|ournalist)s?$/.test(text))

// What the two look for behind these is told by its beginning alone, for long lists take long to compile.
const OWN = /(?:[Mm]y|[Oo]ur|[Tt]his) ([a-z]+)/g
const REPORTERS = /(?:eporter|espondent|ournalist)s? [a-z]/

/** A cheap test: each pointer has the one or the other. */
export function mayPoint(text: string): boolean {
  return [...text.matchAll(OWN)].some(([, word]) => POINTED.test(word)) || REPORTERS.test(text)
}

/** The same of a paragraph, quotations and all: what points stands directly before what is pointed at. */
export function mayHoldPointer({text, words}: Paragraph): boolean {
  for (let index = 0; index < words.length; index++) {
    if (!isPointed(words[index])) continue
    const {start, end} = words[index]
    if (index > 0 && words[index - 1].end === start - 1 && isOwn(words[index - 1])) return true
    if (index + 1 < words.length && words[index + 1].start === end + 1 && isReporter(words[index]))
      return mayPoint(text)
  }
  return false
}
