// Laws on whole reports and sets: facts that are added one by one never change what is settled, what nobody said is not known, and facts that
// contradict each other are named.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DutyId,
  duties,
  evaluatePartnership,
  evaluateProgramme,
  type PartnershipRecord,
  type PartnershipReport,
  type Path,
} from 'deped-school-partnerships'
import { meeting, runs } from '../share.ts'

const asOf = '2016-12-31'
const evaluate = (record: PartnershipRecord): PartnershipReport => {
  const report = evaluatePartnership(record, asOf)
  if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
  return report
}

/** A fact of a record: where it stands, and its value. */
interface Fact {
  readonly path: Path
  readonly value: unknown
}

/** A value that is mostly as it has to be: `weight` times for once that it is not. */
const oftenBy =
  (weight: number) =>
  <T>(good: T, ...others: readonly T[]): fc.Arbitrary<T> =>
    fc.oneof({ weight, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

const dutyIds = duties.map(({ id }) => id)
/** Where each fact of a record stands, with its values. */
const valuesBy = (weight: number): readonly (readonly [Path, fc.Arbitrary<unknown>])[] => {
  const mostly = oftenBy(weight)
  const pairing = (side: string) => ['pairing', side, 'pbb']
  return [
    [pairing('leader'), fc.constant({ level: 5 })],
    [[...pairing('leader'), 'year'], mostly(2014, 2013)],
    [pairing('partner'), mostly({ level: 1 }, { level: 5 })],
    [[...pairing('partner'), 'year'], fc.constant(2014)],
    [['pairing', 'onDepEdList'], mostly(true, false)],
    [['pairing', 'nearby'], mostly(true, false)],
    [
      ['activities'],
      mostly<readonly object[]>(
        [{ id: 'a' }],
        [{ id: 'a' }, { activity: 'unlisted' }],
        [{ id: 'a', began: '2016-08-01' }],
      ),
    ],
    [['activities', 0, 'activity'], mostly('ict', 'unlisted')],
    [['activities', 0, 'partnerNeed'], mostly(true, false)],
    [['activities', 0, 'fundedByOtherProgramme'], mostly(false, true)],
    [['activities', 0, 'fieldTrip'], mostly(false, true)],
    [['activities', 0, 'began'], mostly('2016-09-05', '2016-08-18', '2017-01-02')],
    [
      ['ledger'],
      mostly<readonly object[]>(
        [
          { kind: 'receipt', day: '2016-08-30', amount: '140000' },
          { kind: 'expense', day: '2016-09-10', amount: '1000' },
        ],
        [
          { kind: 'receipt', day: '2016-08-30', amount: '70000' },
          { kind: 'expense', day: '2016-08-01', amount: '70000.01' },
        ],
      ),
    ],
    [['ledger', 1, 'item'], mostly('supplies-and-materials', 'equipment')],
    [['ledger', 1, 'activityId'], fc.constant('a')],
    [['ledger', 1, 'inApprovedWfp'], mostly(true, false)],
    [['duties'], fc.constant({ done: {} })],
    [['duties', 'wfpApproved'], mostly<string | false>('2016-08-19', false, '2016-09-20')],
    [['duties', 'firstActivity'], mostly<string | false>('2016-09-05', false, '2016-08-18')],
    [['duties', 'firstExpense'], mostly<string | false>('2016-09-10', false, '2016-08-01')],
    ...dutyIds.map(
      (id: DutyId) =>
        [
          ['duties', 'done', id],
          mostly<string | boolean>(id === 'leader-h' || id === 'leader-j' ? '2016-12-15' : '2016-08-15', true, false),
        ] as const,
    ),
  ]
}

const startOf = (leader: string, partner: string): Fact => ({
  path: [],
  value: { pairing: { leader: { id: leader }, partner: { id: partner } } },
})

const facts = (leader: string, partner: string, weight = 30, missing = 3): fc.Arbitrary<readonly Fact[]> => {
  const whole = fc.tuple(...valuesBy(weight).map(([path, value]) => value.map((each): Fact => ({ path, value: each }))))
  // Ids of the schools are there from the start; everything else may be learnt in any order, or not at all.
  return whole
    .chain((all) => fc.shuffledSubarray([...all], { minLength: all.length - missing }))
    .map((given) => [startOf(leader, partner), ...given])
}

/** All facts as they have to be but one, whatever it is, which is learnt last. */
const oneLearntLast: fc.Arbitrary<readonly Fact[]> = fc.nat(valuesBy(1).length - 1).chain((last) => {
  const good = valuesBy(100_000).map(([path, value]) => value.map((each): Fact => ({ path, value: each })))
  const [path, any] = valuesBy(1)[last]!
  return fc
    .tuple(fc.tuple(...good.filter((_, index) => index !== last)), any)
    .map(([known, value]) => [startOf('300001', '100001'), ...known, { path, value }])
})

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value)

/** The value with another at a path, whose parent is there. */
const withFact = (value: unknown, [key, ...rest]: Path, fact: unknown): unknown => {
  if (key === undefined) return fact
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >
  copy[key] = withFact(copy[key], rest, fact)
  return copy
}

/** A record after each fact. A fact whose place is not there yet, or that refers to what is not there, waits for it; one that is there stays. */
const steps = (given: readonly Fact[]): unknown[] => {
  const made: unknown[] = []
  let record: unknown
  let waiting: readonly Fact[] = given
  for (let left = -1; left !== waiting.length;) {
    left = waiting.length
    waiting = waiting.filter(({ path, value }) => {
      const parent = path.length === 0 ? {} : valueAt(record, path.slice(0, -1))
      const refers = path.at(-1) === 'activityId' && valueAt(record, ['activities']) === undefined
      if (parent === undefined || refers) return true
      if (path.length > 0 && valueAt(record, path) !== undefined) return false
      record = withFact(record, path, value)
      made.push(record)
      return false
    })
  }
  return made
}

const contradictions = (report: PartnershipReport) =>
  [...(report.parts.fund?.findings ?? []), ...(report.parts.duties?.findings ?? [])].filter(
    ({ rule, result }) => rule === 'duties/no-contradiction' && result === 'open',
  )

const anyFacts = facts('300001', '100001')

describe('a fact that is added never changes a settled outcome', () => {
  test('of a report', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyFacts, (given) => {
        const records = steps(given) as PartnershipRecord[]
        const reports = records.map(evaluate)
        // But for one that contradicts another.
        fc.pre(contradictions(reports.at(-1)!).length === 0)
        const outcomes = reports.map(({ outcome }) => outcome)
        const settled = outcomes.find((outcome) => outcome !== 'undetermined') ?? 'undetermined'
        const from = outcomes.indexOf(settled)
        expect(outcomes.slice(from).filter((outcome) => outcome !== settled)).toEqual([])
        for (const { outcome, needs } of reports)
          if (outcome === 'undetermined') expect(needs.length).toBeGreaterThan(0)
        seen.add(settled)
      }),
      meeting(150, 40),
    )
    // It would hold of reports that settle nothing.
    expect([...seen].sort()).toEqual(['compliant', 'non-compliant', 'undetermined'])
  })

  test('of a report that lacks one fact', () => {
    fc.assert(
      fc.property(oneLearntLast, (given) => {
        const reports = (steps(given) as PartnershipRecord[]).slice(-8).map(evaluate)
        fc.pre(contradictions(reports.at(-1)!).length === 0)
        const outcomes = reports.map(({ outcome }) => outcome)
        const settled = outcomes.find((outcome) => outcome !== 'undetermined')
        if (settled !== undefined)
          expect(outcomes.slice(outcomes.indexOf(settled)).filter((outcome) => outcome !== settled)).toEqual([])
      }),
      { numRuns: runs(400) },
    )
  })

  test('of a set', () => {
    const seen = new Set<string>()
    const pair = (leader: string, partner: string) => facts(leader, partner, 150, 0)
    const two = fc.tuple(
      pair('300001', '100001'),
      fc.oneof({ weight: 4, arbitrary: pair('300002', '100002') }, pair('300001', '100001')),
      fc.infiniteStream(fc.boolean()),
    )
    fc.assert(
      fc.property(two, ([first, second, turns]) => {
        const [one, other] = [steps(first), steps(second)]
        let [at, then] = [0, 0]
        const outcomes: string[] = []
        for (;;) {
          const answer = evaluateProgramme([one[at], other[then]] as PartnershipRecord[], asOf)
          if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
          outcomes.push(answer.outcome)
          const last = at === one.length - 1 && then === other.length - 1
          if (last) {
            fc.pre(answer.differing.length === 0)
            fc.pre(answer.parts.partnerships.every((each) => contradictions(each as PartnershipReport).length === 0))
            break
          }
          const turn = turns.next().value
          if (then === other.length - 1 || (turn && at < one.length - 1)) at += 1
          else then += 1
        }
        const settled = outcomes.find((outcome) => outcome !== 'undetermined') ?? 'undetermined'
        expect(outcomes.slice(outcomes.indexOf(settled)).filter((outcome) => outcome !== settled)).toEqual([])
        seen.add(settled)
      }),
      meeting(40, 12),
    )
    expect([...seen].sort()).toEqual(['compliant', 'non-compliant', 'undetermined'])
  })
})

