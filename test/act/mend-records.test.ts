// What can be done about records of duties, funds and whole partnerships, held to brute force: every fact that is missing, in dispute or
// still to be done, with every day on record and what is just beside it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkDuties,
  evaluatePartnership,
  FY2016,
  fundBalance,
  type Policy,
  type Remedies,
  type Remedy,
} from 'deped-school-partnerships'
import { answered } from '../../src/act/ask.ts'
import { keyOf, valueAt, withValueAt } from '../../src/act/places.ts'
import { meeting } from '../share.ts'
import { type Ask, good, mendedBy, settledPair, told, withValue } from './mending.ts'

type Way = readonly (string | number)[]
/** Every fact that can be free, with the values that stand for all others. */
type Facts = readonly (readonly [place: Way, values: readonly unknown[]])[]

const yesNo = [true, false]

/** The facts of a record that are in dispute. */
const inDispute = (answer: unknown): ReadonlySet<string> => {
  const places = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { asks, path, params } = value as { asks?: string; path?: Way; params?: { first?: Way } }
    if (asks === 'which-is-right') for (const place of [path, params?.first]) if (place) places.add(keyOf(place))
    Object.values(value).forEach(look)
  }
  look(answer)
  return places
}

/** What is not done by the day and can be done on it. */
const isToDo = (place: Way, value: unknown, asOf: string): boolean =>
  (place.at(-1) === 'wfpApproved' || place.at(-2) === 'done') &&
  (value === false || (typeof value === 'string' && value > asOf))

interface Breach {
  readonly rule: string
  readonly result: string
  readonly path: Way
  readonly params: {
    readonly contradiction?: string
    readonly ineligible?: string
    readonly spent?: string
    readonly received?: string
  }
}

/** The input with a voucher number of its own for each expense. */
const numbered = (input: unknown): unknown => {
  const ledger = valueAt(input, ['ledger']) as
    readonly { readonly kind: string; readonly voucher?: string }[] | undefined
  const counts = (voucher: string | undefined): number =>
    ledger?.filter((each) => each.kind === 'expense' && each.voucher === voucher).length ?? 0
  return (ledger ?? []).reduce<unknown>(
    (whole, { kind, voucher }, entry) =>
      kind === 'expense' && (voucher === undefined || counts(voucher) > 1)
        ? withValueAt(whole, ['ledger', entry, 'voucher'], `N${entry}`)
        : whole,
    input,
  )
}

/** The input with all back that is left of the expenses in the WFP. */
const allBack = (input: unknown): unknown => {
  const ledger = valueAt(input, ['ledger']) as readonly Record<
    'kind' | 'day' | 'amount' | 'voucher' | 'of' | 'inApprovedWfp',
    string
  >[]
  const refunds = ledger.flatMap(({ kind, day, amount, voucher, inApprovedWfp }) => {
    const came = ledger.filter((each) => each.kind === 'refund' && each.of === voucher)
    const rest = came.reduce((sum, each) => sum - Number(each.amount), Number(amount)).toFixed(2)
    const isOfPlan = kind === 'expense' && inApprovedWfp && day <= asOf && Number(rest) > 0
    return isOfPlan ? [{ kind: 'refund', day: asOf, amount: rest, of: voucher }] : []
  })
  return withValueAt(input, ['ledger'], [...ledger, ...refunds])
}

const isBeyondPlan = ({ params }: Breach): boolean => params.contradiction === 'expenses-beyond-wfp'

/** Whether the outcome is the good one, or is once all came back that was spent as the fund may not be, and then what the WFP does not cover. */
const isGoodOnceRefunded = (ask: Ask, input: unknown): boolean => {
  const { outcome, because = [] } = ask(input) as ReturnType<Ask> & { readonly because?: readonly Breach[] }
  if (good.includes(outcome)) return true
  if (because.length > 0 && because.every(isBeyondPlan)) return good.includes(ask(allBack(numbered(input))).outcome)
  if (!because.every(({ rule }) => ['fund/purpose', 'fund/not-overspent'].includes(rule))) return false
  const refunds = because
    .filter(({ result }) => result === 'breached')
    .map(({ rule, path, params: { ineligible = '0', spent = '0', received = '0' } }): Remedy => {
      const back = rule === 'fund/purpose' ? ineligible : (Number(spent) - Number(received)).toFixed(2)
      return { change: 'act', path, back, mends: [{ rule: rule as 'fund/purpose', path }], clauses: [] }
    })
  if (refunds.length === 0) return false
  const after = mendedBy(numbered(input), refunds, ask)
  const { because: left = [] } = ask(after) as { readonly because?: readonly Breach[] }
  return good.includes(ask(left.length > 0 && left.every(isBeyondPlan) ? allBack(after) : after).outcome)
}

