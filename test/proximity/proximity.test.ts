import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  checkPairing,
  explain,
  FY2016,
  type PairingPlan,
  planPairings,
  type Policy,
  rankPartners,
  type School,
  version,
} from 'deped-school-partnerships'
import { isTooLarge } from '../../src/proximity/division-plan.ts'

const planOf = (...call: Parameters<typeof planPairings<'full'>>): PairingPlan => {
  const plan = planPairings(...call)
  if (plan.outcome === 'invalid-input') throw new Error(plan.issues[0].message)
  return plan
}

const place = (longitude: number) => ({ latitude: 14.4, longitude })
const school = (id: number, level: 1 | 5, more: Partial<School> = {}): School => ({
  id: String(id),
  pbb: { year: 2014, level },
  division: 'A',
  ...more,
})
const limited: Policy = { ...FY2016, id: 'Limit', nearbyWithinKm: { value: 1, authority: 'Division Memorandum A' } }

test('no measured pair is beyond the distance of a policy; a partner that cannot be measured stays possible', () => {
  const schools = [
    school(900001, 5, { coordinates: place(120.9) }),
    school(900002, 5, { coordinates: place(120.95) }),
    school(900003, 5, { coordinates: place(120.96) }),
    school(900011, 1, { coordinates: place(120.905) }),
    school(900012, 1, { coordinates: place(121) }),
    school(900013, 1),
  ]
  const plan = planOf(schools, { policy: limited })
  expect(plan.limit).toEqual({ value: 1, authority: 'Division Memorandum A' })
  expect(
    plan.divisions[0]?.pairs.map(({ leader, partner, distanceKm, withinLimit }) => [
      leader.id,
      partner.id,
      distanceKm,
      withinLimit,
    ]),
  ).toEqual([
    ['900001', '900011', 0.539, true],
    ['900002', '900013', undefined, undefined],
  ])
  expect(plan.divisions[0]?.unserved).toEqual([
    {
      id: '900003',
      why: 'none-within-limit',
      reason:
        'School 900003 is left over, since no Partner School of its division without a pair is within the policy’s distance.',
    },
  ])
  expect(planOf(schools).totals).toMatchObject({ pairs: 3, unserved: 0 })
})

test('a distance is held against the policy as it is for a single pair', () => {
  for (const value of [1.501, 1.5]) {
    const policy = { ...limited, nearbyWithinKm: { value, authority: 'Division Memorandum A' } }
    const leader: School = { ...school(107970, 5), coordinates: { latitude: 14.413053, longitude: 120.934498 } }
    const partner: School = { ...school(107973, 1), coordinates: { latitude: 14.42652, longitude: 120.933542 } }
    const isNear =
      checkPairing({ leader, partner }, { policy }).findings.find(({ rule }) => rule === 'pairing/nearby')?.result ===
      'met'
    expect(isNear).toBe(value === 1.501)
    expect(planOf([leader, partner], { policy }).totals.pairs).toBe(isNear ? 1 : 0)
    const ranking = rankPartners(leader, [partner], { policy })
    expect(ranking).toMatchObject({
      ranked: [
        {
          distanceKm: 1.501,
          withinLimit: isNear,
          reason: `School 107973 is 1.501 km from School 107970; the policy counts up to ${value} km as nearby.`,
        },
      ],
    })
  }
})

test('a fixed pair may be beyond the distance, and its schools are proposed to nobody', () => {
  const schools = [
    school(900001, 5, { coordinates: place(120.9) }),
    school(900011, 1, { coordinates: place(121.9) }),
    school(900002, 5),
  ]
  const plan = planOf(schools, { policy: limited, fixed: [{ leader: '900001', partner: '900011' }] })
  expect(plan.divisions[0]?.pairs).toMatchObject([
    { leader: { id: '900001' }, partner: { id: '900011' }, fixed: true, distanceKm: 107.702, withinLimit: false },
  ])
  expect(plan.divisions[0]?.unserved).toMatchObject([{ id: '900002', why: 'no-free-partner' }])
})