test('one more activity is one more thing to judge: it never puts in order what is not', () => {
  const mostly = oftenBy(4)
  const another = fc.record({
    activity: mostly('ict', 'unlisted'),
    partnerNeed: mostly<boolean | undefined>(true, false, undefined),
    fundedByOtherProgramme: fc.constant(false),
    fieldTrip: mostly<boolean | undefined>(false, true, undefined),
  })
  const seen = new Set<string>()
  fc.assert(
    fc.property(facts('300001', '100001', 60, 0), another, (given, activity) => {
      const record = steps(given).at(-1) as PartnershipRecord
      const before = evaluate(record)
      const after = evaluate({
        ...record,
        activities: [...(record.activities ?? []), JSON.parse(JSON.stringify(activity))],
      } as PartnershipRecord)
      const added = after.parts.activities!.at(-1)!.outcome
      if (added === 'eligible') expect(after.outcome).toBe(before.outcome)
      else if (before.outcome !== 'compliant')
        expect(after.outcome).toBe(added === 'non-eligible' ? 'non-compliant' : before.outcome)
      else expect(after.outcome).toBe(added === 'non-eligible' ? 'non-compliant' : 'undetermined')
      seen.add(`${before.outcome}, ${added}`)
    }),
    meeting(300, 80),
  )
  for (const added of ['eligible', 'non-eligible', 'undetermined']) expect(seen).toContain(`compliant, ${added}`)
  expect(seen).toContain('non-compliant, eligible')
})

