import {escapeForXml as xml} from './escape.js'
import {type GradedResult, messageText, type Report, type ReportedMessage, ruleName} from './result.js'

/** Checkstyle's XML, which many CI systems read. */
export function checkstyleReport(): Report {
  return {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    result: fileElement,
    tail: (_, problems) => {
      const failed = problems.map(
        ({path, reason}) =>
          `  <file name="${xml(path)}">\n    <error line="1" severity="error" message="${xml(reason)}" source="garblint"/>\n  </file>\n`
      )
      return `${failed.join('')}</checkstyle>\n`
    }
  }
}

function fileElement({path, messages}: GradedResult): string {
  if (messages.length === 0) return `  <file name="${xml(path)}"/>\n`
  return `  <file name="${xml(path)}">\n${messages.map(errorElement).join('')}  </file>\n`
}

function errorElement(message: ReportedMessage): string {
  const {line, column} = message.place?.start ?? {line: 1, column: 1}
  return `    <error line="${line}" column="${column}" severity="${message.severity}" message="${xml(messageText(message))}" source="garblint.${xml(ruleName(message))}"/>\n`
}
