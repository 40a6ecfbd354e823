// What can be done about an answer, held to brute force: every way to answer what is missing, and every day, amount and refund.
import { describe, expect, test } from 'vitest'
import {
  checkActivity,
  checkDuties,
  checkExpense,
  checkPairing,
  classifySchool,
  english,
  evaluatePartnership,
  FY2016,
  fundBalance,
  maxAllowable,
  type Policy,
  remedies,
  type Remedy,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { answered } from '../../src/act/ask.ts'
import { type AnyAnswer, decisionsIn } from '../../src/act/decisions.ts'
import { partJudges } from '../../src/act/parts.ts'
import { valueAt, withValueAt } from '../../src/act/places.ts'
import { hostile } from '../laws/hostile.ts'
import { type Ask, good, mendedBy, told, withValue } from './mending.ts'
import { answerTo, argumentsOf, type Case, tables } from '../tables.ts'
import { some } from '../share.ts'

/** The question of a case, asked of another input. */
const askOf = (each: Case): Ask => {
  return (input) => answerTo({ ...each, input: [input, ...each.input.slice(1)] }) as ReturnType<Ask>
}
const optionsOf = (each: Case): object =>
  (argumentsOf(each).length > each.input.length ? argumentsOf(each).at(-1) : {}) as object
const casesOf = (...names: readonly string[]) =>
  some(
    tables
      .flatMap((table) => table.cases)
      .filter(
        (each) => names.includes(each.function) && (answerTo(each) as { outcome: string }).outcome !== 'invalid-input',
      )
      .map((each) => ({ name: `${each.function}: ${each.name}`, each })),
  )

describe('with all of it the outcome is the good one, and with any left out it is not', () => {
  test.each(
    casesOf('checkExpense', 'checkActivity', 'checkPairing', 'checkDuties', 'fundBalance', 'evaluatePartnership'),
  )('$name', { timeout: 300_000 }, ({ each }) => {
    const ask = askOf(each)
    const [input] = each.input
    const now = ask(input)
    const answer = told(input, now, optionsOf(each))
    if (good.includes(now.outcome)) {
      expect(answer).toMatchObject({ outcome: 'none-needed', remedies: [] })
      return
    }
    expect(answer.remedies.length).toBeGreaterThan(0)
    for (const { mends, clauses } of answer.remedies) {
      expect(mends.length).toBeGreaterThan(0)
      expect(clauses.length).toBeGreaterThan(0)
    }
    if (answer.outcome !== 'remediable') return
    const all = answer.remedies
    const mended = (list: readonly Remedy[]): string => ask(mendedBy(input, list, ask)).outcome
    expect(good, JSON.stringify(all)).toContain(mended(all))
    for (const left of all) expect(good, JSON.stringify(left)).not.toContain(mended(all.filter((one) => one !== left)))
    // Each value that would do does, whichever it is.
    for (const remedy of all)
      for (const value of remedy.good?.oneOf ?? []) {
        const chosen = all.map((one) => (one === remedy ? withValue(one, value) : one))
        expect(good, JSON.stringify([remedy.path, value])).toContain(mended(chosen))
        // And all else that is told is needed with it.
        chosen.forEach((left, index) => {
          const others = chosen.filter((one) => one !== left)
          if (all[index] !== remedy) expect(good, JSON.stringify([value, left])).not.toContain(mended(others))
        })
      }
  })
})

const yesNo = [true, false]
const activityFacts: Readonly<Record<string, readonly unknown[]>> = {
  activity: ['ict', 'tle', 'tvl-shs-career-industry', 'unlisted'],
  keyStage: ['k-3', '4-6', '11-12'],
  integratedShs: yesNo,
  judgedAligned: yesNo,
  partnerNeed: yesNo,
  judgedNeeded: yesNo,
  fundedByOtherProgramme: yesNo,
  fieldTrip: yesNo,
}
const level = [1, 5].map((each) => ({ year: 2014, level: each }))
/** Every fact that a question goes by, with values that stand for all others. */
const factsOf: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  checkActivity: activityFacts,
  checkExpense: {
    item: ['equipment', 'supplies-and-materials', 'other'],
    day: ['2016-12-31', '2017-03-31'],
    amount: ['0.01', '999999.00'],
    inApprovedWfp: yesNo,
    ...Object.fromEntries(Object.entries(activityFacts).map(([name, values]) => [`activity.${name}`, values])),
  },
  checkPairing: {
    'leader.pbb': level,
    'partner.pbb': level,
    onDepEdList: yesNo,
    nearby: yesNo,
    distanceKm: [0, 5000],
  },
}

