/** Work that waits until its key was quiet for a while; a new call puts off the old one. */
export class Schedule<Key extends object> {
  readonly #timers = new Map<Key, {timer: NodeJS.Timeout; since: number}>()
  /** Nobody waits longer than this, in milliseconds, however fast keys follow each other. */
  readonly #longest: number

  constructor(longest: number) {
    this.#longest = longest
  }

  run(key: Key, delay: number, work: () => void): void {
    const now = performance.now()
    const waiting = this.#timers.get(key)
    if (waiting) clearTimeout(waiting.timer)
    const since = waiting?.since ?? now
    const wait = Math.min(delay, Math.max(0, since + this.#longest - now))
    const done = () => {
      this.#timers.delete(key)
      work()
    }
    this.#timers.set(key, {timer: setTimeout(done, wait), since})
  }

  cancel(key: Key): void {
    const waiting = this.#timers.get(key)
    if (waiting) clearTimeout(waiting.timer)
    this.#timers.delete(key)
  }
}
