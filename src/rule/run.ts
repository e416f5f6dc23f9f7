import type {VFile} from 'vfile'
import type {Article} from '../article/article.js'
import type {Paragraph, ParagraphMemory} from '../article/paragraph.js'
import {addFailure, addMessages} from './message.js'
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

/** A rule that is on: its definition, severity and what it is handed with each text, its complete options. */
export interface EnabledRule {
  definition: AnyRuleDefinition
  severity: Severity
  context: {options: Readonly<Record<string, unknown>>}
}

/** A finding in offsets of the article's text, with the rule that made it and the severity that it has. */
export interface LocatedFinding extends Finding {
  rule: AnyRuleDefinition
  severity: Severity
}

/** @throws {ConfigurationError} for an unknown option or a wrong value. */
export function enable(definition: AnyRuleDefinition, severity: Severity, options: unknown): EnabledRule {
  return {definition, severity, context: {options: readOptions(definition.id, definition.options, options)}}
}

/** A rule as it is run over texts of its scope, with its place among all rules, whose gate it has. */
interface Step {
  rule: EnabledRule
  gate: number
}

/** What some rules need at hand to be run. */
interface Plan {
  gates: Gates
  paragraph: readonly Step[]
  article: readonly Step[]
}

/** Plans are kept, for the same rules run over many articles. */
const plans = new WeakMap<readonly EnabledRule[], Plan>()

function planFor(enabled: readonly EnabledRule[]): Plan {
  let plan = plans.get(enabled)
  if (!plan) {
    plan = newPlan(enabled)
    plans.set(enabled, plan)
  }
  return plan
}

function newPlan(enabled: readonly EnabledRule[]): Plan {
  const steps = enabled.map((rule, gate): Step => ({rule, gate}))
  return {
    gates: new Gates(enabled.map(rule => rule.definition.needs)),
    paragraph: steps.filter(({rule}) => rule.definition.scope === 'paragraph'),
    article: steps.filter(({rule}) => rule.definition.scope === 'article')
  }
}

/** Everything that the enabled rules find, by position; each paragraph is visited once. What a rule throws is thrown. */
export function findingsIn(article: Article, enabled: readonly EnabledRule[]): LocatedFinding[] {
  const steps = findingSteps(article, enabled, planFor(enabled))
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * What {@link findingsIn} gives, with a rest after each paragraph and each rule that looks at the article.
 *
 * @param plan Its gates are used by nobody else until this is done.
 */
function* findingSteps(
  article: Article,
  enabled: readonly EnabledRule[],
  plan: Plan
): Generator<void, LocatedFinding[]> {
  const {gates} = plan
  const found: LocatedFinding[] = []
  gates.reset()
  for (const paragraph of article.paragraphs) {
    gates.visit(paragraph)
    if (article.memory)
      for (const finding of rememberedFindings(paragraph, enabled, plan))
        found.push(located(finding, finding.rule, finding.severity, paragraph.start))
    else addParagraphFindings(found, paragraph, plan, paragraph.start)
    yield
  }
  for (const {rule, gate} of plan.article)
    if (gates.isOpen(gate, 'article')) {
      addFindings(found, rule, article, 0)
      yield
    }
  return withoutYielded(found).sort(
    (a, b) => a.start - b.start || a.end - b.end || RANK[b.severity] - RANK[a.severity]
  )
}

const remembered = new WeakMap<readonly EnabledRule[], WeakMap<object, LocatedFinding[]>>()

/**
 * What rules of paragraph scope find, in offsets of the paragraph, remembered as long as the paragraph's content: of an
 * article that has versions, or whose paragraphs come again and again.
 */
function rememberedFindings(
  paragraph: Paragraph,
  enabled: readonly EnabledRule[],
  plan: Plan
): readonly LocatedFinding[] {
  let known = remembered.get(enabled)
  if (!known) {
    known = new WeakMap()
    remembered.set(enabled, known)
  }
  let found = known.get(paragraph.content)
  if (!found) {
    found = []
    addParagraphFindings(found, paragraph, plan, 0)
    known.set(paragraph.content, found)
  }
  return found
}

/** Add what rules of paragraph scope find, moved by `shift`. */
function addParagraphFindings(
  found: LocatedFinding[],
  paragraph: Paragraph,
  {gates, paragraph: steps}: Plan,
  shift: number
): void {
  for (let index = 0; index < steps.length; index++)
    if (gates.isOpen(steps[index].gate, 'paragraph')) addFindings(found, steps[index].rule, paragraph, shift)
}

function addFindings(
  found: LocatedFinding[],
  rule: EnabledRule,
  given: Paragraph | Article,
  shift: number
): void {
  const {definition, context} = rule
  if (definition.when && !definition.when(given.text)) return
  if (definition.mayHold && !definition.mayHold(given as never)) return
  const findings = definition.find(given as never, context as never)
  if (Array.isArray(findings) && findings.length === 0) return
  for (const finding of findings) found.push(located(finding, definition, severityOf(rule, finding), shift))
}

/** A finding, moved by `shift`. Damaged text has tens of thousands: one shape for all is quicker than a spread. */
function located(
  {start, end, message, data, expected, repair}: Finding,
  rule: AnyRuleDefinition,
  severity: Severity,
  shift: number
): LocatedFinding {
  return {start: shift + start, end: shift + end, message, data, expected, repair, rule, severity}
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
  const finders = new Set(found.map(finding => finding.rule))
  const ids = new Set([...finders].map(rule => rule.id))
  for (const rule of finders)
    for (const id of rule.yieldsTo ?? [])
      if (ids.has(id) && !spans.has(id))
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
    addMessages(article, findings.filter(isWanted), file)
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
  const steps = findingSteps(article, enabled, newPlan(enabled))
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
