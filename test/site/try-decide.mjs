// The page to try decisions: from facts to the decision.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { classifySchool, english, evaluatePartnership } from 'deped-school-partnerships'
import { offeredCases } from '../../docs/markdown.mjs'
import { examples } from '../../docs/site/try/examples.js'
import { demo, link, open, phone, record, serious, step } from './browser.mjs'

describe('try a decision', () => {
  test('a case of the rulebook can be tried', async () => {
    const { page, close } = await open('documents/Rulebook.html#expensesprofessional-fees')
    await page.locator('a:text-is("the fee of a consultant is not eligible") + a').first().click()
    await page.locator('#outcome', { hasText: 'Not eligible' }).waitFor()
    assert.ok((await page.locator('#why').textContent()).includes('Payment of professional fees/honoraria'))
    await close()
  })

  test('on a phone the decision stays in sight, and is one step away', async () => {
    const { page, close } = await open('try.html', { viewport: phone })
    const jump = page.locator('#jump')
    await page.locator('#facts').evaluate((each) => each.scrollIntoView())
    const { y, height } = await jump.boundingBox()
    assert.ok(y + height <= phone.height, `${y}`)
    assert.equal(await jump.innerText(), `↑ ${await page.locator('#outcome').textContent()}`)
    await jump.click()
    assert.equal(await page.evaluate(() => document.activeElement.id), 'decision-title')
    await close()
  })

  test('the demo record: the outcome, every question and every breach of the library’s own answer', async () => {
    const { page, close } = await open('try.html')
    await page.locator('#subject').selectOption('evaluatePartnership')
    await page.locator('#example').selectOption(demo.id)
    const report = evaluatePartnership(...demo.input)
    assert.match(
      await page.locator('#outcome').innerText(),
      new RegExp(`^${english.labels.outcomes[report.outcome]}`, 'iu'),
    )
    const text = await page.locator('#questions').textContent()
    for (const { question } of report.needs) assert.ok(text.includes(question), question)
    const why = await page.locator('#why').innerText()
    for (const decision of report.parts.expenses) {
      for (const finding of decision.findings.filter(({ result }) => result === 'breached'))
        assert.ok(why.includes(finding.message), finding.message)
    }
    assert.deepEqual(await record(page), demo.input[0])
    assert.deepEqual(await serious(page), [])
    await close()
  })

  test('every question with a decision for an answer can be asked', async () => {
    const { page, close } = await open('try.html')
    const subjects = await page.locator('#subject option').evaluateAll((all) => all.map(({ value }) => value))
    for (const name of [
      'evaluatePartnership',
      'classifySchool',
      'checkPairing',
      'checkPairings',
      'checkActivity',
      'checkExpense',
      'fundBalance',
      'checkDuties',
      'checkIncentives',
      'scoreSbm',
      'applySbmIncentive',
      'checkForm',
      'evaluateProgramme',
      'rankPartners',
      'planPairings',
    ]) {
      assert.ok(subjects.includes(name), name)
    }
    await close()
  })

  test('every example is answered as its case states', async () => {
    const { page, close } = await open('try.html')
    const shown = await page.evaluate(async (every) => {
      const told = []
      for (const { value } of document.querySelector('#subject').options)
        for (const { id } of globalThis.tryData.examples[value].filter((_, index) => index % every === 0)) {
          location.hash = `#example=${id}`
          await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
          // Which of them is shown stands in the box, but for those that are entered alike.
          const named = document.querySelector('#example').value !== ''
          told.push([id, named && document.querySelector('#outcome').dataset.outcome])
        }
      return told
    }, step)
    const stated = new Map(offeredCases().map(({ id, expect }) => [id, expect.outcome]))
    assert.ok(shown.length > 400 / step)
    assert.deepEqual(
      shown.filter(([id, outcome]) => outcome !== stated.get(id)).map(([id, outcome]) => [id, outcome, stated.get(id)]),
      [],
    )
    await close()
  })

  test('a few examples with plain names are offered, each a case; the box says which one is shown', async () => {
    const cases = new Map(offeredCases().map((each) => [each.id, each.function]))
    for (const [subject, offers] of Object.entries(examples)) {
      assert.ok(offers.length > 1 && offers.length < 6, subject)
      for (const [id, ...names] of offers) {
        assert.equal(cases.get(id), subject, id)
        assert.equal(new Set(names).size, 2)
        assert.ok(names.every((name) => name.length < 60))
      }
    }
    const { page, close } = await open('try.html#language=fil')
    const [[id, , name]] = examples[await page.locator('#subject').inputValue()]
    assert.equal(await page.locator('#example').inputValue(), id)
    assert.equal(await page.locator('#example option:checked').innerText(), name)
    await page.locator('#clear').click()
    assert.equal(await page.locator('#example').inputValue(), '')
    await close()
  })

  test('a form that is filled by keyboard alone changes the decision at once; what is cleared is absent again', async () => {
    const { page, close } = await open(link('classifySchool'))
    await page.locator('#outcome', { hasText: 'Nothing is entered yet' }).waitFor()
    await page.getByRole('textbox', { name: 'ID' }).focus()
    await page.keyboard.type('107970')
    await page.locator('#outcome', { hasText: 'Undetermined' }).waitFor()
    await page.locator('#facts summary', { hasText: 'PBB' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2014')
    await page.keyboard.press('Tab')
    await page.keyboard.press('5')
    await page.locator('#outcome', { hasText: 'Leader school' }).waitFor()
    const answer = classifySchool({ id: '107970', pbb: { year: 2014, level: 5 } })
    for (const { message } of answer.because) assert.ok((await page.locator('#answer').textContent()).includes(message))
    await page.getByRole('textbox', { name: 'Year' }).fill('')
    assert.deepEqual(await record(page), { id: '107970', pbb: { level: 5 } })
    await page.getByRole('combobox', { name: 'Level' }).selectOption('Not known')
    assert.deepEqual(await record(page), { id: '107970' })
    await close()
  })

  test('unknown is not no: the third choice takes the field out of the record', async () => {
    const { page, close } = await open(link('checkActivity', { activity: 'tle', keyStage: '4-6', partnerNeed: true }))
    const choices = page.getByRole('group', { name: 'A need of the Partner School' })
    await choices.getByLabel('No', { exact: true }).check()
    assert.equal((await record(page)).partnerNeed, false)
    await choices.getByLabel('Not known').check()
    assert.equal('partnerNeed' in (await record(page)), false)
    await close()
  })

  test('open questions are answered in place, until nothing is open', async () => {
    const { page, close } = await open(
      link('checkPairing', {
        leader: { id: '107970', pbb: { year: 2014, level: 5 } },
        partner: { id: '107973' },
        onDepEdList: true,
      }),
    )
    const questions = page.locator('#questions li')
    assert.equal(await questions.count(), 2)
    await questions.filter({ hasText: 'At which level' }).getByLabel('Year').fill('2014')
    await page.keyboard.press('Tab')
    // The reader goes on where they are.
    await page.waitForFunction(() => document.activeElement.matches('#questions select'))
    // The arrows go through the levels; the question stays until the reader goes on.
    for (const level of [1, 2, 1]) {
      await page.keyboard.press(level === 2 ? 'ArrowDown' : String(level))
      assert.deepEqual((await record(page)).partner, { id: '107973', pbb: { year: 2014, level } })
    }
    assert.equal(await questions.count(), 2)
    await page.keyboard.press('Tab')
    await page.waitForFunction(() => document.querySelectorAll('#questions li').length === 1)
    // The reader is not thrown back to the top of the page.
    await page.waitForFunction(() => document.activeElement.matches('#questions input'))
    await questions.first().getByLabel('Yes').click()
    assert.match(await page.locator('#outcome').innerText(), /^Compliant/u)
    await page.keyboard.press('Tab')
    await page.waitForFunction(() => document.querySelectorAll('#questions li').length === 0)
    assert.ok(await page.evaluate(() => document.activeElement.closest('#answer')))
    await close()
  })
})