/** As many ways are tried at most. */
const mostWays = 3000

/** Whether any values of the facts that are free make the outcome the good one; nothing where there are too many ways to try. */
const canBeGood = (ask: Ask, input: unknown, facts: Facts, day: string): boolean | undefined => {
  const disputed = inDispute(ask(input))
  const free = facts.flatMap(([place, values]): Facts => {
    const now = valueAt(input, place)
    // Of a duty that is done on a day that is not known the day is missing.
    const isMissing = now === undefined || (now === true && place.at(-2) === 'done')
    if (isMissing || disputed.has(keyOf(place))) return [[place, [...(now === undefined ? [] : [now]), ...values]]]
    return isToDo(place, now, day) ? [[place, [now, day]]] : []
  })
  if (free.reduce((ways, [, values]) => ways * values.length, 1) > mostWays) return undefined
  const succeeds = (whole: unknown, index: number): boolean => {
    const fact = free[index]
    if (!fact) return isGoodOnceRefunded(ask, whole)
    const [place, values] = fact
    return values.some((value) => succeeds(answered(whole, place, value), index + 1))
  }
  return succeeds(input, 0)
}

/** All values that a remedy tells, those of a range by its ends, what is just within them and the earliest and latest of all. */
const valuesOf = ({ good: does = {}, path }: Remedy): readonly unknown[] => {
  const { oneOf = [], from, until } = does
  const isRange = from !== undefined || until !== undefined
  if (!isRange) return oneOf.length > 0 ? oneOf : [path.join()]
  const isAmount = path.at(-1) === 'obligated'
  return [...oneOf, from ?? (isAmount ? '0.00' : '1900-01-01'), until ?? (isAmount ? '999999999999.99' : '2199-12-31')]
}

/** The breaches and the open rules in an answer, each with its place. */
const troublesIn = (answer: unknown): ReadonlySet<string> => {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { rule, result, path } = value as { rule?: string; result?: string; path?: Way }
    if (rule && path && (result === 'breached' || result === 'open')) found.add(keyOf([rule, ...path]))
    Object.values(value).forEach(look)
  }
  look(answer)
  return found
}

interface Found {
  readonly outcome?: string
  readonly findings?: readonly { readonly rule: string; readonly result: string; readonly path: Way }[]
  readonly parts?: object
}

/** What stands in the way of the good outcome: breaches, facts that contradict each other, and what is open in a decision that is. */
const inTheWay = ({ outcome, findings = [], parts = {} }: Found): readonly string[] => [
  ...findings.flatMap(({ rule, result, path }) => {
    const isOpen = result === 'open' && (outcome === 'undetermined' || rule === 'duties/no-contradiction')
    return isOpen || result === 'breached' ? [keyOf([rule, ...path])] : []
  }),
  ...Object.entries(parts).flatMap(([name, part]: [string, Found | readonly Found[]]) =>
    ['leader', 'partner', 'incentives', 'sbm'].includes(name) ? [] : [part].flat().flatMap(inTheWay),
  ),
]

