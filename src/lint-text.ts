import {VFile} from 'vfile'
import type {Article} from './article/article.js'
import {articleOf} from './article/from-tree.js'
import type {LintProcessor} from './config/processor.js'
import {readerFor} from './readers/reader-for.js'
import type {ReadingOptions} from './readers/reading.js'
import {type FileResult, resultOf} from './reports/result.js'
import {offerRepairsOfOthers, takeFailures} from './rule/message.js'
import type {Pace} from './rule/run.js'
import {DEFAULT_SCORING} from './score/scoring.js'
import {noteLint} from './warm.js'

/**
 * Lint a text under its configuration: the core that the command and the server share. The ending of the path says
 * how the text is read.
 *
 * @throws {UnreadableError} when the text is not what the ending says.
 */
export async function lintText(
  text: string,
  path: string,
  processor: LintProcessor,
  options: ReadingOptions = {},
  pace?: Pace
): Promise<FileResult> {
  noteLint()
  const read = await readerFor(path, options)
  const file = new VFile({value: text, path, data: pace ? {pace} : {}})
  let words = 0
  let failures: string[]
  if (read) {
    const reading = read(text, options)
    for (const article of reading.articles) words += await lintArticle(file, processor, article)
    failures = takeFailures(file)
    const {settle} = await import('./control/settle.js')
    settle(file, reading)
  } else {
    words = await lintArticle(file, processor)
    offerRepairsOfOthers(file)
    failures = takeFailures(file)
  }
  const result = resultOf(file, path, words, processor.data('garblintScoring') ?? DEFAULT_SCORING)
  return failures.length > 0 ? {...result, failures: [...new Set(failures)]} : result
}

/** Run the plugins over an article of a file; the number of its words. */
async function lintArticle(file: VFile, processor: LintProcessor, article?: Article): Promise<number> {
  file.data.article = article
  if (article) article.memory = file.data.pace?.memory
  const tree = processor.parse(file)
  await processor.run(tree, file)
  return articleOf(tree, file).wordCount
}
