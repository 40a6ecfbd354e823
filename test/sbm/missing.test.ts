// What a rating that is missing may be: any that is accepted in its place, so that none that is added later overturns an answer.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import type { SbmAssessment, SbmGivenRating } from '../../src/sbm/facts.ts'
import { checkForm } from '../../src/sbm/form.ts'
import { add, decimal, type Fraction, fraction, print, times } from '../../src/sbm/fractions.ts'
import type { SbmForm } from '../../src/sbm/printed.ts'
import { scoreSbm } from '../../src/sbm/score.ts'
import { meeting } from '../share.ts'

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
    meeting(1000, 25),
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})

type Of = number | readonly number[] | { readonly mean: string }
const yearly: fc.Arbitrary<Of> = fc.oneof(rating, fc.array(rating, { minLength: 1, maxLength: 5 }), mean)

/** Forms on which every figure is right, with zeros, ratings of several years, and means of which the ratings are elsewhere. */
const anyForm = fc.constantFrom(...frameworks).chain((framework) =>
  fc.record({
    framework: fc.constant(framework),
    decimals: fc.integer({ min: 1, max: 10 }),
    principles: fc.tuple(
      ...framework.principles.map(({ indicatorCount: count }) =>
        fc.array(rating, { minLength: count, maxLength: count }),
      ),
    ),
    /** By how many decimals the mean of a principle is handed in, where its ratings are not. */
    elsewhere: fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 4, maxLength: 4 }),
    access: yearly,
    dropout: yearly,
    completion: yearly,
    cohortSurvival: yearly,
    quality: yearly,
  }),
)
type Drawn = typeof anyForm extends fc.Arbitrary<infer Form> ? Form : never
const meanOf = (given: Of): Fraction => {
  if (typeof given === 'object' && 'mean' in given) return decimal(given.mean)
  const ratings = typeof given === 'number' ? [given] : given
  return fraction(BigInt(ratings.reduce((sum, each) => sum + each, 0)), BigInt(ratings.length))
}

const rightForm = ({ framework, decimals, principles, elsewhere, access, quality, ...efficiency }: Drawn) => {
  const ids = framework.principles.map(({ id }) => id)
  const byId = (all: readonly unknown[]) => Object.fromEntries(ids.map((id, index) => [id, all[index]]))
  const means = principles.map(meanOf)
  const weighted = means.map((each, index) => times(decimal(framework.principles[index]!.weight), each))
  const practices = add(...weighted)
  const efficient = times(fraction(1n, 3n), add(...Object.values(efficiency).map(meanOf)))
  const { performanceImprovement: weights, final: parts } = framework.weights
  const improvement = add(
    times(decimal(weights.access), meanOf(access)),
    times(decimal(weights.efficiency), efficient),
    times(decimal(weights.quality), meanOf(quality)),
  )
  const shares = [
    times(decimal(parts.validatedPractices), practices),
    times(decimal(parts.performanceImprovement), improvement),
  ] as const
  const say = (value: Fraction): string => print(value, decimals)
  const rated = principles.map((each, index) => {
    const places = elsewhere[index] ?? null
    return places === null ? each : { mean: print(means[index]!, places) }
  })
  const assessment = { principles: byId(rated), performanceImprovement: { access, efficiency, quality } }
  const { levels } = scored(assessment, framework)
  return {
    assessment,
    printed: {
      means: byId(means.map(say)),
      weighted: byId(weighted.map(say)),
      validatedPractices: say(practices),
      efficiency: say(efficient),
      performanceImprovement: say(improvement),
      shares: { validatedPractices: say(shares[0]), performanceImprovement: say(shares[1]) },
      final: say(add(...shares)),
      ...(levels.length === 1 && { level: levels[0] }),
    },
  }
}

test('no figure of a form on which all is right is wrong, and none contradict each other, whatever ratings and figures are left out', () => {
  const seen = { consistent: 0, undetermined: 0 }
  fc.assert(
    fc.property(
      anyForm,
      fc.infiniteStream(fc.nat({ max: 99 })),
      fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 60 })),
      (drawn, dice, [ofRatings, ofFigures]) => {
        const { assessment, printed } = rightForm(drawn)
        const dropping = (often: number) => () => dice.next().value! < often
        const form = {
          assessment: without(assessment, dropping(ofRatings)),
          printed: without(printed, dropping(ofFigures)),
        }
        const { outcome, ...report } = checkForm(form as SbmForm, { framework: drawn.framework })
        if (outcome === 'invalid-input' || outcome === 'inconsistent')
          throw new Error(JSON.stringify({ framework: drawn.framework.id, form, report }, undefined, 1))
        seen[outcome] += 1
      },
    ),
    meeting(1500, 40),
  )
  for (const times_ of Object.values(seen)) expect(times_).toBeGreaterThan(0)
})
