// The search of the site.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anchor, open } from './browser.mjs'

const results = (page) => page.locator('#tsd-search-results li')
const found = async (page, query) => {
  await page.locator('#tsd-search-trigger').click()
  await page.locator('#tsd-search-input').pressSequentially(query)
  await results(page).first().waitFor()
  return (await results(page).allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' ').trim())
}

describe('search', () => {
  const expected = {
    honoraria: /^Rulebook\.?Professional fees and honoraria/u,
    'DO 83': /DO 83, s\. 2012/u,
    'Key stage': /^Guide\.?What to do together/u,
    laptop: /^Words\.?Equipment/u,
    workbook: /^Rulebook\.?Commercial instructional materials/u,
    tarpaulin: /^Words\.?Words that point to no item/u,
    'expenses/professional-fees': /^Rulebook\.?expenses\/professional-fees/u,
    'do44/selection/not-twice': /^Clause map\.?do44\/selection\/not-twice/u,
  }
  test('words of a ledger lead to the rule and to the page of words, before how a line is read', async () => {
    for (const [query, rule] of [
      ['laptop', /^Rulebook\.?Equipment/u],
      ['workbook', /^Rulebook\.?Commercial instructional materials/u],
    ]) {
      const { page, close } = await open('index.html')
      const texts = await found(page, query)
      const places = [rule, /^Words\.?/u, /^Suggestions\.?/u].map((entry) =>
        texts.findIndex((text) => entry.test(text)),
      )
      assert.ok(places[0] >= 0 && places[1] >= 0, `${query}: ${texts.join(' | ')}`)
      assert.ok(places[2] < 0 || places[2] > Math.max(places[0], places[1]), `${query}: ${texts.join(' | ')}`)
      await close()
    }
  })
  const bought = ['honoraria', 'workbook']
  for (const query of ['nearby', 'fund', 'incentive', 'ledger', 'level'])
    test(`finds for ${query} what is read before what is programmed`, async () => {
      const { page, close } = await open('index.html')
      const texts = await found(page, query)
      assert.match(texts[0], /^(?:Rulebook|Clause map|Interpretation|Guide)/u, texts.join(' | '))
      await close()
    })
  for (const [query, entry] of Object.entries(expected)) {
    test(`finds ${query}`, async () => {
      const { page, close } = await open('index.html')
      const texts = await found(page, query)
      assert.ok(!texts.some((text) => text.includes('__type')), texts.join(' | '))
      const index = texts.findIndex((text) => entry.test(text))
      assert.ok(index >= 0, `${query}: ${texts.join(' | ')}`)
      // An id is found first, and so is the rule on what is bought.
      if (query.includes('/') || bought.includes(query)) assert.equal(index, 0)
      await results(page).nth(index).locator('a').click()
      await page.waitForURL((url) => !url.href.endsWith('index.html'))
      if (query.includes('/')) assert.ok(page.url().endsWith(`#${anchor(query)}`), page.url())
      await close()
    })
  }
})
