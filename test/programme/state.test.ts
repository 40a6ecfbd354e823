// A programme that is shared out: any split of its records, merged in any order and grouping, comes to the same as one list, to the byte.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  evaluateProgramme,
  FY2016,
  type OpenProgramme,
  openProgramme,
  type PartnershipRecord,
  type ProgrammeState,
  type ProgrammeSummary,
} from 'deped-school-partnerships'
import { hostile } from '../laws/hostile.ts'
import { setAmong } from './shared.ts'
import { meeting } from '../share.ts'

const asOf = '2017-01-01'
const open = (...given: Parameters<typeof openProgramme>): OpenProgramme => {
  const programme = openProgramme(...given)
  if (programme.outcome === 'invalid-input') throw new Error(programme.issues[0].message)
  return programme
}
const sent = (programme: OpenProgramme): ProgrammeState =>
  JSON.parse(JSON.stringify(programme.state())) as ProgrammeState
const filled = (records: readonly (readonly [number, PartnershipRecord])[], day = asOf): OpenProgramme => {
  const programme = open(day)
  for (const [index, record] of records) programme.add(record, index)
  return programme
}
const summaryOf = (records: readonly PartnershipRecord[]): string =>
  JSON.stringify(evaluateProgramme(records, asOf), (key, inner: unknown) =>
    key === 'partnerships' && Array.isArray(inner) ? undefined : inner,
  )

test('any split, merged in any order and grouping, gives the summary and the state of the whole, to the byte', () => {
  const seen = new Set<string>()
  const split = setAmong(5).chain((records) =>
    fc.record({
      records: fc.constant(records),
      // Which records each place has, in which order it adds them, and which two states are merged next.
      places: fc.array(fc.nat({ max: 3 }), { minLength: records.length, maxLength: records.length }),
      order: fc.shuffledSubarray([...records.keys()], { minLength: records.length }),
      merges: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 3, maxLength: 3 }),
    }),
  )
  fc.assert(
    fc.property(split, ({ records, places, order, merges }) => {
      const shares = [0, 1, 2, 3].map((place) =>
        filled(order.filter((index) => places[index] === place).map((index) => [index, records[index]!])),
      )
      for (const [one, other] of merges) {
        const [into] = shares.splice(one % shares.length, 1)
        const from = shares[other % shares.length]!
        const before = into!.summary().records
        const merged = from.merge(sent(into!))
        expect(merged).toEqual({
          kind: 'programme-state',
          outcome: 'merged',
          records: from.summary().records,
        })
        expect(from.summary().records).toBeGreaterThanOrEqual(before)
      }
      const whole = filled([...records.entries()])
      const summary = shares[0]!.summary()
      expect(JSON.stringify(summary)).toBe(summaryOf(records))
      expect(JSON.stringify(shares[0]!.state())).toBe(JSON.stringify(whole.state()))
      for (const { rule, result } of summary.parts.set.findings) seen.add(`${rule} ${result}`)
      for (const name of ['differing', 'differingPairs', 'repeated', 'rejected'] as const)
        if (summary[name].length > 0) seen.add(name)
    }),
    meeting(400, 40),
  )
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'pairings/not-twice breached',
      'pairings/one-partner breached',
      'pairings/one-role breached',
      'pairings/one-level open',
      'programme/fund-of-leader breached',
      'differing',
      'repeated',
      'rejected',
    ]),
  )
})

const pairing = (leader: string, partner: string, level: 5 | 6 = 5) =>
  ({
    leader: { id: leader, pbb: { year: 2014, level } },
    partner: { id: partner, pbb: { year: 2014, level: 1 } },
  }) as const
