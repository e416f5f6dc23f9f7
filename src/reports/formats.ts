import type {FailOn} from '../score/gates.js'
import type {Report} from './result.js'
import type {Look} from './stylish.js'

/** What a report may need to know of the run. */
export interface ReportContext {
  /** Version of garblint. */
  version: () => string
  /** For people at a terminal. */
  look: Look
  /** The least severity that fails the run. */
  failOn: FailOn
  /** Folder of the repository that a CI system checks, where it says so. */
  repository: string | undefined
}

/** The formats of reports; a run loads the ones that it writes. */
export const FORMATS = {
  stylish: async ({look}) => (await import('./stylish.js')).stylishReport(look),
  compact: async () => (await import('./compact.js')).compactReport(),
  json: async ({version}) => (await import('./json.js')).jsonReport(version()),
  ndjson: async () => (await import('./json.js')).ndjsonReport(),
  sarif: async ({version, repository}) => (await import('./sarif.js')).sarifReport(version(), repository),
  github: async ({repository}) => (await import('./github.js')).githubReport(repository),
  gitlab: async ({repository}) => (await import('./gitlab.js')).gitlabReport(repository),
  junit: async ({failOn}) => (await import('./junit.js')).junitReport(failOn),
  checkstyle: async () => (await import('./checkstyle.js')).checkstyleReport(),
  markdown: async () => (await import('./markdown.js')).markdownReport(),
  html: async () => (await import('./html/report.js')).htmlReport()
} as const satisfies Record<string, (context: ReportContext) => Promise<Report>>

export type Format = keyof typeof FORMATS
