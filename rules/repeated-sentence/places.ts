/** Slots that are looked at for a run: only texts made for it fill more in a row. */
const STEPS = 64

/** Where each run of numbers stood last among the numbers of an article. */
export class LastPlaces {
  readonly #numbers: Int32Array
  /** Places, plus one, in the slots of the runs' hashes, or the next that are free. */
  readonly #slots: Int32Array
  readonly #mask: number

  /**
   * @param runs How many runs are looked up at most.
   * @param kept An array that may be used for the slots, unless it is too short.
   */
  constructor(numbers: Int32Array, runs: number, kept: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(runs * 2 + 2))
    this.#numbers = numbers
    this.#slots = size > kept.length ? new Int32Array(size) : kept.fill(0, 0, size)
    this.#mask = size - 1
  }

  /** The place where the run that begins at `at` stood last, or -1; from now on it is `at`. */
  move(at: number, length: number, hash: number): number {
    const slots = this.#slots
    const spread = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    let slot = (spread ^ (spread >>> 13)) & this.#mask
    for (let step = 0; step < STEPS; step++) {
      const last = slots[slot] - 1
      if (last < 0 || this.#areSame(last, at, length)) {
        slots[slot] = at + 1
        return last
      }
      slot = (slot + 1) & this.#mask
    }
    return -1
  }

  #areSame(one: number, other: number, length: number): boolean {
    const numbers = this.#numbers
    for (let index = 0; index < length; index++)
      if (numbers[one + index] !== numbers[other + index]) return false
    return true
  }
}

const FACTOR = 0x9e3779b1

/** The hash of a run with one more number behind it; 0 is that of an empty one. */
export function longer(hash: number, number: number): number {
  return (Math.imul(hash, FACTOR) + number) | 0
}

/** What the first number of a run counts for in its hash once so many numbers have come behind it. */
export function weightBehind(numbers: number): number {
  let weight = 1
  for (let count = 0; count < numbers; count++) weight = Math.imul(weight, FACTOR)
  return weight
}
