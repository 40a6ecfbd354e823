import { expect, test } from 'vitest'
import { checkPairing, explain, FY2016, type PairingPlan, planPairings, type Policy, rankPartners, type School } from 'deped-school-partnerships'

const planOf = (...call: Parameters<typeof planPairings>): PairingPlan => {
  const plan = planPairings(...call)
  if (plan.outcome === 'invalid-input') throw new Error(plan.issues[0].message)
  return plan
}

const place = (longitude: number) => ({ latitude: 14.4, longitude })
const school = (id: number, level: 1 | 5, more: Partial<School> = {}): School => ({ id: String(id), pbb: { year: 2014, level }, division: 'A', ...more })
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
  expect(plan.divisions[0]?.pairs.map(({ leader, partner, distanceKm, withinLimit }) => [leader.id, partner.id, distanceKm, withinLimit])).toEqual([
    ['900001', '900011', 0.539, true],
    ['900002', '900013', undefined, undefined],
  ])
  expect(plan.divisions[0]?.unserved).toEqual([{ id: '900003', why: 'none-within-limit', reason: 'School 900003 is left over, since no free Partner School of its division is within the policy’s distance.' }])
  expect(planOf(schools).totals).toMatchObject({ pairs: 3, unserved: 0 })
})

test('a distance is held against the policy as it is for a single pair', () => {
  for (const value of [1.501, 1.5]) {
    const policy = { ...limited, nearbyWithinKm: { value, authority: 'Division Memorandum A' } }
    const leader: School = { ...school(107970, 5), coordinates: { latitude: 14.413053, longitude: 120.934498 } }
    const partner: School = { ...school(107973, 1), coordinates: { latitude: 14.42652, longitude: 120.933542 } }
    const isNear = checkPairing({ leader, partner }, policy).findings.find(({ rule }) => rule === 'pairing/nearby')?.result === 'met'
    expect(isNear).toBe(value === 1.501)
    expect(planOf([leader, partner], { policy }).totals.pairs).toBe(isNear ? 1 : 0)
    const ranking = rankPartners(leader, [partner], { policy })
    expect(ranking).toMatchObject({ ranked: [{ distanceKm: 1.501, withinLimit: isNear, reason: `School 107973 is 1.501 km from School 107970; the policy counts up to ${value} km as nearby.` }] })
  }
})

test('a fixed pair may be beyond the distance, and its schools are proposed to nobody', () => {
  const schools = [school(900001, 5, { coordinates: place(120.9) }), school(900011, 1, { coordinates: place(121.9) }), school(900002, 5)]
  const plan = planOf(schools, { policy: limited, fixed: [{ leader: '900001', partner: '900011' }] })
  expect(plan.divisions[0]?.pairs).toMatchObject([{ leader: { id: '900001' }, partner: { id: '900011' }, fixed: true, distanceKm: 107.702, withinLimit: false }])
  expect(plan.divisions[0]?.unserved).toMatchObject([{ id: '900002', why: 'no-free-partner' }])
})

test('a policy that allows it lets fixed pairs share a partner, and a ranking counts that partner as free', () => {
  const policy: Policy = { ...FY2016, id: 'Two', leadersPerPartner: { value: 2, authority: 'Division Memorandum A' } }
  const pairs = [{ leader: '900001', partner: '900011' }, { leader: '900002', partner: '900011' }]
  const schools = [school(900001, 5), school(900002, 5), school(900011, 1)]
  expect(planOf(schools, { policy, fixed: pairs }).totals).toMatchObject({ pairs: 2, unserved: 0 })
  expect(rankPartners(school(900003, 5), [school(900011, 1)], { policy, selected: pairs.slice(1) })).toMatchObject({ ranked: [{ id: '900011' }] })
  expect(rankPartners(school(900003, 5), [school(900011, 1)], { policy, selected: pairs })).toMatchObject({
    ranked: [],
    passedOver: [{ why: 'not-free', reason: 'School 900011 was selected by School 900001 and 900002 already.' }],
  })
})

test('a policy may give a leader two partners; fixed pairs then stand by their partners', () => {
  const policy: Policy = { ...FY2016, id: 'Two', partnersPerLeader: { value: 2, authority: 'Division Memorandum A' } }
  const plan = planOf([school(900001, 5), school(900011, 1), school(900012, 1)], { policy, fixed: [{ leader: '900001', partner: '900012' }, { leader: '900001', partner: '900011' }] })
  expect(plan.divisions[0]?.pairs.map(({ partner }) => partner.id)).toEqual(['900011', '900012'])
  expect(plan.selection.outcome).toBe('compliant')
})

test('a division that is too large for one plan is named, and the others are planned', () => {
  const many = Array.from({ length: 6400 }, (_, index) => school(200000 + index, index < 3200 ? 5 : 1))
  const plan = planOf([...many, school(900001, 5, { division: 'B' }), school(900011, 1, { division: 'B' })])
  expect(plan.divisions.map(({ division, totals }) => [division, totals.pairs, totals.unserved])).toEqual([['A', 0, 3200], ['B', 1, 0]])
  expect(plan.divisions[0]?.unserved[0]).toEqual({ id: '200000', why: 'division-too-large', reason: 'School 200000 is not planned for, since its division has too many schools for one plan.' })
})

test('of many fixed pairs that name unknown schools, fifty problems are reported', () => {
  const answer = planPairings([], { fixed: Array.from({ length: 40 }, (_, index) => ({ leader: String(900000 + index), partner: String(800000 + index) })) })
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
    { id: '900005', name: 'School E' },
    { id: '900005', name: 'School F' },
    { id: '9' } as never,
  ]
  const plan = explain(planOf(schools, { policy: limited, fixed: [{ leader: '900003', partner: '900012' }] }), { width: 200 })
  expect(plan).toMatchSnapshot()
  expect(explain(rankPartners(schools[0]!, schools.slice(1), { policy: limited }), { width: 200 })).toMatchSnapshot()
  expect(explain(planOf([]))).not.toContain('NOT PLANNED FOR')
})
