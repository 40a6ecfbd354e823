// Laws of the duties and the incentives: a plain model agrees, known facts settle for good, and any value gets an answer.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkDuties,
  checkIncentives,
  type Day,
  type DutiesRecord,
  duties,
  type DutyId,
  FY2016,
  type Staff,
} from 'deped-school-partnerships'
import { valueAt } from '../../src/act/places.ts'
import { answersAnything } from './hostile.ts'
import { runs } from '../share.ts'

const ids = duties.map(({ id }) => id)
const asOf = '2016-12-15'
const [early, late] = ['1900-01-01', '2199-12-31']

const answer = (record: DutiesRecord, on: Day = asOf) => {
  const found = checkDuties(record, on)
  if (found.outcome === 'invalid-input') throw new Error(found.issues[0].message)
  return found
}
const results = (record: DutiesRecord, on?: Day) =>
  Object.fromEntries(answer(record, on).findings.map(({ rule, result }) => [rule, result]))

/** What stands first in a sequence and what comes after it, each in every way that what is not known can still turn out. */
const sequence = (
  first: Day | boolean | undefined,
  then: Day | false | undefined,
  on = asOf,
  since: Day | boolean | undefined = true,
): string => {
  // What cannot have come before a day: a WFP is approved once it is drawn up.
  const earliest = since === true ? [early] : since === false || since > on ? [] : [since]
  // What is done on a day that is not known is done by the day of the answer.
  const firsts = first === undefined ? [false, ...earliest, late] : first === true ? [early, on] : [first]
  const thens = then === undefined ? [false, early, late] : [then]
  // What is dated after the day of the answer has not come by then.
  const verdicts = firsts.flatMap((before) =>
    thens.map((after) => after === false || after > on || (before !== false && before <= after)),
  )
  return verdicts.every(Boolean) ? 'met' : verdicts.some(Boolean) ? 'open' : 'breached'
}

const status = (done: Day | boolean | undefined, on: Day) =>
  done === undefined ? 'unknown' : done === true || (done !== false && done <= on) ? 'done' : 'missing'

/** What is said of the WFP against what needs it, each with what it puts in dispute. */
const disputes = ({ done = {}, wfpApproved, firstActivity }: DutiesRecord, on: Day) => {
  const by = (fact: Day | boolean | undefined) =>
    fact === true ? on : typeof fact === 'string' && fact <= on ? fact : undefined
  const isNotBy = (fact: Day | boolean | undefined, day: Day | undefined) =>
    day !== undefined && (fact === false || (typeof fact === 'string' && fact > day))
  const carriedOut = by(done['leader-h'])
  return [
    ...(isNotBy(done['leader-f'], by(wfpApproved)) ? ['wfpApproved'] : []),
    ...(isNotBy(wfpApproved, carriedOut) ? ['wfpApproved'] : []),
    ...(isNotBy(firstActivity, carriedOut) ? ['firstActivity'] : []),
    ...(by(wfpApproved) === undefined && isNotBy(done['leader-f'], carriedOut) ? ['wfpApproved'] : []),
  ]
}

const model = (record: DutiesRecord, on: Day) => {
  const { done = {}, wfpApproved, firstActivity, firstExpense } = record
  const stands = ids.map((id) => ({ id, status: status(done[id], on) }))
  const disputed = disputes(record, on)
  const notBegun = firstActivity === false || (firstActivity !== undefined && firstActivity > on)
  const isInDoubt = disputed.includes('firstActivity') || (disputed.length > 0 && !notBegun)
  const sequences = [
    isInDoubt ? 'open' : sequence(wfpApproved, firstActivity, on, done['leader-f']),
    sequence(done['leader-g'], firstExpense, on),
  ]
  const agreement = disputed.length > 0 ? disputed.map(() => 'open') : ['met']
  const found = [...stands.map((each) => (each.status === 'done' ? 'met' : 'open')), ...sequences, ...agreement]
  const [next] = stands.filter((each) => each.id !== 'partner-a' && each.status !== 'done')
  return {
    outcome: found.includes('breached') ? 'non-compliant' : found.includes('open') ? 'undetermined' : 'compliant',
    duties: stands,
    next: next?.id,
    found,
  }
}

describe('each sequence, with everything that can be known of either side', () => {
  const firsts = [undefined, true, false, '2016-08-31', '2016-09-01', '2016-09-02'] as const
  const thens = [undefined, false, '2016-08-31', '2016-09-01', '2016-09-02'] as const
  const pairs = firsts.flatMap((first) => thens.map((then) => [first, then] as const))

  test.each(pairs)('the agreement %s, the first expense %s', (first, then) => {
    const record = {
      ...(first !== undefined && { done: { 'leader-g': first } }),
      ...(then !== undefined && { firstExpense: then }),
    }
    expect(results(record)).toMatchObject({ 'duties/agreement-before-expenses': sequence(first, then) })
  })

  test.each(pairs.filter(([first]) => first !== true))(
    'the approval of the WFP %s, the first activity %s',
    (first, then) => {
      const record = {
        ...(first !== undefined && { wfpApproved: first as Day | false }),
        ...(then !== undefined && { firstActivity: then }),
      }
      expect(results(record)).toMatchObject({ 'duties/wfp-before-activities': sequence(first, then) })
    },
  )
})

