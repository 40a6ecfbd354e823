// Laws by fast-check: a plan is the best there is, whatever the order of the schools, and a ranking leaves nobody out.
import fc from 'fast-check'
import { linearSumAssignment } from 'linear-sum-assignment'
import { expect, test } from 'vitest'
import {
  type Coordinates,
  type DivisionPlan,
  explain,
  FY2016,
  type PairingPlan,
  planPairings,
  type Policy,
  rankPartners,
  type School,
} from 'deped-school-partnerships'
import { assign } from '../../src/proximity/assignment.ts'
import { answered, answersAnything } from './hostile.ts'
import { runs } from '../share.ts'

const leader: School = { id: '900001', pbb: { year: 2014, level: 5 } }
answersAnything({
  'rankPartners(value)': (value) => rankPartners(value, []),
  'rankPartners(leader, value)': (value) => rankPartners(leader, value),
  'rankPartners(leader, [value])': (value) => rankPartners(leader, [value]),
  'rankPartners(leader, candidates, value)': (value) => rankPartners(leader, [{ id: '900011' }], value),
  'rankPartners(leader, candidates, { policy: value })': (value) => rankPartners(leader, [], { policy: value }),
  'rankPartners(leader, candidates, { selected: value })': (value) => rankPartners(leader, [], { selected: value }),
  'planPairings(value)': (value) => planPairings(value),
  'planPairings([value])': (value) => planPairings([value]),
  'planPairings(schools, value)': (value) => planPairings([leader], value),
  'planPairings(schools, { policy: value })': (value) => planPairings([leader], { policy: value }),
  'planPairings(schools, { fixed: value })': (value) => planPairings([leader], { fixed: value }),
  'planPairings(schools, { fixed: [value] })': (value) => planPairings([leader], { fixed: [value] }),
})

const totalOf = (matrix: readonly (readonly number[])[], unserved: number, columnOf: ArrayLike<number>): number =>
  matrix.reduce((sum, row, index) => sum + (columnOf[index] === -1 ? unserved : row[columnOf[index]!]!), 0)

const assigned = (matrix: readonly (readonly number[])[], unserved: number): Int32Array => {
  const columnOf = assign({
    costs: Float64Array.from(matrix.flat()),
    rows: matrix.length,
    columns: matrix[0]?.length ?? 0,
    unserved,
  })
  const taken = [...columnOf].filter((column) => column >= 0)
  expect(new Set(taken).size).toBe(taken.length)
  return columnOf
}

const matrices = (most: number, cost: fc.Arbitrary<number>) =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([rows, columns]) => {
    const row = fc.array(cost, { minLength: columns, maxLength: columns })
    return fc.array(row, { minLength: rows, maxLength: rows })
  })

test('an assignment costs no more than any other, with cells forbidden and rows unserved', () => {
  const least = (
    matrix: readonly (readonly number[])[],
    unserved: number,
    row = 0,
    taken = new Set<number>(),
  ): number => {
    if (row === matrix.length) return 0
    const free = matrix[row]!.flatMap((cost, column) =>
      taken.has(column) ? [] : [cost + least(matrix, unserved, row + 1, new Set(taken).add(column))],
    )
    return Math.min(unserved + least(matrix, unserved, row + 1, taken), ...free)
  }
  const cost = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.constant(Infinity))
  fc.assert(
    fc.property(matrices(5, cost), fc.constantFrom(0, 3, 10, 46), (matrix, unserved) => {
      expect(totalOf(matrix, unserved, assigned(matrix, unserved))).toBe(least(matrix, unserved))
    }),
    { numRuns: runs(1000) },
  )
})

