// The page to try decisions: values by names that the reader gives, and values that may be given in several forms.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { link, open, phone, record, serious, summary } from './browser.mjs'

const newYear = (page) => page.locator('#facts').getByLabel('School year').first()
const addYear = async (page, year) => {
  await newYear(page).fill(year)
  await page.keyboard.press('Enter')
}

describe('entries by name', () => {
  test('figures by year are entered by keyboard, and taken out again', async () => {
    const { page, close } = await open(link('ratePerformance'))
    await summary(page, 'Enrolment').click()
    await addYear(page, '2012-2013')
    await page.keyboard.type('112')
    await addYear(page, '2013-2014')
    assert.deepEqual(await record(page), { enrolment: { '2012-2013': '112', '2013-2014': null } })
    await page.keyboard.type('128')
    assert.deepEqual(await record(page), { enrolment: { '2012-2013': '112', '2013-2014': '128' } })
    assert.match(await page.locator('#answer').textContent(), /up 14\.29%/u)
    assert.equal(await summary(page, 'Enrolment').innerText(), 'Enrolment (2)')
    // A figure that is cleared is one that is not known; its year stays.
    await page.locator('#facts').getByLabel('For 2013-2014').fill('')
    assert.deepEqual(await record(page), { enrolment: { '2012-2013': '112', '2013-2014': null } })
    await page.getByRole('button', { name: 'Remove 2013-2014' }).click()
    assert.deepEqual(await record(page), { enrolment: { '2012-2013': '112' } })
    assert.deepEqual(await serious(page), [])
    await close()
  })

  test('what is no year adds nothing, and a year that is there is gone to', async () => {
    const { page, close } = await open(link('ratePerformance', { enrolment: { 2013: 5 } }))
    await addYear(page, '20x')
    assert.equal(await newYear(page).getAttribute('aria-invalid'), 'true')
    assert.deepEqual(await record(page), { enrolment: { 2013: 5 } })
    await addYear(page, '2013')
    assert.equal(await page.evaluate(() => document.activeElement.value), '5')
    await close()
  })

  test('a year of another form that was pasted is shown, told, and can be removed', async () => {
    const { page, close } = await open(link('ratePerformance', { enrolment: { 'last year': 5 } }))
    assert.match(await page.locator('#outcome').innerText(), /^Could not be read/u)
    await page.getByRole('button', { name: 'Remove last year' }).click()
    assert.equal(await page.locator('#outcome').innerText(), 'Nothing is entered yet.')
    await close()
  })

  test('changes by year are entries with parts, also of what a form prints', async () => {
    const { page, close } = await open(
      link('checkForm', {
        assessment: {},
        figures: { enrolment: { changes: { 2013: { went: 'up', by: '5' } } } },
        printed: { performance: { access: { changes: { 2013: '5.00' } } } },
      }),
    )
    const facts = page.locator('#facts')
    await facts.getByLabel('By', { exact: true }).fill('6')
    assert.deepEqual((await record(page)).figures.enrolment.changes, { 2013: { went: 'up', by: '6' } })
    await facts.locator('[id="form.0.printed.performance.access.changes.2013"]').fill('6.00')
    assert.deepEqual((await record(page)).printed.performance.access.changes, { 2013: '6.00' })
    await close()
  })
})

test('figures by year come first, and that a measure is not rated is chosen instead', async () => {
  const { page, close } = await open(link('ratePerformance'))
  await summary(page, 'Completion').click()
  const instead = page.getByRole('button', { name: 'Completion: Instead: that it is not rated' })
  await instead.click()
  await page.locator('#facts').getByRole('radio', { name: 'Not rated' }).check()
  assert.deepEqual(await record(page), { completion: 'not-rated' })
  await page.getByRole('button', { name: 'Completion: Instead: the figures by year' }).click()
  assert.equal(await instead.count(), 1)
  await close()
})

describe('on a phone', () => {
  test('no control of an entry by name is wider than the screen', async () => {
    const changes = { 2013: { went: 'up', by: '5' }, 2014: null }
    const input = { enrolment: { '2012-2013': 112 }, dropout: { changes } }
    const { page, close } = await open(link('ratePerformance', input), { viewport: phone })
    const ends = await page
      .locator('#facts :is(input, button)')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right))
    assert.ok(ends.length > 10)
    assert.ok(Math.max(...ends) <= phone.width, `${ends}`)
    await close()
  })
})

describe('several forms', () => {
  test('a value is changed to another form and back, and each is filled in', async () => {
    const { page, close } = await open(
      link('scoreSbm', { performanceImprovement: { access: 3, quality: { byLevel: 2 } } }),
    )
    const facts = page.locator('#facts')
    assert.equal(await facts.getByLabel('Access', { exact: true }).locator(':checked').innerText(), '3')
    await page.getByRole('button', { name: 'Access: Instead: each rating' }).click()
    assert.deepEqual((await record(page)).performanceImprovement, { quality: { byLevel: 2 } })
    await page.keyboard.press('2')
    assert.deepEqual((await record(page)).performanceImprovement.access, [2])
    await page.getByRole('button', { name: 'Access: Instead: one value' }).click()
    await page.keyboard.press('1')
    assert.equal((await record(page)).performanceImprovement.access, 1)
    await facts.getByLabel('By change', { exact: true }).selectOption('3')
    assert.deepEqual((await record(page)).performanceImprovement.quality, { byLevel: 2, byChange: 3 })
    await close()
  })

  test('an indicator of 2024 is marked, or does not apply', async () => {
    const { page, close } = await open(link('summarizeSbm2024', { indicators: { 1: 'always' } }))
    await page.locator('#facts').getByLabel('Indicator 1', { exact: true }).selectOption('Rarely')
    assert.deepEqual(await record(page), { indicators: { 1: 'rarely' } })
    await page.getByRole('button', { name: 'Indicator 1: Instead: it does not apply' }).click()
    await page.keyboard.type('no such rooms')
    assert.deepEqual(await record(page), { indicators: { 1: { notApplicable: 'no such rooms' } } })
    await close()
  })
})
