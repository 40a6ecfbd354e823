// The search of the site.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anchor, open } from './browser.mjs'

describe('search', () => {
  const expected = {
    honoraria: /expenses\/professional-fees/u,
    'DO 83': /DO 83, s\. 2012/u,
    'Key stage': /KeyStage/u,
    'expenses/professional-fees': /^Rulebook\.?expenses\/professional-fees/u,
    'do44/selection/not-twice': /^Clause map\.?do44\/selection\/not-twice/u,
  }
  for (const [query, entry] of Object.entries(expected)) {
    test(`finds ${query}`, async () => {
      const { page, close } = await open('index.html')
      await page.locator('#tsd-search-trigger').click()
      await page.locator('#tsd-search-input').pressSequentially(query)
      const results = page.locator('#tsd-search-results li')
      await results.first().waitFor()
      const texts = (await results.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' ').trim())
      assert.ok(!texts.some((text) => text.includes('__type')), texts.join(' | '))
      const index = texts.findIndex((text) => entry.test(text))
      assert.ok(index >= 0, `${query}: ${texts.join(' | ')}`)
      // An id is found first.
      if (query.includes('/')) assert.equal(index, 0)
      await results.nth(index).locator('a').click()
      await page.waitForURL((url) => !url.href.endsWith('index.html'))
      if (query.includes('/')) assert.ok(page.url().endsWith(`#${anchor(query)}`), page.url())
      await close()
    })
  }
})
