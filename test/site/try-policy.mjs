// The page to try decisions: other policies and frameworks.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { checkExpense, FY2016, sbmForms, scoreSbm } from 'deped-school-partnerships'
import { link, open, phone, serious, site, summary, supplies, wide } from './browser.mjs'

describe('other policies and frameworks', () => {
  test('another policy is given by keyboard; the answer says so, the link and the files keep it', async () => {
    const { page, close } = await open(link('checkExpense', supplies))
    assert.match(await page.locator('#outcome').innerText(), /^Eligible/u)
    assert.equal(await page.locator('#replaced').innerText(), '')
    assert.equal(await summary(page, 'Policy').innerText(), `Policy: ${FY2016.id}, unless another is given`)
    assert.equal(
      await page.locator('#facts details > summary', { hasText: 'Policy' }).evaluate((each) => each.parentElement.open),
      false,
    )
    await summary(page, 'Policy').focus()
    for (const key of ['Enter', 'Tab', 'Enter']) await page.keyboard.press(key)
    // The reader stays at the policy.
    const id = `${FY2016.id}, changed`
    assert.equal(await page.evaluate(() => document.activeElement.textContent), `Policy: ${id}`)
    assert.equal(
      await page.locator('#replaced').innerText(),
      `The policy ${FY2016.id} is yours to change; so far its figures are the same.`,
    )
    await page.locator('#facts .empty > summary', { hasText: 'Ceilings' }).click()
    await summary(page, 'Ceilings').focus()
    await page.keyboard.press('Enter')
    const ceilings = page.getByRole('group', { name: 'Ceilings' })
    await ceilings.getByRole('textbox', { name: 'Supplies and materials' }).fill('500.00')
    // A figure that is not the Order’s needs to be given by somebody.
    assert.match(await page.locator('#outcome').innerText(), /^Could not be read; 1 problem/u)
    assert.match(await page.locator('.issues').innerText(), /^Ceilings: .*Say who gave it/u)
    await page.locator('.issues').getByRole('button').click()
    await ceilings.getByRole('textbox', { name: 'Authority' }).fill('Memorandum A')
    assert.match(await page.locator('#outcome').innerText(), /^Not eligible/u)
    assert.match(
      await page.locator('#replaced').innerText(),
      /^You changed the policy FY2016: ceilings: Supplies and materials 500\.00 \(Memorandum A\)\.\s+With FY2016 the outcome was: Eligible\. Now: Not eligible\./u,
    )
    assert.match(await page.locator('#why').innerText(), /With a figure given by Memorandum A/u)
    assert.deepEqual(await serious(page), [])

    const policy = {
      ...FY2016,
      id,
      ceilings: { value: { 'supplies-and-materials': '500.00' }, authority: 'Memorandum A' },
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Answer (JSON)' }).click(),
    ])
    const answer = JSON.parse(readFileSync(await download.path(), 'utf8'))
    assert.deepEqual(answer.inputs, JSON.parse(JSON.stringify({ expense: supplies, options: { policy } })))
    assert.deepEqual(answer.answer, JSON.parse(JSON.stringify(checkExpense(supplies, { policy }))))
    const url = page.url()
    await page.getByRole('button', { name: 'Back to FY2016' }).click()
    assert.match(await page.locator('#outcome').innerText(), /^Eligible/u)
    await close()
    const again = await open(url.slice(site.href.length))
    assert.match(await again.page.locator('#outcome').innerText(), /^Not eligible/u)
    assert.match(await again.page.locator('#replaced').innerText(), /Memorandum A/u)
    await again.close()
  })

  test('what a policy changes is told beside what it was: each decision and each amount', async () => {
    const row = { day: '2017-01-10', amount: '1500.00', item: 'supplies-and-materials', inApprovedWfp: true }
    const ledger = [
      { kind: 'receipt', day: '2016-08-22', amount: '140000.00' },
      { ...row, kind: 'expense', voucher: 'DV-1' },
    ]
    const policy = { ...FY2016, id: 'FY2016, changed', validUntil: { value: '2017-03-31', authority: 'Memorandum A' } }
    const { page, close } = await open(link('fundBalance', { ledger }, '2017-02-01', { policy }))
    const said = await page.locator('#replaced').innerText()
    assert.match(said, /valid until 2017-03-31 \(Memorandum A\)/u)
    assert.match(said, /With FY2016 the outcome was: Non-compliant\. Now: Undetermined\./u)
    assert.match(said, /Fund: Non-compliant → Undetermined \(.*breached → open\)/u)
    assert.match(said, /Not eligible: P1,500\.00 → P0\.00/u)
    await close()
  })

  test('the levels of a policy are ticked', async () => {
    const policy = { ...structuredClone(FY2016), id: 'Memorandum A' }
    for (const key of ['leaderLevels', 'partnerLevels']) policy[key].authority = 'Memorandum A'
    const { page, close } = await open(
      link('classifySchool', { id: '107970', pbb: { year: 2014, level: 5 } }, { policy }),
    )
    assert.match(await page.locator('#outcome').innerText(), /^Leader School/u)
    await summary(page, 'Leader levels').click()
    await page.getByRole('group', { name: 'Leader levels' }).getByLabel('5', { exact: true }).uncheck()
    await summary(page, 'Partner levels').click()
    await page.getByRole('group', { name: 'Partner levels' }).getByLabel('5', { exact: true }).check()
    assert.equal(await summary(page, 'Partner levels').innerText(), 'Partner levels: 1, 2, 3, 4, 5')
    assert.match(await page.locator('#outcome').innerText(), /^Partner School/u)
    await close()
  })

  test('another SBM framework has as many ratings as it counts, and the answer says so', async () => {
    const assessment = { principles: { 'curriculum-learning': [3, 2] } }
    const { page, close } = await open(link('scoreSbm', assessment))
    const ratings = page.getByRole('group', { name: 'Curriculum and Learning', exact: true }).locator('select')
    assert.equal(await ratings.count(), 7)
    await summary(page, 'Framework').click()
    await page.getByRole('button', { name: 'Change SBM2012/ten-ratings' }).click()
    assert.equal(await ratings.count(), 10)
    assert.match(
      await page.locator('#replaced').innerText(),
      /SBM2012\/ten-ratings in place of SBM2012\. It has its own: principles/u,
    )
    assert.ok(
      (await page.locator('#answer pre').innerText()).includes(
        scoreSbm(assessment, { framework: sbmForms.tenRatings }).framework,
      ),
    )
    await summary(page, /^Principles \(4\)/u).click()
    await summary(page, /^Principle 2/u).click()
    const count = page.getByRole('textbox', { name: 'Indicator count' })
    await count.fill('9')
    assert.equal(await ratings.count(), 9)
    assert.equal(await page.evaluate(() => document.activeElement.value), '9')
    assert.match(await page.locator('.issues').innerText(), /^Framework: .*Say who gave it/u)
    await page.locator('.issues').getByRole('button').first().click()
    await page.getByRole('group', { name: 'Framework' }).getByRole('textbox', { name: 'Authority' }).fill('Division A')
    assert.match(await page.locator('#replaced').innerText(), /given by Division A/u)
    assert.deepEqual(await serious(page), [])
    await close()
  })

  test('a hostile policy or framework is an answer too', async () => {
    for (const path of [
      link('checkExpense', supplies, {
        policy: {
          id: 7,
          fund: [[{}]],
          leaderLevels: { value: Array.from({ length: 1000 }, () => ({})) },
          ceilings: { value: 'x' },
        },
      }),
      link(
        'scoreSbm',
        { principles: {} },
        {
          framework: {
            id: {},
            principles: [{ id: 'leadership-governance', indicatorCount: 1e9 }, null, 7],
            weights: [],
            bands: 'x',
          },
        },
      ),
      link('planPairings', [], { policy: { id: '<img src=x onerror="document.title=1">' } }),
      link('checkExpense', supplies, {
        policy: { id: { toString: 1 }, fund: { value: { a: { toString: 1 } }, authority: { toString: 1 } } },
      }),
      link('checkExpense', supplies, 7),
      link('rankPartners', {}, 'x', []),
    ]) {
      const { page, close } = await open(path)
      assert.match(await page.locator('#outcome').innerText(), /^Could not be read/u, path)
      assert.equal(await page.locator('main img').count(), 0)
      await close()
    }
  })

  for (const [viewport, colorScheme] of [
    [wide, 'light'],
    [phone, 'dark'],
  ]) {
    test(`a policy and a framework, all unfolded, at ${viewport.width} pixels, ${colorScheme}: nothing serious for axe, nothing beside the screen`, async () => {
      const { page, close } = await open(
        link(
          'applySbmIncentive',
          {},
          {},
          { policy: { ...FY2016, id: 'Another' }, framework: { ...sbmForms.bands, id: 'Ours' } },
        ),
        { viewport, colorScheme },
      )
      await page.locator('details').evaluateAll((all) =>
        all.forEach((each) => {
          each.open = true
        }),
      )
      assert.deepEqual(await serious(page), [])
      const [width, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      assert.ok(width <= room, `${width} in ${room}`)
      await close()
    })
  }
})
