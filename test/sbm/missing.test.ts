// What a rating that is missing may be: any that is accepted in its place, so that none that is added later overturns an answer.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import type { SbmAssessment, SbmGivenRating } from '../../src/sbm/facts.ts'
import { scoreSbm } from '../../src/sbm/score.ts'
import { runs } from '../share.ts'

const frameworks: readonly SbmFramework[] = [
  SBM2012,
  ...Object.values(sbmForms),
  ...(['left-out', 'zero'] as const).map((notRated) => ({
    ...SBM2012,
    id: notRated,
    authority: 'a test',
    notRated,
  })),
]
const rating = fc.constantFrom<(0 | 1 | 2 | 3)[]>(0, 1, 2, 3)
const given = fc.oneof(
  { weight: 9, arbitrary: rating },
  { weight: 1, arbitrary: fc.constant<SbmGivenRating>('not-rated') },
)
const mean = fc.integer({ min: 0, max: 30 }).map((tenths) => ({ mean: (tenths / 10).toFixed(1) }))
const anyPerformance = fc.oneof(
  given,
  rating,
  fc.array(given, { minLength: 1, maxLength: 4 }),
  mean,
  fc.record({ byLevel: rating, byChange: rating }),
)
const anyPrinciple = (count: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.array(given, { minLength: count, maxLength: count }) },
    { weight: 1, arbitrary: mean },
  )

/** A full assessment, by any framework, with every way to rate that is accepted; most are near the limit of a level. */
const anyFull = fc.constantFrom(...frameworks).chain((framework) =>
  fc.record({
    framework: fc.constant(framework),
    assessment: fc.record({
      principles: fc.record(
        Object.fromEntries(framework.principles.map(({ id, indicatorCount }) => [id, anyPrinciple(indicatorCount)])),
      ),
      performanceImprovement: fc.record({
        access: anyPerformance,
        efficiency: fc.record({ dropout: anyPerformance, completion: anyPerformance, cohortSurvival: anyPerformance }),
        quality: anyPerformance,
      }),
    }),
  }),
)

type Json = Readonly<Record<string, unknown>> | readonly unknown[]
const isBranch = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** The same without some of its ratings: in a list they are not known, and else they are left out. */
const without = (value: Json, drops: () => boolean): Json =>
  Array.isArray(value)
    ? value.map((each: unknown) => (drops() ? null : each))
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, each]) =>
          key !== 'mean' && drops() ? [] : [[key, isBranch(each) ? without(each, drops) : each]],
        ),
      )

const scored = (assessment: unknown, framework: SbmFramework) => {
  const answer = scoreSbm(assessment as SbmAssessment, { framework })
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  return answer
}

test('no rating that is accepted changes a level that is settled without it, or leads to one that was not possible', () => {
  const seen = { settled: 0, open: 0 }
  fc.assert(
    fc.property(
      anyFull,
      fc.infiniteStream(fc.nat({ max: 99 })),
      fc.integer({ min: 1, max: 60 }),
      ({ framework, assessment }, dice, often) => {
        const before = scored(
          without(assessment, () => dice.next().value! < often),
          framework,
        )
        const after = scored(assessment, framework)
        expect(before.levels).toEqual(expect.arrayContaining([...after.levels]))
        for (const figure of ['final', 'performanceImprovement', 'validatedPractices', 'efficiency'] as const) {
          expect(Number(before[figure].least)).toBeLessThanOrEqual(Number(after[figure].least))
          expect(Number(before[figure].most)).toBeGreaterThanOrEqual(Number(after[figure].most))
        }
        if (before.outcome === 'undetermined') expect(before.needs.length).toBeGreaterThan(0)
        seen[before.outcome === 'undetermined' ? 'open' : 'settled'] += 1
      },
    ),
    { numRuns: runs(1000) },
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
}, 60_000)