/** The fewest facts that are missing with which the outcome is the good one; nothing where no answer to any of them makes it so. */
const fewest = (ask: Ask, input: unknown, facts: Readonly<Record<string, readonly unknown[]>>): number | undefined => {
  const missing = Object.keys(facts).filter((place) => valueAt(input, place.split('.')) === undefined)
  const succeeds = (whole: unknown, from: number, left: number): boolean => {
    if (left === 0) return good.includes(ask(whole).outcome)
    for (let index = from; index <= missing.length - left; index += 1)
      for (const value of facts[missing[index]!]!) {
        const next = answered(whole, missing[index]!.split('.'), value)
        // A breach is never mended by what is still missing.
        if (ask(next).outcome.startsWith('non-')) continue
        if (succeeds(next, index + 1, left - 1)) return true
      }
    return false
  }
  return missing.map((_, index) => index + 1).find((count) => succeeds(input, 0, count))
}

/** Whether coordinates are in the box around the Philippines, so that something is measured. */
const isPlaced = (value: unknown): boolean => {
  const { latitude, longitude } = (value ?? {}) as Readonly<Partial<Record<'latitude' | 'longitude', number>>>
  if (latitude === undefined || longitude === undefined) return false
  return latitude >= 4 && latitude <= 22 && longitude >= 116 && longitude <= 127
}

/** The facts of a case that can have a part in the fewest. */
const decisiveOf = (each: Case): Readonly<Record<string, readonly unknown[]>> => {
  const [input] = each.input
  const isLeft = (place: string): boolean => {
    // Without ceilings no rule goes by the amount; an activity that is chosen freely is one of every key stage; and what coordinates
    // measure is not told otherwise.
    if (place === 'amount') return !('policy' in each)
    if (place === 'distanceKm')
      return ['leader', 'partner'].every((side) => isPlaced(valueAt(input, [side, 'coordinates'])))
    return /keyStage|integratedShs/u.test(place) && valueAt(input, ['activity']) === undefined
  }
  return Object.fromEntries(Object.entries(factsOf[each.function]!).filter(([place]) => !isLeft(place)))
}

describe('by brute force', () => {
  test.each(casesOf('checkExpense', 'checkActivity', 'checkPairing'))('$name', { timeout: 300_000 }, ({ each }) => {
    const ask = askOf(each)
    const [input] = each.input
    const answer = told(input, ask(input), optionsOf(each))
    if (answer.outcome === 'none-needed') return
    // That a thing is something else is told only where nothing that is named would do.
    const facts = decisiveOf(each)
    const named = 'item' in facts ? { ...facts, item: facts['item']!.filter((item) => item !== 'other') } : facts
    const count = fewest(ask, input, named) ?? fewest(ask, input, facts)
    if (count === undefined) expect(answer.outcome).toBe('no-remedy')
    else {
      expect(answer.outcome, JSON.stringify(answer.remedies.map(({ path, change }) => [change, path]))).toBe(
        'remediable',
      )
      // A description is no fact that a rule goes by, and the brute force has it beside the item that needs it.
      expect(answer.remedies.filter(({ path }) => path.at(-1) !== 'description')).toHaveLength(count)
      expect(answer.remedies.every(({ change }) => change === 'supply')).toBe(true)
    }
  })
})

