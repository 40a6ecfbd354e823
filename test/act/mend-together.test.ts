// What mends several things at once, or one only beside another: records in which a remedy hangs on what else is told.
import { expect, test } from 'vitest'
import { checkDuties } from 'deped-school-partnerships'
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
  // On the day after it comes too late, and that it is signed by then is no day.
  const late = { ...signed, done: { ...done, 'leader-g': '2016-10-01' } }
  expect(ofDuties(late).all).toEqual([['fixed', 'firstExpense', undefined]])
})
