import {isFileName} from './check.js'
import {type GarblintOptions, listOf} from './options.js'
import type {Preset} from './steps.js'

const presets = new WeakMap<object, Preset>()

/** Say which preset options stand for when the files that they mean have been read. */
export function rememberPreset(options: GarblintOptions, preset: Preset): void {
  presets.set(options, preset)
}

/** The preset of options that were loaded with their configuration. */
export function loadedPreset(options: GarblintOptions | null | undefined): Preset | undefined {
  return options ? presets.get(options) : undefined
}

/** Names of the options that mean files, which a plugin by itself does not look up. */
export function fileOptions(options: GarblintOptions): (keyof GarblintOptions)[] {
  const names: (keyof GarblintOptions)[] = []
  if (listOf(options.extends).some(isFileName)) names.push('extends')
  if (options.glossary !== undefined) names.push('glossary')
  if (options.overrides !== undefined) names.push('overrides')
  return names
}
