// What can be done about facts that contradict each other beside a breach, or because of a step: records that were told wrongly once, and
// duties held to every value of every fact that is free.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDuties, checkPairings, duties, evaluatePartnership } from 'deped-school-partnerships'
import { keyOf, withValueAt } from '../../src/act/places.ts'
import { meeting } from '../share.ts'
import { type Ask, good, mendedBy, settledPair, told } from './mending.ts'

const [early, day, asOf, late] = ['2016-08-01', '2016-08-15', '2016-09-30', '2016-10-05']
const done = Object.fromEntries(duties.map(({ id }) => [id, day]))

/** What is told of duties: the outcome, each change with its place, what would do and what it mends, and what comes of all of them. */
const ofDuties = (record: object, on = asOf) => {
  const ask: Ask = (input) => checkDuties(input as never, on)
  const { outcome, remedies } = told(record, ask(record))
  return {
    outcome,
    all: remedies.map(({ change, path, good: does, by }) => [change, path.join('.'), by ?? does]),
    mends: remedies.map(({ mends }) => mends.map(({ rule }) => rule)),
    after: ask(mendedBy(record, remedies, ask)).outcome,
  }
}

test('a fact that contradicts another is in dispute beside a breach too', () => {
  const unsigned = { ...done, 'leader-g': false, 'leader-h': true }
  const carriedOut = { done: unsigned, wfpApproved: day, firstActivity: false, firstExpense: asOf }
  expect(ofDuties(carriedOut)).toEqual({
    outcome: 'remediable',
    all: [
      ['act', 'done.leader-g', asOf],
      ['supply', 'firstActivity', { from: day, until: asOf }],
    ],
    // What is open beside the breach is told with it.
    mends: [
      ['duties/leader-g', 'duties/agreement-before-expenses'],
      ['duties/wfp-before-activities', 'duties/no-contradiction'],
    ],
    after: 'compliant',
  })
  const undrawn = { ...done, 'leader-f': false, 'leader-g': false }
  const approved = { done: undrawn, wfpApproved: day, firstActivity: early, firstExpense: asOf }
  expect(ofDuties(approved)).toMatchObject({
    outcome: 'remediable',
    all: [
      ['act', 'done.leader-g', asOf],
      ['supply', 'done.leader-f', { oneOf: [true] }],
      ['supply', 'wfpApproved', { until: early }],
    ],
    after: 'compliant',
  })
})

test('a contradiction that a step would make is no way to mend, also beside another breach', () => {
  const record = { done, firstActivity: early, firstExpense: asOf }
  const fixed = ['fixed', 'firstActivity', undefined]
  expect(ofDuties(record)).toMatchObject({ outcome: 'no-remedy', all: [fixed] })
  expect(ofDuties({ ...record, done: { ...done, 'leader-g': false } })).toMatchObject({
    outcome: 'no-remedy',
    all: [fixed, ['act', 'done.leader-g', asOf]],
  })
})

test('what can be done on the day is not fixed because an activity came too early', () => {
  const undone = { ...done, 'leader-f': false, 'leader-h': false }
  const record = { done: undone, wfpApproved: false, firstActivity: '2016-09-05', firstExpense: '2016-09-01' }
  expect(ofDuties(record)).toMatchObject({
    outcome: 'no-remedy',
    all: [
      ['fixed', 'firstActivity', undefined],
      ...['done.leader-f', 'done.leader-h', 'wfpApproved'].map((place) => ['act', place, asOf]),
    ],
  })
})

