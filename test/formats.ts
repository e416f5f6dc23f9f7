/** Ways to write plain paragraphs in the formats that garblint reads; the first paragraph is the headline. */
export interface Format {
  name: string
  ending: string
  write(paragraphs: readonly string[]): string
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A paragraph in Markdown: what would be markup is escaped. */
export const escapeMarkdown = (text: string) =>
  text
    .replace(/[\\`*_[\]<>&#|~]/g, '\\$&')
    .replace(
      /^(\s*)([-+]|\d{1,9}[.)])(?=\s|$)/g,
      (_, space, mark) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`
    )
    .replace(/^(\s*)(={1,}|-{1,})(\s*)$/g, '$1\\$2$3')

const headed =
  (write: (text: string, index: number) => string, between: string) => (paragraphs: readonly string[]) =>
    paragraphs.map(write).join(between)

export const FORMATS: Format[] = [
  {
    name: 'Markdown',
    ending: 'md',
    write: headed((text, index) => (index === 0 ? `# ${escapeMarkdown(text)}` : escapeMarkdown(text)), '\n\n')
  },
  {
    name: 'Markdown in CRLF with front matter',
    ending: 'md',
    write: paragraphs =>
      `---\r\ntitle: "__PH_9__"\r\n---\r\n\r\n${paragraphs
        .map((text, index) => (index === 0 ? `# ${escapeMarkdown(text)}` : escapeMarkdown(text)))
        .join('\r\n\r\n')}\r\n`
  },
  {
    name: 'HTML',
    ending: 'html',
    write: paragraphs =>
      `\uFEFF<!doctype html>\n<html lang="ru">\n<head><title>__PH_9__</title></head>\n<body>\n${paragraphs
        .map((text, index) => (index === 0 ? `<h1>${escapeHtml(text)}</h1>` : `  <p>${escapeHtml(text)}`))
        .join('\n')}\n</body></html>`
  },
  {
    name: 'JSON',
    ending: 'json',
    write: ([title, ...body]) => JSON.stringify([{id: 1, body: body.join('\n\n'), title}], undefined, 2)
  },
  {
    name: 'NDJSON',
    ending: 'ndjson',
    write: ([title, ...body]) => `{"title": ${ascii(title)}, "body": ${ascii(body.join('\n'))}}\r\n`
  },
  {
    name: 'CSV',
    ending: 'csv',
    write: ([title, ...body]) =>
      `id,title,body\r\n1,"${title.replaceAll('"', '""')}","${body.join('\r\n\r\n').replaceAll('"', '""')}"\r\n`
  }
]

/** A JSON string that is all ASCII. */
function ascii(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0080-\uFFFF]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
