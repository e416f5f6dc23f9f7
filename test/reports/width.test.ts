import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {widthOf} from '../../src/reports/width.js'

test('what is told without tables has the width that the tables give, alone and between others', () => {
  const wrong: string[] = []
  for (let code = 0; code < 0x1_0000; code++)
    for (const text of [String.fromCharCode(code), `a${String.fromCharCode(code)}文b`])
      if (widthOf(text) !== stringWidth(text)) wrong.push(code.toString(16))
  expect(wrong).toEqual([])
})
