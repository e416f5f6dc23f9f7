import type {Hover, Position} from 'vscode-languageserver/node'
import {rules} from '../../rules/index.js'
import {explainRule} from '../cli/explain.js'
import {escapeForMarkdown} from '../reports/escape.js'
import {messageText} from '../reports/result.js'
import {findingsAt} from './actions.js'
import type {Linted} from './lint-runs.js'

/** What the findings at a position mean, with the pages of their rules. */
export function hoverAt(linted: Linted, position: Position): Hover | undefined {
  const findings = findingsAt(linted, {start: position, end: position})
  if (findings.length === 0) return undefined
  const pages = findings.map(({message}) => {
    const head = `**${message.ruleId || 'garblint'}**: ${escapeForMarkdown(messageText(message))}`
    return Object.hasOwn(rules, message.ruleId) && message.source === 'garblint'
      ? `${head}\n\n${explanation(message.ruleId)}\n\n[The whole page](${message.url})`
      : head
  })
  return {
    contents: {kind: 'markdown', value: pages.join('\n\n---\n\n')},
    range: findings[0].diagnostic.range
  }
}

/** What a rule's page says beneath its title and table of options. */
function explanation(id: string): string {
  const page = explainRule(id)
  const from = page.indexOf('\n## ')
  return (from < 0 ? page : page.slice(from + 1)).replace(/^## (.*)$/gm, '**$1**').trim()
}
