// A form on which all is right, of which parts are on another page: whatever is hidden, nothing that is left is wrong.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import { checkForm } from '../../src/sbm/form.ts'
import { ratePerformance } from '../../src/sbm/performance/rate.ts'
import { measures } from '../../src/sbm/performance/rated.ts'
import type { SbmForm } from '../../src/sbm/printed.ts'
import { type PerformanceRated, sheetNames } from '../../src/sbm/questions.ts'
import { scoreSbm } from '../../src/sbm/score.ts'
import { meeting } from '../share.ts'

/** A fraction in whole numbers, over and under. */
type Exact = readonly [bigint, bigint]
const of = (over: number, under = 1): Exact => [BigInt(over), BigInt(under)]
const plus = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d + c * b, b * d]
const times = ([a, b]: Exact, [c, d]: Exact): Exact => [a * c, b * d]
const sum = (all: readonly Exact[]): Exact => all.reduce(plus, of(0))
const mean = (all: readonly Exact[]): Exact => times(sum(all), of(1, all.length))
const weight = (text: string): Exact => [BigInt(Math.round(Number(text) * 10_000)), 10_000n]
/** Rounded half up, away from zero. */
const print = ([over, under]: Exact, decimals: number): string => {
  const unit = 10n ** BigInt(decimals)
  const size = over < 0n ? -over : over
  const digits = String((size * unit * 2n + under) / (2n * under)).padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return over < 0n && /[1-9]/.test(text) ? `-${text}` : text
}

const frameworks: readonly SbmFramework[] = [
  SBM2012,
  ...Object.values(sbmForms),
  {
    ...SBM2012,
    id: 'Base year',
    authority: 'a test',
    performance: { ...SBM2012.performance, change: 'base-year', averaged: 'ratings' },
  },
]

interface Drawn {
  readonly framework: SbmFramework
  /** A rating of each indicator. */
  readonly ratings: readonly (readonly (0 | 1 | 2 | 3)[])[]
  /** The figures of each measure by year, from 1 to 99. */
  readonly years: readonly (readonly number[])[]
  readonly decimals: number
}
const drawn: fc.Arbitrary<Drawn> = fc.constantFrom(...frameworks).chain((framework) =>
  fc.record({
    framework: fc.constant(framework),
    ratings: fc.tuple(
      ...framework.principles.map(({ indicatorCount: count }) =>
        fc.array(fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const), {
          minLength: count,
          maxLength: count,
        }),
      ),
    ),
    years: fc.tuple(...measures.map(() => fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 4 }))),
    decimals: fc.integer({ min: 1, max: 4 }),
  }),
)

