/** A term of a glossary: what to write, and what not to write in its place. */
export interface Term {
  /** Empty where the glossary only forbids. */
  use: string
  not: readonly string[]
  /** Whether `use` must be written letter for letter so. */
  case?: boolean
}

/** A mistake in a glossary. */
export class GlossaryError extends Error {
  override name = 'GlossaryError'
  /** Line, from 1. */
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}
