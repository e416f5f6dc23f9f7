import {articleFromText} from '../../article/from-tree.js'
import {RANK} from '../../rule/severity.js'
import {escapeForHtml as html} from '../escape.js'
import {countsOf, type GradedResult, plural, type ReportedMessage, ruleName} from '../result.js'

/** A message with its number in the page: `3-1` is the first of the third article. */
interface Finding {
  id: string
  number: number
  message: ReportedMessage
  start: number
  end: number
}

/** An article as it reads, its findings marked, each with a note beside its paragraph. */
export function articleHtml(result: GradedResult, index: number): string {
  const {path, text, words, score, verdict} = result
  const {errors, warnings, infos} = countsOf(result)
  const findings = result.messages.map((message, at) => findingOf(message, index, at + 1))
  const whole = findings.filter(({message}) => !message.place)
  const counts = [
    plural(errors, 'error'),
    plural(warnings, 'warning'),
    `${infos} info`,
    plural(words, 'word')
  ]
  return `<article id="a${index}" aria-labelledby="t${index}">
<header><h2 id="t${index}">${html(path)}</h2>
<p><span class="verdict ${verdict}">${verdict}</span> damage score <b>${score}</b> · ${counts.join(' · ')}</p></header>
${whole.length > 0 ? `<div class="row"><p class="text whole">About the file as a whole</p>${notesHtml(whole)}</div>\n` : ''}${rowsHtml(
  text,
  findings.filter(({message}) => message.place)
)}</article>
`
}

function findingOf(message: ReportedMessage, article: number, number: number): Finding {
  const {start, end} = message.place ?? {}
  return {id: `${article}-${number}`, number, message, start: start?.offset ?? 0, end: end?.offset ?? 0}
}

/** A row for each paragraph; together they hold all of the text but white space at their edges. */
function rowsHtml(text: string, findings: Finding[]): string {
  const {paragraphs} = articleFromText(text)
  const rows: string[] = []
  let next = 0
  /** Findings that reach into the paragraph at hand from those before. */
  let open: Finding[] = []
  paragraphs.forEach(({role, start, end}, at) => {
    const limit = paragraphs[at + 1]?.start ?? Number.POSITIVE_INFINITY
    const own: Finding[] = []
    for (; next < findings.length && findings[next].start < limit; next++) own.push(findings[next])
    const marked = [...open, ...own]
    const from = Math.min(start, ...own.map(finding => finding.start))
    const to = Math.max(end, ...marked.map(finding => Math.min(finding.end, limit, text.length)))
    const notes = own.length > 0 ? notesHtml(own) : ''
    rows.push(
      `<div class="row"><p class="text ${role}">${markedHtml(text, from, to, marked)}</p>${notes}</div>\n`
    )
    open = marked.filter(finding => finding.end > limit)
  })
  return rows.join('')
}

/** The text from `from` to `to`, cut wherever a finding starts or ends. */
function markedHtml(text: string, from: number, to: number, findings: Finding[]): string {
  const inside = (offset: number) => Math.min(Math.max(offset, from), to)
  const cuts = [...new Set([from, to, ...findings.flatMap(({start, end}) => [inside(start), inside(end)])])]
  cuts.sort((a, b) => a - b)
  const byStart = [...findings].sort((a, b) => a.start - b.start)
  let next = 0
  let active: Finding[] = []
  let shown = ''
  cuts.forEach((cut, at) => {
    const points: Finding[] = []
    for (; next < byStart.length && byStart[next].start <= cut; next++)
      (byStart[next].start === byStart[next].end ? points : active).push(byStart[next])
    active = active.filter(({end}) => end > cut)
    if (points.length > 0) shown += markHtml('', points, cut)
    const piece = text.slice(cut, cuts[at + 1] ?? cut)
    if (piece) shown += active.length > 0 ? markHtml(html(piece), active, cut) : html(piece)
  })
  return shown
}

/** A piece of text that findings cover; it leads to the note of the worst of them. */
function markHtml(piece: string, findings: Finding[], at: number): string {
  const worst = [...findings].sort((a, b) => RANK[b.message.severity] - RANK[a.message.severity])[0]
  const ids = findings.map(({id}) => id).join(' ')
  const first = findings.filter(({start}) => start === at)
  // Anchors of their own, for a piece may begin several findings.
  const anchors = first.map(({id}) => `<span id="m${id}"></span>`).join('')
  const label = worst.end > at + piece.length || piece === '' ? '' : ` data-n="${worst.number}"`
  return `${anchors}<mark class="${worst.message.severity}" data-findings="${ids}"><a href="#n${worst.id}" aria-describedby="w${worst.id}"${label}>${piece}</a></mark>`
}

function notesHtml(findings: Finding[]): string {
  return `<ol class="notes" aria-label="Findings">${findings.map(noteHtml).join('')}</ol>`
}

function noteHtml({id, number, message}: Finding): string {
  const {severity, note, place, actual, expected, repair} = message
  const rule = html(ruleName(message))
  // Other plugins may say any URL; only those of the web are links.
  const link = /^https?:\/\//.test(message.url ?? '')
    ? `<a class="rule" href="${html(message.url as string)}" rel="noreferrer">${rule}</a>`
    : `<span class="rule">${rule}</span>`
  const at = place
    ? `<a class="at" href="#m${id}"><span class="vh">In the text, </span>${place.start.line}:${place.start.column}</a>`
    : ''
  const advice = note ? `<p class="advice">${html(note)}</p>` : ''
  const repairs = expected?.length
    ? `<p class="repair"><span class="vh">Repair, ${repair === 'safe' ? 'certain' : 'likely'}: </span>${actual ? `<del>${html(clip(actual))}</del> <span aria-hidden="true">→</span> ` : ''}${expected
        .slice(0, 3)
        .map(text => (text === '' ? '<i>nothing</i>' : `<ins>${html(clip(text))}</ins>`))
        .join(' or ')}</p>`
    : ''
  return `<li id="n${id}" class="note ${severity}" data-severity="${severity}" data-rule="${rule}" tabindex="-1">
<p class="what"><span class="n">${number}</span><span class="severity">${severity}</span>${link}${at}</p>
<p id="w${id}">${html(message.message)}</p>${advice}${repairs}</li>`
}

/** A long text by its beginning and end. */
function clip(text: string): string {
  return text.length > 160 ? `${text.slice(0, 110)} … ${text.slice(-40)}` : text
}
