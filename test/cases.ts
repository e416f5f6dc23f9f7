import {readFileSync} from 'node:fs'

/** A finding as a case of `cases.md` expects it. */
export interface ExpectedFinding {
  line: number
  column: number
  severity: string
  actual: string
  expected: string[] | undefined
  /** How certain the repair must be, where the case says so. */
  repair?: string
  /** What the message must say, where the case says so. */
  reason?: string
}

/** One text of a rule's `cases.md` with what must be found in it. */
export interface RuleCase {
  name: string
  /** Line of the case in `cases.md`, for error messages. */
  at: number
  text: string
  options: Record<string, unknown> | undefined
  findings: ExpectedFinding[]
}

// - 1:5 warning `actual` → `first repair` | `second repair`, safe: "words of the message"
const FINDING =
  /^- (\d+):(\d+) (error|warning|info) (`+)(.+?)\4(?: → (.+?`))?(?:, (safe|likely))?(?:: "(.+)")?$/
const CODE = /(`+)(.*?)\1/g

/**
 * Read a `cases.md`: under each `##` heading a fenced text and the findings expected in it, in order. A fence
 * marked `text` holds one text, one marked `sound` a text a line, in which nothing may be found. Options of the
 * rule follow the mark as JSON. In texts, `\uXXXX` stands for that code unit, `\n`, `\r` and `\t` for what they
 * usually do.
 */
export function readCases(url: URL): RuleCase[] {
  const cases: RuleCase[] = []
  let name = ''
  let fence: {mark: string; options: RuleCase['options']; at: number; lines: string[]} | undefined
  readFileSync(url, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const at = index + 1
      const opening = fence ? undefined : /^```(text|sound)(?: (\{.*\}))?$/.exec(line)
      if (fence && line === '```') {
        const {options} = fence
        const texts = fence.mark === 'sound' ? fence.lines : [fence.lines.join('\n')]
        texts.forEach((text, offset) => {
          const line = fence!.at + (fence!.mark === 'sound' ? offset + 1 : 0)
          cases.push({name, at: line, text: unescaped(text), options, findings: []})
        })
        fence = undefined
      } else if (fence) fence.lines.push(line)
      else if (opening)
        fence = {mark: opening[1], options: opening[2] ? JSON.parse(opening[2]) : undefined, at, lines: []}
      else if (line.startsWith('## ')) name = line.slice(3)
      else if (/^- \d/.test(line)) cases[cases.length - 1].findings.push(readFinding(line, at))
    })
  return cases
}

function readFinding(line: string, at: number): ExpectedFinding {
  const match = FINDING.exec(line)
  if (!match) throw new Error(`line ${at} is no finding: ${line}`)
  const repairs = match[6] && [...match[6].matchAll(CODE)].map(code => unescaped(code[2]))
  return {
    line: Number(match[1]),
    column: Number(match[2]),
    severity: match[3],
    actual: unescaped(match[5]),
    expected: repairs || undefined,
    repair: match[7],
    reason: match[8]
  }
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\dA-F]{4})|([nrt]))/g, (_, code?: string, letter?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : {n: '\n', r: '\r', t: '\t'}[letter!]!
  )
}
