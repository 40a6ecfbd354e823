// Every page as it is read: on a screen, on a phone, on paper, with a screen reader.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import { browser, loaded, open, phone, serious, site, some, step, wide } from './browser.mjs'

const files = () => readdirSync(site, { recursive: true }).filter((file) => file.endsWith('.html'))

// Of every kind of page one; every document where the whole site is read.
const pages = [
  'index.html',
  'documents/Rulebook.html',
  ...some(readdirSync(new URL('documents/', site)).filter((file) => file !== 'Rulebook.html')).map(
    (file) => `documents/${file}`,
  ),
  'functions/checkExpense.html',
  'types/Finding.html',
  'variables/sources.html',
  // An interface is read as a type is, and the others are lists of links: all where the whole site is read.
  ...(step === 1 ? ['interfaces/LedgerRow.html', 'hierarchy.html', 'modules.html'] : []),
  'source/src/expenses/rules.ts.html',
  'try.html',
]

/** Words and numbers in tables that stand on two lines. A name in several parts may be broken between them. */
const broken = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('td, th')].flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      const texts = []
      while (walker.nextNode()) texts.push(walker.currentNode)
      return texts.flatMap((text) =>
        [...text.data.matchAll(/[\p{L}\p{N}.,]+/gu)].flatMap(({ index, 0: word }) => {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : []
        }),
      )
    }),
  )

// Each page is read by itself, so two at a time are as good.
describe('reading', { concurrency: 2 }, () => {
  for (const [index, path] of pages.entries()) {
    // One or the other of each page, or both where the whole site is read.
    for (const [viewport, colorScheme] of [
      [wide, 'light'],
      [phone, 'dark'],
    ].filter((_, at) => step === 1 || at === index % 2)) {
      test(`${path} at ${viewport.width} pixels, ${colorScheme}: nothing serious for axe, no word of a table broken`, async () => {
        const { page, close } = await open(path, { viewport, colorScheme })
        await loaded(page)
        assert.deepEqual(await serious(page), [])
        assert.deepEqual(await broken(page), [])
        await close()
      })
    }
  }

  test('on a phone no page is wider than the screen', async () => {
    // Without scripts a page stands as it is, at once.
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false })
    const page = await context.newPage()
    const wider = []
    // The pages of the sources are all alike, and one of them is read above.
    for (const file of some(files().filter((each) => !each.startsWith('source')))) {
      await page.goto(site.href + file)
      const [width, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      if (width > room) wider.push(`${file}: ${width} in ${room}`)
    }
    assert.deepEqual(wider, [])
    await context.close()
  })

  test('a wide table scrolls in a box of its own, which the keyboard reaches and which has a name', async () => {
    const { page, close } = await open('documents/Nation.html', { viewport: phone })
    await loaded(page)
    const box = page.getByRole('region', { name: /^Division by division, table 1$/u })
    const rooms = await box.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])
    assert.ok(rooms[0] > rooms[1], `${rooms}`)
    await box.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.activeElement.scrollLeft > 0)
    await close()
  })

  for (const colorScheme of ['light', 'dark']) {
    test(`in print, from a ${colorScheme} screen, the text stands alone, dark on white, over the whole width`, async () => {
      const { page, close } = await open('documents/Rulebook.html', { colorScheme })
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.locator('.tsd-page-toolbar').isVisible(), false)
      assert.equal(await page.locator('.site-menu').isVisible(), false)
      const [text, whole] = await page.evaluate(() => [
        document.querySelector('.col-content').clientWidth,
        document.documentElement.clientWidth,
      ])
      assert.ok(text > whole * 0.8, `${text} of ${whole}`)
      await close()
    })

    test(`in print, from a ${colorScheme} screen, code, tables and links are those of the light theme`, async () => {
      for (const path of some(['interfaces/Duty.html', 'documents/Guide.html', 'documents/Nation.html', 'try.html'])) {
        const { page, close } = await open(path, { colorScheme })
        await loaded(page)
        const colours = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('body, main *, .col-content *')].map((each) =>
              [each.tagName, getComputedStyle(each).color, getComputedStyle(each).backgroundColor].join(' '),
            ),
          )
        // The theme that the reader chose counts before that of the system.
        await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), colorScheme)
        await page.emulateMedia({ media: 'print' })
        const printed = await colours()
        await page.emulateMedia({ colorScheme: 'light' })
        await page.evaluate(() => (document.documentElement.dataset.theme = 'light'))
        assert.deepEqual(printed, await colours())
        assert.deepEqual(
          (await serious(page)).filter((each) => each.startsWith('color-contrast')),
          [],
        )
        await close()
      }
    })
  }
})