test('without its activities, its ledger or its duties no record is found in order', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom('activities', 'ledger', 'duties'), (given, part) => {
      const kept = given.filter(
        ({ path }) => path[0] !== part && (part !== 'activities' || path.at(-1) !== 'activityId'),
      )
      const report = evaluate(steps(kept).at(-1) as PartnershipRecord)
      expect(report.outcome).not.toBe('compliant')
      const asked = report.parts.record.because.flatMap(({ needs }) => needs.map(({ path }) => path.join('.')))
      expect(asked).toContain(part)
    }),
    { numRuns: runs(200) },
  )
})

test('facts that contradict each other are named with both places, and no longer once either is taken back', () => {
  // Facts that are told without regard to one another.
  const day = fc.constantFrom('2016-08-10', '2016-08-30', '2016-09-05', '2017-01-05')
  const told = fc.option(fc.oneof(day, fc.constant(false as const)), { nil: undefined })
  const done = fc.option(fc.oneof(day, fc.boolean()), { nil: undefined })
  const anyRecord = fc.record({
    activities: fc.option(fc.array(fc.record({ began: fc.option(day, { nil: undefined }) }), { maxLength: 2 }), {
      nil: undefined,
    }),
    ledger: fc.option(
      fc.array(
        fc.record({
          kind: fc.constantFrom('receipt', 'expense', 'liquidation'),
          day,
          amount: fc.constant('10'),
        }),
        { maxLength: 3 },
      ),
      { nil: undefined },
    ),
    obligated: fc.option(fc.constant('10'), { nil: undefined }),
    incentives: fc.option(fc.constant({ successful: true }), { nil: undefined }),
    duties: fc.record({
      done: fc.record({ 'leader-a': done, 'leader-f': done, 'leader-h': done, 'leader-j': done }),
      wfpApproved: told,
      firstActivity: told,
      firstExpense: told,
    }),
  })
  const pruned = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  const without = (record: PartnershipRecord, path: Path): PartnershipRecord => {
    // An entry of a ledger has a day, so it goes as a whole, with others of its day.
    const [place, index] = path
    if (place === 'ledger' && typeof index === 'number' && path.at(-1) === 'day')
      return { ...record, ledger: record.ledger!.filter(({ day: on }) => on !== record.ledger![index]!.day) }
    return pruned(withFact(record, path, undefined)) as PartnershipRecord
  }
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyRecord, (given) => {
      const record = pruned({
        pairing: { leader: { id: '300001' }, partner: { id: '100001' } },
        ...given,
        ledger: given.ledger?.map((entry) =>
          entry.kind === 'expense' ? { ...entry, item: 'supplies-and-materials', inApprovedWfp: true } : entry,
        ),
      }) as PartnershipRecord
      const report = evaluate(record)
      const found = contradictions(report)
      if (found.length > 0) expect(report.outcome).not.toBe('compliant')
      for (const finding of found) {
        if (finding.rule !== 'duties/no-contradiction') continue
        const { contradiction, first, second } = finding.params
        seen.add(contradiction!)
        expect(finding.needs).toHaveLength(1)
        for (const place of [first!, second!]) {
          expect(valueAt(record, place)).not.toBeUndefined()
          expect(contradictions(evaluate(without(record, place))).map(({ message }) => message)).not.toContain(
            finding.message,
          )
        }
      }
    }),
    meeting(800, 150),
  )
  expect([...seen].sort()).toEqual([
    'expense-in-wfp',
    'expenses-beyond-wfp',
    'first-activity',
    'first-expense',
    'fund-not-received',
    'no-activity',
    'nothing-to-report',
    'obligated-by-wfp',
    'plan-not-drawn-up',
    'success-without-activity',
    'success-without-duty',
    'wfp-not-approved',
    'wfp-not-drawn-up',
  ])
})
