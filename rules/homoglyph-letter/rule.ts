import {defineRule, type Finding, lexicon, type Severity, strings} from '../../src/rule.js'
import {FROM_LATIN, replaced, STRAY_LATIN, TO_LATIN, TO_LATIN_LOOSELY} from './look-alikes.js'

const SCRIPTS = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'] as const
const FOREIGN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u
const OF_SCRIPT = Object.fromEntries(
  SCRIPTS.map(script => [script, new RegExp(`\\p{Script=${script}}`, 'u')])
)
const LATIN = /[\p{Script=Latin}]/u
const WORD = /[\p{L}\p{M}]+/gu
/** Letters of formulas: bold, italic, double-struck. */
const MATHEMATICAL = /[\u{1D400}-\u{1D7CB}]/u
const STRAY = new RegExp(`[${[...STRAY_LATIN.keys()].join('')}]`)
/** Letters that brands and bands put for a Latin one on purpose: KoЯn, TETЯIS, MΛGIC. */
const FANCY = /^[ЯИДЦШЖФЛΣΞΛΔΘΨΠΩΦ]$/
/** Texts that speak about letters or about addresses that imitate others. */
const ABOUT_LETTERS =
  /\b(?:homogly?ph|homograph|Cyrillic|look-?alike|Greek letter|Greek alphabet|phishing|spoof)/i

type Id = 'foreign' | 'latin' | 'mixed' | 'formula'

export default defineRule({
  id: 'homoglyph-letter',
  summary: 'A word with a letter of another script that looks like its own: `pоlice` with a Cyrillic о',
  family: 'residue',
  mqm: 'fluency/character-encoding',
  severity: 'error',
  scope: 'paragraph',
  options: {allow: strings({doc: 'Words to leave alone, such as the name of a band.'})},
  messages: {
    foreign: {
      reason: '"{actual}" looks like "{repair}" but holds {letters}: no search or reader aloud will know it',
      advice: 'Write "{repair}" in Latin letters.'
    },
    latin: {
      reason: '"{actual}" is a {script} word with Latin letters in it',
      advice: 'Write it in one script: "{repair}".'
    },
    mixed: {
      reason: '"{actual}" is written in two scripts: a translation that stopped inside the word',
      advice: 'Look up the word in the source and write it in Latin letters.'
    },
    formula: {
      reason: '"{actual}" is made of letters meant for formulas: no search or reader aloud will know it',
      advice: 'Write "{repair}".'
    }
  },
  needs: [['foreign', 'accented']],
  when: text =>
    /[ıɑɡɩʟʀʏɴɪꜱᴀ-ᴢ\u0370-\u058F\u13A0-\u13FF\u2C80-\u2CFF\uA4D0-\uA4FF\uAB70-\uABBF\uD835]/.test(text),
  *find({text}, {options}) {
    if (ABOUT_LETTERS.test(text)) return
    for (const match of text.matchAll(WORD)) {
      const [word] = match
      if (options.allow.includes(word)) continue
      const start = match.index
      const finding = judge(word) ?? judgeWhole(word, text, start)
      if (finding) yield {start, end: start + word.length, ...finding}
    }
  }
})

type Judgement = Omit<Finding<Id>, 'start' | 'end'>

/** A word in which two scripts meet. */
function judge(word: string): Judgement | undefined {
  if (MATHEMATICAL.test(word)) return judgeFormula(word)
  if (!LATIN.test(word)) return undefined
  if (!FOREIGN.test(word)) return STRAY.test(word) ? judgeStray(word) : undefined
  const latin = latinFor(word)
  if (latin) return foreignLetters(word, latin)
  if (isScience(word)) return undefined
  const script = SCRIPTS.find(name => OF_SCRIPT[name].test(word))!
  const foreign = [...word].filter(letter => FOREIGN.test(letter))
  if (foreign.every(letter => FANCY.test(letter)) || (script === 'Greek' && foreign.length < 3))
    return undefined
  const own = FROM_LATIN[script]
  const repair = own && replaced(word, own, letter => LATIN.test(letter))
  if (repair && repair.length > 2)
    return {message: 'latin', data: {script, repair}, expected: [repair], repair: 'likely'}
  if (script === 'Greek') return undefined
  return {message: 'mixed', severity: foreign.length > 1 ? 'error' : 'warning'}
}

