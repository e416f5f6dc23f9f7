import type {Severity} from '../../src/rule.js'

/** The forms in which a number can be broken; the ids of the rule's messages. */
export type FaultId =
  | 'doubled'
  | 'grouping'
  | 'decimal'
  | 'continental'
  | 'indian'
  | 'torn'
  | 'spaces'
  | 'letter'
  | 'headless'
  | 'tailless'
  | 'sign'
  | 'percent'
  | 'ordinal'

/** A broken number; offsets count from the start of its paragraph. */
export interface Fault {
  start: number
  end: number
  message: FaultId
  severity: Severity
  expected?: string[]
  repair?: 'safe'
}
