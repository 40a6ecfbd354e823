// What mends several things at once, or one only beside another: records in which a remedy hangs on what else is told.
import { expect, test } from 'vitest'
import { checkDuties, evaluatePartnership, FY2016, fundBalance, type Policy } from 'deped-school-partnerships'
import { type Ask, mendedBy, told } from './mending.ts'

const asOf = '2016-12-31'
const onFirst = Object.fromEntries(
  [...[...'abcdefg'].map((letter) => `leader-${letter}`), 'partner-a'].map((id) => [id, '2016-08-01']),
)
const done = { ...onFirst, 'leader-h': '2016-10-01', 'leader-i': '2016-10-01', 'leader-j': '2016-12-20' }
const milestones = { wfpApproved: '2016-08-10', firstActivity: '2016-08-20' } as const

/** What is told of duties: the outcome, each change with its place, and what comes of all of them. */
const ofDuties = (record: object) => {
  const ask: Ask = (input) => checkDuties(input as never, asOf)
  const { outcome, remedies } = told(record, ask(record))
  return {
    outcome,
    all: remedies.map(({ change, path, good: does }) => [change, path.join('.'), does]),
    after: ask(mendedBy(record, remedies, ask)).outcome,
  }
}

test('of an agreement that is signed on a day that is not known the day is missing', () => {
  const signed = { done: { ...done, 'leader-g': true }, ...milestones, firstExpense: '2016-09-30' }
  expect(ofDuties(signed)).toEqual({
    outcome: 'remediable',
    all: [['supply', 'done.leader-g', { until: '2016-09-30' }]],
    after: 'compliant',
  })
  const questionOf = (record: object) => checkDuties(record, asOf).needs?.map(({ question }) => question)
  expect(questionOf(signed)).toEqual(['On which day was the agreement with the Partner School signed?'])
  // On the day after it comes too late, and that it is signed by then is no day.
  const late = { ...signed, done: { ...done, 'leader-g': '2016-10-01' } }
  expect(ofDuties(late).all).toEqual([['fixed', 'firstExpense', undefined]])
})

test('what is in dispute is asked for, also where it turns out to be undone and then done on the day', () => {
  const { outcome, all, after } = ofDuties({ done: { ...done, 'leader-f': false }, wfpApproved: false })
  expect([outcome, after]).toEqual(['remediable', 'compliant'])
  expect(all.slice(0, 3)).toEqual([
    ['act', 'done.leader-f', { oneOf: [asOf] }],
    ['act', 'wfpApproved', { oneOf: [asOf] }],
    ['supply', 'done.leader-h', { oneOf: [asOf, true] }],
  ])
})

const pair = {
  leader: { id: '300001', pbb: { year: 2014, level: 5 } },
  partner: { id: '100001', pbb: { year: 2014, level: 1 } },
  onDepEdList: true,
  nearby: true,
}
const activity = {
  id: 'a',
  activity: 'preparedness-drills',
  partnerNeed: true,
  fundedByOtherProgramme: false,
  fieldTrip: false,
}
const receipt = { kind: 'receipt', day: '2016-09-01', amount: 140_000 }
const expense = { kind: 'expense', day: '2016-09-30', amount: 500, voucher: 'V', activityId: 'a' }

test.each([1000, 1500])('an item that has to be described is told with its description: of %d pesos', (amount) => {
  const policy: Policy = {
    ...FY2016,
    id: 'Local',
    ceilings: { value: { 'supplies-and-materials': '600.00' }, authority: 'a test' },
  }
  const fund = {
    activities: [activity],
    ledger: [
      { ...receipt, amount },
      { ...expense, amount: 1500, inApprovedWfp: true },
    ],
  }
  const ask: Ask = (input) => fundBalance(input as never, asOf, { policy })
  const { outcome, remedies } = told(fund, ask(fund), { policy })
  expect(outcome).toBe('remediable')
  expect(remedies.map(({ path, back, good: does }) => [path.join('.'), back, does])).toEqual([
    ...(amount < 1500 ? [['ledger', '500.00', undefined]] : []),
    ['ledger.1.description', undefined, undefined],
    ['ledger.1.item', undefined, { oneOf: ['other'] }],
  ])
  const undescribed = remedies.filter(({ path }) => path.at(-1) !== 'description')
  expect(ask(mendedBy(fund, remedies, ask)).outcome).toBe('compliant')
  expect(ask(mendedBy(fund, undescribed, ask)).outcome).toBe('invalid-input')
})

/** What is told of a partnership: the outcome, each change with its place, and what comes of all of them. */
const ofPartnership = (record: object) => {
  const ask: Ask = (input) => evaluatePartnership(input as never, asOf)
  const { outcome, remedies } = told(record, ask(record))
  return {
    outcome,
    all: remedies.map(({ change, path, back, good: does }) => [change, path.join('.'), back ?? does]),
    mends: remedies.map(({ mends }) => mends.map(({ rule }) => rule)),
    after: ask(mendedBy(record, remedies, ask)).outcome,
  }
}
const partnership = { pairing: pair, activities: [activity], ledger: [receipt], duties: { done, ...milestones } }

