// What can be done: of which expenses money comes back and what that mends, and that a success that is told may be in dispute.
import { expect, test } from 'vitest'
import { fundBalance } from 'deped-school-partnerships'
import { told } from './mending.ts'
import { answerTo, tables } from '../tables.ts'

const expense = { kind: 'expense', day: '2016-09-01', item: 'equipment' }
const backOf = (...entries: readonly object[]) => {
  const fund = { ledger: [{ kind: 'receipt', day: '2016-08-01', amount: '1000.00', voucher: 'DV-1' }, ...entries] }
  return told(fund, fundBalance(fund as never, '2016-09-30')).remedies.map(({ path, back }) => back ?? path.join('.'))
}

test('a voucher number is an expense’s own though a receipt has the same', () => {
  expect(backOf({ ...expense, amount: '5.00', voucher: 'DV-1' })).toEqual(['5.00'])
})

test('the number that an expense needs is one that no other has', () => {
  // The second line of the ledger would be numbered 2.
  for (const voucher of ['2', '2-0', '3'])
    expect(
      backOf(
        { ...expense, amount: '5.00' },
        { ...expense, amount: '3.00', voucher },
        { ...expense, amount: '3.00', voucher: '2' },
      ),
    ).toEqual(['11.00', 'ledger.1.voucher', ...(voucher === '2' ? ['ledger.3.voucher'] : [])])
})

test('the greatest expense is refunded first, and of equal ones the first of the ledger', () => {
  const activity = { id: 'a', activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }
  const spent = (amount: string) => ({
    ...expense,
    item: 'supplies-and-materials',
    activityId: 'a',
    inApprovedWfp: true,
    amount,
  })
  const refundedOf = (...amounts: readonly string[]) => {
    const fund = {
      activities: [activity],
      ledger: [{ kind: 'receipt', day: '2016-08-01', amount: '1000.00' }, ...amounts.map(spent)],
    }
    const { remedies: all } = told(fund, fundBalance(fund as never, '2016-09-30'))
    return all.flatMap(({ of = [] }) => of.map(({ path }) => path[1]))
  }
  expect(refundedOf('1000.01', '400.00')).toEqual([1])
  expect(refundedOf('400.00', '1000.01')).toEqual([2])
  expect(refundedOf('600.00', '600.00', '1.00')).toEqual([1])
})

test('a success that a duty contradicts is in dispute: which is right is found out, and not done on the day', () => {
  const named = tables
    .flatMap((table) => table.cases)
    .filter(({ name }) => name.startsWith('a success, and the approved WFP not carried out'))
  expect(named).toHaveLength(1)
  const [record, day] = named[0]!.input as [object, string]
  const { outcome, remedies: all } = told(record, answerTo(named[0]!))
  expect(outcome).toBe('remediable')
  expect(
    all.map(({ change, path, need, mends }) => [change, path.join('.'), need?.asks, mends.map(({ rule }) => rule)]),
  ).toEqual([['supply', 'duties.done.leader-h', 'which-is-right', ['duties/leader-h', 'duties/no-contradiction']]])
  expect(all[0]?.good).toMatchObject({ oneOf: [true], until: day })
})

test('what comes back mends what it was spent beside, and not the plan that it has no part in', () => {
  const activity = { id: 'a', activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }
  const line = { ...expense, amount: '3000.00', activityId: 'a' }
  const fund = {
    activities: [activity],
    obligated: '1000.00',
    ledger: [
      { kind: 'receipt', day: '2016-08-01', amount: '20000.00' },
      { ...line, inApprovedWfp: false },
      { ...line, voucher: 'V2', item: 'supplies-and-materials', inApprovedWfp: true },
    ],
  }
  const { remedies: all } = told(fund, fundBalance(fund as never, '2016-12-31'))
  expect(all.map(({ path, mends }) => [path.join('.'), mends.map(({ rule }) => rule)])).toEqual([
    ['ledger', ['fund/purpose']],
    ['obligated', ['duties/no-contradiction']],
    // The number that it needs first mends what it does.
    ['ledger.1.voucher', ['fund/purpose']],
  ])
  expect(all[0]?.clauses).toEqual(['do44/fund/purpose'])
})