const policy: Policy = {
  ...FY2016,
  id: 'Local',
  ceilings: { value: { 'supplies-and-materials': '500.00' }, authority: 'a test' },
}
const record = (day: string, amount: string) => ({
  pairing: {
    leader: { id: '107970', pbb: { year: 2014, level: 5 } },
    partner: { id: '107973', pbb: { year: 2014, level: 1 } },
    onDepEdList: true,
    nearby: true,
  },
  activities: [{ id: 'a', activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }],
  ledger: [
    { kind: 'receipt', day: '2016-08-01', amount: '140000.00' },
    {
      kind: 'expense',
      day,
      amount,
      voucher: 'DV-1',
      item: 'supplies-and-materials',
      activityId: 'a',
      inApprovedWfp: true,
    },
  ],
})

test('fields that are let pass are let pass all the way', () => {
  const [expense, options] = [{ amount: '1.00', column: 'A' }, { unknownKeys: 'ignore' }] as const
  expect(told(expense, checkExpense(expense, options), options).outcome).toBe('remediable')
  const [pair, day] = [record('2016-09-01', '1.00'), '2016-09-30'] as const
  const [first, ...others] = pair.ledger.map((entry) => ({ ...entry, column: 'A' }))
  const input = { ...pair, ledger: [first, ...others.map((entry) => ({ ...entry, inApprovedWfp: null }))] }
  const answer = told(input, evaluatePartnership(input as never, day, options), options)
  expect(answer.remedies.map(({ path }) => path.join('.'))).toContain('ledger.1.inApprovedWfp')
})

test('of several activities those that would do are named, not a range of their ids', () => {
  const { pairing, activities, ledger } = record('2016-09-01', '1.00')
  const [first, expense] = ledger.map((entry) => ({ ...entry, activityId: undefined }))
  const trip = { ...activities[0], id: 'b', fieldTrip: true }
  const input = {
    pairing,
    activities: [...activities, trip, { ...activities[0], id: 'c' }],
    ledger: [first, expense].map((each) => JSON.parse(JSON.stringify(each)) as unknown),
  }
  const { remedies: all } = told(input, evaluatePartnership(input as never, '2016-09-30'))
  expect(all.find(({ path }) => path.at(-1) === 'activityId')?.good).toEqual({ oneOf: ['a', 'c'] })
})

test('each expense of which money comes back needs a number of its own', () => {
  const expense = { kind: 'expense', day: '2017-01-01', item: 'equipment' }
  const fund = {
    ledger: [
      { kind: 'receipt', day: '2016-08-01', amount: '1000.00' },
      ...['1.00', '5.00'].map((amount) => ({ ...expense, amount })),
    ],
  }
  const { remedies: all } = told(fund, fundBalance(fund as never, '2017-03-31'))
  expect(all.map(({ path, back }) => back ?? path.join('.'))).toEqual(['6.00', 'ledger.1.voucher', 'ledger.2.voucher'])
})

test('of expenses that need a number as few are refunded as will do', () => {
  const expense = {
    kind: 'expense',
    day: '2016-09-01',
    item: 'supplies-and-materials',
    activityId: 'a',
    inApprovedWfp: true,
  }
  const fundOf = (...expenses: readonly object[]) => ({
    activities: record('2016-09-01', '1.00').activities,
    ledger: [
      { kind: 'receipt', day: '2016-08-01', amount: '1000.00' },
      ...expenses.map((each) => ({ ...expense, ...each })),
    ],
  })
  const backOf = (fund: object) =>
    told(fund, fundBalance(fund as never, '2016-09-30')).remedies.flatMap(({ path, back, of }) =>
      back === undefined
        ? [path.join('.')]
        : [back, ...(of ?? []).map(({ path: at, amount }) => `${at.join('.')}: ${amount}`)],
    )
  // Nothing hangs on the number of the first.
  expect(backOf(fundOf({ amount: '600.00' }, { amount: '500.00', voucher: 'DV-2' }))).toEqual([
    '100.00',
    'ledger.2: 100.00',
  ])
  expect(backOf(fundOf({ amount: '400.00' }, { amount: '1000.01' }))).toEqual([
    '400.01',
    'ledger.2: 400.01',
    'ledger.2.voucher',
  ])
  // Of two with one number one may keep it.
  const twice = { voucher: 'DV-1', item: 'equipment' }
  expect(backOf(fundOf({ ...twice, amount: '1.00' }, { ...twice, amount: '2.00' }))).toEqual([
    '3.00',
    'ledger.1: 1.00',
    'ledger.2: 2.00',
    'ledger.2.voucher',
  ])
})