test.each([
  [140_000, false],
  [2000, false],
  [140_000, '2016-11-01'],
  [2000, '2016-11-01'],
])('a WFP that two answers put in order has a remedy: %d pesos, carried out %s', (amount, carriedOut) => {
  const record = {
    pairing: settledPair,
    activities: [
      {
        id: 'a',
        activity: 'preparedness-drills',
        partnerNeed: true,
        fundedByOtherProgramme: false,
        fieldTrip: false,
        began: '2016-09-05',
      },
    ],
    duties: {
      done: { ...done, 'leader-f': false, 'leader-h': carriedOut, 'leader-j': '2016-12-15' },
      wfpApproved: false,
      firstActivity: '2016-09-05',
    },
    ledger: [
      { kind: 'receipt', day: '2016-08-22', amount },
      {
        kind: 'expense',
        day: '2016-09-01',
        amount: 2500.25,
        voucher: 'DV-1',
        item: 'supplies-and-materials',
        activityId: 'a',
        inApprovedWfp: true,
      },
    ],
  }
  const ask: Ask = (input) => evaluatePartnership(input as never, '2016-12-31')
  const { outcome, remedies } = told(record, ask(record))
  expect(outcome).toBe('remediable')
  expect(
    remedies.map(({ change, path, mends, good: does, back }) => [change, path.at(-1), back ?? does, mends[0]?.rule]),
  ).toEqual([
    ...(amount < 2500 ? [['act', 'ledger', '500.25', 'fund/not-overspent']] : []),
    ...(carriedOut === false ? [['act', 'leader-h', { oneOf: ['2016-12-31'] }, 'duties/leader-h']] : []),
    ['supply', 'leader-f', { oneOf: [true] }, 'duties/leader-f'],
    ['supply', 'wfpApproved', { until: '2016-09-05' }, 'duties/wfp-before-activities'],
  ])
  expect(ask(mendedBy(record, remedies, ask)).outcome).toBe('compliant')
})

test('where a day in dispute turns out otherwise, that of the next line is not in dispute', () => {
  const line = { kind: 'expense', amount: 500, item: 'supplies-and-materials', activityId: 'a', inApprovedWfp: true }
  const record = {
    pairing: settledPair,
    activities: [
      {
        id: 'a',
        activity: 'ict',
        partnerNeed: true,
        fundedByOtherProgramme: false,
        fieldTrip: false,
        began: '2016-08-20',
      },
    ],
    ledger: [
      { kind: 'receipt', day: early, amount: 1000 },
      { ...line, day: '2016-08-20', voucher: 'DV-1' },
      { ...line, day: '2016-08-30', voucher: 'DV-2' },
    ],
    duties: {
      done: { ...done, 'leader-g': false, 'leader-h': '2016-08-30', 'leader-j': '2016-08-30' },
      wfpApproved: day,
      firstActivity: '2016-08-20',
      firstExpense: false,
    },
  }
  const { outcome, remedies } = told(record, evaluatePartnership(record as never, asOf))
  // Whichever day is right, the agreement comes after the second expense.
  expect(outcome).toBe('no-remedy')
  expect(remedies.map(({ path }) => path.join('.'))).not.toContain('ledger.2.day')
  expect(remedies.flatMap(({ change, path }) => (change === 'act' ? [path.at(-1)] : []))).toEqual(['leader-g'])
})

test('a level that no record gives is no way to mend a list', () => {
  const pairOf = (leader: string, level: number | undefined, partner: string) => ({
    leader: { id: leader, ...(level !== undefined && { pbb: { year: 2014, level } }) },
    partner: { id: partner, pbb: { year: 2014, level: 1 } },
    onDepEdList: true,
    nearby: true,
  })
  const ofPairs = (list: readonly object[]) =>
    told(list, checkPairings(list as never)).remedies.map(({ change, good: does, mends }) => [
      change,
      mends.map(({ rule }) => rule).join(),
      does?.oneOf,
    ])
  expect(ofPairs([pairOf('100002', 6, '200011'), pairOf('100002', undefined, '200012')])).toEqual([
    ['fixed', 'pairings/one-partner', undefined],
    ['supply', 'classification/leader-school', [{ year: 2014, level: 6 }]],
  ])
  // A leader at the level that the other record gives it as a partner leads nothing.
  expect(ofPairs([pairOf('100002', 6, '100001'), pairOf('100001', undefined, '200011')])).toEqual([
    ['fixed', 'classification/leader-school', undefined],
    ['fixed', 'pairings/one-role', undefined],
  ])
})

const places = [
  ['done', 'leader-f'],
  ['done', 'leader-g'],
  ['done', 'leader-h'],
  ['wfpApproved'],
  ['firstActivity'],
  ['firstExpense'],
] as const
type Values = readonly unknown[]
const others = Object.fromEntries(duties.flatMap(({ id }) => (/leader-[fgh]/.test(id) ? [] : [[id, day]])))
const recordOf = (values: Values): object =>
  places.reduce<object>(
    (record, place, index) =>
      values[index] === undefined ? record : (withValueAt(record, place, values[index]) as object),
    { done: others },
  )
