import {retext} from 'retext'
import {garblint, newsText, rules} from '../../src/index.js'
import {lintText} from '../../src/lint-text.js'
import {UnreadableError} from '../../src/readers/decode.js'
import {type Edit, repaired, repairOf} from '../../src/repair/apply.js'
import type {FileResult, ReportedMessage} from '../../src/reports/result.js'

/** The preset with every rule on. */
const ALL_RULES = {
  rules: Object.fromEntries(
    Object.values(rules)
      .filter(rule => rule.definition.severity === 'off' && rule.definition.id !== 'unknown-word')
      .map(rule => [rule.definition.id, 'warning'])
  )
}
const processor = retext()
  .use(newsText)
  .use(garblint, ALL_RULES as object)
  .freeze()

/** A file as it is read. */
export interface GivenFile {
  name: string
  text: string
  /** What the body of records is; text unless it is given. */
  body?: 'text' | 'html' | 'md'
}

const lintFile = ({name, text, body = 'text'}: GivenFile) =>
  lintText(text, name, processor, {
    fields: [
      {name: 'title', format: 'text'},
      {name: 'body', format: body}
    ]
  })

/**
 * Whatever stands in a file of a format, it is linted or refused with a reason; messages lie in the file, their repairs
 * fit it, and those that are applied, in whatever order, leave it a file of its format.
 */
export async function checkFile(file: GivenFile): Promise<void> {
  let result: FileResult
  try {
    result = await lintFile(file)
  } catch (error) {
    if (error instanceof UnreadableError && error.message !== '') return
    throw error
  }
  checkMessages(file, result)
  for (const text of textsAfterRepairs(file.text, result.messages)) {
    if (isWellFormed(file.text) && !isWellFormed(text)) throw new Error('repairs split a character')
    await lintFile({...file, text})
  }
}

/** A piece over and over, a hundred kilobytes of it. */
export async function checkMonotonous(piece: string): Promise<void> {
  const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000)
  const file = {name: 'a.txt', text}
  // It may be as many messages as it is letters: they are looked at, and no more, for the time is watched.
  checkMessages(file, await lintFile(file))
}

function checkMessages(file: GivenFile, {messages, failures}: FileResult): void {
  if (failures) throw new Error(failures[0])
  for (const message of messages) checkPlace(file, message)
}

/** @throws {Error} for a message whose place does not hold what the message says. */
function checkPlace({name, text}: GivenFile, message: ReportedMessage): void {
  const {ruleId, place, actual, expected = [], repair} = message
  if (!place) return
  const [start, end] = [place.start.offset, place.end.offset]
  const where = `${ruleId} at ${start}–${end}`
  if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`${where} is not in the text`)
  const held = text.slice(start, end)
  // Where there is markup, a span of the prose may hold more than the prose.
  if ((repair || name.endsWith('.txt')) && held !== actual)
    throw new Error(`${where} is ${JSON.stringify(held)}, not ${JSON.stringify(actual)}`)
  // What is not put into the file as it stands, as behind the escapes of JSON, cannot split anything there.
  if (!repair) return
  const [before, after] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1)]
  for (const put of expected)
    if (isWellFormed(before + held + after) && !isWellFormed(before + put + after))
      throw new Error(`${where} splits a character`)
}

/** The texts that repairs lead to: those that `--fix` makes, and all that go together from the end, or the start. */
function* textsAfterRepairs(text: string, messages: readonly ReportedMessage[]): Generator<string> {
  const edits = messages.flatMap(message => repairOf(message, text, 'likely') ?? [])
  if (edits.length === 0) return
  yield repaired(text, messages, 'safe').text
  yield repaired(text, messages, 'likely').text
  yield inTurn(text, edits)
  yield inTurn(text, edits.reverse())
}

/** A text after edits in the order that they come; those that meet an earlier one are left out. */
function inTurn(text: string, edits: readonly Edit[]): string {
  const isTaken = new Uint8Array(text.length + 1)
  const taken: Edit[] = []
  for (const edit of edits) {
    if (isTaken.subarray(edit.start, edit.end + 1).includes(1)) continue
    isTaken.fill(1, edit.start, edit.end + 1)
    taken.push(edit)
  }
  return taken
    .sort((a, b) => b.start - a.start)
    .reduce((after, edit) => after.slice(0, edit.start) + edit.text + after.slice(edit.end), text)
}

/** Whether a string holds no half of a character. */
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text)
