// What a terminal or log would act on instead of showing: C0 and C1 controls, line and paragraph separators,
// zero-width and direction marks, the byte-order mark, lone surrogates.
const UNSAFE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text of an article or a file name made safe for a terminal: tabs and line ends become spaces, others `<U+202E>`. */
export function escapeForTerminal(text: string): string {
  return text.replace(UNSAFE, character => {
    if (character === '\t' || character === '\n' || character === '\r') return ' '
    return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/** JSON in which nothing is left that a terminal or log would act on; its value is the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
