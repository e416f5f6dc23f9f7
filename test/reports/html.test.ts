/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {garblint, writeFiles} from '../command.js'
import {HOSTILE_PATH, hostileFiles} from './hostile.js'

const CHROMIUM = '/usr/bin/chromium'
const isInstalled = existsSync(CHROMIUM)
if (!isInstalled) console.warn(`The HTML report is not opened in a browser: there is no ${CHROMIUM}.`)

const root = fileURLToPath(new URL('../../', import.meta.url))
const out = mkdtempSync(path.join(tmpdir(), 'garblint-html-'))
const OFFLINE = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync']
]

interface Message {
  severity: string
  ruleId: string
  actual: string
}

describe.skipIf(!isInstalled)('the page in Chromium', {timeout: 60_000}, () => {
  let browser: Browser
  let results: Array<{path: string; score: number; messages: Message[]}>

  beforeAll(async () => {
    browser = await chromium.launch({executablePath: CHROMIUM, args: OFFLINE})
    const reports = (name: string) => [
      ...[
        '--format',
        `html=${path.join(out, `${name}.html`)}`,
        '--format',
        `json=${path.join(out, `${name}.json`)}`
      ]
    ]
    garblint(root, [...reports('samples'), 'samples'])
    const folder = path.join(out, 'hostile')
    writeFiles(folder, hostileFiles())
    garblint(folder, [...reports('hostile'), HOSTILE_PATH])
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(out, {recursive: true})
  })

  async function open(name: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    results = JSON.parse(readFileSync(path.join(out, `${name}.json`), 'utf8')).results
    results = results.filter(({messages}) => messages.length > 0)
    const page = await browser.newPage(options)
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    page.on('pageerror', error => {
      throw error
    })
    await page.goto(pathToFileURL(path.join(out, `${name}.html`)).href)
    // It stands alone: nothing else is asked for.
    expect(requests).toHaveLength(1)
    return page
  }

  /** What is shown as marked for each finding, with white space as it comes. */
  function markedWords(page: Page): Promise<Record<string, string>> {
    return page.evaluate(() => {
      const words: Record<string, string> = {}
      for (const mark of document.querySelectorAll('mark'))
        for (const id of (mark.getAttribute('data-findings') ?? '').split(' '))
          words[id] = (words[id] ?? '') + mark.textContent
      return words
    })
  }

  const shown = (text: string) => text.replace(/\s+/g, '')

  it('marks the very words of every finding of the samples', async () => {
    const page = await open('samples')
    const words = await markedWords(page)
    const expected: Record<string, string> = {}
    results.forEach(({messages}, article) => {
      messages.forEach(({actual}, at) => {
        expected[`${article + 1}-${at + 1}`] = shown(actual)
      })
    })
    expect(Object.keys(expected).length).toBeGreaterThan(40)
    expect(Object.fromEntries(Object.entries(words).map(([id, text]) => [id, shown(text)]))).toEqual(expected)
    // And they are seen: each has a place and a colour of its own.
    const seen = await page.locator('mark').evaluateAll(marks =>
      marks.every(mark => {
        mark.scrollIntoView()
        const {width, height} = mark.getBoundingClientRect()
        return width > 0 && height > 0 && getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)'
      })
    )
    expect(seen).toBe(true)
  })

  it('has the whole article, as it reads', async () => {
    const page = await open('samples')
    const text = await page.locator('article').first().locator('.text').allTextContents()
    const source = readFileSync(path.join(root, results[0].path), 'utf8')
    expect(shown(text.join(''))).toBe(shown(source))
  })

  it('leads from a mark to its note, and back', async () => {
    const page = await open('samples')
    await page.locator('mark').filter({hasText: 'Z1z'}).locator('a').click()
    const note = page.locator('.note:target')
    await expect(note.textContent()).resolves.toContain('placeholder-token')
    await note.getByRole('link', {name: 'In the text, 5:112'}).click()
    const target = await page.evaluate(
      () => document.querySelector(location.hash)?.nextElementSibling?.textContent
    )
    expect(target).toBe('Z1z')
  })

  it('filters by severity and rule, and says so', async () => {
    const page = await open('samples')
    const all = results.flatMap(({messages}) => messages)
    const output = page.locator('output')
    expect(await output.getAttribute('aria-live')).toBe('polite')
    expect(await output.textContent()).toBe(`${all.length} findings`)

    await page.getByRole('checkbox', {name: /^errors/}).uncheck()
    const warnings = all.filter(({severity}) => severity !== 'error')
    expect(await page.locator('.note:visible').count()).toBe(warnings.length)
    expect(await output.textContent()).toMatch(
      new RegExp(`^${warnings.length} of ${all.length} findings in \\d+ articles$`)
    )
    expect(await page.locator('mark.error').count()).toBe(await page.locator('mark.off').count())

    await page.getByLabel('Rule').selectOption('inconsistent-name')
    const names = all.filter(({ruleId}) => ruleId === 'inconsistent-name')
    expect(await page.locator('.note:visible').count()).toBe(names.length)
    const withNames = results.filter(({messages}) =>
      messages.some(({ruleId}) => ruleId === 'inconsistent-name')
    )
    expect(await page.locator('article:visible').count()).toBe(withNames.length)
    expect(await page.locator('tbody tr:visible').count()).toBe(withNames.length)

    await page.getByRole('checkbox', {name: /^warnings/}).uncheck()
    expect(await page.locator('.note:visible').count()).toBe(0)
    expect(await output.textContent()).toBe(`0 of ${all.length} findings in 0 articles`)
  })

  it('goes from finding to finding by its buttons', async () => {
    const page = await open('samples')
    const target = () => page.evaluate(() => location.hash)
    const last = results.length
    await page.getByRole('button', {name: 'Next finding'}).click()
    expect(await target()).toBe('#n1-1')
    await page.getByRole('button', {name: 'Next finding'}).click()
    expect(await target()).toBe('#n1-2')
    await page.getByRole('button', {name: 'Previous finding'}).click()
    await page.getByRole('button', {name: 'Previous finding'}).click()
    expect(await target()).toBe(`#n${last}-${results[last - 1].messages.length}`)
    expect(await page.locator('output').textContent()).toMatch(/^Finding (\d+) of \1: /)
  })

  it('has a table of the articles by damage that leads to them', async () => {
    const page = await open('samples')
    const names = await page.locator('tbody th').allTextContents()
    const sorted = [...results].sort((a, b) => b.score - a.score)
    expect(names).toEqual(sorted.map(result => result.path))
    await page.getByRole('link', {name: sorted[1].path}).click()
    const heading = await page.evaluate(() => document.querySelector(`${location.hash} h2`)?.textContent)
    expect(heading).toBe(sorted[1].path)
  })

  it('runs nothing that an article or a name holds', async () => {
    const page = await open('hostile')
    expect(await page.title()).toBe('garblint report')
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('h2').first().textContent()).toContain('</script>.txt')
    const words = await markedWords(page)
    results[0].messages.forEach(({actual}, at) => {
      const visible = actual.replace(
        /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u2028-\u202E\uFFFE\uFFFF]|\p{Cs}/gu,
        character => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      )
      expect(shown(words[`1-${at + 1}`])).toBe(shown(visible))
    })
    // What gets in all the same is refused by the page's own policy.
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "ran"'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = \'ran\'">')
      await new Promise(resolve => setTimeout(resolve))
      return document.title
    })
    expect(ran).toBe('garblint report')
  })

  it.each(['light', 'dark'] as const)('has no fault that axe knows, %s', async colorScheme => {
    const page = await open('samples', {colorScheme})
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    const faults = await page.evaluate(async () => {
      const {axe} = globalThis as unknown as {
        axe: {run: () => Promise<{violations: Array<{id: string; nodes: unknown[]}>}>}
      }
      return (await axe.run()).violations.map(({id, nodes}) => `${id} ${JSON.stringify(nodes).slice(0, 400)}`)
    })
    expect(faults).toEqual([])
  })

  it('is walked through by keyboard: skip link, table, filter, articles', async () => {
    const page = await open('samples')
    const focused: string[] = []
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab')
      const place = await page.evaluate(() => {
        const at = document.activeElement as Element
        return at.matches('.skip')
          ? 'skip'
          : (at.closest('article, form, [role=region], details')?.tagName ?? '')
      })
      if (focused.at(-1) !== place) focused.push(place)
    }
    expect(focused).toEqual(['skip', 'DIV', 'DETAILS', 'FORM', 'ARTICLE'])
  })

  it('fits a phone, and paper', async () => {
    const page = await open('hostile', {viewport: {width: 360, height: 700}})
    const isWider = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(await isWider()).toBe(false)
    await page.goto(pathToFileURL(path.join(out, 'samples.html')).href)
    expect(await isWider()).toBe(false)
    const [text, note] = await Promise.all([
      page.locator('.row:has(.note) .text').first().boundingBox(),
      page.locator('.row .note').first().boundingBox()
    ])
    expect(note?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1)
  })
})