const receipt = { kind: 'receipt', day: '2016-08-22', amount: 100_000 } as const
const expense = { kind: 'expense', day: '2016-09-01', amount: 10, item: 'equipment' } as const
const some: readonly PartnershipRecord[] = [
  { pairing: { ...pairing('900001', '900011'), nearby: true }, ledger: [receipt, expense] },
  { pairing: { ...pairing('900001', '900011', 6), nearby: false }, ledger: [receipt] },
  { pairing: pairing('900002', '900011') } as PartnershipRecord,
  {} as PartnershipRecord,
  { pairing: { leader: { id: '900001', level: 5 }, partner: { id: '900012' } } } as unknown as PartnershipRecord,
] as const

test('what only all shares show is found: a partner chosen twice, a fund, two levels, two accounts of one pair', () => {
  const notMet = ({ parts: { set } }: ProgrammeSummary) =>
    set.findings.flatMap(({ rule, result }) => (result === 'met' ? [] : [`${rule} ${result}`]))
  const [here, ...others] = [0, 1, 2].map((index) => filled([[index, some[index]!]])) as [OpenProgramme, OpenProgramme]
  expect(notMet(here.summary())).toEqual([])
  for (const other of others) {
    expect(notMet(other.summary())).toEqual(['programme/all-records open'])
    expect(here.merge(sent(other)).outcome).toBe('merged')
  }
  expect(notMet(here.summary())).toEqual([
    'pairings/not-twice breached',
    'pairings/one-level open',
    'pairings/one-account open',
    'programme/fund-of-leader breached',
  ])
})

test('a summary is complete while no index below the highest is missing and nobody says that there is more', () => {
  const programme = filled([
    [0, some[0]!],
    [2, some[2]!],
  ])
  expect(programme.summary()).toMatchObject({ complete: false, records: 2 })
  programme.add(some[1]!, 1)
  expect(programme.summary()).toMatchObject({ complete: true, records: 3 })
  expect(programme.summary(false)).toMatchObject({ complete: false, records: 3 })
  programme.add(some[3]!)
  expect(programme.summary()).toMatchObject({ complete: true, records: 4, rejected: [3] })
})

test('a record is counted once: an index that is there is refused, and a state with one is refused whole', () => {
  const [here, there] = [
    filled([[0, some[0]!]]),
    filled([
      [0, some[0]!],
      [1, some[1]!],
    ]),
  ]
  const before = JSON.stringify(here.state())
  expect(here.add(some[1]!, 0)).toMatchObject({ outcome: 'invalid-input', issues: [{ path: ['index'] }] })
  for (const index of [-1, 0.5, Number.NaN, '1', null])
    expect(here.add(some[1]!, index as number)).toMatchObject({
      outcome: 'invalid-input',
      issues: [{ path: ['index'] }],
    })
  expect(here.merge(sent(there))).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ path: ['kept', 'rows', 0, 0], received: '0', allowed: 'a record that was not added yet' }],
  })
  expect(JSON.stringify(here.state())).toBe(before)
})

test('a programme goes on from its state', () => {
  const first = filled(some.slice(0, 3).map((record, index) => [index, record]))
  const again = open(asOf)
  again.merge(sent(first))
  for (const record of some.slice(3)) again.add(record)
  expect(JSON.stringify(again.summary())).toBe(summaryOf(some))
})

