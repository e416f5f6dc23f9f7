import {describe, expect, it} from 'vitest'
import {lint} from '../src/index.js'

/**
 * Texts that bring rules to their knees when an expression backtracks or a loop looks at everything again: each is one
 * piece, over and over, a hundred kilobytes of it. What takes more than linear time here takes minutes.
 */
const SIZE = 100_000
const PIECES = [
  // one character
  ...'aA1_.,;/#<([{"“\'\t\n\r\u2028\u200B\uD800а，Ã'.split(''),
  // pieces of words, numbers and marks, between bars
  ...'ab-|U.S. |Z1z |no |of the |The The |1,|1 |, |. | .|. .|- |% |$ |@@ | "| \'a|a\'a |: "|"a" |(a) |a. A|A a'.split(
    '|'
  ),
  ...'<x |{{|&amp|& # |[b|** |## |▁a|</|-300 a|\n\n-|â€™|10,0000 |in 2022 |million |31 February |♪ '.split(
    '|'
  ),
  // words, names, scripts and paragraphs
  ...'word\n\n|a\n|the\n\nand\n\n|Ivan Petrov |Abc Abd Abe Abf |(Reporter |Source: |环球网|Москва |der die und '.split(
    '|'
  ),
  'The ministers agreed on the talks and left. ',
  'Updated 2023-02-11 13:09:10 ',
  `${'x'.repeat(5000)} `
]

describe('a hundred kilobytes of', () => {
  const named = [...new Set(PIECES)].map(piece => [JSON.stringify(piece.slice(0, 60)), piece] as const)
  // The machines that run this are slow at times; what backtracks does not end at all.
  it.each(named)('%s', {timeout: 60_000}, (_, piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length))
    for (const {place, actual} of lint(text).messages) {
      const {start, end} = place as {start: {offset: number}; end: {offset: number}}
      expect(text.slice(start.offset, end.offset) === actual).toBe(true)
    }
  })

  // What a run leads to decides at its end, from wherever in it one begins.
  it.each([
    ['Ċ', 'a'],
    ['-', '( -|'],
    ['(a) ', ')x'],
    ['▁', 'a'],
    [' ', 'a'],
    ['£', '- £1']
  ])('%j, and at its end %j', {timeout: 60_000}, (piece, end) => {
    const text = piece.repeat(SIZE / piece.length) + end
    expect(lint(text).messages.length).toBeLessThan(text.length)
  })

  it('names and sentences that are all different', {timeout: 60_000}, () => {
    const letters = (index: number) => index.toString(26).replace(/\d/g, digit => 'qrstuvwxyz'[Number(digit)])
    const sentence = (index: number) => `He met Ab${letters(index)} Cd${letters(index)} in May.`
    const text = Array.from({length: 3000}, (_, index) => sentence(index)).join(' ')
    expect(lint(text).messages.length).toBeLessThan(text.length)
  })
})

/** What is found, with the very text at each place. */
function foundIn(text: string): string[] {
  return lint(text).messages.map(({place, actual, ruleId}) => {
    const {start, end} = place as {start: {offset: number}; end: {offset: number}}
    expect(text.slice(start.offset, end.offset)).toBe(actual)
    return `${ruleId} ${start.offset}`
  })
}

describe('an article that is', () => {
  const planes = Array.from({length: 17}, (_, plane) => String.fromCodePoint(plane * 0x1_0000 + 0x4e2d))

  it.each([
    ...[
      '',
      ' ',
      '\n',
      '\uFEFF',
      '\0',
      '\u0007',
      'a',
      'I',
      '1',
      '.',
      '"',
      '“',
      "'",
      '(',
      '*',
      '#',
      '<',
      '{',
      '_',
      '%'
    ],
    ...[
      'é',
      '\u0301',
      '\u200B',
      '\u202E',
      '\uD800',
      '\uDC00',
      '\uFFFD',
      '\uFFFF',
      'я',
      'ש',
      'ع',
      '。',
      '👍🏽',
      ...planes
    ]
  ])('empty, or one character: %j', character => {
    expect(foundIn(character).length).toBeLessThan(3)
  })

  it('of characters of every plane has its findings where they stand', () => {
    const text = `${planes.join(' The talks end. ')} The __PH_1__ agreed on Friday.`
    expect(foundIn(text)).toContain(`placeholder-token ${text.indexOf('__PH_1__')}`)
  })

  it.each([
    ['Hebrew', 'השיחות הסתיימו ביום שישי.'],
    ['Arabic', 'انتهت المحادثات يوم الجمعة.'],
    ['Arabic in isolates and overrides', '\u2067انتهت\u2069 \u202Eالمحادثات\u202C \u200Fيوم.']
  ])('from right to left, in %s, has its findings where they stand', (_, sentence) => {
    const text = `The __PH_1__ agreed.\n\n${sentence} The __PH_2__ agreed, too.`
    const found = foundIn(text)
    expect(found).toContain(`placeholder-token ${text.indexOf('__PH_1__')}`)
    expect(found).toContain(`placeholder-token ${text.indexOf('__PH_2__')}`)
  })

  it('of thousands of lines that are the same few has the findings of each where it stands', () => {
    const lines = ['The __PH_1__ agreed.', 'Read more', 'He said ,yes.']
    const text = Array.from({length: 3000}, (_, index) => lines[index % 3]).join('\n\n')
    const expected = lines.flatMap(line => foundIn(line))
    const each = ['placeholder-token', 'space-before-punctuation']
    const found = foundIn(text).filter(finding => each.includes(finding.split(' ')[0]))
    expect(expected.filter(finding => each.includes(finding.split(' ')[0]))).toHaveLength(2)
    expect(found).toHaveLength(2000)
    const third = lines.join('\n\n').length + 2
    for (const [index, finding] of found.entries()) {
      const offset = Number(finding.split(' ')[1])
      expect(offset).toBe(third * Math.floor(index / 2) + (index % 2 ? text.indexOf(' ,yes') : 4))
    }
  })

  it('of more than a megabyte is looked at as a whole', {timeout: 60_000}, () => {
    const said =
      'The harbour master of Vellmar told the inquiry that nobody had checked the northern gate since the storm in the spring.'
    const lines = Array.from(
      {length: 14_000},
      (_, day) =>
        `On day ${day} the gate at pier ${day * 7} was shut for ${day * 3} hours and the ferry waited.`
    )
    const text = [said, ...lines, said].join('\n\n')
    expect(text.length).toBeGreaterThan(2 ** 20)
    expect(foundIn(text)).toContain(`repeated-sentence ${text.lastIndexOf(said)}`)
  })

  // Ten times as long takes ten times as long, and no test should.
  it.each([
    ['a line of a megabyte', `${'The tide was late again that day. '.repeat(30_000)}The __PH_1__ agreed.`],
    ['one word of a megabyte', `${'a'.repeat(1_000_000)} The __PH_1__ agreed.`],
    ['a hundred thousand paragraphs', `${'The tide was late.\n\n'.repeat(100_000)}The __PH_1__ agreed.`]
  ])('%s has its findings at its end', {timeout: 120_000}, (_, text) => {
    expect(foundIn(text)).toContain(`placeholder-token ${text.indexOf('__PH_1__')}`)
  })
})