const past = fc.constantFrom('2016-08-22', '2016-08-31', '2016-09-01')
const whenever = fc.oneof(past, fc.constantFrom('2016-12-14', '2016-12-15', '2016-12-16', '2017-01-31'))
const some = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [], noNullPrototype: true })
const oneDuty = () => fc.oneof({ weight: 4, arbitrary: whenever }, fc.boolean())
type Done = fc.Arbitrary<string | boolean>
const each = (of: () => Done) => Object.fromEntries(ids.map((id) => [id, of()])) as Record<DutyId, Done>
const anyDone = some(each(oneDuty))
const mostDone = fc.record(
  each(() => fc.oneof({ weight: 30, arbitrary: past }, oneDuty())),
  { noNullPrototype: true },
)
const dayOrNo = fc.oneof(past, whenever, fc.constant(false as const))
const anyRecord = some<Required<DutiesRecord>>({
  done: fc.oneof(anyDone, mostDone),
  wfpApproved: dayOrNo,
  firstActivity: dayOrNo,
  firstExpense: dayOrNo,
})
const anyAsOf = fc.constantFrom(
  '2016-08-21',
  '2016-08-22',
  '2016-09-01',
  '2016-12-14',
  '2016-12-15',
  '2016-12-16',
  '2017-12-31',
)

test('status, next duty and outcome are those of a plain model', () => {
  fc.assert(
    fc.property(anyRecord, anyAsOf, (record, on) => {
      const expected = model(record, on)
      const found = answer(record, on)
      expect({
        outcome: found.outcome,
        duties: found.duties,
        next: found.next,
        found: found.findings.map(({ result }) => result),
      }).toEqual(expected)
      expect('next' in found).toBe(expected.next !== undefined)
      expect(found.needs.length > 0).toBe(found.outcome === 'undetermined')
    }),
    { numRuns: runs(1000) },
  )
})

test('a fact that is added never changes a settled outcome', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (record, more) => {
      const { outcome } = answer(record)
      const learnt = { ...more, ...record, done: { ...more.done, ...record.done } }
      // But for one that contradicts another.
      if (outcome !== 'undetermined' && disputes(learnt, asOf).length === 0)
        expect(answer(learnt).outcome).toBe(outcome)
    }),
    { numRuns: runs(1000) },
  )
})

test('the day of a duty that is done never changes a settled outcome, nor what is done', () => {
  fc.assert(
    fc.property(
      anyRecord,
      anyAsOf,
      fc.array(past, { minLength: ids.length, maxLength: ids.length }),
      (record, on, days) => {
        const { outcome, duties: before } = answer(record, on)
        const learnt = ids.flatMap((id, index) => {
          const day = [days[index]!, on].sort()[0]!
          return record.done?.[id] === true ? [[id, day] as const] : []
        })
        const more = { ...record, done: { ...record.done, ...Object.fromEntries(learnt) } }
        const after = answer(more, on)
        expect(after.duties).toEqual(before)
        if (outcome !== 'undetermined' && disputes(more, on).length === 0) expect(after.outcome).toBe(outcome)
      },
    ),
    { numRuns: runs(1000) },
  )
})

test('facts that contradict each other leave open what goes by them, and no sentence says that they are not known', () => {
  const done = Object.fromEntries(ids.map((id) => [id, '2016-09-05']))
  const { outcome, because, needs } = answer({
    done,
    wfpApproved: false,
    firstActivity: '2016-09-05',
    firstExpense: false,
  })
  expect(outcome).toBe('undetermined')
  expect(because.map(({ message }) => message)).toEqual([
    'What is said of the first activity, or of the approval of the WFP, contradicts what else is on record.',
    'The record says that the approved WFP was carried out by 2016-09-05 (duty H), but that it was not approved by then.',
  ])
  expect(needs.map(({ asks, path }) => [asks, path.join('.')])).toEqual([['which-is-right', 'wfpApproved']])
})

test('no sentence says that something is not known that was said', () => {
  const said = (record: DutiesRecord, rule: string) =>
    answer(record, '2016-09-30').findings.find((finding) => finding.rule === rule)?.message
  const [wfp, agreement] = ['duties/wfp-before-activities', 'duties/agreement-before-expenses']
  for (const wfpApproved of [false, '2016-10-01'] as const)
    expect(said({ wfpApproved }, wfp)).toBe(
      'It is not known when the first activity began; the WFP is not approved by 2016-09-30.',
    )
  for (const signed of [false, '2016-10-01'] as const)
    expect(said({ done: { 'leader-g': signed } }, agreement)).toBe(
      'It is not known when the first expense was made; the agreement is not signed by 2016-09-30.',
    )
})