/** What is mended is found in the answer, all of it is, and a fact on record that nobody disputes stays as it is. */
const holdToRecord = (ask: Ask, input: unknown, { remedies: all }: Remedies): void => {
  const answer = ask(input)
  const [found, disputed] = [troublesIn(answer), inDispute(answer)]
  const named = new Set(all.flatMap(({ mends }) => mends.map(({ rule, path }) => keyOf([rule, ...path]))))
  for (const each of inTheWay(answer as Found)) expect([...named], JSON.stringify([input, all])).toContain(each)
  for (const { change, path, need, back, mends } of all) {
    const text = JSON.stringify([input, change, path, mends])
    expect(mends.length, text).toBeGreaterThan(0)
    for (const { rule, path: at } of mends) expect(found, text).toContain(keyOf([rule, ...at]))
    if (change !== 'supply' || back !== undefined) continue
    const now = valueAt(input, path)
    const isFree = now === undefined || (now === true && path.at(-2) === 'done') || path.at(-1) === 'voucher'
    expect(isFree || disputed.has(keyOf(path)), text).toBe(true)
    expect(need?.question, text).not.toBe('')
  }
}

const holdToLaws = (ask: Ask, input: unknown, answer: Remedies): void => {
  // What is missing, or in dispute, is asked for; what is not done by the day can be done on it.
  for (const { change, path, back } of answer.remedies)
    if (change === 'act' && back === undefined)
      expect(isToDo(path, valueAt(input, path), asOf), JSON.stringify([input, path])).toBe(true)
  // Which of two facts is right is found out, and not done; money that comes back may leave nothing to contradict.
  const foundOut = answer.remedies.flatMap(({ change, back, mends }) => (change === 'supply' || back ? mends : []))
  const isContradiction = ({ rule }: { readonly rule: string }): boolean => rule === 'duties/no-contradiction'
  for (const { mends } of answer.remedies)
    for (const each of mends.filter(isContradiction)) expect(foundOut, JSON.stringify(input)).toContainEqual(each)
  holdToRecord(ask, input, answer)
  const all = answer.remedies
  const text = JSON.stringify([input, all.map(({ change, path, good: does, back }) => [change, path, does, back])])
  const outcomeWith = (list: readonly Remedy[]): string => ask(mendedBy(input, list, ask)).outcome
  expect(good, text).toContain(outcomeWith(all))
  for (const left of all) expect(good, text).not.toContain(outcomeWith(all.filter((each) => each !== left)))
  // Of what is told by name all else is needed with each.
  for (const one of all)
    for (const value of one.good?.oneOf ?? []) {
      const chosen = all.map((each) => (each === one ? withValue(each, value) : each))
      chosen.forEach((left, index) => {
        const others = chosen.filter((each) => each !== left)
        if (all[index] !== one)
          expect(good, `${text} ${String(value)} ${left.path.join('.')}`).not.toContain(outcomeWith(others))
      })
    }
  // Each value does, whichever of theirs the others take: all the first, all the second, and so on.
  const most = Math.max(...all.map((each) => valuesOf(each).length))
  for (const one of all)
    for (const value of valuesOf(one))
      for (let turn = 0; turn < Math.min(most, 4); turn += 1) {
        const chosen = all.map((each): Remedy => {
          if (each.back !== undefined || each.good === undefined) return each
          const values = valuesOf(each)
          return withValue(each, each === one ? value : values[turn % values.length])
        })
        expect(good, `${text} ${JSON.stringify(chosen.map(({ path, good: does }) => [path, does]))}`).toContain(
          outcomeWith(chosen),
        )
      }
}

/** What is told as fixed is still in the way after all that is told beside it. */
const holdFixedToLaw = (ask: Ask, input: unknown, answer: Remedies): void => {
  holdToRecord(ask, input, answer)
  const { remedies: all } = answer
  const others = all.filter(({ change }) => change !== 'fixed')
  const after = JSON.stringify(ask(mendedBy(input, others, ask)))
  if (after.includes('"outcome":"invalid-input"')) return
  const found = troublesIn(JSON.parse(after))
  for (const { change, mends } of all)
    if (change === 'fixed')
      for (const { rule, path } of mends) expect(found, JSON.stringify([input, all])).toContain(keyOf([rule, ...path]))
}

const asOf = '2016-08-31'
const days = ['2016-08-10', '2016-08-20', '2016-08-30', '2016-09-10'] as const
const known = <T extends object>(facts: T): T =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]: [string, unknown]) => (value === undefined ? [] : [[name, value]])),
  ) as T