test('an expense that is on record is not said to be of a later day than that of the answer', () => {
  const { pairing, activities, ledger } = record('2016-09-01', '1.00')
  const days = ['a', 'b', 'c', 'd', 'e', 'f', 'h', 'i', 'j'].map((letter) => [`leader-${letter}`, '2016-08-15'])
  const done = { ...Object.fromEntries(days), 'partner-a': '2016-08-15', 'leader-g': false }
  const duties = { done, wfpApproved: '2016-08-16', firstActivity: false, firstExpense: '2016-08-20' }
  const input = { pairing, activities, ledger, duties }
  const answer = evaluatePartnership(input as never, '2016-09-30')
  const { outcome, remedies: all } = told(input, answer)
  expect(outcome).toBe('no-remedy')
  for (const { path, good } of all)
    if (path.at(-1) === 'day')
      expect(
        [...(good?.oneOf ?? []), good?.from, good?.until].every(
          (each) => each === undefined || String(each) <= '2016-09-30',
        ),
      ).toBe(true)
})

test('of an activity that nobody named no other is asked about by name', () => {
  const { remedies: all } = told({}, checkExpense({}))
  const questions = all.flatMap(({ need }) => (need && 'activity' in need.params ? [need.question] : []))
  expect(questions.length).toBeGreaterThan(2)
  for (const question of questions) expect(question).toContain('The activity')
  const named = { activity: { activity: 'ict' } } as const
  const of = told(named, checkExpense(named)).remedies.flatMap(({ need }) =>
    need?.asks === 'partner-need' ? [need.question] : [],
  )
  expect(of).toEqual([expect.stringContaining('ICT')])
})

test('what comes back on a later day cannot come back once more', () => {
  const fund = {
    ledger: [
      { kind: 'receipt', day: '2016-08-01', amount: '1000.00' },
      { kind: 'expense', day: '2016-09-01', amount: '300.00', voucher: 'DV-1', item: 'equipment' },
      { kind: 'refund', day: '2016-12-01', amount: '0.01', of: 'DV-1' },
    ],
  }
  expect(told(fund, fundBalance(fund as never, '2016-09-30')).outcome).toBe('no-remedy')
  expect(told(fund, fundBalance(fund as never, '2016-12-01')).remedies.map(({ back }) => back)).toEqual(['299.99'])
})

test('all values that would do are told, also where what holds them is missing', () => {
  const valuesAt = (input: object) => {
    const { remedies: all } = told(input, checkExpense(input))
    return all.find(({ path }) => path.join('.') === 'activity.activity')?.good?.oneOf ?? []
  }
  expect(valuesAt({ amount: '1.00' })).toEqual(expect.arrayContaining(['ict', 'teacher-made-materials']))
  expect(valuesAt({ amount: '1.00' })).toEqual(valuesAt({ amount: '1.00', activity: {} }))
})

test('a part that is judged by itself is judged as the report on the whole judges it', () => {
  let count = 0
  for (const each of tables.flatMap((table) => table.cases)) {
    const { outcome } = each.expect
    if (each.function !== 'evaluatePartnership' || outcome === 'invalid-input') continue
    const [input, asOf] = each.input as [unknown, string]
    const options = optionsOf(each)
    const answer = answerTo(each) as AnyAnswer
    const judgeOf = partJudges({ ...options, input, answer, asOf })
    for (const { decision } of decisionsIn(answer)) {
      const judge = judgeOf(decision)
      if (!judge) continue
      count += 1
      expect(judge(input)).toEqual(decision)
    }
  }
  expect(count).toBeGreaterThan(100)
})