test.each([
  ['many ties', 3],
  ['metres', 2_400_000],
])('a larger assignment costs what linear-sum-assignment finds: %s', (_, most) => {
  fc.assert(
    fc.property(matrices(40, fc.integer({ min: 0, max: most })), (matrix) => {
      const unserved = matrix.length * most + 1
      const columnOf = assigned(matrix, unserved)
      const served = [...columnOf].filter((column) => column >= 0).length
      expect(served).toBe(Math.min(matrix.length, matrix[0]!.length))
      const { gain } = linearSumAssignment(
        matrix.map((row) => [...row]),
        { maximaze: false },
      )
      expect(totalOf(matrix, 0, columnOf)).toBe(Math.round(gain))
    }),
    { numRuns: runs(200) },
  )
})

// Places on a coarse grid, so that distances are often equal, and coordinates that are swapped or elsewhere.
const steps = fc.integer({ min: 0, max: 3 })
const places: fc.Arbitrary<Coordinates> = fc
  .tuple(steps, steps, fc.constantFrom('good', 'good', 'good', 'swapped', 'outside'))
  .map(([north, east, kind]) => {
    const [latitude, longitude] = [14 + north / 100, 121 + east / 100]
    if (kind === 'swapped') return { latitude: longitude, longitude: latitude }
    return kind === 'outside' ? { latitude: 0, longitude } : { latitude, longitude }
  })
