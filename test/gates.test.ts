import {readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {gradeOf, scoreOf, VERDICTS} from '../src/score/grade.js'
import {DEFAULT_SCORING} from '../src/score/scoring.js'
import {folderWith, garblint} from './command.js'

const SOUND = 'Ministers agreed on Friday that the talks would go on.\n\n'
const WARNED = 'The ministers agreed on Friday !\n\n'
const WRONG = 'The __PH_1__ agreed on Friday.\n\n'

/** The results of a folder, by name. */
function resultsOf(files: Record<string, string>) {
  const {stdout} = garblint(folderWith(files), ['--format', 'json', '--fail-on', 'never', '.'])
  const {results, summary} = JSON.parse(stdout)
  return {summary, of: (name: string) => results.find((result: {path: string}) => result.path === name)}
}

const configured = (options: unknown) => ({'.retextrc': JSON.stringify({plugins: [['garblint', options]]})})

describe('a score', () => {
  it('is what findings weigh in a thousand words, and a brief counts as 250', () => {
    const {of, summary} = resultsOf({
      'brief.txt': WRONG + WARNED,
      'long.txt': SOUND.repeat(100) + WRONG + WARNED
    })
    expect(of('brief.txt')).toMatchObject({penalty: 6, words: 11, score: 24, verdict: 'hold'})
    // Repeated sentences are found, too: what they weigh is in the penalty.
    const {penalty, words, score} = of('long.txt')
    expect(score).toBe(Math.round((1e5 * penalty) / words) / 100)
    expect(summary.penalty).toBe(penalty + 6)
    expect(summary.score).toBe(Math.round((1e5 * summary.penalty) / summary.words) / 100)
  })

  it('has weights of severities and rules from the configuration', () => {
    const {of} = resultsOf({
      'a.txt': WRONG + WARNED,
      ...configured({weights: {warning: 2.5, rules: {'placeholder-token': 25}}})
    })
    expect(of('a.txt')).toMatchObject({penalty: 27.5, score: 110})
  })

  it('of a run has the worst verdict of its articles', () => {
    expect(resultsOf({'a.txt': SOUND, 'b.txt': WARNED}).summary).toMatchObject({verdict: 'look'})
    expect(resultsOf({'a.txt': SOUND}).summary).toMatchObject({score: 0, verdict: 'publish'})
  })

  it('never falls, and never gets a better verdict, with another finding', () => {
    const message = fc.record({
      ruleId: fc.constantFrom('missing-space', 'placeholder-token'),
      source: fc.constant('garblint'),
      severity: fc.constantFrom('error', 'warning', 'info')
    })
    fc.assert(
      fc.property(fc.array(message, {minLength: 1}), fc.nat(100_000), (messages, words) => {
        const before = gradeOf(messages.slice(1) as never, words, DEFAULT_SCORING)
        const after = gradeOf(messages as never, words, DEFAULT_SCORING)
        expect(after.score).toBeGreaterThanOrEqual(before.score)
        expect(VERDICTS.indexOf(after.verdict)).toBeGreaterThanOrEqual(VERDICTS.indexOf(before.verdict))
        expect(after.score).toBe(scoreOf(after.penalty, words))
      })
    )
  })
})

describe('a verdict', () => {
  it('has thresholds from the configuration', () => {
    const files = {'a.txt': WARNED}
    expect(resultsOf(files).of('a.txt').verdict).toBe('look')
    expect(resultsOf({...files, ...configured({thresholds: {look: 5}})}).of('a.txt').verdict).toBe('publish')
    expect(resultsOf({...files, ...configured({thresholds: {hold: 4}})}).of('a.txt').verdict).toBe('hold')
  })

  it('is never publish where something is at error', () => {
    const files = {'a.txt': WRONG, ...configured({thresholds: {look: 100, hold: 100}})}
    expect(resultsOf(files).of('a.txt').verdict).toBe('look')
  })
})

describe('a mistake in weights or thresholds is named', () => {
  it.each([
    [
      {weight: {}},
      'garblint has no option "weight" (did you mean "weights"?); it has: extends, rules, allow, glossary, overrides, weights, thresholds'
    ],
    [{weights: 5}, '"weights" must be an object of numbers, not 5'],
    [
      {weights: {eror: 5}},
      '"weights" has no "eror" (did you mean "error"?); it has: error, warning, info, rules'
    ],
    [{weights: {error: '5'}}, '"weights.error" must be a number of 0 or more, not "5"'],
    [{weights: {error: -1}}, '"weights.error" must be a number of 0 or more, not -1'],
    [
      {weights: {rules: {'mising-space': 1}}},
      '"weights.rules" has no "mising-space" (did you mean "missing-space"?)'
    ],
    [{thresholds: {holt: 1}}, '"thresholds" has no "holt" (did you mean "hold"?); it has: look, hold'],
    [{thresholds: {look: 20}}, '"thresholds.hold" is 10, which is less than "thresholds.look", 20']
  ])('%j', (options, message) => {
    const {status, stderr} = garblint(folderWith({'a.txt': SOUND, ...configured(options)}), ['a.txt'])
    expect(status).toBe(2)
    expect(stderr).toContain(`.retextrc: ${message}`)
  })
})

describe('a gate', () => {
  const files = {'a.txt': WRONG, 'b.txt': WARNED, 'c.txt': SOUND}
  const told = 'garblint: failed '

  it.each([
    [['--fail-on', 'error', 'b.txt'], 0, ''],
    [['--fail-on', 'error', '.'], 1, `${told}--fail-on error: 1 finding is that bad\n`],
    [['--fail-on', 'warning', 'b.txt'], 1, `${told}--fail-on warning: 1 finding is that bad\n`],
    [['--fail-on', 'info', '.'], 1, `${told}--fail-on info: 2 findings are that bad\n`],
    [['--fail-on', 'never', '.'], 0, ''],
    [['--max-warnings', '0', 'b.txt'], 1, `${told}--max-warnings 0: there are 1\n`],
    [['--max-warnings', '1', 'b.txt'], 0, ''],
    [['--max-warnings', '0', '--quiet', 'b.txt'], 1, `${told}--max-warnings 0: there are 1\n`],
    [['--max-density', '4', 'b.txt', 'c.txt'], 0, ''],
    [
      ['--max-density', '3.9', 'b.txt', 'c.txt'],
      1,
      `${told}--max-density 3.9: 1 of 2 articles is above it, worst is b.txt with 4\n`
    ],
    [
      ['--fail-on', 'never', '--max-density', '1', '--max-warnings', '0', '.'],
      1,
      `${told}--max-warnings 0: there are 1; --max-density 1: 2 of 3 articles are above it, worst is a.txt with 20\n`
    ]
  ])('%j ends with %i', (args, status, stderr) => {
    expect(garblint(folderWith(files), args)).toMatchObject({status, stderr})
  })

  it('is passed over by a run that failed itself, and told all the same', () => {
    const {status, stderr} = garblint(folderWith(files), ['--max-warnings', '0', 'b.txt', 'none.txt'])
    expect(status).toBe(2)
    expect(stderr).toContain('--max-warnings 0: there are 1')
  })

  it('that every run has is told where no report stands on standard output', () => {
    const folder = folderWith(files)
    expect(garblint(folder, ['a.txt']).stderr).toBe('')
    const {status, stdout, stderr} = garblint(folder, ['--format', 'json=a.json', 'a.txt'])
    expect({status, stdout, stderr}).toEqual({
      status: 1,
      stdout: '',
      stderr: `${told}--fail-on error: 1 finding is that bad\n`
    })
    expect(JSON.parse(readFileSync(path.join(folder, 'a.json'), 'utf8')).summary.errors).toBe(1)
  })

  it.each([
    [
      ['--fail-on', 'warnings'],
      '--fail-on is error, warning, info or never, not "warnings" (did you mean "warning"?)'
    ],
    [['--max-warnings', '-1'], "Option '--max-warnings"],
    [['--max-warnings', '1.5'], '--max-warnings takes a whole number of 0 or more, not "1.5"'],
    [['--max-density', 'low'], '--max-density takes a number of 0 or more, not "low"']
  ])('%j is refused', (args, message) => {
    const {status, stderr} = garblint(folderWith(files), [...args, 'a.txt'])
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})
