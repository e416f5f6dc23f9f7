import stringWidth from 'string-width'

/** Printable ASCII, Latin, Cyrillic and Greek letters, dashes, quotation marks and currencies: one column each. */
const NARROW =
  '\\x20-\\x7E\\xA1-\\xAC\\xAE-\\u02FF\\u0391-\\u0482\\u048A-\\u052F\\u2010-\\u2027\\u2030-\\u205E\\u20A0-\\u20BF'
/** East Asian marks, kana, ideographs, Hangul syllables and fullwidth forms: two columns each. */
const WIDE =
  '\\u3001-\\u3029\\u3041-\\u3096\\u30A1-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uFF01-\\uFF60'
const PLAIN = new RegExp(`^[${NARROW}${WIDE}]*$`)
const WIDES = new RegExp(`[${WIDE}]`, 'g')

/** Columns of a terminal that a text takes. Emoji and marks that combine take tables that nearly no line needs. */
export function widthOf(text: string): number {
  if (!PLAIN.test(text)) return stringWidth(text)
  return text.length + (text.match(WIDES)?.length ?? 0)
}