test('with twenty expenses of which nothing is said, each is looked at by itself', () => {
  const { pairing, activities, ledger } = record('2016-09-01', '1.00')
  const bare = Array.from({ length: 20 }, (_, index) => ({
    kind: 'expense',
    day: '2016-09-01',
    amount: '1.00',
    voucher: `DV-${index}`,
  }))
  const input = { pairing, activities, ledger: [ledger[0], ...bare] }
  const { remedies: all } = told(input, evaluatePartnership(input as never, '2016-09-30'))
  for (let entry = 1; entry <= 20; entry += 1)
    expect(all.filter(({ path }) => path[1] === entry).map(({ path, good: does }) => [path[2], does?.oneOf])).toEqual([
      ['item', ['supplies-and-materials', 'other']],
      ['activityId', ['a']],
      ['inApprovedWfp', [true]],
    ])
})

test('what was bought, where it is not known, is something else only with a description, or where nothing named would do', () => {
  const activity = { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }
  const expense = { day: '2016-10-10', inApprovedWfp: true, activity }
  const toldOf = (facts: object, by: Policy = FY2016) => {
    const input = { ...expense, ...facts }
    const { remedies: all } = told(input, checkExpense(input as never, { policy: by }), { policy: by })
    return all.map(({ path, good: does }) => [path.join('.'), does])
  }
  const both = ['supplies-and-materials', 'other']
  expect(toldOf({})).toEqual([['item', { oneOf: both, beside: [{ value: 'other', paths: [['description']] }] }]])
  expect(toldOf({ description: 'Bond paper' })).toEqual([['item', { oneOf: both }]])
  const underCeiling = [
    ['item', { oneOf: ['supplies-and-materials'] }],
    ['amount', { until: '500.00' }],
  ]
  expect(toldOf({}, policy)).toEqual(underCeiling)
  expect(toldOf({ description: 'Bond paper' }, policy)).toEqual(underCeiling)
  expect(toldOf({ amount: '500.01', description: 'Bond paper' }, policy)).toEqual([['item', { oneOf: ['other'] }]])
})

test('of activities that would do that which needs no judgement is told, and no judgement of the other', () => {
  const activity = { partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }
  const line = { kind: 'expense', day: '2016-09-01', item: 'supplies-and-materials', inApprovedWfp: true }
  const fund = {
    activities: [
      { id: 'a', activity: 'ict', ...activity },
      { id: 'b', activity: 'unlisted', ...activity },
    ],
    ledger: [
      { kind: 'receipt', day: '2016-08-01', amount: '20000.00' },
      { ...line, voucher: 'V0', amount: '6000.00', activityId: 'a' },
      { ...line, voucher: 'V2', amount: '15000.00' },
    ],
  }
  const { outcome, remedies: all } = told(fund, fundBalance(fund as never, '2016-12-31'))
  expect(outcome).toBe('remediable')
  expect(all.map(({ path, good: does, back }) => [path.join('.'), back ?? does])).toEqual([
    ['ledger', '1000.00'],
    ['ledger.2.activityId', { oneOf: ['a'] }],
  ])
})

test('what was paid is fixed: nobody is told to describe it otherwise', () => {
  const expense = { item: 'equipment', day: '2017-01-01', amount: '700.00', inApprovedWfp: false } as const
  const answer = told(expense, checkExpense(expense))
  expect(answer.outcome).toBe('no-remedy')
  // What is open beside it is told too, for what it is worth.
  expect(answer.remedies.map(({ change, path }) => [change, ...path])).toEqual([
    ['fixed', 'item'],
    ['fixed', 'day'],
    ['fixed', 'inApprovedWfp'],
    ['supply', 'activity', 'fundedByOtherProgramme'],
    ['supply', 'activity', 'activity'],
    ['supply', 'activity', 'partnerNeed'],
    ['supply', 'activity', 'fieldTrip'],
  ])
  const made = record('2016-09-01', '700.00')
  const report = told(made, evaluatePartnership(made as never, '2016-09-01', { policy }), { policy })
  expect(
    report.remedies
      .filter(({ mends }) => mends.some(({ rule }) => rule === 'expenses/ceiling'))
      .map(({ change }) => change),
  ).toEqual(['fixed'])
})

