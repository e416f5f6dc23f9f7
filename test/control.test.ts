import {retext} from 'retext'
import {describe, expect, it} from 'vitest'
import {garblint, newsText} from '../src/index.js'
import {lintText} from '../src/lint-text.js'

const processor = retext().use(newsText).use(garblint).freeze()

/** Lines of messages: `3 space-before-punctuation`. */
async function found(source: string, name = 'a.md'): Promise<string[]> {
  const {messages} = await lintText(source, name, processor)
  return messages.map(({ruleId, place}) => `${place?.start.line} ${ruleId}`)
}

const SPACE = 'The ministers agreed on Friday !'
const MASK = 'The __PH\\_1__ agreed on Friday.'

describe('disable-next-block', () => {
  it('holds for the block behind it, of any kind', async () => {
    const block = (text: string) => `<!-- garblint-disable-next-block -->\n\n${text}\n\n${SPACE}\n`
    expect(await found(block(SPACE))).toEqual(['5 space-before-punctuation'])
    expect(await found(block(`- ${SPACE}\n- ${SPACE}`))).toEqual(['6 space-before-punctuation'])
    expect(await found(block(`> ${SPACE}\n>\n> ${SPACE}`))).toEqual(['7 space-before-punctuation'])
  })

  it('holds for named rules, with a reason behind two dashes', async () => {
    const source = `<!-- garblint-disable-next-block space-before-punctuation, placeholder-token -- as the agency has it -->\n${SPACE} ${MASK} All  agreed.Nobody left.\n`
    expect(await found(source)).toEqual(['2 missing-space'])
  })

  it('holds in HTML for the element behind it, or the rest of the paragraph', async () => {
    expect(
      await found(
        `<!-- garblint-disable-next-block -->\n<ul><li>${SPACE}<li>${SPACE}</ul>\n<p>${SPACE}</p>\n<p>The <!-- garblint-disable-next-block -->talks !</p>`,
        'a.html'
      )
    ).toEqual(['3 space-before-punctuation'])
  })
})

describe('disable and enable', () => {
  it('hold from here to there, for all rules or named ones', async () => {
    const source = [
      SPACE,
      '<!-- garblint-disable -->',
      SPACE,
      '<!-- garblint-enable space-before-punctuation -->',
      `${SPACE} ${MASK}`,
      '<!-- garblint-enable -->',
      'Both envoys left on Sunday ! They met __PH\\_2__ in Ostrava.'
    ].join('\n\n')
    expect(await found(source)).toEqual([
      '1 space-before-punctuation',
      '9 space-before-punctuation',
      '13 space-before-punctuation',
      '13 placeholder-token'
    ])
  })

  it('hold inside of a line, and to the end of the file', async () => {
    expect(await found(`${SPACE} <!-- garblint-disable -->It went on !\n\n${SPACE}\n`)).toEqual([
      '1 space-before-punctuation'
    ])
  })
})

describe('controls that do nothing', () => {
  it.each([
    ['<!-- garblint-disable-next-block -->\n\nThe talks go on.', '1 unused-control'],
    ['<!-- garblint-disable missing-space -->\n\nThe talks go on.', '1 unused-control'],
    ['The talks go on.\n\n<!-- garblint-enable -->', '3 unused-control'],
    ['The talks go on.\n\n<!-- garblint-disable-next-block -->', '3 unused-control'],
    ['<!-- garblint-disable mising-space -->\n\nThe talks go on.', '1 unknown-rule'],
    ['<!-- garblint-disable-next-line -->\n\nThe talks go on.', '1 unknown-control']
  ])('%j', async (source, message) => {
    expect(await found(source)).toEqual([message])
  })

  it('say what is meant', async () => {
    const source = '<!-- garblint-disable mising-space -->\n<!-- garblint-disabel -->\n\nThe talks go on.'
    const {messages} = await lintText(source, 'a.md', processor)
    expect(messages.map(({message, severity, source}) => [source, severity, message])).toEqual([
      [
        'garblint',
        'warning',
        expect.stringContaining('There is no rule "mising-space" (did you mean "missing-space"?)')
      ],
      ['garblint', 'warning', expect.stringContaining('(did you mean "garblint-disable"?)')]
    ])
  })
})

it('other comments, and controls in code, are none', async () => {
  expect(await found(`<!-- a note -->\n\n\`\`\`\n<!-- garblint-disable -->\n\`\`\`\n\n${SPACE}`)).toEqual([
    '7 space-before-punctuation'
  ])
})
