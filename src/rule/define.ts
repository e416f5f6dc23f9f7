import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {articleOf} from '../article/from-tree.js'
import type {OptionSchemas} from './options.js'
import {enable, report} from './run.js'
import type {AnyRuleDefinition, MessageTemplate, Rule, RuleDefinition} from './types.js'

/**
 * Make a rule from its definition. The rule is a unified plugin of its own:
 * `unified().use(retextEnglish).use(rule, options)`. A rule that the recommended preset leaves off reports
 * warnings when it is used by itself.
 *
 * @throws {ConfigurationError} (the plugin, when used) for an unknown option or a wrong value.
 */
export function defineRule<const M extends Record<string, MessageTemplate>, const S extends OptionSchemas>(
  definition: RuleDefinition<M, S>
): Rule {
  // Rules of all shapes live in one registry; what `find` yields is checked against `messages` by its types above.
  const plain = definition as unknown as AnyRuleDefinition
  function plugin(options?: Record<string, unknown> | null) {
    const severity = plain.severity === 'off' ? 'warning' : plain.severity
    const enabled = [enable(plain, severity, options)]
    return (tree: Root, file: VFile) => report(articleOf(tree, file), enabled, file)
  }
  return Object.assign(plugin, {definition: plain}) as Rule
}
