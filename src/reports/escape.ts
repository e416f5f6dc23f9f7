// What a terminal or log would act on instead of showing: C0 and C1 controls, line and paragraph separators,
// zero-width and direction marks, the byte-order mark, lone surrogates and U+FFFE and U+FFFF, which are no characters.
const UNSAFE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A character by its number: `U+202E`. */
function codePointName(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Text of an article or a file name made safe for a terminal: tabs and line ends become spaces, others `<U+202E>`. */
export function escapeForTerminal(text: string): string {
  return text.replace(UNSAFE, character => {
    if (character === '\t' || character === '\n' || character === '\r') return ' '
    return `<${codePointName(character)}>`
  })
}

/** JSON in which nothing is left that a terminal or log would act on; its value is the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

const NAMED: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Text for content and attributes of XML 1.0 and HTML, in one line, without what XML has no room for. */
export function escapeForXml(text: string): string {
  return escapeForTerminal(text).replace(/[&<>"']/g, character => NAMED[character])
}

/**
 * Text for content of HTML that keeps its line ends. What nobody would see, or what would turn the text around, is
 * shown by its number: `<b class="u">U+202E</b>`.
 */
export function escapeForHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"']/g, character => NAMED[character])
    .replace(UNSAFE, character => {
      if (character === '\t' || character === '\n') return character
      return `<b class="u">${codePointName(character)}</b>`
    })
}

/** Text for the message of a workflow command; it may have several lines. */
export function escapeForWorkflow(text: string): string {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  return escapeForTerminal(escaped)
}

/** Text for a property of a workflow command, where colons and commas part. */
export function escapeForWorkflowProperty(text: string): string {
  return escapeForWorkflow(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * Text for a line or table cell of Markdown: no markup of it works, and nobody is mentioned, for a zero-width space
 * stands behind marks that platforms link by.
 */
export function escapeForMarkdown(text: string): string {
  return escapeForTerminal(text)
    .replace(/[\\`*_{}[\]<>#|~&$]|:(?=[\w/])|(?<=www)\./gi, '\\$&')
    .replace(/(?:@|\\#)(?=\w)/g, '$&\u200B')
}

/** Text of an article as a code span, in table cells, too. */
export function markdownCode(text: string): string {
  const shown = escapeForTerminal(text)
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown.replaceAll('|', '\\|')}${pad}${fence}`
}
