import type {Severity} from './types.js'

/** Severities from the least to the worst. */
export const RANK: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}
