// Whether the incentive changes the level: exact, whatever a form may have in the place of what is missing, means of several years included.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FY2016, type Policy } from '../../src/order/policy.ts'
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import type { SbmAssessment } from '../../src/sbm/facts.ts'
import { applySbmIncentive } from '../../src/sbm/incentive.ts'
import { meeting, runs } from '../share.ts'

const applied = (assessment: unknown, framework: SbmFramework = SBM2012, policy: Policy = FY2016) => {
  const answer = applySbmIncentive(
    assessment as SbmAssessment,
    { successful: true, role: 'leader-school' },
    { framework, policy },
  )
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  return answer
}

/** One indicator under each principle: 0.12 of a rating of the first counts in the final score, and 0.27 of that of Access. */
const one: SbmFramework = {
  ...SBM2012,
  id: 'One each',
  authority: 'a test',
  principles: SBM2012.principles.map((each) => ({ ...each, indicatorCount: 1 })),
}
const floors = [0, 1, 2, 3] as const
const policies = floors.map((value): Policy => ({
  ...FY2016,
  id: `A rating of ${value}`,
  sbmRating: { value, authority: 'a test' },
}))

/** The same where Access counts little: 0.03 of its rating, so that the incentive can be sure to change the level. */
const little: SbmFramework = {
  ...one,
  id: 'Little access',
  weights: { ...one.weights, performanceImprovement: { access: '0.05', efficiency: '0.65', quality: '0.30' } },
}
/** What a rating of each adds to the score, in thousandths, and where the bands begin. */
const forms = [one, little].flatMap((framework, index) =>
  [
    { framework, limits: [495, 1495, 2495], isAbove: false },
    {
      framework: { ...framework, id: 'Half-open', bands: sbmForms.halfOpenBands.bands },
      limits: [0, 1500, 2500],
      isAbove: true,
    },
  ].map((each) => ({ ...each, access: [270, 30][index]!, efficiency: [150, 390][index]! })),
)

test('the level changes for certain just where no mean of Access says otherwise', () => {
  const seen = { true: 0, false: 0, undefined: 0 }
  const rating = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.constantFrom(...floors),
      fc.tuple(rating, rating, rating, rating),
      rating,
      rating,
      ({ framework, limits, isAbove, ...worth }, floor, [leading, ...practices], efficiency, quality) => {
        const most = 3 * worth.access
        const rest =
          120 * practices[0] + 100 * practices[1] + 60 * practices[2] + worth.efficiency * efficiency + 180 * quality
        // The lowest of the half-open bands begins above 0.
        const level = (score: number) =>
          limits.filter((limit) => (isAbove && limit === 0 ? limit < score : limit <= score)).length
        // What Access adds: nothing, all, just as much as leads to a limit before or after, and what lies between any two of these.
        const ends = [
          0,
          most,
          ...limits.flatMap((limit) => [leading, Math.max(leading, floor)].map((own) => limit - rest - 120 * own)),
        ]
          .filter((end) => end >= 0 && end <= most)
          .sort((a, b) => a - b)
        const tried = ends.flatMap((end, index) => [end, (end + (ends[index + 1] ?? end)) / 2])
        const differs = new Set(
          tried.map((added) => {
            const [before, after] = [leading, Math.max(leading, floor)].map((own) => rest + 120 * own + added)
            return level(before!) !== level(after!)
          }),
        )
        const expected = differs.size > 1 ? undefined : [...differs][0]
        seen[`${expected!}`] += 1
        const principles = {
          'leadership-governance': [leading],
          'curriculum-learning': [practices[0]],
          'accountability-improvement': [practices[1]],
          'resource-management': [practices[2]],
        }
        const answer = applied(
          {
            principles,
            performanceImprovement: {
              efficiency: { dropout: efficiency, completion: efficiency, cohortSurvival: efficiency },
              quality,
            },
          },
          framework,
          policies[floor],
        )
        expect(answer.levelChanges).toBe(expected)
      },
    ),
    meeting(3000, 300),
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})

describe('a mean that is missing', () => {
  const ratings = (first: unknown) => ({
    'leadership-governance': first,
    'curriculum-learning': [1],
    'accountability-improvement': [1],
    'resource-management': [1],
  })
  const twos = { dropout: 2, completion: 2, cohortSurvival: 2 }

  test('between two whole ratings can be where the level changes', () => {
    // 1.06 without Access, and 0.12 by the incentive: 1.33, 1.60 and 1.87 stay where they are, and 1.42, with 4/3, becomes 1.54.
    const given = (access?: unknown) =>
      applied({ principles: ratings([1]), performanceImprovement: { access, efficiency: twos, quality: 2 } }, one)
    expect(floors.map((access) => given(access).levelChanges)).toEqual([false, false, false, false])
    expect(given([1, 1, 2]).levelChanges).toBe(true)
    expect(given({ mean: '1.33' }).levelChanges).toBe(true)
    expect(given()).not.toHaveProperty('levelChanges')
  })

  test('of a principle may be any number too', () => {
    // 1.326 without the third principle, of which a rating adds 0.1, and 0.024 by the incentive: 1.426 becomes 1.45, 1.526 becomes 1.55, and 1.476 becomes 1.5.
    const given = (third?: unknown) =>
      applied(
        {
          principles: { ...ratings([1, 2, 2, 2, 2]), 'accountability-improvement': third },
          performanceImprovement: { access: 1, efficiency: twos, quality: 2 },
        },
        {
          ...one,
          principles: one.principles.map((each, index) => ({ ...each, indicatorCount: index === 0 ? 5 : 1 })),
        },
      )
    expect([[0], [1], [2], [3]].map((third) => given(third).levelChanges)).toEqual([false, false, false, false])
    expect(given({ mean: '1.5' }).levelChanges).toBe(true)
    expect(given()).not.toHaveProperty('levelChanges')
  })
})