test('a policy that allows it lets fixed pairs share a partner, and a ranking counts that partner as free', () => {
  const policy: Policy = { ...FY2016, id: 'Two', leadersPerPartner: { value: 2, authority: 'Division Memorandum A' } }
  const pairs = [
    { leader: '900001', partner: '900011' },
    { leader: '900002', partner: '900011' },
  ]
  const schools = [school(900001, 5), school(900002, 5), school(900011, 1)]
  expect(planOf(schools, { policy, fixed: pairs }).totals).toMatchObject({ pairs: 2, unserved: 0 })
  expect(rankPartners(school(900003, 5), [school(900011, 1)], { policy, selected: pairs.slice(1) })).toMatchObject({
    ranked: [{ id: '900011' }],
  })
  expect(rankPartners(school(900003, 5), [school(900011, 1)], { policy, selected: pairs })).toMatchObject({
    ranked: [],
    passedOver: [{ why: 'not-free', reason: 'School 900011 was selected by Schools 900001 and 900002 already.' }],
  })
})

test('a policy may give a leader two partners; fixed pairs then stand by their partners', () => {
  const policy: Policy = { ...FY2016, id: 'Two', partnersPerLeader: { value: 2, authority: 'Division Memorandum A' } }
  const plan = planOf([school(900001, 5), school(900011, 1), school(900012, 1)], {
    policy,
    fixed: [
      { leader: '900001', partner: '900012' },
      { leader: '900001', partner: '900011' },
    ],
  })
  expect(plan.divisions[0]?.pairs.map(({ partner }) => partner.id)).toEqual(['900011', '900012'])
  expect(plan.parts.selection.outcome).toBe('compliant')
})

test('a division that is too large for one plan is named, and the others are planned', () => {
  const many = Array.from({ length: 2002 }, (_, index) => school(200000 + index, index < 1001 ? 5 : 1))
  const plan = planOf([...many, school(900001, 5, { division: 'B' }), school(900011, 1, { division: 'B' })])
  expect(plan.divisions.map(({ division, totals }) => [division, totals.pairs, totals.unserved])).toEqual([
    ['A', 0, 1001],
    ['B', 1, 0],
  ])
  expect(plan.divisions[0]?.unserved[0]).toEqual({
    id: '200000',
    why: 'division-too-large',
    reason: 'School 200000 is not planned for, since its division has too many schools for one plan.',
  })
})

test.each([
  [1000, 1000, false],
  [1001, 1000, true],
  [1000, 1001, true],
  [10, 1_000_000, false],
  [11, 1_000_000, true],
])('the work on %i leaders and %i partners is bounded', (leaders, partners, expected) => {
  expect(isTooLarge(leaders, partners)).toBe(expected)
})

test('the largest division of the nation is not too large, and is named as docs/nation.md measures it', () => {
  const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  const rows = text('docs/nation.md').matchAll(/^\| [^|]+ \| ([^|]+) \| (\d+) \|(?: \d+ \|){3} (\d+) \|/gmu)
  const divisions = [...rows].map(([, name, schools, leaders]) => ({
    name,
    schools: Number(schools),
    leaders: Number(leaders),
  }))
  const largest = divisions.reduce((one, other) => (other.schools > one.schools ? other : one))
  expect(divisions).toHaveLength(215)
  expect(isTooLarge(largest.leaders, largest.schools - largest.leaders)).toBe(false)
  for (const file of ['docs/interpretation.md', 'src/proximity/division-plan.ts']) {
    expect(text(file)).toContain(
      `has ${largest.leaders} leaders among ${largest.schools.toLocaleString('en-US')} schools.`,
    )
    expect(text(file)).toContain(`${largest.name}, `)
  }
})

test('a Leader School that a fixed pair has as its Partner School is named', () => {
  const schools: School[] = [
    { id: '900001', pbb: { year: 2014, level: 1 } },
    { id: '900002', pbb: { year: 2014, level: 5 } },
  ]
  const plan = planOf(schools, { fixed: [{ leader: '900001', partner: '900002' }] })
  expect(plan.totals).toMatchObject({ leaders: 1, pairs: 1, unserved: 1 })
  expect(plan.divisions[0]?.unserved).toEqual([
    {
      id: '900002',
      why: 'fixed-as-partner',
      reason: 'No partner is proposed for School 900002, since it is the Partner School of a pair that stands already.',
    },
  ])
})

