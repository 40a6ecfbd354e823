// The page to try decisions: what is entered, and what cannot be read.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fundBalance } from 'deped-school-partnerships'
import { link, open, record, serious, summary } from './browser.mjs'

describe('what is entered', () => {
  test('who types an answer and clicks the next one loses no click', async () => {
    const { page, close } = await open(
      link('checkExpense', {
        item: 'supplies-and-materials',
        activity: { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false },
      }),
    )
    await page.locator('#questions').getByLabel('Day', { exact: true }).fill('2016-09-01')
    const yes = await page
      .locator('#questions')
      .getByRole('group', { name: 'In the approved WFP' })
      .getByLabel('Yes')
      .boundingBox()
    await page.mouse.move(yes.x + 5, yes.y + 5)
    await page.mouse.down()
    await page.waitForTimeout(100)
    await page.mouse.up()
    await page.locator('#outcome', { hasText: /^Eligible/u }).waitFor()
    assert.equal((await record(page)).inApprovedWfp, true)
    await close()
  })

  test('bad input is an answer: every problem is told, and leads to its field', async () => {
    const { page, close } = await open(
      link('checkExpense', {
        item: 'honorarium',
        day: '2016-13-01',
        amount: '12.345',
        activity: { activity: 'gardening' },
      }),
    )
    assert.match(await page.locator('#outcome').innerText(), /^Could not be read; 4 problems to mend/u)
    assert.equal(await page.locator('.issues li').count(), 4)
    await page.locator('.issues li', { hasText: '`day`' }).getByRole('button').click()
    assert.equal(await page.evaluate(() => document.activeElement.value), '2016-13-01')
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-invalid')), 'true')
    // What is wrong is read out with the field.
    const described = await page.evaluate(() =>
      document.activeElement
        .getAttribute('aria-describedby')
        .split(' ')
        .map((id) => document.getElementById(id).textContent),
    )
    assert.match(described.join(' '), /expected a day of the calendar/u)
    assert.deepEqual(await serious(page), [])
    await close()
  })

  test('what cannot be read in an entry of a list is told at the entry, and leads to its field', async () => {
    const pair = (leader) => ({ leader: { id: leader }, partner: { id: '107973' } })
    for (const inputs of [
      ['checkPairings', [pair('107970'), pair('90002')]],
      ['evaluateProgramme', [{ pairing: pair('107970') }, { pairing: pair('90002') }], '2016-12-31'],
      ['planPairings', [{ id: '107970' }, { id: '90002' }]],
    ]) {
      const { page, close } = await open(link(...inputs))
      const problem = page.locator('.part .issues li', { hasText: 'six digits' })
      assert.equal(await problem.count(), 1)
      await problem.getByRole('button').click()
      assert.deepEqual(
        await page.evaluate(() => [document.activeElement.value, document.activeElement.getAttribute('aria-invalid')]),
        ['90002', 'true'],
      )
      assert.match(
        await page.evaluate(() =>
          document.activeElement
            .getAttribute('aria-describedby')
            .split(' ')
            .map((id) => document.getElementById(id).textContent)
            .join(' '),
        ),
        /six digits/u,
      )
      await close()
    }
  })

  test('an entry of which nothing is known any more is an entry still', async () => {
    for (const [entry, label] of [
      [0, 'Staff 1'],
      [1, 'Staff 2'],
    ]) {
      const { page, close } = await open(
        link('checkIncentives', { staff: [{ personnel: 'teaching' }, { personnel: 'teaching' }] }),
      )
      await page.locator('#facts').getByRole('group', { name: label }).getByLabel('Not known').first().check()
      assert.deepEqual(await record(page), {
        staff: [{ personnel: 'teaching' }, { personnel: 'teaching' }].with(entry, {}),
      })
      assert.match(await page.locator('#outcome').innerText(), /^Reported/u)
      await close()
    }
  })

  test('an entry is added to a list and taken out again', async () => {
    const { page, close } = await open(link('fundBalance', {}, '2016-12-31'))
    await page.getByRole('button', { name: 'Add receipt' }).click()
    await page.locator('#facts').getByLabel('Day', { exact: true }).fill('2016-08-22')
    await page.getByRole('textbox', { name: 'Amount' }).fill('140000')
    assert.deepEqual(await record(page), { ledger: [{ kind: 'receipt', day: '2016-08-22', amount: '140000' }] })
    assert.match(await page.locator('#outcome').innerText(), /^Compliant/u)
    await page.getByRole('button', { name: 'Remove Receipt 1' }).click()
    assert.equal(await page.getByRole('textbox', { name: 'Amount' }).count(), 0)
    await close()
  })

  test('each button that adds says what it adds, and no two of a list are alike', async () => {
    const { page, close } = await open(link('checkStatement', { expenses: ['600.00'], receipts: ['700.00'] }))
    const buttons = (await page.locator('#facts button').allInnerTexts()).filter((each) =>
      /^(?:Add|Remove) /u.test(each),
    )
    assert.deepEqual(buttons.toSorted(), ['Add expense', 'Add receipt', 'Remove Expense 1', 'Remove Receipt 1'])
    await close()
  })

  test('questions of one kind that are folded are named by what they share', async () => {
    const done = { 'leader-a': '2016-08-01', 'leader-b': '2016-08-02' }
    const { page, close } = await open(link('checkDuties', { done }, '2016-12-31'))
    const folds = page.locator('#questions summary')
    assert.deepEqual(
      (await folds.allInnerTexts()).map((each) => each.split(':')[0]),
      ['Duties done'],
    )
    await close()
  })

  test('a day is shown as the browser shows days, and hints speak as the buttons do', async () => {
    const { page, close } = await open(link('checkDuties', { wfpApproved: false }, '2016-12-31'))
    const facts = await page.locator('#facts').textContent()
    assert.doesNotMatch(facts, /YYYY|\bfalse\b|\btrue\b/u)
    assert.match(facts, /“No” where it is not approved/u)
    await close()
  })

  test('the answer in words names what a form prints by the labels of the page', async () => {
    const printed = { means: { 'leadership-governance': '1.70' } }
    const principles = { 'leadership-governance': [1, 1, 1, 2, 2] }
    const { page, close } = await open(link('checkForm', { assessment: { principles }, printed }))
    assert.match(
      await page.locator('#answer pre').textContent(),
      /“Printed, Means, Leadership and Governance” is 1\.70/u,
    )
    await close()
  })

  test('a choice and the text beside it are never both given', async () => {
    const { page, close } = await open(link('checkDuties', { done: { 'leader-a': false } }, '2016-12-31'))
    const choices = page.locator('#facts').getByRole('group', { name: /^Leader, A/u })
    assert.equal(await choices.getByLabel('No', { exact: true }).isChecked(), true)
    await choices.locator('.beside input').fill('2016-09-01')
    assert.equal(await choices.locator(':checked').count(), 0)
    await choices.getByLabel('Not known').check()
    assert.equal(await choices.locator('.beside input').inputValue(), '')
    await close()
  })

  test('what the reader folded or unfolded stays so, and the focus stays with the list that changes', async () => {
    const { page, close } = await open(link('fundBalance', { ledger: [] }, '2016-12-31'))
    const focused = () => page.evaluate(() => document.activeElement.textContent || document.activeElement.id)
    await page.locator('#answer summary', { hasText: 'in words' }).click()
    await page.getByRole('button', { name: 'Add receipt' }).focus()
    await page.keyboard.press('Enter')
    assert.match(await focused(), /day/u)
    await page.locator('#facts').getByLabel('Day', { exact: true }).fill('2016-08-22')
    assert.match(await summary(page, 'Receipt 1').innerText(), /2016-08-22/u)
    assert.equal(await page.locator('#answer pre').isVisible(), false)
    await page.getByRole('button', { name: 'Remove Receipt 1' }).focus()
    await page.keyboard.press('Enter')
    assert.equal(await focused(), 'Ledger (0)')
    await page.locator('#facts .empty > summary').click()
    await summary(page, 'Activities').click()
    await page.getByRole('button', { name: 'There are none' }).focus()
    await page.keyboard.press('Enter')
    assert.equal(await focused(), 'Activities (0)')
    await close()
  })

  test('a huge record is decided at once, and the page says what it leaves out', async () => {
    const { page, close } = await open(link('fundBalance', {}, '2016-12-31'))
    const fund = {
      ledger: Array.from({ length: 9000 }, (_, index) => ({
        kind: 'expense',
        day: '2016-09-01',
        amount: '1.00',
        item: 'supplies-and-materials',
        voucher: `V-${index}`,
      })),
    }
    await page.locator('#record summary').click()
    const took = await page.locator('#json').evaluate((box, text) => {
      box.value = text
      const start = performance.now()
      box.dispatchEvent(new Event('input'))
      return performance.now() - start
    }, JSON.stringify(fund))
    assert.ok(took < 8000, `${took} ms`)
    const { needs } = fundBalance(fund, '2016-12-31')
    assert.match(
      await page.locator('#outcome').innerText(),
      new RegExp(`${needs.length.toLocaleString('en')} questions open`, 'u'),
    )
    // Of each kind as many as a person may read.
    for (const kind of new Set(needs.map(({ asks }) => asks)))
      assert.ok(
        (await page.locator('#questions').textContent()).includes(
          `And ${(needs.filter(({ asks }) => asks === kind).length - 50).toLocaleString('en')} more.`,
        ),
      )
    assert.match(await page.locator('#facts').textContent(), /The first 50 are shown. All 9,000 count/u)
    assert.ok((await page.locator('*').count()) < 20_000)
    await close()
  })
})
