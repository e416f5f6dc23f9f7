import fc from 'fast-check'
import {ConfigurationError, garblint, rules} from '../../src/index.js'
import {decode, encodingOf, UnreadableError} from '../../src/readers/decode.js'
import {decodeAs, ENCODINGS, type Encoding, EncodingError, encode} from '../../src/readers/encodings.js'
import {checkConfiguration, configuration} from './configurations.js'
import {checkFile, checkMonotonous} from './files.js'
import {articleText, formatted, monotonousPiece, mutated} from './texts.js'
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

const checkText = (text: string) => checkFile({name: 'a.txt', text})

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
    if (!encode(text, encodingOf(Buffer.from(bytes))).equals(bytes))
      throw new Error('decoding lost something')
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

/** What is read in an encoding can be written in it, and is the same when it is read again. */
function checkEncoding({bytes, encoding}: {bytes: Uint8Array; encoding: Encoding}): void {
  try {
    const text = decode(Buffer.from(bytes), encoding)
    if (decodeAs(bytes, encoding) !== text) return
    if (decodeAs(encode(text, encoding), encoding) !== text) throw new Error('encoding lost something')
  } catch (error) {
    const isReason = error instanceof UnreadableError || error instanceof EncodingError
    if (!isReason || error.message === '') throw error
  }
}

const encoded = fc.record({bytes, encoding: fc.constantFrom(...ENCODINGS)})

const property = <T>(given: Property<T>): Property<unknown> => given as unknown as Property<unknown>

export const PROPERTIES: readonly Property<unknown>[] = [
  property({name: 'text', input: articleText, check: checkText, limit: 1000}),
  property({name: 'samples', input: mutated(Number.POSITIVE_INFINITY), check: checkText, limit: 1000}),
  property({name: 'formats', input: formatted, check: checkFile, limit: 1000}),
  property({name: 'monotonous text', input: monotonousPiece, check: checkMonotonous, limit: 1000}),
  property({name: 'options', input: options, check: checkOptions, limit: 1000}),
  property({name: 'configuration', input: configuration, check: checkConfiguration, limit: 1000}),
  property({name: 'bytes', input: bytes, check: checkBytes, limit: 1000}),
  property({name: 'encodings', input: encoded, check: checkEncoding, limit: 1000}),
  property({name: 'traffic', input: traffic, check: checkTraffic, limit: 1000})
]
