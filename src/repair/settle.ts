import type {FileResult} from '../reports/result.js'
import type {Repaired} from './apply.js'

// As many as ESLint makes: a repair may open the way for another, but not without end.
const PASSES = 10

/**
 * Repair what a result reports, lint the new text, and so on until nothing is left to repair. Where repairs undo each
 * other, the text is left as it was before the first of them.
 *
 * @param repair Applies what repairs a result offers.
 * @param lint Lints a text as the file that the result is about.
 * @returns The result of linting the last text, with the first text and the number of repairs in `repaired`; or the
 *   given result, when there is nothing to repair.
 */
export async function settled(
  first: FileResult,
  repair: (result: FileResult) => Repaired,
  lint: (text: string) => Promise<FileResult>
): Promise<FileResult> {
  const seen = [{result: first, count: 0}]
  let {result, count} = seen[0]
  for (let pass = 0; pass < PASSES; pass++) {
    const next = repair(result)
    if (next.applied === 0) break
    const before = seen.find(state => state.result.text === next.text)
    if (before) {
      ;({result, count} = before)
      break
    }
    result = await lint(next.text)
    count += next.applied
    seen.push({result, count})
  }
  return result === first ? first : {...result, repaired: {before: first.text, count}}
}
