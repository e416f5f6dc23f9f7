import type {VFile} from 'vfile'
import type {Article} from '../article/article.js'
import type {Paragraph, ParagraphMemory} from '../article/paragraph.js'
import {addFailure, addMessage} from './message.js'
import {Gates} from './needs.js'
import {readOptions} from './options.js'
import {RANK} from './severity.js'
import {SpanSet} from './spans.js'
import type {AnyRuleDefinition, Finding, Severity} from './types.js'

/** How a server lints one version of a document after the other without ever being away for long. */
export interface Pace {
  memory: ParagraphMemory
  /** Gives way to other work when it is time to; rejects when the run is not wanted any more. */
  rest(): Promise<void> | undefined
}

declare module 'vfile' {
  interface DataMap {
    pace: Pace
  }
}

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

/** The gates of some rules; kept, for the same rules run over many articles. */
const gatesOf = new WeakMap<readonly EnabledRule[], Gates>()

function gatesFor(enabled: readonly EnabledRule[]): Gates {
  let gates = gatesOf.get(enabled)
  if (!gates) {
    gates = newGates(enabled)
    gatesOf.set(enabled, gates)
  }
  return gates
}

function newGates(enabled: readonly EnabledRule[]): Gates {
  return new Gates(enabled.map(rule => rule.definition.needs))
}

/** Everything that the enabled rules find, by position; each paragraph is visited once. What a rule throws is thrown. */
export function findingsIn(article: Article, enabled: readonly EnabledRule[]): LocatedFinding[] {
  const steps = findingSteps(article, enabled, gatesFor(enabled))
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * What {@link findingsIn} gives, with a rest after each paragraph and each rule that looks at the article.
 *
 * @param gates Used by nobody else until this is done.
 */
function* findingSteps(
  article: Article,
  enabled: readonly EnabledRule[],
  gates: Gates
): Generator<void, LocatedFinding[]> {
  const found: LocatedFinding[] = []
  gates.reset()
  for (const paragraph of article.paragraphs) {
    gates.visit(paragraph)
    for (const finding of findingsOf(paragraph, article, enabled, gates))
      found.push({
        ...finding,
        start: paragraph.start + finding.start,
        end: paragraph.start + finding.end
      })
    yield
  }
  for (let index = 0; index < enabled.length; index++) {
    const {definition, options} = enabled[index]
    if (definition.scope !== 'article' || !gates.isOpen(index, 'article')) continue
    if (definition.when && !definition.when(article.text)) continue
    if (definition.mayHold && !definition.mayHold(article)) continue
    addTo(found, enabled[index], definition.find(article, {options: options as never}))
    yield
  }
  return withoutYielded(found).sort(
    (a, b) => a.start - b.start || a.end - b.end || RANK[b.severity] - RANK[a.severity]
  )
}

const remembered = new WeakMap<readonly EnabledRule[], WeakMap<object, LocatedFinding[]>>()

/** What {@link paragraphFindings} gives; of an article that has versions remembered as long as the paragraph's content. */
function findingsOf(
  paragraph: Paragraph,
  {memory}: Article,
  enabled: readonly EnabledRule[],
  gates: Gates
): LocatedFinding[] {
  if (!memory) return paragraphFindings(paragraph, enabled, gates)
  let known = remembered.get(enabled)
  if (!known) {
    known = new WeakMap()
    remembered.set(enabled, known)
  }
  let found = known.get(paragraph.content)
  if (!found) {
    found = paragraphFindings(paragraph, enabled, gates)
    known.set(paragraph.content, found)
  }
  return found
}

/** What rules of paragraph scope find, in offsets of the paragraph. */
function paragraphFindings(
  paragraph: Paragraph,
  enabled: readonly EnabledRule[],
  gates: Gates
): LocatedFinding[] {
  const found: LocatedFinding[] = []
  for (let index = 0; index < enabled.length; index++) {
    const {definition, options} = enabled[index]
    if (definition.scope !== 'paragraph' || !gates.isOpen(index, 'paragraph')) continue
    if (definition.when && !definition.when(paragraph.text)) continue
    if (definition.mayHold && !definition.mayHold(paragraph)) continue
    addTo(found, enabled[index], definition.find(paragraph, {options: options as never}))
  }
  return found
}

function addTo(found: LocatedFinding[], rule: EnabledRule, findings: Iterable<Finding>): void {
  for (const finding of findings)
    found.push({...finding, rule: rule.definition, severity: severityOf(rule, finding)})
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
): undefined | Promise<undefined> {
  const add = (findings: readonly LocatedFinding[]) => {
    for (const finding of findings) if (isWanted(finding)) addMessage(article, finding, file)
    return undefined
  }
  const {pace} = file.data
  if (pace) return findingsAtPace(article, enabled, file, pace).then(add)
  return add(soundFindings(article, enabled, file))
}

async function findingsAtPace(
  article: Article,
  enabled: readonly EnabledRule[],
  file: VFile,
  pace: Pace
): Promise<LocatedFinding[]> {
  // Other runs go on while this one rests.
  const steps = findingSteps(article, enabled, newGates(enabled))
  for (;;) {
    let step: ReturnType<typeof steps.next>
    try {
      step = steps.next()
    } catch {
      return soundFindings(article, enabled, file)
    }
    if (step.done) return step.value
    await pace.rest()
  }
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