type Json = Readonly<Record<string, unknown>> | readonly unknown[]
const isBranch = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** A form on which all is right. */
const rightForm = ({ framework, ratings, years, decimals }: Drawn) => {
  const figures = Object.fromEntries(
    measures.map((each, index) => [
      sheetNames[each],
      Object.fromEntries(years[index]!.map((value, year) => [String(2010 + year), value])),
    ]),
  )
  const rated = ratePerformance(figures, { framework })
  if (rated.outcome === 'invalid-input') throw new Error(JSON.stringify(rated.issues))
  const rules = framework.performance!
  const one = Object.fromEntries(
    measures.map((each) => {
      const { ratings: whole, years: rows } = rated.measures[each]
      return [
        each,
        rules.averaged === 'ratings' ? rows.flatMap((row) => (row.ratings ? [row.ratings[0]!] : [])) : whole[0]!,
      ]
    }),
  ) as Record<PerformanceRated, number | number[]>
  const { access, quality, ...efficiency } = one
  const principles = Object.fromEntries(framework.principles.map(({ id }, index) => [id, ratings[index]!]))
  const assessment = { principles, performanceImprovement: { access, efficiency, quality } }

  const exact = (each: PerformanceRated): Exact => {
    const { [each]: rating } = one
    return typeof rating === 'number' ? of(rating) : mean(rating.map((value) => of(value)))
  }
  const performance = Object.fromEntries(
    measures.map((each, index) => {
      const values = years[index]!
      const changes = values.slice(1).map((now, year): Exact => {
        const before = values[rules.change === 'base-year' ? 0 : year]!
        return of((each === 'dropout' ? before - now : now - before) * 100, before)
      })
      return [
        each,
        {
          changes: Object.fromEntries(changes.map((change, year) => [String(2011 + year), print(change, decimals)])),
          sum: print(sum(changes), decimals),
          mean: print(mean(changes), decimals),
          level: print(mean(values.map((value) => of(value))), decimals),
          rating: print(exact(each), decimals),
        },
      ]
    }),
  )
  const means = framework.principles.map((_, index) => mean(ratings[index]!.map((rating) => of(rating))))
  const weighted = means.map((each, index) => times(each, weight(framework.principles[index]!.weight)))
  const parts = framework.weights.performanceImprovement
  const efficient = mean((['dropout', 'completion', 'cohortSurvival'] as const).map(exact))
  const improvement = sum([
    times(exact('access'), weight(parts.access)),
    times(efficient, weight(parts.efficiency)),
    times(exact('quality'), weight(parts.quality)),
  ])
  const shares = {
    validatedPractices: times(sum(weighted), weight(framework.weights.final.validatedPractices)),
    performanceImprovement: times(improvement, weight(framework.weights.final.performanceImprovement)),
  }
  const score = scoreSbm(assessment as Parameters<typeof scoreSbm>[0], { framework })
  if (score.outcome === 'invalid-input') throw new Error(JSON.stringify(score.issues))
  const byId = (all: readonly Exact[]) =>
    Object.fromEntries(framework.principles.map(({ id }, index) => [id, print(all[index]!, decimals)]))
  return {
    assessment,
    figures,
    printed: {
      means: byId(means),
      weighted: byId(weighted),
      validatedPractices: print(sum(weighted), decimals),
      performance,
      efficiency: print(efficient, decimals),
      performanceImprovement: print(improvement, decimals),
      shares: {
        validatedPractices: print(shares.validatedPractices, decimals),
        performanceImprovement: print(shares.performanceImprovement, decimals),
      },
      final: print(plus(shares.validatedPractices, shares.performanceImprovement), decimals),
      level: score.levels[0],
    },
  }
}

/** The form without some of its parts: a rating or a year that is hidden is not known, and anything else is left out. */
const hidden = (value: Json, hides: (path: string) => boolean, path = ''): Json => {
  if (Array.isArray(value)) return value.map((each, index) => (hides(`${path}.${index}`) ? null : (each as unknown)))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
      const here = `${path}.${key}`
      const isNeeded = path === '' && key !== 'figures'
      if (!isNeeded && hides(here)) return /^\.figures\.\w+$|\.changes$/.test(path) ? [[key, null]] : []
      return [[key, isBranch(each) ? hidden(each, hides, here) : each]]
    }),
  )
}

test('a form on which all is right is consistent, and no part of it that is hidden makes another wrong', () => {
  const seen = { consistent: 0, undetermined: 0 }
  fc.assert(
    fc.property(
      drawn,
      fc.infiniteStream(fc.nat({ max: 99 })),
      fc.integer({ min: 0, max: 95 }),
      (given, dice, often) => {
        const form = rightForm(given)
        const options = { framework: given.framework }
        expect(checkForm(form as SbmForm, options)).not.toMatchObject({ outcome: 'inconsistent' })
        const less = hidden(form, () => dice.next().value! < often)
        const { outcome, ...answer } = checkForm(less as unknown as SbmForm, options)
        if (outcome === 'invalid-input' || outcome === 'inconsistent')
          throw new Error(`${given.framework.id} ${JSON.stringify({ less, outcome, ...answer }, undefined, 1)}`)
        seen[outcome] += 1
      },
    ),
    meeting(2000, 40),
  )
  for (const times_ of Object.values(seen)) expect(times_).toBeGreaterThan(0)
})
