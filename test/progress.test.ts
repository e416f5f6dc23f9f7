import {PassThrough} from 'node:stream'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {Progress} from '../src/cli/progress.js'

beforeEach(() => {
  vi.useFakeTimers({toFake: ['performance']})
  vi.stubEnv('CI', '')
  vi.stubEnv('TERM', 'xterm')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

/** A stream that remembers what it was written, as a terminal or a pipe. */
function streamThat(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), {isTTY})
  return {stream, written: () => String(stream.read() ?? '')}
}

describe('the progress bar', () => {
  it('shows after a second, ten times a second at most, and goes before other output', async () => {
    const {stream, written} = streamThat(true)
    const progress = new Progress(stream, 2000)
    const print = progress.before(async text => void stream.write(text))
    progress.step()
    vi.advanceTimersByTime(999)
    progress.step()
    await print('a\n')
    expect(written()).toBe('a\n')
    vi.advanceTimersByTime(1)
    for (let step = 0; step < 998; step++) progress.step()
    expect(written()).toBe('\r\u001B[K░░░░░░░░░░░░░░░░░░░░░░░░ 0% · 3 of 2,000 files')
    vi.advanceTimersByTime(100)
    progress.step()
    expect(written()).toBe('\r\u001B[K████████████░░░░░░░░░░░░ 50% · 1,001 of 2,000 files')
    await print('b\n')
    await print('c\n')
    expect(written()).toBe('\r\u001B[Kb\nc\n')
    progress.clear()
    expect(written()).toBe('')
  })

  it.each([
    ['a pipe', false, {}],
    ['a terminal that cannot move its cursor', true, {TERM: 'dumb'}],
    ['the log of continuous integration', true, {CI: 'true'}]
  ])('is never in %s', (_, isTTY, env) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const {stream, written} = streamThat(isTTY)
    const progress = new Progress(stream, 2)
    vi.advanceTimersByTime(5000)
    progress.step()
    progress.clear()
    expect(written()).toBe('')
  })
})
