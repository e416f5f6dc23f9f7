import stringWidth from 'string-width'

/** Printable ASCII, Latin, Cyrillic and Greek letters, dashes, quotation marks and currencies: one column each. */
const NARROW =
  /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u0391-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/

/** Columns of a terminal that a text takes. Emoji and East Asian letters take tables that nearly no line needs. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text)
}
