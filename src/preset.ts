import path from 'node:path'
import type {Root} from 'nlcst'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {rules} from '../rules/index.js'
import {articleOf} from './article/from-tree.js'
import {isAllowed} from './preset/allow.js'
import {checkOptions} from './preset/check.js'
import {fileOptions, loadedPreset} from './preset/loaded.js'
import type {GarblintOptions} from './preset/options.js'
import {Preset, stepsOf} from './preset/steps.js'
import {ConfigurationError} from './rule/options.js'
import {report} from './rule/run.js'
import {readScoring} from './score/scoring.js'

export type {AllowOption, GarblintOptions, Override, RuleSetting} from './preset/options.js'

/**
 * The preset: a unified plugin that runs all enabled rules in one traversal. Without options it is the recommended
 * preset, every rule at its own severity.
 *
 * @throws {ConfigurationError} when used with an unknown rule or option, a severity that is none, no rule on, or
 *   with options that mean files and were not loaded with their configuration.
 */
export function garblint(this: unknown, options?: GarblintOptions | null): (tree: Root, file: VFile) => void {
  const preset = loadedPreset(options) ?? presetOf(checkOptions(options ?? {}))
  // Called by hand there is no processor that could remember it.
  ;(this as Processor | undefined)?.data('garblintScoring', readScoring(options ?? {}, Object.keys(rules)))
  return (tree, file) => {
    const article = articleOf(tree, file)
    const {enabled, allow} = preset.rulesFor(file.path && path.resolve(file.cwd, file.path))
    // At a pace it is a promise, for which unified waits.
    return report(
      article,
      enabled,
      file,
      finding => !isAllowed(allow, finding.rule.id, article.text, finding)
    )
  }
}

function presetOf(options: GarblintOptions): Preset {
  const [needing] = fileOptions(options)
  if (needing)
    throw new ConfigurationError(
      `"${needing}" means files, which only the garblint command and its language server look up from a .retextrc`
    )
  return new Preset(stepsOf(options))
}
