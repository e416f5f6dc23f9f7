import {createHash} from 'node:crypto'
import {escapeForHtml as html} from '../escape.js'
import {
  countsOf,
  type GradedResult,
  type Problem,
  plural,
  type Report,
  ruleName,
  type Summary
} from '../result.js'
import {articleHtml} from './article.js'
import {SCRIPT} from './script.js'
import {STYLE} from './style.js'

const MEANINGS = {
  publish: 'Nothing was found that a reader would stumble over.',
  look: 'A person should look at what was found before this is published.',
  hold: 'At least one article should not be published as it is.'
} as const

/**
 * One page that needs nothing beside it: the articles with findings as they read, and above them the grade of the run,
 * a filter and a table of the articles by damage. The overview is written last, when all is known, and put first.
 */
export function htmlReport(): Report {
  const rows: Row[] = []
  const clean: string[] = []
  const rules = new Map<string, number>()
  return {
    head: HEAD,
    result: result => {
      if (result.messages.length === 0) {
        clean.push(result.path)
        return ''
      }
      const index = rows.push(rowOf(result, rows.length + 1))
      for (const message of result.messages) {
        const name = ruleName(message)
        rules.set(name, (rules.get(name) ?? 0) + 1)
      }
      return articleHtml(result, index)
    },
    tail: (summary, problems) => `</section>
<section id="overview" aria-label="Overview">
${summaryHtml(summary)}${problemsHtml(problems)}${rows.length > 0 ? tableHtml(rows) : ''}${cleanHtml(clean)}${rows.length > 0 ? filterHtml(summary, rules) : ''}</section>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
  }
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What a browser may do with the page: show it, with this style and this script alone. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`

const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>garblint report</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#articles">Go to the articles</a>
<header class="top"><h1>garblint</h1><p>What a translation machine broke</p></header>
<main>
<section id="articles" aria-label="Articles" tabindex="-1">
`

interface Row {
  score: number
  index: number
  text: string
}

function rowOf(result: GradedResult, index: number): Row {
  const {path, score, verdict, words} = result
  const {errors, warnings, infos} = countsOf(result)
  const count = (number: number, severity: string) =>
    number > 0 ? `<td class="${severity}">${number}</td>` : '<td class="none">0</td>'
  return {
    score,
    index,
    text: `<tr data-article="a${index}"><th scope="row"><a href="#a${index}">${html(path)}</a></th><td><span class="verdict ${verdict}">${verdict}</span></td><td>${score}</td>${count(errors, 'error')}${count(warnings, 'warning')}${count(infos, 'info')}<td>${words}</td></tr>`
  }
}

function tableHtml(rows: Row[]): string {
  const sorted = [...rows].sort((a, b) => b.score - a.score || a.index - b.index)
  return `<div class="scroll" role="region" aria-label="Articles by damage" tabindex="0"><table>
<caption>Articles by damage, the worst first</caption>
<thead><tr><th scope="col">article</th><th scope="col">verdict</th><th scope="col">damage score</th><th scope="col">errors</th><th scope="col">warnings</th><th scope="col">info</th><th scope="col">words</th></tr></thead>
<tbody>
${sorted.map(({text}) => text).join('\n')}
</tbody></table></div>
`
}

function summaryHtml(summary: Summary): string {
  const {files, words, errors, warnings, infos, score, verdict} = summary
  const tile = (value: number, name: string, kind = '') =>
    `<div class="tile ${value > 0 ? kind : ''}"><dd>${value.toLocaleString('en')}</dd><dt>${name}</dt></div>`
  return `<div class="run ${verdict}"><p class="big"><span class="vh">Verdict: </span>${verdict}</p><p>${MEANINGS[verdict]}</p></div>
<dl class="tiles">${tile(score, 'damage score', verdict)}${tile(errors, 'errors', 'error')}${tile(warnings, 'warnings', 'warning')}${tile(infos, 'info', 'info')}${tile(files, 'articles')}${tile(words, 'words')}</dl>
`
}

function filterHtml({errors, warnings, infos}: Summary, rules: Map<string, number>): string {
  const box = (value: string, name: string, count: number) =>
    `<label class="chip ${value}"><input type="checkbox" name="severity" value="${value}" checked> ${name} <span>${count}</span></label>`
  const options = [...rules]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .map(([name, count]) => `<option value="${html(name)}">${html(name)} (${count})</option>`)
  const all = errors + warnings + infos
  return `<form id="filter" aria-label="Filter of findings" hidden>
<fieldset><legend class="vh">Severity</legend>${box('error', 'errors', errors)}${box('warning', 'warnings', warnings)}${box('info', 'info', infos)}</fieldset>
<label class="pick"><span class="vh">Rule</span><select name="rule"><option value="">all rules</option>${options.join('')}</select></label>
<span class="steps"><button type="button" name="step" value="-1" aria-label="Previous finding">↑</button><button type="button" name="step" value="1" aria-label="Next finding">↓</button></span>
<output aria-live="polite">${plural(all, 'finding')}</output>
</form>
`
}

function problemsHtml(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const items = problems.map(({path, reason}) => `<li><b>${html(path)}</b>: ${html(reason)}</li>`)
  return `<div class="problems"><h2>Not linted</h2><ul>${items.join('\n')}</ul></div>\n`
}

function cleanHtml(paths: string[]): string {
  if (paths.length === 0) return ''
  const items = paths.map(path => `<li>${html(path)}</li>`).join('\n')
  return `<details class="clean"><summary>${plural(paths.length, 'article')} without findings</summary><ul>${items}</ul></details>\n`
}
