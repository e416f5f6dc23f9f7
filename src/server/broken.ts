import {readFileSync} from 'node:fs'
import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver/node'
import {type Encoding, PositionedText} from './positions.js'
import type {BrokenConfiguration} from './projects.js'

/** What is wrong with a configuration, at the place that its reason names, as far as that can be told. */
export function brokenDiagnostic(
  {path, reason}: Pick<BrokenConfiguration, 'path' | 'reason'>,
  encoding: Encoding
): Diagnostic {
  const content = new PositionedText(textOf(path), encoding)
  const [start, end] = spanOf(content, reason)
  return {
    range: content.rangeOf(start, end),
    severity: DiagnosticSeverity.Error,
    source: 'garblint',
    message: reason
  }
}

function spanOf(content: PositionedText, reason: string): [start: number, end: number] {
  const point = /line (\d+), column (\d+)/.exec(reason)
  if (point) {
    const at = new PositionedText(content.text, 'utf-16').offsetAt({
      line: Number(point[1]) - 1,
      character: Number(point[2]) - 1
    })
    const length = /^"(?:[^"\\\n]|\\.)*"/.exec(content.text.slice(at))?.[0].length ?? 1
    return [at, at + length]
  }
  for (const [quoted, name] of reason.matchAll(/"([^"]+)"/g)) {
    const at = content.text.indexOf(quoted)
    if (at >= 0) return [at + 1, at + 1 + name.length]
  }
  return [0, 0]
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
