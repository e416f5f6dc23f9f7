import fc from 'fast-check'
import {retext} from 'retext'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {ConfigurationError, garblint, lint, newsText, rules} from '../../src/index.js'
import {lintText} from '../../src/lint-text.js'
import {decode, UnreadableError} from '../../src/readers/decode.js'
import {articleText, formatted, monotonousPiece} from './texts.js'
import {checkTraffic, traffic} from './traffic.js'

/** Something that holds for every input of a kind. */
export interface Property<T> {
  name: string
  input: fc.Arbitrary<T>
  /** @throws {Error} when it does not hold; what it says is for the person who repairs it. */
  check(input: T): void | Promise<void>
  /** Longest time for one input in milliseconds, watched in long runs only: machines are noisy. */
  limit: number
}

/** The preset with every rule on. */
export const ALL_RULES = {
  rules: Object.fromEntries(
    Object.values(rules)
      .filter(rule => rule.definition.severity === 'off' && rule.definition.id !== 'unknown-word')
      .map(rule => [rule.definition.id, 'warning'])
  )
}

export function offsetsOf(message: VFileMessage): {start: number; end: number} {
  const place = message.place as {start: {offset: number}; end: {offset: number}} | undefined
  if (!place) throw new Error(`${message.ruleId} has no place`)
  return {start: place.start.offset, end: place.end.offset}
}

/** @throws {Error} for a message whose place does not hold what the message says. */
export function checkPlaces(text: string, messages: readonly VFileMessage[]): void {
  for (const message of messages) {
    const {start, end} = offsetsOf(message)
    if (!(start >= 0 && start <= end && end <= text.length && text.slice(start, end) === message.actual))
      throw new Error(`${message.ruleId} at ${start}–${end}: ${JSON.stringify(message.actual)}`)
  }
}

/** Whether a string holds no half of a character. */
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text)

/** @throws {Error} where a repair would split a character. */
function checkRepairs(text: string, messages: readonly VFileMessage[]): void {
  for (const message of messages)
    for (const expected of message.expected ?? []) {
      const {start, end} = offsetsOf(message)
      // What stands further away is not touched.
      const before = text.slice(Math.max(0, start - 1), start)
      const after = text.slice(end, end + 1)
      const whole = isWellFormed(before + text.slice(start, end) + after)
      if (whole && !isWellFormed(before + expected + after))
        throw new Error(`${message.ruleId} splits a character at ${start}`)
    }
}

/** A piece over and over, a hundred kilobytes of it. */
function checkMonotonous(piece: string): void {
  checkText(piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000))
}

function checkText(text: string): void {
  const {messages} = lint(new VFile({value: text}), ALL_RULES as object)
  checkPlaces(text, messages)
  checkRepairs(text, messages)
}

/** Whatever is handed over, the plugin can be used or says what is wrong with it. */
function checkOptions(options: unknown): void {
  try {
    garblint(options as object)
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.message === '') throw error
  }
}

const ids = Object.keys(rules)
const options = fc.oneof(
  fc.jsonValue(),
  fc.record({
    rules: fc.dictionary(
      fc.oneof(fc.constantFrom(...ids), fc.string()),
      fc.oneof(
        fc.constantFrom('off', 'info', 'warning', 'error', 'eror'),
        fc.tuple(fc.constantFrom('info', 'warning', 'error', 2), fc.jsonValue()),
        fc.jsonValue()
      )
    )
  })
)

/** Bytes are text that gives the same bytes again, or are refused with a reason. */
function checkBytes(bytes: Uint8Array): void {
  try {
    const text = decode(Buffer.from(bytes))
    if (!Buffer.from(text).equals(bytes)) throw new Error('decoding lost something')
  } catch (error) {
    if (!(error instanceof UnreadableError) || error.message === '') throw error
  }
}

const bytes = fc.oneof(
  fc.uint8Array({maxLength: 200}),
  fc.tuple(articleText, fc.uint8Array({maxLength: 3}), fc.nat(500)).map(([text, stray, at]) => {
    const whole = Buffer.from(text)
    return new Uint8Array(Buffer.concat([whole.subarray(0, at), stray, whole.subarray(at)]))
  })
)

const processor = retext()
  .use(newsText)
  .use(garblint, ALL_RULES as object)
  .freeze()
const READING = {fields: ['title', 'body'].map(name => ({name, format: 'text' as const}))}

/** Whatever stands in a file of a format, it is linted or refused; messages lie in the file, repairs fit it. */
async function checkFormat({name, text}: {name: string; text: string}): Promise<void> {
  try {
    const {messages} = await lintText(text, name, processor, READING)
    for (const {ruleId, place, actual, repair} of messages) {
      if (!place) continue
      const [start, end] = [place.start.offset, place.end.offset]
      if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`${ruleId} at ${start}–${end}`)
      if (repair && text.slice(start, end) !== actual)
        throw new Error(`${ruleId} at ${start}–${end} would repair ${JSON.stringify(text.slice(start, end))}`)
    }
  } catch (error) {
    if (!(error instanceof UnreadableError) || error.message === '') throw error
  }
}

const property = <T>(given: Property<T>): Property<unknown> => given as unknown as Property<unknown>

export const PROPERTIES: readonly Property<unknown>[] = [
  property({name: 'text', input: articleText, check: checkText, limit: 1000}),
  property({name: 'formats', input: formatted, check: checkFormat, limit: 1000}),
  property({name: 'monotonous text', input: monotonousPiece, check: checkMonotonous, limit: 1000}),
  property({name: 'options', input: options, check: checkOptions, limit: 1000}),
  property({name: 'bytes', input: bytes, check: checkBytes, limit: 1000}),
  property({name: 'traffic', input: traffic, check: checkTraffic, limit: 1000})
]
