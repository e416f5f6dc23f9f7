import {rules} from '../../rules/index.js'
import type {Rule, Severity} from '../rule/types.js'
import {ap} from './styles/ap.js'
import {bbc} from './styles/bbc.js'
import {reuters} from './styles/reuters.js'

/** A rule as it is set: its severity, and its options as they were given. */
export interface Setting {
  severity: Severity | 'off'
  options?: unknown
}

export type Settings = ReadonlyMap<string, Setting>

/** What a house writes one way, as settings of rules; a rule that the house does not care about is not named. */
export type HouseStyle = Readonly<Record<string, Readonly<Record<string, unknown>>>>

interface Base {
  doc: string
  apply(settings: Settings): Settings
}

/** What `extends` may name, each on top of what was named before it. */
export const BASES = {
  recommended: {
    doc: 'every rule at its own severity; the default',
    apply: settings => severities(settings, (_, own) => own)
  },
  strict: {
    doc: 'what is at info becomes a warning',
    apply: settings => severities(settings, now => (now === 'info' ? 'warning' : now))
  },
  all: {
    doc: 'rules that are off by default are on, as warnings',
    apply: settings => severities(settings, (now, own) => (own === 'off' && now === 'off' ? 'warning' : now))
  },
  ap: {doc: 'the style of the Associated Press', apply: settings => styled(settings, ap)},
  reuters: {doc: 'the style of Reuters', apply: settings => styled(settings, reuters)},
  bbc: {doc: 'the style of BBC News', apply: settings => styled(settings, bbc)}
} as const satisfies Record<string, Base>

export type BaseName = keyof typeof BASES

export function isBase(name: string): name is BaseName {
  return Object.hasOwn(BASES, name)
}

/** Every rule at its own severity. */
export const recommended: Settings = new Map(
  Object.entries(rules as Record<string, Rule>).map(([id, {definition}]) => [
    id,
    {severity: definition.severity}
  ])
)

function severities(
  settings: Settings,
  severityOf: (now: Setting['severity'], own: Setting['severity']) => Setting['severity']
): Settings {
  return new Map(
    [...settings].map(([id, setting]) => {
      const own = recommended.get(id)?.severity ?? 'off'
      return [id, {...setting, severity: severityOf(setting.severity, own)}]
    })
  )
}

/** Style is no damage: rules that a style turns on report information, others keep their severity. */
function styled(settings: Settings, style: HouseStyle): Settings {
  const changed = new Map(settings)
  for (const [id, options] of Object.entries(style)) {
    const now = settings.get(id)
    if (now) changed.set(id, {severity: now.severity === 'off' ? 'info' : now.severity, options})
  }
  return changed
}
