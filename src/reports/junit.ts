import {type FailOn, fails} from '../score/gates.js'
import {escapeForXml as xml} from './escape.js'
import {type GradedResult, type Report, type ReportedMessage, ruleName} from './result.js'

/**
 * JUnit's XML: an article is a test suite and a finding a test case, which failed if it fails the run. An article
 * without findings is a test case that passed.
 */
export function junitReport(failOn: FailOn): Report {
  return {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="garblint">\n',
    result: result => articleSuite(result, failOn),
    tail: (summary, problems) => {
      const cases = problems.map(
        ({path, reason}) =>
          `<testcase classname="garblint" name="${xml(path)}"><error message="${xml(reason)}"/></testcase>`
      )
      cases.push('<testcase classname="garblint" name="run"/>')
      return `${suite({name: 'garblint', failures: 0, errors: problems.length, grade: summary, cases})}</testsuites>\n`
    }
  }
}

function articleSuite(result: GradedResult, failOn: FailOn): string {
  const {path, messages} = result
  const cases = messages.map(message => findingCase(path, message, failOn))
  if (cases.length === 0) cases.push(`<testcase classname="${xml(path)}" name="no damage"/>`)
  const failures = messages.filter(({severity}) => fails(severity, failOn)).length
  return suite({name: path, failures, errors: 0, grade: result, cases})
}

interface Suite {
  name: string
  failures: number
  errors: number
  grade: {words: number; score: number; verdict: string}
  cases: string[]
}

function suite({name, failures, errors, grade, cases}: Suite): string {
  const properties = (['words', 'score', 'verdict'] as const).map(
    property => `    <property name="${property}" value="${grade[property]}"/>\n`
  )
  return `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0">
   <properties>
${properties.join('')}   </properties>
${cases.map(text => `   ${text}\n`).join('')}  </testsuite>
`
}

function findingCase(path: string, message: ReportedMessage, failOn: FailOn): string {
  const {line, column} = message.place?.start ?? {line: 1, column: 1}
  const rule = ruleName(message)
  const text = xml(`${line}:${column} ${message.severity} ${message.message}. ${message.note ?? ''}`.trim())
  const outcome = fails(message.severity, failOn)
    ? `<failure type="${xml(rule)}" message="${xml(message.message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`
  return `<testcase classname="${xml(path)}" name="${xml(`${rule} ${line}:${column}`)}">${outcome}</testcase>`
}
