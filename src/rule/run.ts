import type {VFile} from 'vfile'
import type {Article} from '../article/article.js'
import {addFailure, addMessage} from './message.js'
import {Gates} from './needs.js'
import {readOptions} from './options.js'
import {SpanSet} from './spans.js'
import type {AnyRuleDefinition, Finding, Severity} from './types.js'

/** A rule that is on: its definition, severity and complete options. */
export interface EnabledRule {
  definition: AnyRuleDefinition
  severity: Severity
  options: Readonly<Record<string, unknown>>
}

/** A finding in offsets of the article's text, with the rule that made it and the severity that it has. */
export interface LocatedFinding extends Finding {
  rule: AnyRuleDefinition
  severity: Severity
}

/** @throws {ConfigurationError} for an unknown option or a wrong value. */
export function enable(definition: AnyRuleDefinition, severity: Severity, options: unknown): EnabledRule {
  return {definition, severity, options: readOptions(definition.id, definition.options, options)}
}

const RANK = {info: 0, warning: 1, error: 2}

/** The gates of some rules; kept, for the same rules run over many articles. */
const gatesOf = new WeakMap<readonly EnabledRule[], Gates>()

function gatesFor(enabled: readonly EnabledRule[]): Gates {
  let gates = gatesOf.get(enabled)
  if (!gates) {
    gates = new Gates(enabled.map(rule => rule.definition.needs))
    gatesOf.set(enabled, gates)
  }
  return gates
}

/** Everything that the enabled rules find, by position; each paragraph is visited once. What a rule throws is thrown. */
export function findingsIn(article: Article, enabled: readonly EnabledRule[]): LocatedFinding[] {
  const found: LocatedFinding[] = []
  const gates = gatesFor(enabled)
  gates.reset()
  for (const paragraph of article.paragraphs) {
    gates.visit(paragraph)
    for (let index = 0; index < enabled.length; index++) {
      const {definition, options} = enabled[index]
      if (definition.scope !== 'paragraph' || !gates.isOpen(index, 'paragraph')) continue
      if (definition.when && !definition.when(paragraph.text)) continue
      if (definition.mayHold && !definition.mayHold(paragraph)) continue
      addTo(found, enabled[index], paragraph.start, definition.find(paragraph, {options: options as never}))
    }
  }
  for (let index = 0; index < enabled.length; index++) {
    const {definition, options} = enabled[index]
    if (definition.scope !== 'article' || !gates.isOpen(index, 'article')) continue
    if (definition.when && !definition.when(article.text)) continue
    if (definition.mayHold && !definition.mayHold(article)) continue
    addTo(found, enabled[index], 0, definition.find(article, {options: options as never}))
  }
  return withoutYielded(found).sort(
    (a, b) => a.start - b.start || a.end - b.end || RANK[b.severity] - RANK[a.severity]
  )
}

function addTo(found: LocatedFinding[], rule: EnabledRule, base: number, findings: Iterable<Finding>): void {
  for (const finding of findings)
    found.push({
      ...finding,
      start: base + finding.start,
      end: base + finding.end,
      rule: rule.definition,
      severity: severityOf(rule, finding)
    })
}

/** A configured severity caps what a rule may say of itself: a rule set to warning never reports an error. */
function severityOf(rule: EnabledRule, finding: Finding): Severity {
  const own = rule.definition.severity
  if (finding.severity === undefined) return rule.severity
  if (own === rule.severity) return finding.severity
  return RANK[finding.severity] < RANK[rule.severity] ? finding.severity : rule.severity
}

/** Findings that touch one of a rule that knows better are dropped. */
function withoutYielded(found: LocatedFinding[]): LocatedFinding[] {
  if (found.length < 2) return found
  const spans = new Map<string, SpanSet>()
  for (const id of new Set(found.flatMap(finding => finding.rule.yieldsTo ?? [])))
    spans.set(id, new SpanSet(found.filter(finding => finding.rule.id === id)))
  if (spans.size === 0) return found
  return found.filter(({rule, start, end}) => !rule.yieldsTo?.some(id => spans.get(id)?.touches(start, end)))
}

/**
 * Run the enabled rules over an article and put what they find on the file as messages. A rule that throws costs its
 * own findings on this article, and is told by a message about the file. Of what is found, what is wanted is told.
 */
export function report(
  article: Article,
  enabled: readonly EnabledRule[],
  file: VFile,
  isWanted: (finding: LocatedFinding) => boolean = () => true
): void {
  for (const finding of soundFindings(article, enabled, file))
    if (isWanted(finding)) addMessage(article, finding, file)
}

function soundFindings(article: Article, enabled: readonly EnabledRule[], file: VFile): LocatedFinding[] {
  try {
    return findingsIn(article, enabled)
  } catch {
    // Which rule it was is found by running each alone.
    const sound = enabled.filter(rule => {
      try {
        findingsIn(article, [rule])
        return true
      } catch (error) {
        addFailure(rule.definition.id, error, file)
        return false
      }
    })
    return findingsIn(article, sound)
  }
}
