// Laws by fast-check: what is right breaches nothing, and what an authority’s figure decides rests on the authority.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  activities,
  checkPairing,
  classifySchool,
  duties,
  evaluatePartnership,
  evaluateProgramme,
  FY2016,
  type Parameter,
  type ParameterName,
  type PartnershipRecord,
  type Policy,
  rankPartners,
  rulebook,
  type RuleId,
  type School,
} from 'deped-school-partnerships'
import { otherFigures } from '../other-figures.ts'
import { answerTo, findingsIn, tables } from '../tables.ts'
import { runs } from '../share.ts'

const schoolAt = (...levels: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8)[]): fc.Arbitrary<Omit<School, 'id'>> =>
  fc.record({ pbb: fc.record({ year: fc.constant(2014), level: fc.constantFrom(...levels) }) })

const allStages = activities.filter(({ keyStages }) => keyStages.length === 4)
const day = fc.integer({ min: 2, max: 31 }).map((date) => `2016-12-${String(date).padStart(2, '0')}`)

const known = fc.boolean()
const earnings = fc.record(
  {
    successful: known,
    staff: fc.array(
      fc.record(
        {
          personnel: fc.constantFrom('teaching', 'non-teaching', 'other'),
          beyondRegularDuty: known,
          payPossible: known,
          reportsInVacations: known,
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
)

/** Records of one pair each that are right in all that is asked of them. */
const rightRecord = (number: number): fc.Arbitrary<PartnershipRecord> =>
  fc
    .record({
      leader: schoolAt(5, 6, 7, 8),
      partner: schoolAt(1, 2, 3, 4),
      activity: fc.constantFrom(...allStages),
      isStated: fc.boolean(),
      expenses: fc.array(fc.record({ day, amount: fc.integer({ min: 1, max: 14_000 }) }), { maxLength: 10 }),
      duty: fc.constantFrom(true, '2016-11-02'),
      incentives: earnings,
    })
    .map(({ leader, partner, activity, isStated, expenses, duty, incentives }): PartnershipRecord => ({
      pairing: {
        leader: { id: String(300_000 + number), ...leader },
        partner: { id: String(100_000 + number), ...partner },
        onDepEdList: true,
        nearby: true,
      },
      activities: [
        {
          id: 'A',
          activity: activity.id,
          began: '2016-12-02',
          fundedByOtherProgramme: false,
          fieldTrip: false,
          ...(isStated ? { partnerNeed: true } : { partnerNeed: false, judgedNeeded: true }),
        },
      ],
      ledger: [
        { kind: 'receipt', day: '2016-12-01', amount: '140000.00' },
        ...expenses.map((each) => ({
          kind: 'expense' as const,
          ...each,
          item: 'supplies-and-materials' as const,
          activityId: 'A',
          inApprovedWfp: true,
        })),
      ],
      duties: {
        done: {
          ...Object.fromEntries(duties.map(({ id }) => [id, duty])),
          'leader-g': '2016-11-03',
          'leader-h': '2016-12-31',
          'leader-i': '2016-12-31',
          'leader-j': '2016-12-31',
        },
        wfpApproved: '2016-11-15',
        firstActivity: '2016-12-02',
      },
      // What is not earned breaches nothing.
      incentives,
    }))

const breached = (answer: unknown): readonly string[] =>
  findingsIn(answer).flatMap(({ rule, result, message }) => (result === 'breached' ? [`${rule}: ${message}`] : []))

test('a right record is compliant, and no finding of it is breached, anywhere', () => {
  fc.assert(
    fc.property(rightRecord(1), (record) => {
      const report = evaluatePartnership(record, '2016-12-31')
      expect(breached(report)).toEqual([])
      expect(report.outcome).toBe('compliant')
      const { leader, partner } = record.pairing
      for (const answer of [classifySchool(leader), classifySchool(partner), rankPartners(leader, [partner, leader])])
        expect(breached(answer)).toEqual([])
      // Turned round, both schools lack the role that the pair requires of them: that is breached.
      const turned = checkPairing({ ...record.pairing, leader: partner, partner: leader })
      expect(turned.because.map(({ rule }) => rule)).toEqual([
        'classification/leader-school',
        'classification/partner-school',
      ])
    }),
    { numRuns: runs(200) },
  )
})

test('a set of right records is compliant, and no finding of it is breached', () => {
  const set = fc
    .integer({ min: 1, max: 4 })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => rightRecord(at))))
  fc.assert(
    fc.property(set, (records) => {
      const answer = evaluateProgramme(records, '2016-12-31')
      expect(breached(answer)).toEqual([])
      expect(answer.outcome).toBe('compliant')
    }),
    { numRuns: runs(50) },
  )
})

/** What belongs together: the levels of both roles cover each level once. */
const together: readonly (readonly ParameterName[])[] = [
  ['leaderLevels', 'partnerLevels'],
  // Schools that are named have their role by that; all others have it by their level, as before.
  ...(Object.keys(otherFigures) as ParameterName[])
    .filter((name) => !name.endsWith('Levels') && !name.startsWith('designated'))
    .map((name) => [name]),
]
const own = FY2016 as Policy
const foreign = (names: readonly ParameterName[]): Policy => ({
  ...FY2016,
  id: 'Local',
  ...Object.fromEntries(names.map((name) => [name, { value: otherFigures[name], authority: 'Memorandum A' }])),
})

test.each(together.map((names) => ({ names })))(
  'under an authority’s $names each finding that goes by it rests on it, and says which clause it departs from',
  ({ names }) => {
    const policy = foreign(names)
    const rules = new Map(rulebook.map((rule) => [rule.id, rule]))
    const seen = new Set<RuleId>()
    // Of the cases those that take a policy and have none of their own.
    const cases = tables
      .flatMap(({ cases: all }) => all)
      .filter((each) => !each.policy && !each.framework && takesPolicy.has(each.function))
    for (const each of cases) {
      const own = Object.fromEntries(Object.entries(policy).filter(([name]) => name !== 'id'))
      for (const finding of findingsIn(answerTo({ ...each, policy: own }))) {
        const { parameters, basis, clauses } = rules.get(finding.rule)!
        // Whether a school is on the list is not measured, and what records tell of it goes by no distance.
        const isOfList = 'fact' in finding.params && finding.params.fact === 'onDepEdList'
        const used = isOfList ? [] : parameters.filter((name) => names.includes(name))
        if (used.length === 0) {
          expect([finding.basis, finding.authorities, finding.departsFrom]).toEqual([basis, undefined, undefined])
          continue
        }
        seen.add(finding.rule)
        expect(finding.authorities).toEqual(['Memorandum A'])
        expect(finding.basis).toBe(basis === 'stated' ? 'authority' : basis)
        const given = used.flatMap((name) => (FY2016 as Policy)[name]?.clause ?? [])
        expect(finding.departsFrom === undefined).toBe(given.length === 0)
        for (const clause of finding.departsFrom ?? []) expect(clauses).toContain(clause)
      }
    }
    expect([...seen].sort()).toEqual(
      rulebook
        .filter(({ parameters }) => parameters.some((name) => names.includes(name)))
        .map(({ id }) => id)
        .sort(),
    )
  },
)
const takesPolicy = new Set([
  'classifySchool',
  'checkPairing',
  'checkPairings',
  'checkActivity',
  'checkExpense',
  'checkIncentives',
  'evaluatePartnership',
  'evaluateProgramme',
])

test.each(Object.entries(own).filter((entry): entry is [ParameterName, Parameter<unknown>] => entry[0] !== 'id'))(
  '%s as the Order gives it departs from nothing, also where an authority repeats it',
  (name, { value, clause }) => {
    const policy = { ...FY2016, id: 'Repeated', [name]: { value, clause, authority: 'Memorandum A' } } as Policy
    const record = fc.sample(rightRecord(1), { numRuns: 1, seed: 1 })[0]!
    for (const { departsFrom, basis } of findingsIn(evaluatePartnership(record, '2016-12-31', { policy }))) {
      expect(departsFrom).toBeUndefined()
      expect(basis).not.toBe('authority')
    }
  },
)
