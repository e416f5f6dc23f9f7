import {defineRule, type Severity, strings} from '../../src/rule.js'
import {type Standing, standingOf} from './glosses.js'
import {letterCount, type Run, runsIn, scriptName} from './runs.js'

export default defineRule({
  id: 'untranslated-script',
  summary: 'Text in another script that was left untranslated in an English sentence',
  family: 'residue',
  mqm: 'accuracy/untranslated',
  severity: 'error',
  scope: 'paragraph',
  options: {allow: strings({doc: 'Texts to leave alone, such as the name of a band.'})},
  yieldsTo: ['homoglyph-letter', 'mojibake-text'],
  messages: {
    untranslated: {
      reason: '"{actual}" is {script} text that was left untranslated',
      advice: 'Translate it, or set it in brackets behind its English name.'
    },
    aside: {
      reason: '"{actual}" is {script} text that no English word explains',
      advice: 'Translate it, or take it out if it belongs to the page and not to the article.'
    }
  },
  needs: [['foreign']],
  when: text => /[\u0370-\u1CFF\u2C00-\uFAFF\uFB13-\uFDFF\uFE70-\uFEFC\uFF66-\uFFDC]/.test(text),
  *find({text}, {options}) {
    let glossEnd = -1
    for (const run of runsIn(text)) {
      if (options.allow.includes(run.text) || isSymbol(run.text) || isInLatinWord(run, text)) continue
      const standing = standingOf(run, text)
      // 福, 禄 and 寿: what holds for the first holds for the list.
      const listed =
        glossEnd >= 0 &&
        /^,? ?(?:and|or|und)? ?["'“‘]?$/.test(
          text.slice(glossEnd, glossEnd + 12).slice(0, run.start - glossEnd)
        )
      if (standing === 'gloss' || standing === 'address' || standing === 'quoted' || listed) {
        glossEnd = run.end
        continue
      }
      yield {
        start: run.start,
        end: run.end,
        message: standing === 'aside' ? 'aside' : 'untranslated',
        data: {script: scriptName(run.text)},
        severity: severityOf(run, standing)
      }
    }
  }
})

/** Greek letters of the sciences and of fraternities: β-blocker, Ω, ΔΣ, ΑΦΑ. */
function isSymbol(run: string): boolean {
  const words = run.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.every(
    word =>
      /^\p{Script=Greek}+$/u.test(word) &&
      (word.length <= 2 || (word.length <= 4 && word === word.toUpperCase()))
  )
}

/** A word of two alphabets is for `homoglyph-letter`; ideographs and syllables have no look-alikes. */
function isInLatinWord(run: Run, text: string): boolean {
  return (
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u.test(
      run.text
    ) &&
    (/\p{Script=Latin}/u.test(text[run.start - 1] ?? '') || /\p{Script=Latin}/u.test(text[run.end] ?? ''))
  )
}

/** A single letter may be a symbol or a designation: Т-90, ツ. An ideograph is a word. */
function severityOf(run: Run, standing: Standing): Severity {
  if (standing !== 'running') return 'warning'
  return letterCount(run.text) === 1 && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(run.text)
    ? 'warning'
    : 'error'
}
