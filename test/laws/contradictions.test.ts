// Laws: whatever function is handed several records of one school or pair, it finds the same facts to differ, takes the same of them
// for decisive, and none of it goes by the order of the records.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkPairings,
  evaluateProgramme,
  FY2016,
  type Pairing,
  type PbbLevel,
  planPairings,
  type Policy,
  rankPartners,
  type School,
} from 'deped-school-partnerships'
import { meeting, runs } from '../share.ts'

const id = '900011'
const said = fc.record(
  {
    name: fc.constantFrom('School A', 'SCHOOL A', 'School B'),
    pbb: fc.record(
      { year: fc.constantFrom(2013, 2014, 2014), level: fc.constantFrom(1, 2, 5) },
      { requiredKeys: [], noNullPrototype: true },
    ),
    division: fc.constantFrom('A', 'a', 'B'),
    district: fc.constantFrom('D', 'E'),
    offering: fc.constantFrom('elementary', 'secondary'),
    coordinates: fc.constantFrom({ latitude: 14, longitude: 121 }, { latitude: 15, longitude: 121 }),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Omit<School, 'id'>>
const records = fc
  .array(said, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((each): School => ({ id, ...each })))
const policies = fc.constantFrom<Policy>(
  FY2016,
  { ...FY2016, id: 'Named', designatedPartners: { value: [id], authority: 'Memorandum A' } },
  { ...FY2016, id: 'Year', pbbYear: { value: 2013, authority: 'Memorandum A' } },
)

interface Difference {
  readonly school: string
  readonly fact: string
  readonly year?: number
  readonly values: readonly { readonly value: string | number | boolean }[]
}
const plain = (differing: readonly Difference[], fold = true): string[] =>
  differing
    .filter(({ school }) => school === id)
    .map(
      ({ fact, year, values }) =>
        `${fact} ${year}: ${values
          .map(({ value }) => (fold ? String(value).toLowerCase() : String(value)))
          .sort()
          .join(', ')}`,
    )
    .sort()

const valid = <Answer extends { readonly outcome: string }>(
  answer: Answer,
): Exclude<Answer, { outcome: 'invalid-input' }> => {
  expect(answer.outcome).not.toBe('invalid-input')
  return answer as Exclude<Answer, { outcome: 'invalid-input' }>
}
/** The school as the partner of as many pairs. */
const pairsOf = (schools: readonly School[]): Pairing[] =>
  schools.map((partner) => ({ leader: { id: '900001', pbb: { year: 2014, level: 5 } }, partner }))

/** What pairs come to as the records of a programme. */
const programmeOf = (pairs: readonly Pairing[], policy: Policy) =>
  valid(
    evaluateProgramme(
      pairs.map((pairing) => ({ pairing })),
      '2016-12-31',
      { policy },
    ),
  )

test('every function finds the same facts of a school to differ', () => {
  fc.assert(
    fc.property(records, policies, (schools, policy) => {
      const pairs = pairsOf(schools)
      const list = valid(checkPairings(pairs, { policy }))
      const programme = programmeOf(pairs, policy)
      const plan = valid(planPairings(schools, { policy }))
      const ranking = valid(rankPartners({ id: '900001' }, schools, { policy }))
      const looking = valid(rankPartners(schools[0]!, schools.slice(1), { policy }))
      const differing = plain(list.differing)
      for (const answer of [programme, plan, ranking, looking]) expect(plain(answer.differing)).toEqual(differing)

      const isOpen = (findings: readonly { readonly rule: string; readonly result: string }[]): boolean =>
        findings.some(({ rule, result }) => rule === 'pairings/one-level' && result === 'open')
      const decisive =
        policy.designatedPartners === undefined &&
        differing.some((each) => each.startsWith(`level ${policy.pbbYear.value}:`))
      expect(isOpen(list.parts.selection.findings)).toBe(decisive)
      expect(isOpen(programme.parts.set.findings)).toBe(decisive)
      if (decisive) {
        expect(['undetermined', 'non-compliant']).toContain(list.outcome)
        expect(plan.contradictory).toEqual([id])
        expect(ranking.passedOver.map(({ why }) => why)).toEqual(schools.map(() => 'contradictory'))
        expect(looking.parts.leader.outcome).toBe('undetermined')
      }
      // A plan and a ranking go by the place as well, and by no other fact.
      const ofPlace = differing.some((each) => /^(?:division|district|coordinates) /u.test(each))
      expect(plan.contradictory).toEqual(decisive || ofPlace ? [id] : [])
      expect(ranking.passedOver.some(({ why }) => why === 'contradictory')).toBe(decisive || ofPlace)
    }),
    { numRuns: runs(500) },
  )
})

test('none of it goes by the order of the records', () => {
  const shuffled = records.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, policies, ([schools, other], policy) => {
      const told = (list: readonly School[]) => {
        const { divisions, contradictory, differing } = valid(planPairings(list, { policy }))
        const { ranked } = valid(rankPartners({ id: '900001' }, list, { policy }))
        return {
          divisions,
          contradictory,
          differing: plain(differing),
          ranked: ranked.map((each) => ({ ...each, index: 0 })),
          pairs: plain(valid(checkPairings(pairsOf(list), { policy })).differing),
        }
      }
      expect(told(other)).toEqual(told(schools))
    }),
    { numRuns: runs(300) },
  )
})

