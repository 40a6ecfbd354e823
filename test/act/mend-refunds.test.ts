// What can be done: of which expenses money comes back and what that mends, and that a success that is told may be in dispute.
import { expect, test } from 'vitest'
import { checkDuties, fundBalance } from 'deped-school-partnerships'
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

const activity = { id: 'a', activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }
const spent = { ...expense, item: 'supplies-and-materials', activityId: 'a', inApprovedWfp: true }
const came = { kind: 'receipt', day: '2016-08-01', amount: '1000.00' }
const toldOf = (ledger: readonly object[], day: string, more: object = {}) => {
  const fund = { activities: [activity], ledger, ...more }
  return told(fund, fundBalance(fund as never, day))
}

test('that an expense needs a number of its own mends all that its refund mends', () => {
  const { remedies: all } = toldOf([came, { ...spent, amount: '1500.00' }], '2016-12-31', { obligated: '1000.00' })
  const both = ['fund/not-overspent', 'duties/no-contradiction']
  expect(all.map(({ path, back, mends }) => [path.join('.'), back, mends.map(({ rule }) => rule)])).toEqual([
    ['ledger', '500.00', both],
    ['ledger.1.voucher', undefined, both],
  ])
})

test.each(['DV-2', '1-0'])('a number that another expense has is taken for none: %s', (voucher) => {
  const ledger = [came, { ...spent, amount: '1500.00' }, { ...expense, amount: '100.00', voucher }]
  const { outcome, remedies: all } = toldOf(ledger, '2016-12-31')
  expect(outcome).toBe('remediable')
  expect(
    all.map(({ path, of = [] }) => [path.join('.'), ...of.map(({ path: at, amount }) => `${at[1]}: ${amount}`)]),
  ).toEqual([['ledger', '1: 500.00'], ['ledger', '2: 100.00'], ['ledger.1.voucher']])
})

test('what can no longer come back in full does not come back in part', () => {
  const refunded = (amount: string) => [
    came,
    { ...spent, amount: '1500.00', voucher: 'A' },
    { kind: 'refund', day: '2017-02-01', of: 'A', amount },
  ]
  const changes = (amount: string, day = '2016-12-31') =>
    toldOf(refunded(amount), day).remedies.map(({ change, back }) => [change, back])
  expect(changes('1000.00')).toEqual([['act', '500.00']])
  expect(changes('1000.01')).toEqual([['fixed', undefined]])
  // On the day on which it came back the fund is in order.
  expect(changes('1000.01', '2017-02-01')).toEqual([])
})

const done = {
  'leader-a': '2016-08-01',
  'leader-b': '2016-08-03',
  'leader-c': '2016-08-05',
  'leader-d': '2016-08-10',
  'leader-e': '2016-08-10',
  'leader-f': '2016-08-17',
  'leader-g': '2016-08-22',
  'leader-h': '2016-12-15',
  'leader-i': '2016-12-16',
  'leader-j': '2016-12-20',
  'partner-a': '2016-08-08',
} as const

test.each<[string, object, readonly (readonly [string, string, readonly string[]])[]]>([
  [
    'an act mends what it is the answer to, and not what another remedy mends',
    { done: { ...done, 'leader-g': false }, firstActivity: '2016-09-05', wfpApproved: '2016-08-19' },
    [
      ['act', 'done.leader-g', ['leader-g']],
      ['supply', 'firstExpense', ['agreement-before-expenses']],
    ],
  ],
  [
    'which of two facts is right mends what stands elsewhere too',
    {
      done: { ...done, 'leader-f': false },
      firstActivity: false,
      firstExpense: '2016-09-10',
      wfpApproved: '2016-08-19',
    },
    [
      ['supply', 'done.leader-f', ['leader-f', 'no-contradiction', 'wfp-before-activities']],
      ['supply', 'firstActivity', ['wfp-before-activities', 'no-contradiction']],
    ],
  ],
  [
    'what is approved on the day mends no more than that it was not',
    { done, firstActivity: false, firstExpense: '2016-09-10', wfpApproved: false },
    [
      ['act', 'wfpApproved', ['no-contradiction']],
      ['supply', 'done.leader-h', ['wfp-before-activities', 'no-contradiction']],
      ['supply', 'firstActivity', ['wfp-before-activities', 'no-contradiction']],
    ],
  ],
])('%s', (_, duties, expected) => {
  const { remedies: all } = told(duties, checkDuties(duties as never, '2016-12-31'))
  expect(all.map(({ change, path, mends }) => [change, path.join('.'), mends.map(({ rule }) => rule)])).toEqual(
    expected.map(([change, path, rules]) => [change, path, rules.map((rule) => `duties/${rule}`)]),
  )
})