describe('a state that is not of this programme is refused', () => {
  const state = sent(filled([...some.entries()]))
  const policy = { ...FY2016, fund: { value: '150000.00', authority: 'A memorandum' }, id: 'Another' }
  const cases: Readonly<Record<string, [unknown, string]>> = {
    'another kind': [{ ...state, kind: 'programme' }, 'kind'],
    'another version': [{ ...state, version: '0.9.0', kept: { form: 'of its own' } }, 'version'],
    'another day': [{ ...state, asOf: '2017-01-02' }, 'asOf'],
    'another policy': [{ ...state, policy }, 'policy'],
    'a policy that is none': [{ ...state, policy: {} }, 'policy.id'],
    'another framework': [
      { ...state, framework: { ...state.framework, authority: 'A memorandum', id: 'Another' } },
      'framework',
    ],
    'no kept': [{ ...state, kept: undefined }, 'kept'],
    'a field that nobody knows': [{ ...state, more: 1 }, 'more'],
  }
  test.each(Object.entries(cases))('%s', (_, [given, path]) => {
    const answer = open(asOf).merge(given as ProgrammeState)
    expect(answer).toMatchObject({ kind: 'programme-state', outcome: 'invalid-input' })
    expect(answer.outcome === 'invalid-input' && answer.issues[0].path.join('.')).toBe(path)
  })

  test('but one of the same policy, under whatever object', () => {
    const copy = JSON.parse(JSON.stringify(policy)) as typeof policy
    const [here, there] = [open(asOf, { policy }), open(asOf, { policy: copy })]
    there.add(some[0]!)
    expect(here.merge(sent(there)).outcome).toBe('merged')
  })
})

