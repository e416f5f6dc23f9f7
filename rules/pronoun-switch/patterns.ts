import {once} from '../../src/rule.js'

/** Where two words for one person do not agree. The first group is what does not fit the word before it. */
export interface Clash {
  /** Made when it is first asked for: it is costly, and most articles have nothing like it. */
  pattern: () => RegExp
  /** The word that would agree. */
  expected: string
}

const AUX =
  '(?:(?:has|had|have|was|is|will|would|could|can|may|might|must|also|never|often|always|then|later|once|been|not|soon|even|only) ){0,3}'
/** Words that are no verb: behind them another person may come. */
const NO_VERB =
  '(?!(?:and|or|but|the|an?|his|her|him|she|he|it|that|this|who|whom|whose|which|to|with|for|by|of|as|at|in|on|than|like|from|about|says?|said|if|when|while|because|is|was|are|were|than)\\b)'
/** What is said of one's own body, mind and life alone; the pronoun stands at the dash. */
const OWN = [
  '(?:lost|loses|losing|lose) - (?:life|temper|balance|footing|nerve|breath|cool)',
  '(?:shook|shakes|shaking|nodded|nods) - head',
  '(?:shrugged|shrugs) - shoulders',
  '(?:cleared|clears) - throat',
  '(?:did|does|do|doing|tried|tries) - best',
  '(?:made|makes|make|making) up - mind',
  '(?:made|makes|make|making) - way'
]
const WOMAN =
  '(?:mother|wife|actress|businesswoman|spokeswoman|congresswoman|policewoman|daughter|grandmother|widow|schoolgirl|woman)'
const MAN = '(?:father|husband|businessman|congressman|policeman|son|grandfather|widower|schoolboy|man)'

function clash(source: string, expected: string): Clash {
  return {
    pattern: once(
      () => new RegExp(`(?<![\\p{L}\\p{N}'’-])${source.replaceAll(' ', '\\s')}(?![\\p{L}\\p{N}'’-])`, 'dgu')
    ),
    expected
  }
}

interface ClashGroup {
  /** A cheap test that must hold before the clashes are tried. */
  hint: RegExp
  clashes: readonly Clash[]
}

export const CLASHES: readonly ClashGroup[] = [
  {
    hint: /h(?:im|er)self/,
    clashes: [
      clash(`(?:[Ss]he) ${AUX}${NO_VERB}[a-z]{2,14} (himself)`, 'herself'),
      clash(`(?:[Hh]e) ${AUX}${NO_VERB}[a-z]{2,14} (herself)`, 'himself')
    ]
  },
  {
    hint: /\sh(?:is|er)\s(?:life|temper|balance|footing|nerve|breath|cool|head|shoulders|throat|best|mind|way)/,
    clashes: OWN.flatMap(own => [
      clash(`[Ss]he ${AUX}${own.replace('-', '(his)')}`, 'her'),
      clash(`[Hh]e ${AUX}${own.replace('-', '(her)')}`, 'his')
    ])
  },
  {
    hint: /[Hh]e,\s(?:an?|the)\s/,
    clashes: [
      clash(`([Ss]he), (?:an?|the) (?:[a-z-]{1,15} ){0,2}${MAN}(?: of [a-z]{2,10})?,`, 'he'),
      clash(`([Hh]e), (?:an?|the) (?:[a-z-]{1,15} ){0,2}${WOMAN}(?: of [a-z]{2,10})?,`, 'she')
    ]
  }
]

/** Words in front of a full name that tell a man or a woman. */
export const TITLES = new Map<string, 'man' | 'woman'>([
  ...['Mr', 'Mister', 'spokesman', 'businessman', 'congressman', 'policeman', 'King', 'Prince'].map(
    word => [word, 'man'] as const
  ),
  ...[
    'Mrs',
    'Ms',
    'Miss',
    'spokeswoman',
    'businesswoman',
    'congresswoman',
    'policewoman',
    'actress',
    'Queen',
    'Princess'
  ].map(word => [word, 'woman'] as const)
])
