import {RANK} from '../rule/severity.js'
import {escapeForMarkdown, markdownCode} from './escape.js'
import {
  countsInWords,
  countsOf,
  type GradedResult,
  plural,
  type Report,
  type ReportedMessage,
  ruleName,
  type Summary
} from './result.js'

/** Articles that have a row, and findings of an article that are listed: a comment may have 65,536 characters. */
const ARTICLES = 20
const FINDINGS = 10

const VERDICTS = {publish: '✅ publish', look: '👀 look', hold: '⛔ hold'} as const

/** A summary for a pull request or a step: the most damaged articles, and the worst findings of each. */
export function markdownReport(): Report {
  const worst: Row[] = []
  let damaged = 0
  return {
    head: '',
    result: result => {
      if (result.messages.length === 0) return ''
      damaged++
      worst.push(rowOf(result))
      worst.sort((a, b) => b.score - a.score)
      if (worst.length > ARTICLES) worst.pop()
      return ''
    },
    tail: (summary, problems) => {
      const parts = [headOf(summary)]
      if (worst.length > 0) parts.push(tableOf(worst, damaged), ...worst.map(({details}) => details))
      if (problems.length > 0) {
        const lines = problems
          .slice(0, ARTICLES)
          .map(({path, reason}) => `- ${markdownCode(path)}: ${escapeForMarkdown(reason)}`)
        const more = problems.length - lines.length
        parts.push(`### Not linted\n\n${lines.join('\n')}${more > 0 ? `\n- and ${more} more` : ''}`)
      }
      return `${parts.join('\n\n')}\n`
    }
  }
}

/** What is kept of an article: its score, its row, and its findings as text. */
interface Row {
  score: number
  row: string
  details: string
}

function rowOf(result: GradedResult): Row {
  const {path, score, verdict, words, messages} = result
  const {errors, warnings, infos} = countsOf(result)
  const cells = [markdownCode(path), VERDICTS[verdict], score, errors, warnings, infos, words]
  const shown = [...messages].sort((a, b) => RANK[b.severity] - RANK[a.severity]).slice(0, FINDINGS)
  const more = messages.length - shown.length
  const details = [
    `#### ${markdownCode(path)}`,
    '',
    '| line | severity | finding | rule |',
    '| ---: | --- | --- | --- |',
    ...shown.map(findingRow)
  ]
  if (more > 0) details.push('', `and ${plural(more, 'finding')} more`)
  return {score, row: `| ${cells.join(' | ')} |`, details: details.join('\n')}
}

function findingRow(message: ReportedMessage): string {
  const name = ruleName(message)
  const rule =
    message.source === 'garblint' && message.url ? `[\`${name}\`](${message.url})` : markdownCode(name)
  const text = [message.message, message.note]
    .filter(Boolean)
    .map(part => escapeForMarkdown(part as string))
    .join('. ')
  return `| ${message.place?.start.line ?? ''} | ${message.severity} | ${text} | ${rule} |`
}

function headOf(summary: Summary): string {
  const {files, words, score, verdict} = summary
  return `## garblint: ${VERDICTS[verdict]}

${countsInWords(summary)} in ${plural(files, 'article')} of ${plural(words, 'word')}. Damage score ${score} in 1,000 words.`
}

function tableOf(rows: Row[], damaged: number): string {
  const more = damaged - rows.length
  const lines = [
    '| article | verdict | score | errors | warnings | info | words |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({row}) => row)
  ]
  if (more > 0) lines.push('', `and ${plural(more, 'article')} with findings more`)
  return lines.join('\n')
}
