// The built site in a real browser, read from files as a person with a copy of it would: what the tests of its pages share.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before } from 'node:test'
import axe from 'axe-core'
import { chromium } from 'playwright-core'
import { offeredCases } from '../../docs/markdown.mjs'

export const site = new URL('../../docs/api/', import.meta.url)
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
export const wide = { width: 1280, height: 900 }
export const phone = { width: 390, height: 844 }

export let browser
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })
})
after(() => browser?.close())

/** A page that may load nothing from elsewhere and may report no error, which `close` holds it to. */
export const open = async (path, { viewport = wide, colorScheme = 'light', base = site.href } = {}) => {
  const page = await browser.newPage({ viewport, colorScheme, acceptDownloads: true })
  page.setDefaultTimeout(30_000)
  const problems = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(base) && !/^(?:blob|data):/u.test(url)) problems.push(`request to ${url}`)
  })
  await page.goto(base + path)
  const close = async () => {
    await page.close()
    assert.deepEqual(problems, [])
  }
  return { page, close }
}

/** Every how many things of a kind one is looked at: every 23rd, and each where the whole site is read (whole.mjs). */
export const step = process.env.SITE === 'whole' ? 1 : 23
export const some = (list) => list.filter((_, index) => index % step === 0)

export const anchor = (id) => id.replaceAll('/', '')
export const read = (file) => readFileSync(new URL(file, site), 'utf8')

/** The schemas and examples of the page to try decisions. */
export const tryData = () => JSON.parse(read('try-data.js').replace('globalThis.tryData = ', ''))

/** What is serious or critical for axe. */
export const serious = async (page) => {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ['violations'], preload: false }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`)
          .join(' | ')}`,
    )
}
export const loaded = (page) =>
  page.waitForFunction(() => document.readyState === 'complete' && getComputedStyle(document.body).display !== 'none')

// --- The page to try decisions ---

export const link = (subject, ...inputs) =>
  `try.html#${new URLSearchParams({ subject, input: JSON.stringify(inputs) })}`
export const record = async (page) => JSON.parse(await page.locator('#json').inputValue())
/** Pastes into the box for the record as a person does, from the clipboard. */
export const paste = async (page, text, box = '#paste') => {
  await page.evaluate((copied) => {
    const elsewhere = document.body.appendChild(document.createElement('textarea'))
    elsewhere.id = 'elsewhere'
    elsewhere.value = copied
    elsewhere.select()
  }, text)
  await page.keyboard.press('Control+C')
  await page.evaluate(() => document.getElementById('elsewhere').remove())
  await page.locator(box).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+V')
}
export const [, demo] = offeredCases().filter((each) => each.file.endsWith('/partnerships.json'))
export const supplies = {
  item: 'supplies-and-materials',
  day: '2016-09-01',
  amount: '600.00',
  inApprovedWfp: true,
  activity: { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false },
}
export const summary = (page, name) => page.locator('#facts .group > summary', { hasText: name })
