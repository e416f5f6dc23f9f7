import {VFile} from 'vfile'
import {articleOf} from './article/from-tree.js'
import type {LintProcessor} from './config/processor.js'
import {type FileResult, resultOf} from './reports/result.js'
import {takeFailures} from './rule/message.js'
import {DEFAULT_SCORING} from './score/scoring.js'

/** Lint a text under its configuration: the core that the command and the server share. */
export async function lintText(text: string, path: string, processor: LintProcessor): Promise<FileResult> {
  const file = new VFile({value: text, path})
  const tree = processor.parse(file)
  await processor.run(tree, file)
  const failures = takeFailures(file)
  const scoring = processor.data('garblintScoring') ?? DEFAULT_SCORING
  const result = resultOf(file, path, articleOf(tree, file).wordCount, scoring)
  return failures.length > 0 ? {...result, failures} : result
}
