// Generated records of a programme, among few schools, so that they meet: as partners chosen twice, with two levels, with funds of one leader.
import fc from 'fast-check'
import type { PartnershipRecord } from 'deped-school-partnerships'

/** Schools with ids from `900000` up to so many, with levels of two years and places that are not always known. */
const schoolAmong = (many: number) =>
  fc
    .record({
      id: fc.integer({ min: 900000, max: 900000 + many }).map(String),
      pbb: fc.record({ year: fc.constantFrom(2013, 2014), level: fc.integer({ min: 1, max: 8 }) }),
      place: fc.record(
        {
          region: fc.constantFrom('Region A', 'Region B'),
          division: fc.constantFrom('Division A', 'Division B'),
          district: fc.constantFrom('District 1', 'District 2'),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ place: names, ...rest }) => ({ ...rest, ...names }))

const amount = fc.integer({ min: 1, max: 15_000_000 }).map((value) => (value / 100).toFixed(2))
const expense = fc.record(
  {
    kind: fc.constant('expense'),
    day: fc.constantFrom('2016-09-01', '2016-12-31', '2017-01-01', '2017-02-01'),
    amount,
    item: fc.constantFrom('supplies-and-materials', 'equipment'),
    activityId: fc.constantFrom('a', 'b'),
    inApprovedWfp: fc.boolean(),
  },
  { requiredKeys: ['kind', 'day', 'amount'] },
)

const yes = { partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }
const unlisted = { activity: 'unlisted', dimension: 'disaster-risk-reduction', judgedAligned: true }
const recordAmong = (many: number) =>
  fc.record(
    {
      pairing: fc.record({ leader: schoolAmong(many), partner: schoolAmong(many) }),
      activities: fc.constant([
        { id: 'a', activity: 'ict', keyStage: '4-6', ...yes },
        { id: 'b', ...unlisted, ...yes },
      ]),
      ledger: fc
        .tuple(fc.array(amount, { maxLength: 2 }), fc.array(expense, { maxLength: 5 }))
        .map(([receipts, expenses]) => [
          ...receipts.map((each) => ({ kind: 'receipt', day: '2016-08-22', amount: each })),
          ...expenses,
        ]),
    },
    { requiredKeys: ['pairing', 'activities'] },
  ) as unknown as fc.Arbitrary<PartnershipRecord>

const unreadable = fc.constantFrom<unknown>(
  null,
  {},
  { pairing: { leader: { id: '900001' }, partner: { id: '900002', level: 5 } } },
)

/** Sets of up to eight records, one in ten of which cannot be read, among so many schools. */
export const setAmong = (many: number): fc.Arbitrary<PartnershipRecord[]> =>
  fc.array(
    fc.oneof(
      { weight: 9, arbitrary: recordAmong(many) },
      { weight: 1, arbitrary: unreadable },
    ) as fc.Arbitrary<PartnershipRecord>,
    { maxLength: 8 },
  )