test('a pair and a partner that stand in several records tell one account, in a list as in a programme, or leave it open', () => {
  const pair = fc.record(
    {
      onDepEdList: fc.boolean(),
      nearby: fc.boolean(),
      distanceKm: fc.constantFrom(1, 2),
      leader: fc.constantFrom('900001', '900002'),
      partner: fc.constantFrom('900011', '900001'),
    },
    { requiredKeys: ['leader', 'partner'], noNullPrototype: true },
  )
  const km = { ...FY2016, id: 'Km', nearbyWithinKm: { value: 5, authority: 'Memorandum A' } }
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 5 }), fc.constantFrom<Policy>(FY2016, km), (all, policy) => {
      const pairs = all.map(({ leader, partner, ...facts }): Pairing => ({
        leader: { id: leader },
        partner: { id: partner },
        ...facts,
      }))
      const expected = new Set<string>()
      for (const [index, one] of pairs.entries())
        for (const other of pairs.slice(index + 1)) {
          const both = [one.leader.id, one.partner.id].sort().join()
          const isSame = both === [other.leader.id, other.partner.id].sort().join()
          const differs = (fact: 'onDepEdList' | 'nearby' | 'distanceKm'): boolean =>
            one[fact] !== undefined && other[fact] !== undefined && one[fact] !== other[fact]
          if (one.partner.id === other.partner.id && differs('onDepEdList'))
            expected.add(`onDepEdList ${one.partner.id}`)
          for (const fact of ['nearby', 'distanceKm'] as const)
            if (isSame && differs(fact)) expected.add(`${fact} ${both}`)
        }
      const list = valid(checkPairings(pairs, { policy }))
      const programme = programmeOf(pairs, policy)
      expect(list.differingPairs.map(({ fact, schools }) => `${fact} ${schools.join()}`).sort()).toEqual(
        [...expected].sort(),
      )
      expect(programme.differingPairs).toEqual(list.differingPairs)
      const read = policy === km ? 'distanceKm' : 'nearby'
      const decisive = [...expected].filter((each) => each.startsWith('onDepEdList') || each.startsWith(read))
      for (const findings of [list.parts.selection.findings, programme.parts.set.findings]) {
        const open = findings.filter(({ rule, result }) => rule === 'pairings/one-account' && result === 'open')
        expect(open).toHaveLength(decisive.length)
        expect(open.every(({ needs }) => needs.length === 1)).toBe(true)
      }
      if (decisive.length > 0) expect(list.outcome).not.toBe('compliant')
    }),
    { numRuns: runs(500) },
  )
})

test('what a set comes to holds whichever of its records is right', () => {
  const places = [
    { latitude: 14, longitude: 121 },
    { latitude: 15, longitude: 121 },
  ]
  const school = (...ids: string[]) =>
    fc.record(
      {
        id: fc.constantFrom(...ids),
        pbb: fc.record({ year: fc.constant(2014), level: fc.constantFrom<PbbLevel>(1, 5) }),
        coordinates: fc.constantFrom(...places),
      },
      { requiredKeys: ['id'], noNullPrototype: true },
    )
  const pair = fc.record(
    {
      leader: school('900001', '900002'),
      partner: school('900011', '900012'),
      onDepEdList: fc.boolean(),
      nearby: fc.boolean(),
      distanceKm: fc.constantFrom(1, 9),
    },
    { requiredKeys: ['leader', 'partner'], noNullPrototype: true },
  )
  const km = { ...FY2016, id: 'Km', nearbyWithinKm: { value: 5, authority: 'Memorandum A' } }
  /** The pairs with one value for each fact that is told: the first of it, in the order given. */
  const settled = (pairs: readonly Pairing[], order: readonly Pairing[]): Pairing[] => {
    const first = <Fact>(told: Fact | undefined, of: (other: Pairing) => Fact | undefined): Fact | undefined =>
      told === undefined ? told : order.map(of).find((value) => value !== undefined)
    return pairs.map((each) => {
      const isSame = ({ leader, partner }: Pairing): boolean =>
        leader.id === each.leader.id && partner.id === each.partner.id
      const of = (side: 'leader' | 'partner') => ({
        id: each[side].id,
        pbb: first(each[side].pbb, (other) => (other[side].id === each[side].id ? other[side].pbb : undefined)),
        coordinates: first(each[side].coordinates, (other) =>
          other[side].id === each[side].id ? other[side].coordinates : undefined,
        ),
      })
      return {
        leader: of('leader'),
        partner: of('partner'),
        onDepEdList: first(each.onDepEdList, (other) =>
          other.partner.id === each.partner.id ? other.onDepEdList : undefined,
        ),
        nearby: first(each.nearby, (other) => (isSame(other) ? other.nearby : undefined)),
        distanceKm: first(each.distanceKm, (other) => (isSame(other) ? other.distanceKm : undefined)),
      }
    })
  }
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      fc.array(pair, { minLength: 1, maxLength: 3 }),
      fc.constantFrom<Policy>(FY2016, km),
      (pairs, policy) => {
        const list = valid(checkPairings(pairs, { policy }))
        const programme = programmeOf(pairs, policy)
        if (programme.outcome === 'non-compliant') expect(list.outcome).toBe('non-compliant')
        else expect(list.outcome).not.toBe('non-compliant')
        for (const order of [pairs, [...pairs].reverse()]) {
          const { outcome } = valid(checkPairings(settled(pairs, order), { policy }))
          seen.add(`${list.outcome} ${outcome}`)
          if (list.outcome !== 'undetermined') expect(outcome).toBe(list.outcome)
        }
      },
    ),
    meeting(2000, 250),
  )
  expect(seen).toContain('undetermined non-compliant')
  expect(seen).toContain('non-compliant non-compliant')
})