const dayOf = fc.constantFrom(...days)
const dutyOf = fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: dayOf }, fc.boolean())
const milestone = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: dayOf },
  fc.constant(false as const),
)
const otherDuties = {
  'leader-b': true,
  'leader-c': true,
  'leader-d': true,
  'leader-e': true,
  'leader-i': true,
} as const
const dutiesRecord = fc
  .record({
    'leader-f': dutyOf,
    'leader-g': dutyOf,
    'leader-h': dutyOf,
    'leader-j': dutyOf,
    wfpApproved: milestone,
    firstActivity: milestone,
    firstExpense: milestone,
  })
  .map(({ wfpApproved, firstActivity, firstExpense, ...done }) => ({
    done: known({ 'leader-a': true, 'partner-a': true, ...otherDuties, ...done }),
    ...known({ wfpApproved, firstActivity, firstExpense }),
  }))

const dutyDays = [asOf, ...days.filter((day) => day <= asOf)]
const factsOfDuties = (at: Way): Facts => [
  ...['wfpApproved', 'firstActivity', 'firstExpense'].map(
    (name) =>
      [
        [...at, name],
        [...dutyDays, false],
      ] as const,
  ),
  ...['leader-f', 'leader-g', 'leader-h', 'leader-j'].map(
    (name) =>
      [
        [...at, 'done', name],
        [...dutyDays, true],
      ] as const,
  ),
]

/** Holds an answer to the laws and to brute force: whether there is a remedy, or surely none; nothing where brute force does not reach. */
const heldToBruteForce = (
  ask: Ask,
  record: object,
  answer: ReturnType<typeof told>,
  facts: Parameters<typeof canBeGood>[2],
): 'remediable' | 'hopeless' | undefined => {
  if (answer.outcome === 'remediable') {
    holdToLaws(ask, record, answer)
    return 'remediable'
  }
  if (answer.outcome !== 'no-remedy') return undefined
  holdFixedToLaw(ask, record, answer)
  const found = canBeGood(ask, record, facts, asOf)
  expect(found ?? false, JSON.stringify(record)).toBe(false)
  return found === false ? 'hopeless' : undefined
}

test('of duties', { timeout: 300_000 }, () => {
  let [remediable, hopeless] = [0, 0]
  fc.assert(
    fc.property(dutiesRecord, (record) => {
      const ask: Ask = (input) => checkDuties(input as never, asOf)
      const answer = told(record, checkDuties(record as never, asOf))
      expect(answer.outcome).not.toBe('unforeseen')
      const is = heldToBruteForce(ask, record, answer, factsOfDuties([]))
      if (is === 'remediable') remediable += 1
      if (is === 'hopeless') hopeless += 1
    }),
    meeting(200, 9),
  )
  expect(Math.min(remediable, hopeless)).toBeGreaterThan(2)
})

const amount = fc.constantFrom('400.00', '600.00', '1000.01')
const perhaps = <T>(value: T, weight = 5) => fc.oneof({ weight, arbitrary: fc.constant(value) }, fc.constant(undefined))
const expense = fc
  .record({
    kind: fc.constant('expense' as const),
    day: fc.constantFrom(...days),
    amount,
    voucher: fc.constantFrom('DV-1', 'DV-2', undefined),
    item: fc.constantFrom('supplies-and-materials', 'supplies-and-materials', 'equipment', undefined),
    activityId: perhaps('a'),
    inApprovedWfp: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constantFrom(false, undefined)),
  })
  .map(known)
const activity = fc
  .record({
    id: fc.constant('a'),
    activity: perhaps('ict'),
    partnerNeed: perhaps(true),
    fundedByOtherProgramme: perhaps(false),
    fieldTrip: perhaps(false),
  })
  .map(known)
/** An activity that is judged by a person, which an expense for it waits for. */
const unlisted = {
  id: 'b',
  activity: 'unlisted',
  partnerNeed: true,
  fundedByOtherProgramme: false,
  fieldTrip: false,
}
const fundRecord = fc
  .record({
    obligated: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, fc.constantFrom('500.00', '5000.00')),
    activities: fc.tuple(activity, fc.constant(unlisted)),
    ledger: fc
      .array(expense, { minLength: 1, maxLength: 3 })
      .map((all) => [{ kind: 'receipt', day: '2016-08-01', amount: '1000.00' }, ...all]),
  })
  .map(known)
