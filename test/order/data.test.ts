import { describe, expect, test } from 'vitest'
import * as order from 'deped-school-partnerships/order'
import {
  activities,
  allowedItems,
  type Clause,
  type ClauseId,
  clauses,
  duties,
  FY2016,
  incentives,
  issuances,
  leadershipIndicators,
  nonEligibleItems,
  register,
  type RegisterEntry,
  sbm2024Degrees,
  sbm2024Dimensions,
  sbm2024Indicators,
  sbmLevels,
  sbmPrinciples,
  sbmRatings,
  sbmWeights,
} from 'deped-school-partnerships/order'
import { rulebook } from 'deped-school-partnerships'

const ids = Object.keys(clauses) as ClauseId[]
const lists = {
  activities,
  nonEligibleItems,
  allowedItems,
  duties,
  incentives,
  sbmPrinciples,
  leadershipIndicators,
  sbmLevels,
  sbm2024Dimensions,
  sbm2024Indicators,
  sbm2024Degrees,
}

const frozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))

const cited = (value: unknown): ClauseId[] => {
  if (typeof value === 'string') return ids.filter((id) => id === value)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(cited) : []
}

test.each(Object.entries(order))('%s is frozen all the way down', (_, value) => {
  expect(frozen(value)).toBe(true)
})

test('clause ids name their issuance', () => {
  for (const [id, clause] of Object.entries<Clause>(clauses)) expect(id.startsWith(`${clause.issuance}/`)).toBe(true)
  expect(Object.keys(issuances)).toEqual(['do44', 'do83', 'forms', 'do7', 'do53'])
})

test('no wording stands in two clauses', () => {
  const wordings = Object.values<Clause>(clauses).map((clause) => ('words' in clause ? clause.words : clause.gist))
  expect(new Set(wordings).size).toBe(wordings.length)
})

test.each(Object.entries<Clause>(clauses))('%s is quoted or restated, not both', (_, clause) => {
  expect('words' in clause).toBe(!('gist' in clause))
  expect(clause.evidence === 'quoted').toBe('words' in clause)
})

describe.each(Object.entries(lists))('%s', (_, list) => {
  test('has no id twice', () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })
})

test('no id stands in two lists of items', () => {
  const items = [...activities, ...nonEligibleItems, ...allowedItems].map(({ id }) => id)
  expect(new Set(items).size).toBe(items.length)
})

test('no clause lists two activities', () => {
  expect(new Set(activities.map(({ clause }) => clause)).size).toBe(activities.length)
})

test('the guide’s lists are complete: 4 + 7 + 9 + 8 activities, nine exclusions, ten duties and one', () => {
  const curriculum = activities.filter(({ dimension }) => dimension === 'curriculum-instruction-assessment')
  expect(curriculum.filter(({ keyStages }) => keyStages.length === 1).map(({ keyStages }) => keyStages[0])).toEqual([
    'k-3',
    '4-6',
    '7-10',
    '11-12',
  ])
  expect(curriculum.filter(({ keyStages }) => keyStages.length === 4)).toHaveLength(7)
  expect(activities.filter(({ dimension }) => dimension === 'leadership-governance')).toHaveLength(9)
  expect(activities.filter(({ dimension }) => dimension === 'disaster-risk-reduction')).toHaveLength(8)
  expect(activities).toHaveLength(28)
  // Another source may exclude more; the guide excludes nine.
  expect(nonEligibleItems.filter(({ clause }) => clauses[clause].source === 'guide')).toHaveLength(9)
  expect(duties.map(({ of, letter }) => `${of} ${letter}`).join()).toBe(
    [...'ABCDEFGHIJ'].map((letter) => `leader ${letter}`).join() + ',partner A',
  )
})