test('what is done by a day is done by every later day', () => {
  fc.assert(
    fc.property(anyRecord, anyAsOf, anyAsOf, (record, one, other) => {
      const [before, after] = [one, other].sort().map((on) => answer(record, on!).duties)
      for (const [index, duty] of before!.entries()) if (duty.status === 'done') expect(after?.[index]).toEqual(duty)
    }),
    { numRuns: runs(300) },
  )
})

test('each need of an undetermined answer asks for a fact that the record does not have, for a duty that is not done yet, or which of two facts is right', () => {
  fc.assert(
    fc.property(anyRecord, anyAsOf, (record, on) => {
      for (const { path, kind, asks } of answer(record, on).needs) {
        const [field, id] = path as readonly [keyof DutiesRecord, DutyId?]
        expect(kind).toBe('fact')
        if (asks === 'which-is-right') expect(valueAt(record, path)).not.toBeUndefined()
        else if (id === undefined) expect(record).not.toHaveProperty([field])
        else expect(status(record.done?.[id], on) !== 'done' || record.done?.[id] === true).toBe(true)
      }
    }),
    { numRuns: runs(300) },
  )
})

test('what staff earn, over every value of every fact about them', () => {
  const answers = [true, false, undefined] as const
  for (const personnel of ['teaching', 'non-teaching', 'other', undefined] as const)
    for (const beyondRegularDuty of answers)
      for (const payPossible of answers)
        for (const reportsInVacations of answers) {
          const facts = { personnel, beyondRegularDuty, payPossible, reportsInVacations }
          const staff = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Staff
          const found = checkIncentives({ role: 'leader-school', successful: true, staff: [staff] })
          if (found.outcome !== 'reported') throw new Error('unexpected')
          const against =
            (personnel ?? 'teaching') !== 'teaching' ||
            beyondRegularDuty === false ||
            payPossible === true ||
            reportsInVacations === true
          const open = Object.values(facts).includes(undefined)
          expect(found.parts.serviceCredits[0]?.outcome, JSON.stringify(staff)).toBe(
            against ? 'not-earned' : open ? 'undetermined' : 'earned',
          )
          expect(found.parts.ipcrfOpcrf[0]?.outcome).toBe(
            personnel === undefined ? 'undetermined' : personnel === 'other' ? 'not-earned' : 'earned',
          )
          const missing = Object.entries(facts).flatMap(([key, value]) =>
            value === undefined && (!against || key === 'personnel') ? [`staff.0.${key}`] : [],
          )
          expect(found.needs.map(({ path }) => path.join('.'))).toEqual(missing)
        }
})

test.each([
  ['staff', () => checkIncentives({ staff: new Array(4_000_000_000) })],
  ['staff of 1,001', () => checkIncentives({ staff: Array.from({ length: 1001 }, () => ({})) })],
  ['the duties that are done', () => checkDuties({ done: new Array(4_000_000_000) as object }, asOf)],
  [
    'the levels of a policy',
    () =>
      checkDuties({}, asOf, {
        policy: {
          ...FY2016,
          id: 'A',
          leaderLevels: { value: new Array(4_000_000_000), authority: 'a test' },
        },
      }),
  ],
])('a list that is too long as %s is refused', (_, call) => {
  expect(call().outcome).toBe('invalid-input')
})

test('1,000 entries of staff are answered', () => {
  expect(checkIncentives({ staff: Array.from({ length: 1000 }, () => ({})) })).toMatchObject({
    outcome: 'reported',
    needs: { length: 4002 },
  })
})

answersAnything({
  'checkDuties(value, asOf)': (value) => checkDuties(value, asOf),
  'checkDuties(record, value)': (value) => checkDuties({}, value),
  'checkDuties(record, asOf, value)': (value) => checkDuties({}, asOf, { policy: value }),
  'checkDuties({ done: value })': (value) => checkDuties({ done: value }, asOf),
  'checkDuties({ done: { leader-a: value } })': (value) =>
    checkDuties({ done: { 'leader-a': value, 'leader-g': value } }, asOf),
  'checkDuties({ wfpApproved: value })': (value) =>
    checkDuties({ wfpApproved: value, firstActivity: value, firstExpense: value }, asOf),
  'checkIncentives(value)': (value) => checkIncentives(value),
  'checkIncentives(facts, value)': (value) => checkIncentives({}, { policy: value }),
  'checkIncentives({ role: value })': (value) => checkIncentives({ role: value }),
  'checkIncentives({ successful: value })': (value) => checkIncentives({ successful: value }),
  'checkIncentives({ staff: value })': (value) => checkIncentives({ staff: value }),
  'checkIncentives({ staff: [value] })': (value) => checkIncentives({ staff: [value] }),
  'checkIncentives({ staff: [{ label: value }] })': (value) =>
    checkIncentives({ staff: [{ label: value, personnel: value, payPossible: value }] }),
})