test('money that was spent as the fund may not be has to come back, to the centavo, and the ledger says of what', () => {
  const fund = {
    activities: record('2016-09-01', '1.00').activities,
    ledger: [
      { kind: 'receipt', day: '2016-08-01', amount: '1000.00' },
      {
        kind: 'expense',
        day: '2016-09-01',
        amount: '300.10',
        voucher: 'DV-1',
        item: 'equipment',
        activityId: 'a',
        inApprovedWfp: true,
      },
      { kind: 'refund', day: '2016-09-02', amount: '100.00', of: 'DV-1' },
      { kind: 'expense', day: '2016-09-03', amount: '50.05', item: 'utilities', activityId: 'a', inApprovedWfp: true },
      {
        kind: 'expense',
        day: '2016-09-03',
        amount: '1100.00',
        voucher: 'DV-3',
        item: 'supplies-and-materials',
        activityId: 'a',
        inApprovedWfp: true,
      },
    ],
  }
  const answer = told(fund, fundBalance(fund as never, '2016-09-30'))
  expect(answer.outcome).toBe('remediable')
  expect(answer.remedies.map(({ change, path, back }) => [change, path.join('.'), back])).toEqual([
    ['act', 'ledger', '100.00'],
    ['act', 'ledger', '250.15'],
    ['supply', 'ledger.3.voucher', undefined],
  ])
})

test('a duty can be done on the day, and what came before its time is fixed', () => {
  const duties = {
    done: { 'leader-a': '2016-10-05', 'leader-b': false },
    wfpApproved: false,
    firstActivity: '2016-09-01',
  } as const
  const answer = told(duties, checkDuties(duties, '2016-09-30'))
  expect(answer.outcome).toBe('no-remedy')
  expect(answer.remedies.map(({ change, mends }) => [change, mends.map(({ rule }) => rule)])).toEqual([
    ['fixed', ['duties/wfp-before-activities']],
    // What is carried out of a WFP has to be approved first: too late for the activity, and not for the duty.
    ...['a', 'b', 'h'].map((letter) => ['act', [`duties/leader-${letter}`]]),
    ...['c', 'd', 'e', 'f'].map((letter) => ['supply', [`duties/leader-${letter}`]]),
    ['supply', ['duties/leader-g', 'duties/agreement-before-expenses']],
    ...['leader-h', 'leader-i', 'leader-j', 'partner-a'].map((duty) => ['supply', [`duties/${duty}`]]),
    ['supply', ['duties/agreement-before-expenses']],
  ])
  const same = told(duties, checkDuties(duties, '2016-09-01'))
  expect(same.remedies.filter(({ change }) => change === 'act').map(({ path, by }) => [path.join('.'), by])).toEqual([
    ['wfpApproved', '2016-09-01'],
    ['done.leader-a', '2016-09-01'],
    ['done.leader-b', '2016-09-01'],
  ])
  expect(same.remedies.filter(({ change }) => change === 'supply')).toHaveLength(10)
})

/** A partnership that is in order on 2016-09-30. */
const inOrder = {
  ...record('2016-09-10', '1000.00'),
  obligated: '10000.00',
  duties: {
    done: {
      'leader-a': '2016-08-01',
      'leader-b': true,
      'leader-c': true,
      'leader-d': true,
      'leader-e': true,
      'leader-f': '2016-08-08',
      'leader-g': '2016-08-22',
      'leader-h': '2016-09-20',
      'leader-i': true,
      'leader-j': '2016-09-25',
      'partner-a': true,
    },
    wfpApproved: '2016-08-15',
    firstActivity: '2016-09-05',
    firstExpense: '2016-09-10',
  },
}
const toldOn = (day: string, place: readonly string[], value: unknown) => {
  const input = JSON.parse(JSON.stringify(withValueAt(inOrder, place, value))) as object
  const { outcome, remedies: all } = told(input, evaluatePartnership(input as never, day))
  return { outcome, all: all.map(({ change, path, good: does }) => [change, path.join('.'), does]) }
}

