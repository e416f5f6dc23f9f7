import {rules} from '../../rules/index.js'
import {ruleUrl} from '../rule/message.js'
import {rulePage} from '../rule/page.js'
import type {Rule, Severity} from '../rule/types.js'
import {safeJson} from './escape.js'
import {fingerprintsOf} from './fingerprint.js'
import {pathFrom, uriOf} from './paths.js'
import {
  type FileResult,
  messageText,
  type Problem,
  type Report,
  type ReportedMessage,
  ruleName
} from './result.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const LEVELS = {error: 'error', warning: 'warning', info: 'note'} as const
const HOME = 'https://github.com/garblint/garblint'

/**
 * SARIF 2.1.0: results first, as they come, and behind them the rules that they name and the articles with their
 * grades, which are kept as text until then.
 */
export function sarifReport(version: string, repository: string | undefined): Report {
  const artifactOf = (path: string) => ({uri: uriOf(pathFrom(repository, path))})
  /** Rules in the order in which results name them, and where each stands. */
  const met = new Map<string, number>()
  const artifacts: string[] = []
  const indexOf = (rule: string) => {
    const index = met.get(rule) ?? met.size
    met.set(rule, index)
    return index
  }
  let separator = ''
  return {
    head: `{"$schema": ${safeJson(SCHEMA)},\n"version": "2.1.0",\n"runs": [{"columnKind": "utf16CodeUnits",\n"results": [`,
    result: result => {
      const {path, words, penalty, score, verdict} = result
      artifacts.push(safeJson({location: artifactOf(path), properties: {words, penalty, score, verdict}}))
      const fingerprints = fingerprintsOf(result)
      return result.messages
        .map((message, index) => {
          const entry = {
            ...sarifResult(result, message, artifactOf(path)),
            partialFingerprints: {'garblint/v1': fingerprints[index]},
            ruleIndex: indexOf(ruleName(message))
          }
          const text = `${separator}\n${safeJson(entry)}`
          separator = ','
          return text
        })
        .join('')
    },
    tail: (summary, problems) => {
      const driver = {
        name: 'garblint',
        version,
        semanticVersion: version,
        informationUri: HOME,
        rules: [...met.keys()].map(ruleDescriptor)
      }
      return `\n],
"artifacts": [
${artifacts.join(',\n')}
],
"tool": {"driver": ${safeJson(driver)}},
"invocations": [${safeJson(invocation(problems, artifactOf))}],
"properties": ${safeJson(summary)}}]}
`
    }
  }
}

function sarifResult({text}: FileResult, message: ReportedMessage, artifactLocation: {uri: string}) {
  const region = message.place && regionOf(message.place, text)
  const repair = message.expected?.[0]
  return {
    ruleId: ruleName(message),
    level: LEVELS[message.severity],
    message: {text: plainText(messageText(message))},
    locations: [{physicalLocation: {artifactLocation, region}}],
    fixes:
      region && repair !== undefined
        ? [
            {
              description: {text: 'Put the repair in.'},
              artifactChanges: [
                {artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text: repair}}]}
              ]
            }
          ]
        : undefined,
    properties: message.repair && {repair: message.repair}
  }
}

function regionOf({start, end}: NonNullable<ReportedMessage['place']>, text: string) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    snippet: {text: text.slice(start.offset, end.offset)}
  }
}

/** In SARIF's plain text, `[…](…)` is a link unless its brackets are escaped. */
function plainText(text: string): string {
  return text.includes('](') ? text.replace(/[[\]\\]/g, '\\$&') : text
}

function ruleDescriptor(name: string) {
  if (!Object.hasOwn(rules, name)) return {id: name}
  const {definition} = (rules as Record<string, Rule>)[name]
  const page = rulePage(name)
  const severity: Severity = definition.severity === 'off' ? 'info' : definition.severity
  return {
    id: name,
    name: name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: definition.summary},
    help: {text: page, markdown: page},
    helpUri: ruleUrl(name),
    defaultConfiguration: {enabled: definition.severity !== 'off', level: LEVELS[severity]},
    properties: {tags: [`mqm/${definition.mqm}`, definition.family]}
  }
}

function invocation(problems: readonly Problem[], artifactOf: (path: string) => {uri: string}) {
  return {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map(({path, reason}) => ({
      level: 'error',
      message: {text: plainText(reason)},
      locations: [{physicalLocation: {artifactLocation: artifactOf(path)}}]
    }))
  }
}