const names = fc.constantFrom('North', 'NORTH', 'South')
const facts = fc.record(
  {
    pbb: fc.record(
      { year: fc.constantFrom(2014, 2014, 2014, 2013), level: fc.constantFrom(1, 4, 5, 8) },
      { noNullPrototype: true },
    ),
    division: fc.constantFrom('A', 'A', 'A', 'a', 'B'),
    district: names,
    municipality: names,
    coordinates: places,
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Omit<School, 'id'>>
const lists = (most: number): fc.Arbitrary<School[]> =>
  fc.array(facts, { maxLength: most }).map((all) => all.map((each, index) => ({ id: String(900001 + index), ...each })))

const within = (km: number) => ({
  ...FY2016,
  id: 'Limit',
  nearbyWithinKm: { value: km, authority: 'Division Memorandum A' },
})
const policies: fc.Arbitrary<Policy> = fc.constantFrom<Policy[]>(FY2016, FY2016, within(0), within(1.2), within(2.5))

const planOf = (...call: Parameters<typeof planPairings<'full'>>): PairingPlan => {
  const plan = planPairings(...call)
  if (plan.outcome === 'invalid-input') throw new Error(plan.issues[0].message)
  return plan
}

const isGood = ({ coordinates: place }: School): boolean =>
  place !== undefined && place.latitude > 10 && place.latitude < 20
/** Haversine, which the library does not use. */
const metres = ({ coordinates: a }: School, { coordinates: b }: School): number => {
  const half = (angle: number): number => Math.sin((angle * Math.PI) / 360) ** 2
  const cosine = (angle: number): number => Math.cos((angle * Math.PI) / 180)
  const share =
    half(b!.latitude - a!.latitude) + cosine(a!.latitude) * cosine(b!.latitude) * half(b!.longitude - a!.longitude)
  return Math.round(2 * 6_371_008.8 * Math.asin(Math.sqrt(share)))
}
const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a.trim().toLowerCase() === b?.trim().toLowerCase()

type Score = readonly number[]
const isBetter = (a: Score, b: Score): boolean => {
  const at = a.findIndex((each, index) => each !== b[index])
  return at >= 0 && a[at]! > b[at]!
}
const worth = (pairs: readonly (readonly [School, School])[]): Score => {
  const measured = pairs.filter((pair) => pair.every(isGood))
  return [pairs.length, measured.length, -measured.reduce((sum, [a, b]) => sum + metres(a, b), 0)]
}
const inAreas = (pairs: readonly (readonly [School, School])[]): Score => {
  const inDistrict = ([a, b]: readonly [School, School]): boolean => isSame(a.district, b.district)
  return [
    pairs.length,
    pairs.filter(inDistrict).length,
    pairs.filter((pair) => !inDistrict(pair) && isSame(pair[0].municipality, pair[1].municipality)).length,
  ]
}

/** The best of all ways to pair. */
const best = (
  leaders: readonly School[],
  partners: readonly School[],
  allowed: (a: School, b: School) => boolean,
  score: typeof worth,
): Score => {
  let found: Score = score([])
  const go = (row: number, left: readonly School[], pairs: readonly (readonly [School, School])[]): void => {
    const one = leaders[row]
    if (!one) {
      if (isBetter(score(pairs), found)) found = score(pairs)
      return
    }
    go(row + 1, left, pairs)
    for (const other of left)
      if (allowed(one, other))
        go(
          row + 1,
          left.filter((each) => each !== other),
          [...pairs, [one, other]],
        )
  }
  go(0, partners, [])
  return found
}

test('no other plan serves more leaders, measures more pairs, is shorter, or keeps more of the rest in their district or municipality', () => {
  fc.assert(
    fc.property(lists(9), policies, (schools, policy) => {
      const byId = new Map(schools.map((school) => [school.id, school]))
      const allowed = (a: School, b: School): boolean =>
        !policy.nearbyWithinKm || !isGood(a) || !isGood(b) || metres(a, b) / 1000 <= policy.nearbyWithinKm.value
      for (const { division, pairs, totals } of planOf(schools, { policy }).divisions.filter(
        (each) => each.division !== undefined,
      )) {
        const own = schools.filter((school) => isSame(school.division, division) && school.pbb?.year === 2014)
        const [leaders, partners] = [
          own.filter(({ pbb }) => pbb!.level! >= 5),
          own.filter(({ pbb }) => pbb!.level! < 5),
        ]
        const found = pairs.map(({ leader: a, partner: b }) => [byId.get(a.id)!, byId.get(b.id)!] as const)
        for (const [a, b] of found)
          expect([leaders.includes(a), partners.includes(b), allowed(a, b)]).toEqual([true, true, true])
        expect(worth(found)).toEqual(best(leaders, partners, allowed, worth))
        expect([totals.leaders, totals.partners, totals.pairs, totals.measured, totals.totalKm * 1000]).toEqual([
          leaders.length,
          partners.length,
          ...worth(found).slice(0, 2),
          expect.closeTo(-worth(found)[2]!, 6),
        ])

        const measured = new Set(found.filter((pair) => pair.every(isGood)).flat())
        const [left, free] = [leaders, partners].map((list) => list.filter((school) => !measured.has(school))) as [
          School[],
          School[],
        ]
        const unmeasured = (a: School, b: School): boolean => !isGood(a) || !isGood(b)
        expect(inAreas(found.filter((pair) => !pair.every(isGood)))).toEqual(best(left, free, unmeasured, inAreas))
      }
    }),
    { numRuns: runs(500) },
  )
})

/** Two pairs of schools that stand in the list once each. */
const fixedIn = (schools: readonly School[]) => {
  const [a, b, c, d] = schools.filter(({ id }) => schools.filter((each) => each.id === id).length === 1)
  return a && b && c && d
    ? [
        { leader: a.id, partner: b.id },
        { leader: c.id, partner: d.id },
      ]
    : []
}

test('the same schools give the same plan in any order, and nobody is left out', () => {
  const shuffled = lists(30).chain((schools) => {
    // Some records stand twice, and some of those say less, more, or another thing.
    const again = schools.flatMap((school, index): School[] => {
      const { id, coordinates } = school
      const less = coordinates ? { id, coordinates } : { id }
      return [
        [],
        [],
        [less],
        [{ ...school }],
        [{ ...school, region: 'Region I' }],
        [{ ...school, name: 'Another name' }],
        [{ id, region: 'Region II' }],
      ][index % 7]!
    })
    const all = [...schools, ...again].map((school, index) =>
      index % 7 === 5 ? { name: 'A name', ...school } : school,
    )
    return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.boolean())
  })
  fc.assert(
    fc.property(shuffled, policies, ([schools, other, withFixed], policy) => {
      const options = { policy, fixed: withFixed ? fixedIn(schools) : [] }
      const plan = planOf(schools, options)
      answered(plan)
      // Only the places of what records state differently are those of the list.
      const inAnyOrder = (each: PairingPlan): string =>
        JSON.stringify({
          ...each,
          differing: each.differing.map(({ school, fact, year, values }) => [
            school,
            fact,
            year,
            values.map(({ value }) => String(value).toLowerCase()).sort(),
          ]),
        })
      expect(inAnyOrder(planOf(other, options))).toBe(inAnyOrder(plan))

      expect(plan.parts.selection.outcome).toBe('compliant')
      expect(
        plan.divisions
          .flatMap(({ pairs }) => pairs)
          .filter(({ fixed }) => fixed)
          .map(({ leader: a, partner: b }) => ({ leader: a.id, partner: b.id })),
      ).toEqual(expect.arrayContaining(options.fixed))
      const leaders = schools.filter(({ pbb }) => pbb?.year === 2014 && pbb.level! >= 5).map(({ id }) => id)
      const told = plan.divisions.flatMap(({ pairs, unserved }: DivisionPlan) => [
        ...pairs.map((pair) => pair.leader.id),
        ...unserved.map(({ id }) => id),
      ])
      expect([...leaders].filter((id) => !told.includes(id) && !plan.contradictory.includes(id))).toEqual([])
      const unknown = plan.divisions.flatMap(({ undetermined }) => undetermined).length
      expect(plan.totals.leaders + plan.totals.partners + unknown).toBe(plan.totals.schools)
      expect(plan.totals.schools + plan.contradictory.length).toBe(new Set(schools.map(({ id }) => id)).size)
    }),
    { numRuns: runs(300) },
  )
})

test('a ranking names each candidate once, the nearest first, in the same sequence for any order of the candidates', () => {
  const grounds = ['distance', 'district', 'municipality', 'division', 'none']
  const candidates = lists(12).chain((schools) =>
    fc.tuple(fc.constant(schools), fc.shuffledSubarray(schools, { minLength: schools.length })),
  )
  fc.assert(
    fc.property(facts, candidates, policies, (own, [schools, other], policy) => {
      const rankingOf = (list: readonly School[]) => {
        const answer = rankPartners({ ...own, id: '900000' }, list, { policy })
        if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
        return answer
      }
      const ranking = rankingOf(schools)
      answered(ranking)
      expect([...ranking.ranked, ...ranking.passedOver].map(({ index }) => index).sort((a, b) => a - b)).toEqual(
        schools.map((_, index) => index),
      )
      expect(ranking.ranked.map(({ id }) => id)).toEqual(rankingOf(other).ranked.map(({ id }) => id))
      const keys = ranking.ranked.map(({ ground, distanceKm = 0, id }) => [
        grounds.indexOf(ground),
        distanceKm,
        Number(id),
      ])
      for (const [index, key] of keys.slice(1).entries()) expect(isBetter(key, keys[index]!)).toBe(true)
      for (const { index, ground, distanceKm, withinLimit, coordinates } of ranking.ranked) {
        const school = schools[index]!
        expect(ground === 'distance').toBe(isGood(school) && isGood({ ...own, id: '900000' }))
        expect(coordinates === undefined).toBe(isGood(school))
        if (distanceKm === undefined) continue
        expect(distanceKm).toBe(metres({ ...own, id: '900000' }, school) / 1000)
        expect(withinLimit).toBe(policy.nearbyWithinKm && distanceKm <= policy.nearbyWithinKm.value)
      }
    }),
    { numRuns: runs(300) },
  )
})

test('an input is never changed, and every answer is told', () => {
  fc.assert(
    fc.property(lists(12), (schools) => {
      const before = structuredClone(schools)
      const plan = planOf(schools)
      expect(explain(plan)).toContain('OUTCOME: proposed')
      rankPartners(leader, schools)
      expect(schools).toStrictEqual(before)
    }),
  )
})