test.each([
  ['leader-j', false],
  ['leader-j', undefined],
  ['leader-h', false],
  ['leader-h', undefined],
])('a duty that waits for what the ledger will have is done beside it: %s, %s', (duty, now) => {
  const others = Object.fromEntries(Object.entries(done).filter(([id]) => id !== duty))
  const duties = { ...partnership.duties, done: now === undefined ? others : { ...others, [duty]: now } }
  const told = ofPartnership({ ...partnership, ledger: [], duties })
  expect(told.outcome).toBe('unforeseen')
  expect(told.all).toHaveLength(2)
  expect(told.all).toContainEqual(['supply', 'ledger', undefined])
  expect(told.all).toContainEqual(
    now === false
      ? ['act', `duties.done.${duty}`, { oneOf: [asOf] }]
      : ['supply', `duties.done.${duty}`, expect.objectContaining({ oneOf: [true], until: asOf })],
  )
  // With money that came it is done on the day.
  const { outcome, after, all } = ofPartnership({ ...partnership, duties })
  expect([outcome, after]).toEqual(['remediable', 'compliant'])
  expect(all.map(([, path]) => path)).toEqual([`duties.done.${duty}`])
})

test('that nothing is in the ledger is not another because a duty could be done then', () => {
  const duties = { ...partnership.duties, done: { ...done, 'leader-h': false, 'leader-j': false } }
  expect(ofPartnership({ ...partnership, ledger: [], duties }).outcome).toBe('no-remedy')
})

test('what another item of the same list mends is not fixed', () => {
  const record = {
    ...partnership,
    activities: [{ ...activity, began: '2016-08-20' }],
    ledger: [receipt, { ...expense, item: 'supplies-and-materials', inApprovedWfp: true }],
    duties: { done: { ...done, 'leader-g': '2017-01-05' }, ...milestones, wfpApproved: false },
  }
  const { outcome, all, mends } = ofPartnership(record)
  expect([outcome, all]).toEqual([
    'no-remedy',
    [
      ['fixed', 'duties.firstExpense', undefined],
      ['act', 'duties.done.leader-g', { oneOf: [asOf] }],
      ['supply', 'duties.wfpApproved', { from: '2016-08-01', until: '2016-08-20' }],
    ],
  ])
  expect(mends[2]).toEqual(expect.arrayContaining(['expenses/approved-wfp', 'fund/purpose']))
})

/** A partnership with an expense of 500 pesos, and what its approved WFP obligates. */
const recordOf = (obligated: number, told: object = {}) => ({
  ...partnership,
  obligated,
  ledger: [receipt, { ...expense, item: 'supplies-and-materials', ...told }],
})

test('what is spent beyond what the approved WFP obligates can come back', () => {
  const supplied = ['supply', 'ledger.1.inApprovedWfp', { oneOf: [true] }]
  const inFull = { outcome: 'remediable', after: 'compliant' }
  expect(ofPartnership(recordOf(500))).toMatchObject({ ...inFull, all: [supplied] })
  expect(ofPartnership(recordOf(100))).toMatchObject({ ...inFull, all: [['act', 'ledger', '400.00'], supplied] })
  expect(ofPartnership(recordOf(499.99, { voucher: undefined }))).toMatchObject({
    ...inFull,
    all: [['act', 'ledger', '0.01'], supplied, ['supply', 'ledger.1.voucher', undefined]],
  })
  // Where the record says that it is in the WFP, which of two facts is right is for a person to say.
  expect(ofPartnership(recordOf(100, { inApprovedWfp: true })).all).toEqual([
    ['supply', 'obligated', { from: '500.00' }],
  ])
})

test('a column that is let pass does not keep it from coming back', () => {
  const [record, options] = [recordOf(100, { column: 'A' }), { unknownKeys: 'ignore' }] as const
  const { outcome, remedies } = told(record, evaluatePartnership(record as never, asOf, options), options)
  expect([outcome, remedies.map(({ back }) => back)]).toEqual(['remediable', ['400.00', undefined]])
})

test('what is in dispute is not gone about over and over beside what nothing mends', () => {
  const lines = Array.from({ length: 40 }, (_, index) => ({
    ...expense,
    voucher: `DV-${index}`,
    item: index < 3 ? 'equipment' : 'supplies-and-materials',
    inApprovedWfp: true,
  }))
  const record = {
    ...partnership,
    activities: [{ ...activity, began: '2016-08-20' }],
    obligated: 140_000,
    ledger: [receipt, ...lines],
    duties: { done: { ...done, 'leader-h': '2016-10-01' }, ...milestones, wfpApproved: false },
  }
  const timeOf = (ask: () => unknown): number => {
    const before = performance.now()
    ask()
    return performance.now() - before
  }
  const evaluate = () => evaluatePartnership(record as never, asOf)
  const answer = evaluate()
  const once = Math.min(...Array.from({ length: 20 }, () => timeOf(evaluate)))
  expect(told(record, answer).outcome).toBe('no-remedy')
  // Each answer is made some hundred times, and not ten thousand.
  expect(timeOf(() => told(record, answer)) / once).toBeLessThan(2000)
})