const isDuty = (index: number): boolean => places[index]![0] === 'done'

const outcomes = new Map<string, string>()
const outcomeOf = (values: Values): string => {
  const key = keyOf(values.map(String))
  const outcome = outcomes.get(key) ?? checkDuties(recordOf(values), asOf).outcome
  outcomes.set(key, outcome)
  return outcome
}

/** What a fact may turn out to be, or be made: what is missing or in dispute anything, what is not done by the day also done on it. */
const freeValues = (value: unknown, index: number, isDisputed: boolean): Values => {
  if (value === undefined || isDisputed || (isDuty(index) && value === true))
    return [early, day, asOf, false, ...(isDuty(index) ? [true] : [])]
  const isToDo = value === false || (typeof value === 'string' && value > asOf)
  return isToDo && (isDuty(index) || places[index]![0] === 'wfpApproved') ? [value, asOf] : [value]
}

/** A duty or a milestone: undone, unknown, on each side of the days of the others, or done on a day that is not known. */
const dutyFact = fc.constantFrom<unknown>(false, undefined, day, asOf, late, true)
const milestone = fc.constantFrom<unknown>(false, undefined, day, asOf, late, early)
const facts = fc.tuple(dutyFact, dutyFact, dutyFact, milestone, milestone, milestone)

test('what is told of duties is what every value of every fact that is free comes to', { timeout: 300_000 }, () => {
  const met = { remediable: 0, hopeless: 0, besideBreach: 0 }
  fc.assert(
    fc.property(facts, (values) => {
      const record = recordOf(values)
      const answer = checkDuties(record, asOf)
      if (answer.outcome === 'invalid-input' || answer.outcome === 'compliant') return
      const open = answer.findings.filter(({ result }) => result === 'breached' || result === 'open')
      const disputed = new Set(
        open.flatMap(({ rule, needs }) =>
          rule === 'duties/no-contradiction'
            ? needs.flatMap(({ path, params }) => [path, (params as { first: typeof path }).first].map(keyOf))
            : [],
        ),
      )
      const free = values.map((value, index) => freeValues(value, index, disputed.has(keyOf(places[index]!))))
      const canBeGood = (chosen: Values): boolean => {
        const next = free[chosen.length]
        return next ? next.some((value) => canBeGood([...chosen, value])) : outcomeOf(chosen) === 'compliant'
      }
      const { outcome, remedies } = told(record, answer)
      const text = JSON.stringify([
        record,
        outcome,
        remedies.map(({ change, path, good: does }) => [change, path, does]),
      ])
      expect(outcome, text).toBe(canBeGood([]) ? 'remediable' : 'no-remedy')
      met[outcome === 'remediable' ? 'remediable' : 'hopeless'] += 1
      if (disputed.size > 0 && answer.outcome === 'non-compliant') met.besideBreach += 1

      const found = new Set(open.map(({ rule, path }) => keyOf([rule, ...path])))
      for (const { change, path, need, mends } of remedies) {
        for (const { rule, path: at } of mends) expect(found, text).toContain(keyOf([rule, ...at]))
        const index = places.findIndex((place) => keyOf(place) === keyOf(path))
        if (change !== 'fixed') expect(free[index]?.length, text).toBeGreaterThan(1)
        if (change === 'supply') expect(need?.question, text).toMatch(/\?$/)
      }
      const ask: Ask = (input) => checkDuties(input as never, asOf)
      const all = mendedBy(
        record,
        remedies.filter(({ change }) => change !== 'fixed'),
        ask,
      )
      if (outcome !== 'remediable') {
        const left = (ask(all).findings ?? []).flatMap(({ rule, result }) => (result === 'met' ? [] : [rule]))
        for (const { change, mends } of remedies)
          if (change === 'fixed') expect(left, text).toEqual(expect.arrayContaining(mends.map(({ rule }) => rule)))
        return
      }
      expect(good, text).toContain(ask(all).outcome)
      for (const one of remedies)
        expect(good, text).not.toContain(
          ask(
            mendedBy(
              record,
              remedies.filter((each) => each !== one),
              ask,
            ),
          ).outcome,
        )
    }),
    meeting(1000, 100),
  )
  expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(5)
})