test('a plan proposes each school once, also where a policy allows more', () => {
  const authority = 'Division Memorandum A'
  const policy: Policy = {
    ...FY2016,
    id: 'Two',
    leadersPerPartner: { value: 2, authority },
    partnersPerLeader: { value: 2, authority },
  }
  const plan = planOf([school(900001, 5), school(900002, 5), school(900011, 1)], { policy })
  expect(plan.divisions[0]?.unserved).toEqual([
    {
      id: '900002',
      why: 'no-free-partner',
      reason: 'School 900002 is left over, since no Partner School of its division is without a pair.',
    },
  ])
  expect(planOf([school(900001, 5), school(900011, 1), school(900012, 1)], { policy }).totals.pairs).toBe(1)
})

test('records of one school are taken together, unless they state the level or a place differently', () => {
  const whole = school(900001, 5, { name: 'School A', coordinates: place(120.9) })
  const { id } = whole
  const agreeing: School[][] = [
    [{ id, division: 'A' }, whole],
    [
      { id, name: 'School A', division: 'A', pbb: { year: 2014 } },
      { id, coordinates: place(120.9), pbb: { year: 2014, level: 5 } },
      { id, pbb: {} },
    ],
    [{ id, name: undefined } as never, whole, { id, name: undefined } as never],
    [{ id, name: undefined } as never, { id, name: undefined } as never, whole],
  ]
  for (const records of agreeing) {
    for (const list of [records, [...records].reverse()]) {
      const partner = school(900011, 1, { coordinates: place(120.91) })
      expect(planOf([...list, partner])).toEqual(planOf([whole, partner]))
    }
  }
  const differing: School[][] = [
    [
      { id, pbb: { year: 2014, level: 5 } },
      { id, division: 'A' },
      { id, pbb: { year: 2014, level: 4 } },
    ],
    [
      { id, division: 'A' },
      { id, division: 'B' },
    ],
    [
      { id, coordinates: place(120.9) },
      { id, coordinates: place(120.91) },
    ],
  ]
  for (const records of differing)
    for (const list of [records, [...records].reverse()])
      expect(planOf(list)).toMatchObject({ contradictory: [id], totals: { schools: 0 } })
  const [first, second] = [{ id: '900011', division: 'A' }, school(900011, 1)]
  expect(rankPartners(school(900001, 5), [first, second])).toMatchObject({
    ranked: [{ index: 0, id: '900011', ground: 'division' }],
    passedOver: [
      {
        index: 1,
        why: 'repeated',
        reason: 'School 900011 is in the list already, and counts as one school.',
      },
    ],
  })
})

test('a school without a region joins the one region that has its division', () => {
  const regions = (...more: Partial<School>[]) =>
    planOf([school(900001, 5), ...more.map((each, index) => school(900011 + index, 1, each))]).divisions.map(
      ({ region, totals }) => [region, totals.schools, totals.pairs],
    )
  expect(regions({ region: 'Region I' })).toEqual([['Region I', 2, 1]])
  expect(regions({ region: 'Region I', division: 'a' }, { region: 'REGION I' })).toEqual([['Region I', 3, 1]])
  expect(regions({ region: 'Region I' }, { region: 'Region III' })).toEqual([
    [undefined, 1, 0],
    ['Region I', 1, 0],
    ['Region III', 1, 0],
  ])
  expect(regions({ region: 'Region I', division: 'B' })).toEqual([
    [undefined, 1, 0],
    ['Region I', 1, 0],
  ])
  expect(regions({})).toEqual([[undefined, 2, 1]])
  expect(planOf([{ id: '900001', region: 'Region I' }]).divisions[0]).not.toHaveProperty('region')
})