describe('a mean of Leadership and Governance that no ratings have', () => {
  const given = (mean: string, floor: number) =>
    applied({ principles: { 'leadership-governance': { mean } } }, SBM2012, policies[floor]!)

  test.each([
    // Of five ratings no mean is printed so. 0.12 of a rise counts.
    ['2.95', 2, '2.95', '2.99', '0.00', '0.00'],
    ['2.1', 2, '2.05', '2.72', '0.00', '0.08'],
    ['0.5', 2, '2.00', '2.18', '0.17', '0.20'],
    ['0.5', 3, '3.00', '3.00', '0.29', '0.31'],
    ['0.5', 0, '0.45', '0.55', '0.00', '0.00'],
  ] as const)('as %s, with a rating of %s', (mean, floor, least, most, gainLeast, gainMost) => {
    const answer = given(mean, floor)
    expect(answer.after.means['leadership-governance']).toEqual({ least, most })
    expect(answer.gain).toEqual({ least: gainLeast, most: gainMost })
  })

  test('is never lowered, and no more is gained than an average of ratings can gain', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 9 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(...floors),
        (weighed, decimals, floor) => {
          const all = weighed.reduce((sum, [, weight]) => sum + weight, 0)
          const meanWith = (least: number): number =>
            weighed.reduce((sum, [rating, weight]) => sum + Math.max(rating, least) * weight, 0) / all
          const [before, after] = [meanWith(0), meanWith(floor)]
          const printed = (Math.round(before * 10 ** decimals) / 10 ** decimals).toFixed(decimals)
          const framework = { ...one, principles: one.principles.map((each) => ({ ...each, indicatorCount: 7 })) }
          const answer = applied(
            { principles: { 'leadership-governance': { mean: printed } } },
            framework,
            policies[floor],
          )
          // Seven ratings may have it; then it was not averaged in another way.
          if (answer.before.asPrinted === undefined) return
          const { least, most } = answer.after.means['leadership-governance']
          expect(after).toBeGreaterThanOrEqual(Number(least) - 0.0051)
          expect(after).toBeLessThanOrEqual(Number(most) + 0.0051)
          expect(Number(answer.gain.least)).toBeGreaterThanOrEqual(0)
          expect((after - before) * 0.12).toBeGreaterThanOrEqual(Number(answer.gain.least) - 0.0051)
          expect((after - before) * 0.12).toBeLessThanOrEqual(Number(answer.gain.most) + 0.0051)
        },
      ),
      { numRuns: runs(2000) },
    )
  })
})

test('nothing that is added later overturns whether the level changes', () => {
  const rating = fc.integer({ min: 0, max: 3 })
  const measure = fc.oneof(
    rating,
    fc.array(rating, { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 0, max: 30 }).map((tenths) => ({ mean: (tenths / 10).toFixed(1) })),
  )
  const principle = (count: number) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.array(rating, { minLength: count, maxLength: count }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 30 }).map((tenths) => ({ mean: (tenths / 10).toFixed(1) })) },
    )
  const full = fc.record({
    principles: fc.record({
      'leadership-governance': principle(5),
      'curriculum-learning': principle(7),
      'accountability-improvement': principle(5),
      'resource-management': principle(5),
    }),
    performanceImprovement: fc.record({
      access: measure,
      efficiency: fc.record({ dropout: measure, completion: measure, cohortSurvival: measure }),
      quality: measure,
    }),
  })
  const without = (value: unknown, drops: () => boolean): unknown =>
    Array.isArray(value)
      ? value.map((each: unknown) => (drops() ? null : each))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value).flatMap(([key, each]) =>
              key !== 'mean' && drops() ? [] : [[key, without(each, drops)] as const],
            ),
          )
        : value
  const seen = { true: 0, false: 0, undefined: 0 }
  fc.assert(
    fc.property(
      full,
      fc.infiniteStream(fc.nat({ max: 99 })),
      fc.integer({ min: 1, max: 30 }),
      (assessment, dice, often) => {
        const before = applied(without(assessment, () => dice.next().value! < often)).levelChanges
        const after = applied(assessment).levelChanges
        seen[`${before!}`] += 1
        if (before !== undefined) expect(after).toBe(before)
      },
    ),
    meeting(3000, 400),
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})