const factsOfFund: Facts = [
  [['activities', 0, 'activity'], ['ict']],
  [['activities', 1, 'judgedAligned'], yesNo],
  ...['partnerNeed', 'fundedByOtherProgramme', 'fieldTrip'].map((name) => [['activities', 0, name], yesNo] as const),
  ...[1, 2, 3].flatMap((entry): Facts => [
    [
      ['ledger', entry, 'item'],
      ['supplies-and-materials', 'equipment', 'other'],
    ],
    [
      ['ledger', entry, 'activityId'],
      ['a', 'b'],
    ],
    [['ledger', entry, 'inApprovedWfp'], yesNo],
  ]),
]
/** Of a ledger those facts that stand in a line that there is. */
const thereIn = (input: unknown, facts: Facts): Facts =>
  facts.filter(([place]) => place[0] !== 'ledger' || valueAt(input, place.slice(0, 2)) !== undefined)

/** A policy under which an item may cost less than some expenses do, so that another item has to be told. */
const capped: Policy = {
  ...FY2016,
  id: 'Capped',
  ceilings: { value: { 'supplies-and-materials': '500.00' }, authority: 'a test' },
}

test('of a fund', { timeout: 300_000 }, () => {
  let [remediable, hopeless] = [0, 0]
  fc.assert(
    fc.property(fundRecord, fc.constantFrom(FY2016, capped), (record, policy) => {
      const ask: Ask = (input) => fundBalance(input as never, asOf, { policy })
      const answer = told(record, fundBalance(record as never, asOf, { policy }), { policy })
      expect(answer.outcome).not.toBe('unforeseen')
      const is = heldToBruteForce(ask, record, answer, thereIn(record, factsOfFund))
      if (is === 'remediable') remediable += 1
      if (is === 'hopeless') hopeless += 1
    }),
    meeting(350, 16),
  )
  expect(remediable).toBeGreaterThan(2)
  expect(hopeless).toBeLessThan(remediable)
})

const whole = {
  pairing: settledPair,
  activities: [
    {
      id: 'a',
      activity: 'ict',
      began: '2016-08-20',
      partnerNeed: true,
      fundedByOtherProgramme: false,
      fieldTrip: false,
    },
  ],
  obligated: '1000.00',
  ledger: [
    { kind: 'receipt', day: '2016-08-10', amount: '1000.00' },
    {
      kind: 'expense',
      day: '2016-08-20',
      amount: '600.00',
      voucher: 'DV-1',
      item: 'supplies-and-materials',
      activityId: 'a',
      inApprovedWfp: true,
    },
    {
      kind: 'expense',
      day: '2016-08-30',
      amount: '400.00',
      voucher: 'DV-2',
      item: 'supplies-and-materials',
      activityId: 'a',
      inApprovedWfp: true,
    },
  ],
  duties: {
    done: {
      'leader-a': '2016-08-01',
      'partner-a': true,
      ...otherDuties,
      'leader-f': '2016-08-01',
      'leader-g': '2016-08-10',
      'leader-h': '2016-08-30',
      'leader-j': '2016-08-30',
    },
    wfpApproved: '2016-08-10',
    firstActivity: '2016-08-20',
    firstExpense: '2016-08-20',
  },
}
/** Whether an answer asks for a fact, or one that is settled could. */
const isAsked = (answer: object, place: Way): boolean => JSON.stringify(answer).includes(`"path":${keyOf(place)}`)
const anyDay = fc.constantFrom<unknown>(...days, undefined, undefined)
const change = fc.oneof(
  ...(
    [
      [['pairing', 'nearby'], fc.constantFrom<unknown>(undefined, false)],
      [['pairing', 'partner', 'pbb'], fc.constantFrom<unknown>(undefined, { year: 2014, level: 5 })],
      [['activities', 0, 'partnerNeed'], fc.constant(undefined)],
      [['activities', 0, 'began'], anyDay],
      [['obligated'], fc.constantFrom<unknown>('500.00', undefined)],
      [['ledger', 0, 'amount'], fc.constant('900.00')],
      [['ledger', 1, 'day'], fc.constantFrom(...days)],
      [['ledger', 1, 'item'], fc.constantFrom<unknown>('equipment', undefined)],
      [['ledger', 2, 'inApprovedWfp'], fc.constantFrom<unknown>(false, undefined)],
      [['duties'], fc.constant(undefined)],
      [['incentives', 'successful'], fc.boolean()],
      [['duties', 'done', 'leader-a'], fc.constantFrom<unknown>(undefined, false)],
      ...['wfpApproved', 'firstActivity', 'firstExpense'].map(
        (name) => [['duties', name], fc.oneof(anyDay, fc.constant(false))] as const,
      ),
      ...['leader-f', 'leader-g', 'leader-h', 'leader-j'].map(
        (name) => [['duties', 'done', name], fc.oneof(anyDay, fc.boolean())] as const,
      ),
    ] as readonly (readonly [Way, fc.Arbitrary<unknown>])[]
  ).map(([place, values]) => values.map((value) => [place, value] as const)),
)
const changed = fc
  .array(change, { minLength: 1, maxLength: 4 })
  .map((changes) =>
    changes.reduce<unknown>(
      (record, [place, value]) =>
        valueAt(record, place.slice(0, -1)) === undefined && place.length > 1 && place[0] !== 'incentives'
          ? record
          : withValueAt(record, place, value),
      whole,
    ),
  )
  .map((record): unknown => JSON.parse(JSON.stringify(record)))