test('a ranking takes schools of one division name as together, unless their regions differ', () => {
  const groundOf = (leader: Partial<School>, partner: Partial<School>) => {
    const answer = rankPartners(school(900001, 5, leader), [school(900011, 1, partner)])
    return answer.outcome === 'ranked' && answer.ranked[0]?.ground
  }
  expect(groundOf({ region: 'Region I' }, {})).toBe('division')
  expect(groundOf({}, { region: 'Region I' })).toBe('division')
  expect(groundOf({ region: 'Region I' }, { region: 'region i' })).toBe('division')
  expect(groundOf({ region: 'Region I' }, { region: 'Region III' })).toBe('none')
  expect(groundOf({ region: 'Region I' }, { region: 'Region I', division: 'B' })).toBe('none')
})

test('a ranking heeds the selections on both sides', () => {
  const selected = [
    { leader: '900011', partner: '900012' },
    { leader: '900001', partner: '900014' },
    { leader: '900001', partner: '900013' },
    { leader: '900001', partner: '900013' },
  ]
  const ranking = rankPartners(school(900001, 5), [school(900011, 1), school(900013, 1)], { selected })
  expect(ranking).toMatchObject({
    selectedAlready: ['900013', '900014'],
    ranked: [{ id: '900013' }],
    passedOver: [
      { id: '900011', why: 'leads-a-pair', reason: 'School 900011 leads a pair already, with School 900012.' },
    ],
  })
  expect(explain(ranking, { width: 200 })).toContain(
    'The school that looks for a partner has selected Schools 900013 and 900014 already.',
  )
  expect(rankPartners(school(900001, 5), [], { selected: selected.slice(0, 1) })).not.toHaveProperty('selectedAlready')
})

test('of many fixed pairs that name unknown schools, fifty problems are reported', () => {
  const answer = planPairings([], {
    fixed: Array.from({ length: 40 }, (_, index) => ({
      leader: String(900000 + index),
      partner: String(800000 + index),
    })),
  })
  expect(answer).toMatchObject({ outcome: 'invalid-input', issues: { length: 50 } })
})

test('a plan and a ranking are explained', () => {
  const schools = [
    school(900001, 5, { name: 'School A', region: 'Region I', coordinates: place(120.9) }),
    school(900002, 5, { name: 'School B', region: 'Region I', coordinates: { latitude: 120.9, longitude: 14.4 } }),
    school(900011, 1, { region: 'Region I', coordinates: place(120.91) }),
    school(900012, 1, { region: 'Region I' }),
    school(900003, 5, { region: 'Region I' }),
    { id: '900004' },
    { id: '900005', division: 'A' },
    { id: '900005', division: 'B' },
    { id: '9' } as never,
  ]
  const plan = explain(planOf(schools, { policy: limited, fixed: [{ leader: '900003', partner: '900012' }] }), {
    width: 200,
  })
  const ranking = explain(rankPartners(schools[0]!, schools.slice(1), { policy: limited }), { width: 200 })
  // Without the version, so that a release changes no snapshot.
  for (const told of [plan, ranking]) expect(told.replaceAll(version, 'X')).toMatchSnapshot()
  expect(explain(planOf([]))).not.toContain('NOT PLANNED FOR')
})

test('schools without a division are not together, and neither is one with a school without', () => {
  const told = (a: Partial<School>, b: Partial<School>): string => {
    const ranking = rankPartners({ id: '900001', pbb: { year: 2014, level: 5 }, ...a }, [
      { id: '900011', pbb: { year: 2014, level: 1 }, ...b },
    ])
    return 'ranked' in ranking ? (ranking.ranked[0]?.reason ?? '') : ''
  }
  expect(told({}, {})).toContain('no division that both are in is known')
  expect(told({ division: 'A' }, {})).toContain('no division that both are in is known')
  expect(told({}, { division: 'A' })).toContain('no division that both are in is known')
  expect(told({ division: 'A' }, { division: 'a' })).toContain('both are in the division')
  expect(told({ division: 'A', district: 'B' }, { division: 'A', district: 'B' })).toContain(
    'both are in the district “B”',
  )
  expect(told({ division: 'A', district: 'B' }, { division: 'A' })).toContain('both are in the division “A”')
})

