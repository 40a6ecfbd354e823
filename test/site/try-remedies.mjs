// The page to try decisions: what can be done about an answer.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkDuties, checkExpense, remedies, tell } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { link, open, record, serious, supplies } from './browser.mjs'

const ask = async (page) => {
  await page.locator('#remedies').getByRole('button').click()
  await page.locator('#remedies h3').waitFor()
  return page.locator('#remedies li').allInnerTexts()
}

describe('what can be done', () => {
  test('each remedy of the library, where the reader asks for it; what was asked goes with what is changed', async () => {
    const duties = { done: { 'leader-a': '2016-08-01', 'leader-b': false } }
    const { page, close } = await open(link('checkDuties', duties, '2016-08-31'))
    const said = await ask(page)
    const told = remedies(duties, checkDuties(duties, '2016-08-31'))
    assert.equal(said.length, told.remedies.length)
    // What is to be done is no question any more, so nobody is told to answer it; the next duty is one.
    assert.match(said[0], /^Can still be done: Leader, B: .*\. By 2016-08-31\.$/u)
    assert.ok(said.slice(1).some((text) => text.endsWith('\nWho or what answers: head of the Leader School')))
    for (const [index, { need }] of told.remedies.entries()) if (need) assert.ok(said[index].includes(tell(need)))
    // Who asked by keyboard goes on at the list.
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'What can be done')
    assert.deepEqual(await serious(page), [])
    await page
      .locator('#facts')
      .getByRole('group', { name: /^Leader, B/u })
      .getByLabel('Yes', { exact: true })
      .check()
    assert.equal(await page.locator('#remedies li').count(), 0)
    await close()
  })

  test('in Filipino too, with what would settle a question', async () => {
    const expense = { ...supplies, inApprovedWfp: undefined }
    const { page, close } = await open(`${link('checkExpense', expense)}&language=fil`)
    const said = await ask(page)
    const told = remedies(expense, checkExpense(expense))
    assert.deepEqual(
      said.map((each) => each.includes('Maayos ito kung ang sagot ay: Oo.')),
      [true],
    )
    assert.ok(said[0].includes(tell(told.remedies[0].need, filipino)))
    assert.ok(said[0].includes(filipino.labels.answeredBy.wfp))
    await close()
  })

  test('money that has to come back, and what is fixed', async () => {
    const row = { day: '2016-09-01', amount: '2000.00' }
    const ledger = [
      { ...row, kind: 'receipt' },
      { ...row, kind: 'expense', item: 'equipment' },
    ]
    const { page, close } = await open(link('fundBalance', { ledger }, '2016-12-31'))
    assert.ok((await ask(page)).some((each) => /P2,000\.00 has to be paid back/u.test(each)))
    await close()
    const other = await open(link('checkExpense', { ...supplies, item: 'equipment' }))
    assert.match((await ask(other.page)).join(' '), /Cannot be mended on that day: /u)
    // Said once, and not with each.
    assert.equal((await other.page.locator('#remedies').innerText()).split('describing it otherwise').length, 2)
    await other.close()
  })

  test('ids of the record are told as they are, and the question has them to choose from', async () => {
    const activities = [
      { id: 'drill', activity: 'preparedness-drills', description: 'Drill with the barangay' },
      { id: 'lac', activity: 'teacher-capacity-building' },
    ].map((each) => ({ ...each, partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }))
    const ledger = [
      { kind: 'receipt', day: '2016-08-22', amount: '2000.00' },
      { ...supplies, activity: undefined, kind: 'expense', voucher: 'DV-23' },
    ]
    const { page, close } = await open(link('fundBalance', { activities, ledger }, '2016-12-31'))
    assert.match((await ask(page)).join(' '), /in order if the answer is: drill, lac/u)
    const question = page.locator('#questions li', { hasText: 'DV-23' })
    await question.getByLabel('drill (Drill with the barangay)').check()
    assert.equal((await record(page)).ledger[1].activityId, 'drill')
    assert.match(await page.locator('#outcome').innerText(), /^Compliant/u)
    await close()
  })

  test('beside each open rule stands what would settle it', async () => {
    const expense = { ...supplies, inApprovedWfp: undefined }
    const { page, close } = await open(link('checkExpense', expense))
    const waiting = checkExpense(expense).findings.filter(({ result }) => result === 'open')
    const said = await page.locator('#answer .finding.open').allTextContents()
    assert.ok(waiting.length > 0)
    for (const { needs } of waiting)
      for (const need of needs) assert.ok(said.some((each) => each.includes(`What would settle it: ${tell(need)}`)))
    await close()
  })

  test('nothing is offered where an answer is in order, cannot be read or has no good outcome', async () => {
    for (const inputs of [
      ['checkExpense', supplies],
      ['checkExpense', { item: 'honorarium' }],
      ['classifySchool', { id: '107970' }],
    ]) {
      const { page, close } = await open(link(...inputs))
      assert.notEqual(await page.locator('#outcome').innerText(), '')
      assert.equal(await page.locator('#remedies *').count(), 0)
      await close()
    }
  })
})
