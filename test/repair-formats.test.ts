import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {decodeAs, encode} from '../src/readers/encodings.js'
import {folderWith, garblint} from './command.js'

/** What `--fix` makes of a file. */
function fixed(name: string, content: string | Buffer, args: string[] = []) {
  const folder = folderWith({[name]: content})
  const run = garblint(folder, ['--fix', ...args, name])
  return {...run, bytes: readFileSync(path.join(folder, name))}
}

describe('a file that is repaired', () => {
  it.each([
    ['utf-16le', '\uFEFFThe ministers — all of them — agreed on Friday !\r\n'],
    ['utf-16be', '\uFEFFThe ministers — all of them — agreed on Friday !\n'],
    ['windows-1252', 'The ministers — all of them — agreed on Friday !\r\n'],
    ['windows-1251', 'The ministers — all of them — agreed on Friday !\n'],
    ['shift_jis', 'The ministers ― all of them ― agreed on Friday !\n']
  ] as const)('keeps its encoding: %s', (encoding, text) => {
    const {bytes, stderr} = fixed('a.txt', encode(text, encoding), ['--encoding', encoding])
    expect(stderr).toBe('')
    expect(bytes.equals(encode(text.replace(' !', '!'), encoding))).toBe(true)
  })

  it.each([
    ['a.md', '# Talks\n\nThe *ministers* agreed on Friday !\n\n```\nfn !\n```\n'],
    ['a.html', '<h1>Talks</h1><p>The <b>ministers</b> agreed on Friday !</p><script>a !</script>\n'],
    ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\nThe ministers agreed on Friday !\n']
  ])('keeps what is not prose: %s', (name, text) => {
    expect(String(fixed(name, text).bytes)).toBe(text.replace('Friday !', 'Friday!'))
  })

  it.each([
    ['a.json', '[{"body": "The \\"ministers\\" agreed on Friday !", "code": "a !"}]\n'],
    ['a.csv', 'body,code\n"The ""ministers"" agreed on Friday !",a !\n']
  ])('keeps other fields: %s', (name, text) => {
    expect(String(fixed(name, text, ['--field', 'body']).bytes)).toBe(text.replace('Friday !', 'Friday!'))
  })

  it('gets nothing that would end a string of its format', () => {
    const text = '[{"body": "The minister said \\"no\\". He said „yes\\" to the second question."}]\n'
    const {bytes, stdout} = fixed('a.json', text, ['--fix=all', '--format=json', '--field', 'body'])
    expect(JSON.parse(stdout).results[0].messages).toContainEqual(
      expect.objectContaining({ruleId: 'mixed-quotes', expected: ['"yes']})
    )
    expect(String(bytes)).toBe(text)
  })

  it.each(['shift_jis', 'windows-1251', 'big5', 'euc-kr', 'gb18030'] as const)(
    'keeps every byte that is a character: %s',
    encoding => {
      const bytes = Uint8Array.from({length: 128}, (_, byte) => byte)
      expect(encode(decodeAs(bytes, encoding) ?? '', encoding)).toEqual(Buffer.from(bytes))
    }
  )

  it('gets what other plugins expect', () => {
    const folder = folderWith({
      'a.txt': 'The minister said nothing .\n',
      '.retextrc.mjs': `export default {plugins: ['garblint', () => (_, file) => {
        const place = {start: {line: 1, column: 5, offset: 4}, end: {line: 1, column: 13, offset: 12}}
        Object.assign(file.message('no minister', {place, source: 'own', ruleId: 'own'}),
          {actual: 'minister', expected: ['mayor']})
      }]}`
    })
    garblint(folder, ['--fix', 'a.txt'])
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('The minister said nothing.\n')
    garblint(folder, ['--fix=all', 'a.txt'])
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('The mayor said nothing.\n')
  })
})