function foreignLetters(word: string, repair: string, severity: Severity = 'error'): Judgement {
  const foreign = [...new Set([...word].filter(letter => FOREIGN.test(letter)))]
  const script = SCRIPTS.find(name => OF_SCRIPT[name].test(foreign[0]))
  const letters = `${foreign.length > 1 ? '' : 'a '}${script} ${foreign.map(letter => `"${letter}"`).join(', ')}`
  const safe = severity === 'error' && lexicon.has(repair)
  return {
    message: 'foreign',
    data: {repair, letters},
    expected: [repair],
    repair: safe ? 'safe' : 'likely',
    severity
  }
}

/** The Latin word that a mixed one stands for, if every foreign letter in it passes for a Latin one. */
function latinFor(word: string): string | undefined {
  const strict = replaced(word, TO_LATIN, letter => FOREIGN.test(letter))
  if (strict && (word.length > 2 || lexicon.has(strict))) return strict
  const loose = replaced(word, TO_LATIN_LOOSELY, letter => FOREIGN.test(letter))
  if (!loose || loose.length < 4) return undefined
  const foreign = [...word].filter(letter => FOREIGN.test(letter)).length
  return lexicon.has(loose) || (OF_SCRIPT.Cyrillic.test(word) && foreign * 3 <= word.length)
    ? loose
    : undefined
}

/** Units and symbols: μm, kΩ, ΔT, TNFα, λmax. One or two Greek letters at the rim of a word. */
function isScience(word: string): boolean {
  return /^(?:\p{Script=Greek}{1,2}\p{Script=Latin}{1,12}|\p{Script=Latin}{1,12}\p{Script=Greek}{1,2}\p{Script=Latin}?)$/u.test(
    word
  )
}

/** Turkish names have a dotless i of their own; in a common English word it is damage. */
function judgeStray(word: string): Judgement | undefined {
  const repair = replaced(word, STRAY_LATIN, () => false)!
  if (repair.length < 4 || !/^[A-Za-z]+$/.test(repair) || /^\p{Lu}/u.test(word) || !lexicon.hasCommon(repair))
    return undefined
  const letters = [...new Set([...word].filter(letter => STRAY_LATIN.has(letter)))].map(
    letter => `"${letter}"`
  )
  return {
    message: 'foreign',
    data: {repair, letters: letters.join(', ')},
    expected: [repair],
    severity: 'warning'
  }
}

/** A word of formula letters; one or two are a variable. */
function judgeFormula(word: string): Judgement | undefined {
  const repair = word.normalize('NFKC')
  if (repair.length < 3) return undefined
  return {message: 'formula', data: {repair}, expected: [repair], severity: 'warning'}
}

/** A word wholly in foreign letters that reads as an English one among Latin words: `а` or `сор`. */
function judgeWhole(word: string, text: string, start: number): Judgement | undefined {
  if (!FOREIGN.test(word) || LATIN.test(word) || word.length > 12) return undefined
  const latin = replaced(word, TO_LATIN, () => true)
  if (!latin || !(latin.length > 1 ? latin.length > 2 && lexicon.hasCommon(latin) : /^[aAI]$/.test(latin)))
    return undefined
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(start + word.length, start + word.length + 12)
  const among = /(?:^|[A-Za-z][,;:.!?]?["”’]? )$/.test(before) && /^(?: [A-Za-z]|[.,;:!?]? [a-z])/.test(after)
  return among ? foreignLetters(word, latin) : undefined
}
