/** How a mark sits in English: `stop` clings to what is before it, `open` and `close` enclose, `none` is plain. */
export type Seat = 'stop' | 'open' | 'close' | 'none'

/** Marks of other writing systems and the English one in their place. `"` stands for the quotation mark of the text. */
const TABLE: Record<string, string> = {
  // Chinese and Japanese
  '、': ',',
  '。': '.',
  '〈': '"<',
  '〉': '">',
  '《': '"<',
  '》': '">',
  '「': '"<',
  '」': '">',
  '『': '"<',
  '』': '">',
  '〝': '"<',
  '〞': '">',
  '〟': '">',
  '【': '[',
  '】': ']',
  '〔': '(',
  '〕': ')',
  '〖': '[',
  '〗': ']',
  '〘': '(',
  '〙': ')',
  '〚': '[',
  '〛': ']',
  '・': ' ',
  '〜': '–',
  '～': '–',
  // Arabic, Persian, Urdu
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  // Indic, Tibetan, Burmese, Khmer
  '।': '.',
  '॥': '.',
  '།': '.',
  '၊': ',',
  '။': '.',
  '។': '.',
  '៕': '.',
  // Ethiopic, Armenian, Hebrew, Greek, Mongolian
  '።': '.',
  '፣': ',',
  '፤': ';',
  '፥': ':',
  '፦': ':',
  '፧': '?',
  '։': '.',
  '՝': ',',
  '՜': '!',
  '՞': '?',
  '׃': ':',
  '־': '-',
  '״': '"',
  '׳': "'",
  '\u037E': ';',
  '᠂': ',',
  '᠃': '.'
}

interface EnglishMark {
  text: string
  seat: Seat
}

const known = new Map<string, EnglishMark | undefined>()

/** The English mark for a foreign one, with its seat; undefined for a mark that is not in use for running text. */
export function englishMark(mark: string): EnglishMark | undefined {
  if (!known.has(mark)) known.set(mark, newEnglishMark(mark))
  return known.get(mark)
}

function newEnglishMark(mark: string): EnglishMark | undefined {
  const plain = mark.normalize('NFKC')
  const text = TABLE[mark] ?? TABLE[plain] ?? plain
  // Some compatibility forms come apart into two characters, or into a space and an accent.
  if (text === '"<') return {text: '"', seat: 'open'}
  if (text === '">') return {text: '"', seat: 'close'}
  if (/^\s|^.{3}/.test(text) && text !== ' ') return undefined
  if (/^[,.;:!?%]/.test(text)) return {text, seat: 'stop'}
  if (/^[([{]/.test(text)) return {text, seat: 'open'}
  if (/^[)\]}]/.test(text)) return {text, seat: 'close'}
  return {text, seat: 'none'}
}

/** First digits of the decimal systems that news is written in, from the Unicode character database (Nd). */
const NOUGHTS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0xff10
]

/** A word of fullwidth letters and foreign digits as English writes it. */
export function englishWord(word: string): string {
  let plain = ''
  for (const character of word) {
    const code = character.charCodeAt(0)
    const nought = NOUGHTS.find(first => code >= first && code < first + 10)
    plain += nought === undefined ? character.normalize('NFKC') : String(code - nought)
  }
  return plain
}