describe('a state that contradicts itself is refused', () => {
  type Kept = Record<string, unknown[] & Record<string, unknown>>
  const changed = (change: (kept: Kept) => void): ProgrammeState => {
    const state = sent(filled([...some.entries()]))
    change(state.kept as Kept)
    return state
  }
  const row = (kept: Kept, index: number) => kept['rows']![index] as unknown[]
  const first = (kept: Kept, list: string) => kept[list]![0] as { sums: Record<string, unknown>; place: string[] }
  const cases: Readonly<Record<string, [(kept: Kept) => void, string]>> = {
    'an index twice': [(kept) => (row(kept, 1)[0] = 0), 'kept.rows.1.0'],
    'an index below nothing': [(kept) => (row(kept, 0)[0] = -1), 'kept.rows.0'],
    'a school that is none': [(kept) => (row(kept, 0)[1] = '90001'), 'kept.rows.0'],
    'one school': [(kept) => row(kept, 0).splice(2), 'kept.rows.0'],
    'an amount below nothing': [(kept) => (row(kept, 0)[6] = '-1.00'), 'kept.rows.0'],
    'a row that is none': [(kept) => (kept['rows']![0] = { 0: 0 }), 'kept.rows.0'],
    'facts of a leader that are nowhere': [(kept) => (row(kept, 0)[3] = 9), 'kept.rows.0.3'],
    'facts of a partner that are nowhere': [(kept) => (row(kept, 0)[4] = 9), 'kept.rows.0.4'],
    'facts of a pair that are nowhere': [(kept) => (row(kept, 0)[5] = 9), 'kept.rows.0.5'],
    'a row less': [(kept) => kept['rows']!.pop(), 'kept.outcomes'],
    'a row that was not read, though all were': [(kept) => row(kept, 0).splice(3), 'kept.outcomes.invalid-input'],
    'an outcome less': [(kept) => (kept['outcomes']!['undetermined'] = 0), 'kept.outcomes'],
    'an outcome that is none': [(kept) => (kept['outcomes']!['undetermined'] = -1), 'kept.outcomes.undetermined'],
    'a part less': [
      (kept) => ((kept['outcomesByPart']!['fund'] as Record<string, unknown>)['undetermined'] = 0),
      'kept.outcomesByPart.fund',
    ],
    'a partnership more in a place': [(kept) => (first(kept, 'districts').sums['partnerships'] = 9), 'kept.districts'],
    'another sum in a place': [(kept) => (first(kept, 'districts').sums['received'] = '1.00'), 'kept.districts'],
    'a place of two names': [(kept) => first(kept, 'districts').place.pop(), 'kept.districts.0.place'],
    'a place with a line break': [(kept) => (first(kept, 'districts').place[0] = 'A\nB'), 'kept.districts.0.place.0'],
    'another sum in a dimension': [(kept) => (first(kept, 'dimensions').sums['spent'] = '1.00'), 'kept.dimensions'],
    'another sum in a key stage': [(kept) => (first(kept, 'keyStages').sums['open'] = '1.00'), 'kept.keyStages'],
    'a sum as a number': [(kept) => (first(kept, 'keyStages').sums['open'] = 1), 'kept.keyStages.0.sums.open'],
    'a ledger more in a place': [(kept) => (first(kept, 'districts').sums['withLedger'] = 5), 'kept.districts'],
    'no ledger in a place, though rows received': [
      (kept) => (first(kept, 'districts').sums['withLedger'] = 0),
      'kept.districts',
    ],
    ...Object.fromEntries(
      ['toAccountFor', 'overspentBy', 'lapsed'].map((name) => [
        `${name} above itself`,
        [
          (kept: Kept) => ((first(kept, 'districts').sums['least'] as Record<string, string>)[name] = '900000000.00'),
          `kept.districts.0.sums.least.${name}`,
        ],
      ]),
    ),
    ...Object.fromEntries(
      ['dimensions', 'keyStages'].flatMap((name) =>
        [0, 4].map((count) => [
          `${count} partnerships of 3 in ${name}`,
          [(kept: Kept) => (first(kept, name).sums['partnerships'] = count), `kept.${name}.0.sums.partnerships`],
        ]),
      ),
    ),
    'a place without a partnership': [
      (kept) => {
        const { place, sums } = first(kept, 'districts')
        const none = { ...sums, partnerships: 0, withLedger: 0, received: '0.00', spent: '0.00', open: '0.00' }
        kept['districts']!.push({ place: [...place.slice(0, 2), 'Z'], sums: none })
      },
      'kept.districts.1.sums.partnerships',
    ],
    'amounts of a place without a ledger': [
      (kept) => {
        const { place, sums } = first(kept, 'districts')
        const amounts = { least: sums['least'], most: sums['most'], ineligible: '0.00', liquidated: '0.00' }
        const none = { ...amounts, partnerships: 1, withLedger: 0, received: '0.00', spent: '5.00', open: '0.00' }
        sums['partnerships'] = 2
        kept['districts']!.push({ place: [...place.slice(0, 2), 'Z'], sums: none })
      },
      'kept.districts.1.sums.spent',
    ],
    'a level that is none': [
      (kept) => (kept['schools']![0] = { pbb: { year: 2014, level: 9 } }),
      'kept.schools.0.pbb.level',
    ],
  }
  test('as it is, it is taken', () => {
    expect(open(asOf).merge(changed(() => undefined))).toMatchObject({ outcome: 'merged', records: 5 })
  })
  test.each(Object.entries(cases))('%s', (_, [change, path]) => {
    const programme = open(asOf)
    const answer = programme.merge(changed(change))
    expect(answer.outcome === 'invalid-input' && answer.issues[0].path.join('.')).toBe(path)
    expect(programme.summary().records).toBe(0)
  })
})

test.each(Object.entries(hostile))('%s for a state, or in a part of it, is answered and adds nothing', (_, value) => {
  const programme = open(asOf)
  const state = sent(filled([...some.entries()]))
  const within = (key: string) => ({ ...state, kept: { ...state.kept, [key]: value } })
  for (const given of [value, { ...state, kept: value }, ...Object.keys(state.kept).map(within)]) {
    const answer = programme.merge(given as ProgrammeState)
    expect(answer.outcome).toBe('invalid-input')
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
  }
  expect(programme.summary().records).toBe(0)
})

test.each([
  ['a day that is none', ['today'], 'asOf'],
  ['an option that is none', [asOf, { polcy: FY2016 }], 'options.polcy'],
  ['a policy that is none', [asOf, { policy: {} }], 'options.policy.id'],
])('%s opens nothing', (_, given, path) => {
  const programme = openProgramme(...(given as unknown as Parameters<typeof openProgramme>))
  expect(programme.outcome === 'invalid-input' && programme.issues[0].path.join('.')).toBe(path)
})
