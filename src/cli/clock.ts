/** Milliseconds of a clock that never goes back. `performance` would load a dozen modules of Node for it. */
export function now(): number {
  return process.uptime() * 1000
}