const factsOfWhole: Facts = [
  [['pairing', 'nearby'], yesNo],
  [['pairing', 'partner', 'pbb'], [{ year: 2014, level: 1 }]],
  [['obligated'], ['1000.00']],
  [['activities', 0, 'began'], dutyDays],
  ...factsOfFund.filter(([place]) => place[1] !== 3),
  ...factsOfDuties(['duties']),
  [
    ['duties', 'done', 'leader-a'],
    [...dutyDays, true],
  ],
  [['incentives', 'successful'], yesNo],
]

/** An expense of an approved WFP that is said not to be approved, beside an agreement that comes too late. */
const besideFixed = withValueAt(
  withValueAt(whole, ['duties', 'wfpApproved'], false),
  ['duties', 'done', 'leader-g'],
  '2016-09-10',
)

/** The same beside a day of the first expense that turns out to be that of the next. */
const besideNext = withValueAt(besideFixed, ['ledger', 1, 'day'], '2016-08-10')

test('brute force knows what comes back of expenses beyond the WFP, also after what was spent beyond the fund', () => {
  const ask: Ask = (input) => evaluatePartnership(input as never, asOf)
  const beyond = withValueAt(whole, ['obligated'], '500.00')
  const overspent = withValueAt(beyond, ['ledger', 0, 'amount'], '900.00')
  // The expense in the plan that is not eligible stays a breach.
  const ineligible = withValueAt(beyond, ['ledger', 1, 'item'], 'equipment')
  expect([whole, beyond, overspent, ineligible].map((record) => canBeGood(ask, record, [], asOf))).toEqual([
    true,
    true,
    true,
    false,
  ])
})

test('of a whole partnership', { timeout: 300_000 }, () => {
  let [remediable, hopeless] = [0, 0]
  fc.assert(
    fc.property(changed, (record) => {
      const ask: Ask = (input) => evaluatePartnership(input as never, asOf)
      const now = evaluatePartnership(record as never, asOf)
      if (now.outcome === 'invalid-input') return
      const answer = told(record, now)
      if (answer.outcome === 'remediable') {
        remediable += 1
        holdToLaws(ask, record, answer)
      } else if (answer.outcome === 'no-remedy') {
        holdFixedToLaw(ask, record, answer)
        // What nobody waits for is left as it is.
        const facts = factsOfWhole.filter(([place]) => valueAt(record, place) !== undefined || isAsked(now, place))
        const found = canBeGood(ask, record, facts, asOf)
        expect(found ?? false, JSON.stringify(record)).toBe(false)
        if (found === false) hopeless += 1
      }
    }),
    { ...meeting(150, 10), examples: [[besideFixed], [besideNext]] },
  )
  expect(Math.min(remediable, hopeless)).toBeGreaterThan(2)
})