test('levels 1 to 8 are covered once', () => {
  expect([...FY2016.leaderLevels.value, ...FY2016.partnerLevels.value].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('weights add up to one, and the bands of levels follow each other', () => {
  const hundredths = (weights: readonly string[]): number =>
    weights.reduce((sum, weight) => sum + Number(weight.replace('.', '')), 0)
  const { access, efficiency, quality } = sbmWeights.performanceImprovement
  const { performanceImprovement, validatedPractices } = sbmWeights.final
  for (const weights of [
    sbmPrinciples.map(({ weight }) => weight),
    [access, efficiency, quality],
    [performanceImprovement, validatedPractices],
  ])
    expect(hundredths(weights)).toBe(100)
  for (const [index, { from }] of sbmLevels.entries())
    if (index > 0) expect(hundredths([from])).toBe(hundredths([sbmLevels[index - 1]!.to]) + 1)
  expect(sbmPrinciples.find(({ id }) => id === 'leadership-governance')?.indicatorCount).toBe(
    leadershipIndicators.length,
  )
})

test('every clause is used by a rule, a parameter or a list, or the register says why not', () => {
  const used = new Set(cited([rulebook, FY2016, lists, sbmRatings, sbmWeights, register]))
  expect(ids.filter((id) => !used.has(id))).toEqual([])
})

describe('the register', () => {
  const entries: readonly RegisterEntry[] = register
  const rules = new Map<string, readonly ClauseId[]>(rulebook.map(({ id, clauses: named }) => [id, named]))

  test.each(entries)('$treatment: “$text” says why, or what encodes it', ({ treatment, reason, by }) => {
    expect(reason !== '' || treatment === 'encoded').toBe(true)
    expect(by.length > 0).toBe(treatment === 'encoded' || treatment === 'judgement')
    for (const name of by) expect(rules.has(name) || name in order, name).toBe(true)
  })

  test.each(entries.filter(({ treatment }) => treatment === 'encoded'))(
    '“$text”: what encodes it cites its clauses',
    ({ by, clauses: named }) => {
      const standing = new Set(by.flatMap((name) => rules.get(name) ?? cited(order[name as keyof typeof order])))
      expect(named.filter((id) => !standing.has(id))).toEqual([])
    },
  )

  test('every rule that is not a companion order’s stands in it', () => {
    const named = new Set(entries.flatMap(({ by }) => by))
    const unnamed = rulebook.filter(
      ({ id, basis }) => basis !== 'companion' && !named.has(id) && !(id.startsWith('duties/') && named.has('duties')),
    )
    expect(unnamed.map(({ id }) => id)).toEqual([])
  })

  test('nothing that is not a rule stands behind one', () => {
    const inRules = new Set([...rules.values()].flat())
    for (const { clauses: named } of entries.filter(({ treatment }) => treatment === 'not-a-rule'))
      expect(named.filter((id) => inRules.has(id))).toEqual([])
  })
})

test('the figures are the Order’s', () => {
  const { id, ...parameters } = FY2016
  expect(
    Object.fromEntries([['id', id], ...Object.entries(parameters).map(([name, { value }]) => [name, value])]),
  ).toEqual({
    id: 'FY2016',
    pbbYear: 2014,
    leaderLevels: [5, 6, 7, 8],
    partnerLevels: [1, 2, 3, 4],
    partnersPerLeader: 1,
    leadersPerPartner: 1,
    fund: '140000.00',
    appropriation: '900000000.00',
    validUntil: '2016-12-31',
    liquidationStandard: '0.90',
    sbmRating: 2,
  })
  expect(sbmPrinciples.map(({ id, weight, indicatorCount }) => [id, weight, indicatorCount])).toEqual([
    ['leadership-governance', '0.30', 5],
    ['curriculum-learning', '0.30', 7],
    ['accountability-improvement', '0.25', 5],
    ['resource-management', '0.15', 5],
  ])
  expect(sbmWeights.performanceImprovement).toMatchObject({ access: '0.45', efficiency: '0.25', quality: '0.30' })
  expect(sbmWeights.final).toMatchObject({ performanceImprovement: '0.60', validatedPractices: '0.40' })
  expect(sbmRatings.map(({ value }) => value)).toEqual([0, 1, 2, 3])
  expect(sbmLevels.map(({ id, from, to }) => `${id} ${from} ${to}`)).toEqual([
    'I 0.50 1.49',
    'II 1.50 2.49',
    'III 2.50 3.00',
  ])
  expect(leadershipIndicators.map(({ id }) => id)).toEqual(['A.1', 'A.2', 'A.3', 'A.4', 'A.5'])
  expect(incentives.map(({ id, earnedBy }) => `${id}: ${earnedBy.join(', ')}`)).toEqual([
    'sbm-rating: school',
    'ipcrf-opcrf: teaching-personnel, non-teaching-personnel',
    'service-credits: teaching-personnel',
  ])
  expect(activities.filter((activity) => 'integratedShsOnly' in activity).map(({ keyStages }) => keyStages)).toEqual([
    ['11-12'],
  ])
  expect(nonEligibleItems.flatMap((item) => ('fact' in item ? [item.id] : []))).toEqual(['funded-by-other-programmes'])
})

test('every parameter of fiscal year 2016 names its clause', () => {
  const { id, ...parameters } = FY2016
  expect(id).toBe('FY2016')
  for (const [name, { clause }] of Object.entries(parameters)) expect(ids, name).toContain(clause)
})
