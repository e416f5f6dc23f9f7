import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {encode} from '../src/readers/encodings.js'
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
})
