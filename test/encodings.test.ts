import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decode, encodingOf} from '../src/readers/decode.js'
import {type Encoding, encode, encodeLike, encodingNamed} from '../src/readers/encodings.js'
import {folderWith, garblint} from './command.js'

/** Sentences that writers of each encoding could have left, with one damage in each. */
const TEXTS: Array<[Encoding, string]> = [
  ['windows-1252', 'The café in Besançon opened on Monday – “at last”, said Zoë !\n'],
  ['windows-1252', 'The harbour isn’t deep enough for the ships !\n'],
  ['windows-1251', 'The ministry (Министерство обороны) confirmed the loss on Friday !\n'],
  ['windows-1251', 'Мэр Москвы в пятницу сообщил о новых мерах для бизнеса. The mayor spoke !\n'],
  ['gb18030', 'The site 环球网 reported on Friday that the ships had left !\n'],
  ['gb18030', '外交部发言人周五在北京表示，两国将继续对话。 The talks go on !\n'],
  ['big5', 'The paper 聯合報 reported on Friday that the ships had left !\n'],
  ['big5', '外交部發言人週五在臺北表示，兩國將繼續對話。 The talks go on !\n'],
  ['shift_jis', 'The daily (ひがし新聞) reported on Friday that the ships had left !\n'],
  ['shift_jis', '首相は金曜日、東京で記者会見を開いた。 The talks go on !\n'],
  ['euc-kr', 'The agency 연합뉴스 said on Friday that the ships had left !\n'],
  ['euc-kr', '정부는 금요일 서울에서 새로운 대책을 발표했다. The talks go on !\n']
]

describe.each(TEXTS)('%s: %s', (encoding, text) => {
  const bytes = encode(text, encoding)
  const bad = bytes.findIndex(byte => byte >= 128)

  it('is refused with the first bad byte and the encoding that it looks like', () => {
    const {status, stderr} = garblint(folderWith({'a.txt': bytes}), ['a.txt'])
    expect(status).toBe(2)
    expect(stderr).toContain(
      `the first bad byte stands at offset ${bad}; it looks like ${encoding}, so try --encoding ${encoding}\n`
    )
  })

  it('is read when it is named, with positions in the text', () => {
    const {stdout} = garblint(folderWith({'a.txt': bytes}), [
      '--encoding',
      encoding,
      '--format',
      'json',
      'a.txt'
    ])
    const {place, actual} = JSON.parse(stdout).results[0].messages.find(
      (message: {ruleId: string}) => message.ruleId === 'space-before-punctuation'
    )
    expect(text.slice(place.start.offset, place.end.offset)).toBe(actual)
  })

  it('is written back as it was', () => {
    expect(encodeLike(bytes, decode(bytes, encoding), text.replace(' !', '!'), encoding)).toEqual(
      encode(text.replace(' !', '!'), encoding)
    )
  })
})

describe('UTF-16', () => {
  it.each(['utf-16le', 'utf-16be'] as const)('is read as its mark says: %s', encoding => {
    const bytes = encode('\uFEFFThe ministers agreed on Friday !\n', encoding)
    const {status, stdout} = garblint(folderWith({'a.txt': bytes}), ['a.txt'])
    expect(status).toBe(0)
    expect(stdout).toContain('1:31  warning')
    expect(encodingOf(bytes)).toBe(encoding)
    expect(encode(decode(bytes), encoding)).toEqual(bytes)
  })

  it('without a mark is read when it is named', () => {
    const bytes = encode('The ministers agreed on Friday !\n', 'utf-16be')
    expect(garblint(folderWith({'a.txt': bytes}), ['--encoding', 'utf-16be', 'a.txt']).stdout).toContain(
      '1:31'
    )
    expect(garblint(folderWith({'a.txt': bytes}), ['a.txt']).stderr).toContain('try --encoding utf-16be')
  })
})

it('files that are UTF-8 are read as that whatever is named', () => {
  const {stdout} = garblint(folderWith({'a.txt': 'The café in Besançon opened on Monday !\n'}), [
    '--encoding',
    'gb18030',
    'a.txt'
  ])
  expect(stdout).toContain('The café in Besançon opened on Monday !')
})

it('bytes that are not in the named encoding are refused', () => {
  const {status, stderr} = garblint(folderWith({'a.txt': Buffer.from('caf\xE9 \xFF', 'latin1')}), [
    '--encoding',
    'euc-kr',
    'a.txt'
  ])
  expect(status).toBe(2)
  expect(stderr).toBe(
    'garblint: a.txt: the file is not euc-kr; it looks like windows-1252, so try --encoding windows-1252\n'
  )
})

it('a wrong name is refused with the right one', () => {
  const {status, stderr} = garblint(folderWith({}), ['--encoding', 'windows-1521', 'a.txt'])
  expect(status).toBe(2)
  expect(stderr).toContain('there is no encoding "windows-1521" (did you mean "windows-1252"?)')
})

it.each([
  ['cp1251', 'windows-1251'],
  ['latin1', 'windows-1252'],
  ['GBK', 'gb18030'],
  ['sjis', 'shift_jis'],
  ['UTF-16', 'utf-16le'],
  ['klingon', undefined]
])('%s means %s', (name, encoding) => expect(encodingNamed(name)).toBe(encoding))

it('what an encoding lacks is not written', () => {
  expect(() => encode('Ж', 'windows-1252')).toThrow('windows-1252 has no "Ж" (U+0416)')
  expect(() => encode('\uD800', 'utf-8')).toThrow('half of a surrogate pair')
})

it('any bytes are read or refused with a reason', () => {
  const named = fc.constantFrom<Encoding | undefined>(undefined, ...TEXTS.map(([encoding]) => encoding))
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), named, (array, encoding) => {
      const bytes = Buffer.from(array)
      try {
        const text = decode(bytes, encoding)
        expect(text.trim()).not.toBe('')
      } catch (error) {
        expect((error as Error).name).toBe('UnreadableError')
      }
    })
  )
})

it('any text comes back from the encodings that have all characters', () => {
  const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'gb18030')
  fc.assert(
    fc.property(fc.string({unit: 'binary', minLength: 1}), encodings, (text, encoding) => {
      let bytes: Buffer
      try {
        bytes = encode(text, encoding)
      } catch (error) {
        expect((error as Error).name).toBe('EncodingError')
        return
      }
      expect(new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)).toBe(text)
    })
  )
})