test('of two facts that contradict each other either is tried, on each side of the limits of every rule', () => {
  expect(toldOn('2016-09-30', ['duties', 'wfpApproved'], false)).toEqual({
    outcome: 'remediable',
    // From when it was drawn up until the first activity.
    all: [['supply', 'duties.wfpApproved', { from: '2016-08-08', until: '2016-09-05' }]],
  })
  expect(toldOn('2016-09-30', ['obligated'], '999.99').all).toEqual([['supply', 'obligated', { from: '1000.00' }]])
  expect(toldOn('2016-09-30', ['duties', 'firstExpense'], false).all).toEqual([
    ['supply', 'duties.firstExpense', { oneOf: ['2016-09-10'] }],
  ])
})

test.each([
  // By the day, and not before there was anything to report.
  ['leader-j', { oneOf: [true], from: '2016-08-01', until: '2016-09-30' }],
  ['leader-h', { oneOf: [true], from: '2016-09-05', until: '2016-09-30' }],
  ['leader-f', { oneOf: [true], until: '2016-08-15' }],
  // That it was signed says not when, and the first expense waits for it.
  ['leader-g', { until: '2016-09-10' }],
])('of a day that is missing those that would do are told: %s', (duty, does) => {
  expect(toldOn('2016-09-30', ['duties', 'done', duty], undefined)).toEqual({
    outcome: 'remediable',
    all: [['supply', `duties.done.${duty}`, does]],
  })
})

test('a fact that nobody disputes is not another because of a change', () => {
  // What is carried out by a day on which no activity has begun would be another first activity.
  const { outcome, all } = toldOn('2016-08-31', ['duties', 'done', 'leader-g'], '2016-08-22')
  expect(outcome).toBe('no-remedy')
  expect(all.filter(([change]) => change === 'fixed')).toEqual([['fixed', 'duties.done.leader-h', undefined]])
  expect(all.map(([, path]) => path)).not.toContain('duties.firstActivity')
})

test('what a list will have cannot be foreseen, and an empty one is no remedy', () => {
  expect(toldOn('2016-09-30', ['ledger'], undefined)).toEqual({
    outcome: 'unforeseen',
    all: [['supply', 'ledger', undefined]],
  })
  const others = { ...inOrder, activities: undefined }
  const [receipt, expense] = others.ledger
  const input = { ...others, ledger: [receipt, { ...expense, activityId: undefined }] }
  const plain = JSON.parse(JSON.stringify(input)) as object
  const { remedies: all } = told(plain, evaluatePartnership(plain as never, '2016-09-30'))
  // What several rules wait for is told once.
  expect(all.map(({ path, need, mends }) => [path.join('.'), need?.asks, mends.length])).toEqual([
    ['activities', 'activities-on-record', 1],
    ['ledger.1.activityId', 'expense-activity', 3],
  ])
})

test('what is too much to be gone through is refused, and not told in part', () => {
  const { pairing, activities, ledger } = record('2016-09-01', '1.00')
  const bare = { kind: 'expense', day: '2016-09-01', amount: '1.00' }
  const lines = Array.from({ length: 1000 }, (_, index) => ({ ...bare, voucher: `DV-${index}` }))
  const input = { pairing, activities, ledger: [...ledger, ...lines] }
  const refused = remedies(input, evaluatePartnership(input as never, '2016-09-30'))
  if (refused.outcome !== 'invalid-input') throw new Error('It was told.')
  expect(refused.issues.map(({ code, message }) => [code, message])).toEqual([
    ['not-allowed', '`answer.findings` is 4002 that are not met; expected at most 2000 that are not met.'],
  ])
})

