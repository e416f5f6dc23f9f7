import type {Severity} from '../rule/types.js'
import type {Scoring, Thresholds, Weights} from './scoring.js'

/** What to do with an article, from best to worst. */
export const VERDICTS = ['publish', 'look', 'hold'] as const
export type Verdict = (typeof VERDICTS)[number]

/** How damaged an article or a run is. */
export interface Grade {
  /** Weights of the findings, added up. */
  penalty: number
  /** Damage score: penalty in 1,000 words, with two decimals; 0 is best. */
  score: number
  verdict: Verdict
}

interface Weighed {
  ruleId: string
  source: string
  severity: Severity
}

/** The grade of an article with these findings. */
export function gradeOf(messages: readonly Weighed[], words: number, {weights, thresholds}: Scoring): Grade {
  const penalty = round(messages.reduce((sum, message) => sum + weightOf(message, weights), 0))
  const score = scoreOf(penalty, words)
  const damaged = messages.some(({severity}) => severity === 'error')
  return {penalty, score, verdict: verdictOf(score, damaged, thresholds)}
}

/** A brief counts as so many words: one finding in forty words says little about how dense damage is. */
const LEAST_WORDS = 250

/** Penalty in 1,000 words. */
export function scoreOf(penalty: number, words: number): number {
  return round((1000 * penalty) / Math.max(words, LEAST_WORDS))
}

/** The worse of two verdicts. */
export function worse(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(a) > VERDICTS.indexOf(b) ? a : b
}

function weightOf({ruleId, source, severity}: Weighed, weights: Weights): number {
  return source === 'garblint' ? (weights.rules[ruleId] ?? weights[severity]) : weights[severity]
}

/** An article with certain damage is never fit to be published unseen, however long it is. */
function verdictOf(score: number, damaged: boolean, {look, hold}: Thresholds): Verdict {
  if (score > 0 && score >= hold) return 'hold'
  return damaged || (score > 0 && score >= look) ? 'look' : 'publish'
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
