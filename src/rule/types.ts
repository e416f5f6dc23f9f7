import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Article} from '../article/article.js'
import type {Paragraph} from '../article/paragraph.js'
import type {Needs} from './needs.js'
import type {OptionSchemas, OptionValues} from './options.js'

/** What a finding means; see the README for the false alarms that each may cause. */
export type Severity = 'error' | 'warning' | 'info'

/** What a person is told: what is wrong and why, then what to do. `{name}` stands for a finding's data. */
export interface MessageTemplate {
  reason: string
  advice: string
}

/**
 * Damage that a rule found. Offsets are UTF-16 code units, `end` exclusive, and count from the start of what the
 * rule was handed: of the paragraph for paragraph scope, of the article for article scope.
 */
export interface Finding<Id extends string = string> {
  start: number
  end: number
  message: Id
  data?: Record<string, string | number>
  /** Texts that could stand in place of the span, best first. */
  expected?: string[]
  /** `safe`: `expected` has one entry and it is certainly right. Default: `likely`. */
  repair?: 'safe' | 'likely'
  /** Certainty that differs from the rule's severity. */
  severity?: Severity
}

export type Family =
  | 'residue'
  | 'structure'
  | 'repetition'
  | 'punctuation'
  | 'numbers'
  | 'newsroom'
  | 'consistency'
  | 'words'

interface Definition<M extends Record<string, MessageTemplate>, S extends OptionSchemas> {
  /** Two to four lower-case words named after the defect. */
  id: string
  /** One line: what it finds. */
  summary: string
  family: Family
  /** Category in MQM's typology, `dimension/category`. */
  mqm: string
  /** Severity in the recommended preset. */
  severity: Severity | 'off'
  options: S
  messages: M
  /** Rules that know better: findings here that touch one of theirs are dropped when they are on, too. */
  yieldsTo?: readonly string[]
  /** What a text must hold for `find` to yield anything; texts that lack it are passed over at next to no cost. */
  needs?: Needs
}

export interface ParagraphRuleDefinition<M extends Record<string, MessageTemplate>, S extends OptionSchemas>
  extends Definition<M, S> {
  /** A paragraph rule sees a paragraph and nothing around it. */
  scope: 'paragraph'
  /** A cheap test of the text that must hold before `find` runs. */
  when?: (text: string) => boolean
  /** The same, of the paragraph. */
  mayHold?: (paragraph: Paragraph) => boolean
  find(paragraph: Paragraph, context: {options: OptionValues<S>}): Iterable<Finding<keyof M & string>>
}

export interface ArticleRuleDefinition<M extends Record<string, MessageTemplate>, S extends OptionSchemas>
  extends Definition<M, S> {
  scope: 'article'
  when?: (text: string) => boolean
  mayHold?: (article: Article) => boolean
  find(article: Article, context: {options: OptionValues<S>}): Iterable<Finding<keyof M & string>>
}

export type RuleDefinition<M extends Record<string, MessageTemplate>, S extends OptionSchemas> =
  | ParagraphRuleDefinition<M, S>
  | ArticleRuleDefinition<M, S>

export type AnyRuleDefinition = RuleDefinition<Record<string, MessageTemplate>, OptionSchemas>

/** A rule: a unified plugin that checks a tree on its own, with what it was defined from. */
export type Rule = Plugin<[options?: Record<string, unknown> | null], Root> & {
  readonly definition: AnyRuleDefinition
}