test('what is no list of schools is named with its place', () => {
  const allowed = 'a list of schools, 1000000 at most'
  expect(planPairings(5 as never)).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ code: 'wrong-type', path: [], allowed }],
  })
  expect(rankPartners(5 as never, 5 as never)).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ path: ['leader'] }, { code: 'wrong-type', allowed }],
  })
  expect(planPairings(null as never, { fixed: 5 } as never)).toMatchObject({ issues: { length: 2 } })
})

test('pairs without coordinates are made in the same district first, then in the same municipality, then elsewhere', () => {
  const at = (id: number, level: 1 | 5, district?: string, municipality?: string) =>
    school(id, level, { ...(district && { district }), ...(municipality && { municipality }) })
  const pairsOf = (...schools: readonly School[]): string[] =>
    planOf(schools).divisions.flatMap(({ pairs }) =>
      pairs.map(({ leader, partner, ground }) => `${leader.id} ${partner.id} ${ground}`),
    )
  expect(
    pairsOf(
      at(900001, 5, 'D1', 'M1'),
      at(900002, 5, 'D2', 'M1'),
      at(900003, 5),
      at(900011, 1),
      at(900012, 1, 'D9', 'm1'),
      at(900013, 1, 'D1', 'M9'),
    ),
  ).toEqual(['900001 900013 district', '900002 900012 municipality', '900003 900011 division'])
  // One more leader than partners, and one more partner than leaders: whoever has nobody near is left over.
  expect(pairsOf(at(900001, 5), at(900002, 5, 'D1'), at(900011, 1, 'D1'))).toEqual(['900002 900011 district'])
  expect(pairsOf(at(900001, 5, 'D1'), at(900011, 1), at(900012, 1, 'D1'), at(900013, 1))).toEqual([
    '900001 900012 district',
  ])
})

test('measured schools are paired before the others, which get who is left', () => {
  const schools = [
    school(900001, 5, { coordinates: place(120.9) }),
    school(900002, 5),
    school(900003, 5, { coordinates: place(120.95) }),
    school(900011, 1, { coordinates: place(120.94) }),
    school(900012, 1, { coordinates: place(120.91) }),
    school(900013, 1),
  ]
  const [division] = planOf(schools).divisions
  expect(
    division?.pairs.map(({ leader, partner, distanceKm }) => [leader.id, partner.id, distanceKm !== undefined]),
  ).toEqual([
    ['900001', '900012', true],
    ['900002', '900013', false],
    ['900003', '900011', true],
  ])
  expect(explain(planOf(schools), { width: 200 })).toContain(' km')
})

test('records of one school agree where one of them states more, also within a fact', () => {
  const count = (...records: readonly School[]): unknown =>
    planOf([...records, school(900011, 1)]).divisions[0]?.totals.leaders
  expect(
    count({ id: '900001', division: 'A', pbb: { level: 5 } }, { id: '900001', division: 'A', pbb: { year: 2014 } }),
  ).toBe(0)
  expect(
    count(
      { id: '900001', division: 'A', pbb: { year: 2013, level: 1 } },
      { id: '900001', division: 'a', pbb: { year: 2014, level: 5 }, name: 'School A' },
      { id: '900001', pbb: { level: 2 }, name: 'School B' },
    ),
  ).toBe(1)
  expect(
    count(
      { id: '900001', division: 'A', pbb: { year: 2014, level: 5 } },
      { id: '900001', division: 'A', pbb: { year: 2014, level: 6 } },
    ),
  ).toBe(0)
  expect(
    count(
      { id: '900001', division: 'A', pbb: { year: 2014, level: 5 }, coordinates: { latitude: 1, longitude: 2 } },
      { id: '900001', coordinates: { latitude: 1, longitude: 2 } },
    ),
  ).toBe(1)
  // A level and a year that could be taken for another pair of both.
  expect(
    count(
      { id: '900001', division: 'A', pbb: { year: 2014, level: 5 } },
      { id: '900002', division: 'A', pbb: { year: 2013, level: 5 } },
      { id: '900003', division: 'A', pbb: { level: 5 } },
    ),
  ).toBe(1)
})