test('what has no good outcome, and what nobody should hand in, is refused', () => {
  const [school, fund] = [{ id: '107970' }, { ledger: [] }]
  const pair = { leader: { id: '107970' }, partner: { id: '107973' } }
  const answer = checkPairing(pair)
  for (const value of Object.values(hostile)) {
    expect(remedies(value, answer).outcome).toBe('invalid-input')
    expect(remedies(pair, value).outcome).toBe('invalid-input')
    // Options may be any object without fields that are none.
    expect(['invalid-input', 'remediable']).toContain(remedies(pair, answer, value as never).outcome)
  }
  expect(remedies({ ...pair, onDepEdList: false }, answer).outcome).toBe('invalid-input')
  for (const [input, other] of [
    [school, classifySchool(school)],
    [fund, maxAllowable(fund, '2016-12-31')],
  ] as const)
    expect(remedies(input, other)).toMatchObject({
      outcome: 'invalid-input',
      issues: [
        {
          path: ['answer', 'kind'],
          code: 'not-allowed',
          message: expect.stringMatching(
            /^`answer\.kind` is "(?:school|spending-limit)"; expected an answer with a good outcome: /u,
          ) as string,
        },
      ],
    })
  const activity = checkActivity({})
  expect(remedies({}, { ...activity, kind: 'spending-limit' }).outcome).toBe('invalid-input')
})

describe('a WFP that is said to be carried out, and neither drawn up nor approved', () => {
  const asOf = '2016-08-31'
  const others = ['leader-a', 'leader-b', 'leader-c', 'leader-d', 'leader-e', 'leader-g', 'leader-i', 'leader-j']
  const recordOf = (drawnUp: unknown, firstActivity: string) => ({
    done: {
      ...Object.fromEntries([...others, 'partner-a'].map((id) => [id, true])),
      'leader-f': drawnUp,
      'leader-g': '2016-08-01',
      'leader-h': '2016-08-30',
    },
    wfpApproved: false,
    firstActivity,
    firstExpense: '2016-08-30',
  })
  const remediesOf = (...given: Parameters<typeof recordOf>) => {
    const record = recordOf(...given)
    const { outcome, remedies: all } = told(record, checkDuties(record as never, asOf))
    return [outcome, ...all.map(({ change, path, good: does }) => [change, path.join('.'), does?.oneOf, does?.until])]
  }

  // It is carried out, which two facts speak against: either may be not so.
  test.each([false, '2016-09-10'])('drawing it up is in dispute where it is %s', (drawnUp) => {
    expect(remediesOf(drawnUp, '2016-08-20')).toEqual([
      'remediable',
      ['supply', 'done.leader-f', [true], undefined],
      ['supply', 'wfpApproved', undefined, '2016-08-20'],
    ])
  })

  // The day on which it was drawn up contradicts nothing, and is after that of the first activity, which has passed.
  test('there is no remedy where an activity began before it was drawn up', () => {
    expect(remediesOf('2016-08-20', '2016-08-20')[0]).toBe('remediable')
    expect(remediesOf('2016-08-21', '2016-08-20').slice(0, 1)).toEqual(['no-remedy'])
    const days = [false, ...Array.from({ length: 31 }, (_, day) => `2016-08-${String(day + 1).padStart(2, '0')}`)]
    const outcomes = days.flatMap((approved) =>
      days.map((carriedOut) => {
        const { done, ...record } = recordOf('2016-08-21', '2016-08-20')
        const input = { ...record, done: { ...done, 'leader-h': carriedOut }, wfpApproved: approved }
        return checkDuties(input as never, asOf).outcome
      }),
    )
    expect(outcomes).not.toContain('compliant')
  })
})

test('what has not come by the day is fixed on that day alone, and its words say so', () => {
  const done = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f', 'i', 'j'].map((letter) => [`leader-${letter}`, '2016-08-01']),
  )
  const record = {
    done: { ...done, 'leader-g': '2016-08-01', 'leader-h': false, 'partner-a': true },
    wfpApproved: '2016-08-10',
    firstActivity: '2016-09-10',
    firstExpense: '2016-08-30',
  }
  const changesOn = (day: string) => {
    const { outcome, remedies: all } = told(record, checkDuties(record as never, day))
    return [outcome, ...all.map(({ change, path }) => [change, path.join('.')])]
  }
  expect(changesOn('2016-09-09')).toEqual(['no-remedy', ['fixed', 'done.leader-h']])
  expect(changesOn('2016-09-10')).toEqual(['remediable', ['act', 'done.leader-h']])
  expect([english, filipino].map(({ labels }) => labels.changes.fixed)).toEqual([
    'cannot be mended on that day',
    'hindi maitatama sa petsang iyon',
  ])
})
