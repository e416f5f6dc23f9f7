import type {Severity} from '../../src/rule.js'

/** `_Sina News`, ` - China News Network`, `| RIA Novosti`: the name of a site behind the title of its page. */
export interface Suffix {
  start: number
  end: number
  severity: Severity
}

// The last separator of a line with what follows it: the words of an outlet, 60 characters at most.
const LAST = /(\s{0,2}(?:[-–—]{1,2}|[_|»›]|::|\/\/)\s{0,2})([\p{Lu}\p{N}\p{Ll}][^-–—_|»›:\n]{1,59})$/u
const SITE =
  /\b(?:news ?net(?:work)?|new network|network|net|website|web ?site|portal|online|online news|novosti|gazeta(?:\.ru)?|lenta(?:\.ru)?|web|information network|client)$/iu
const DOMAIN =
  /^(?:www\.)?[\w-]{2,30}\.(?:com|net|org|cn|com\.cn|ru|de|fr|tr|com\.tr|kr|co\.kr|jp|co\.jp|ua|com\.ua|by|kz|ir|es|it|pl|vn|in|info|tv)$/i
const OUTLET =
  /\b(?:news|daily|times|post|herald|agency|tass|interfax|service|press|journal|gazette|tribune|television|tv|radio|today|report|reuters|bbc|cnn|rt|world|finance|sports?|channel|magazine|review)$/iu

/** Sites of aggregators and agencies that no English headline names as its source in this form. */
const FOREIGN =
  /^(?:(?:sina|sohu|tencent|netease|phoenix|huanqiu|toutiao|baidu|china|xinhua|people['’]s|mail\.ru|rambler|yandex|naver|daum)\b.{0,30}\b(?:news|service|agency|finance|sports?|tv|client)|haber\p{L}{0,8}|\p{L}{2,20} haber)$/iu

/** Where the name of a site stands behind a title. `text` is a paragraph that does not end like a sentence. */
export function suffixOf(text: string): Suffix | undefined {
  let end = text.length
  let found: Suffix | undefined
  // `...starts-Today's Highlights-Hunan Daily Network`: each piece from the right.
  for (let round = 0; round < 3; round++) {
    const from = Math.max(0, end - 70)
    const match = LAST.exec(text.slice(from, end))
    if (!match) break
    const start = from + match.index
    const severity = severityOf(match[1], match[2].trim())
    if (!severity || text.slice(0, start).trim().split(/\s+/).length < 3) break
    found = {
      start,
      end: text.length,
      severity: found && weight(found.severity) > weight(severity) ? found.severity : severity
    }
    end = start
  }
  return found
}

const weight = (severity: Severity) => ({info: 0, warning: 1, error: 2})[severity]

/**
 * English newsrooms name a source behind a hyphen (`Iran to free sailors - Xinhua`), and their own pages their site
 * (`- Example News`): those are no more than an info.
 */
function severityOf(separator: string, name: string): Severity | undefined {
  if (name.split(/\s+/).length > 6) return undefined
  const mark = separator.trim()
  const isBar = mark === '_' || mark === '|' || mark === '::' || mark === '»' || mark === '//'
  if (DOMAIN.test(name)) return 'error'
  if (!/^[\p{Lu}\p{N}]/u.test(name)) return undefined
  if (SITE.test(name))
    return isBar || /\b(?:news|new|information) ?net(?:work)?$/iu.test(name) ? 'error' : 'warning'
  if (mark === '_') return 'error'
  if (FOREIGN.test(name)) return isBar ? 'error' : 'warning'
  if (OUTLET.test(name)) return isBar ? 'warning' : 'info'
  return undefined
}
