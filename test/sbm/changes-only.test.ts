// Sheets that have changes and no figures, against brute force: whatever figures a sheet with these changes has, it may be rated as that one is.
import { describe, expect, test } from 'vitest'
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import type { SbmPerformanceRules } from '../../src/order/sbm-performance.ts'
import type { SbmPerformanceFigures } from '../../src/sbm/performance/figures.ts'
import { ratePerformance } from '../../src/sbm/performance/rate.ts'
import { some } from '../share.ts'

const ours = (base: SbmFramework, performance: Partial<SbmPerformanceRules>): SbmFramework => ({
  ...base,
  id: 'Ours',
  authority: 'a test',
  performance: { ...base.performance!, ...performance },
})
const { dropout: dropoutLevel } = sbmForms.dropoutLevel.performance
const frameworks: Readonly<Record<string, SbmFramework>> = {
  'the matrix of 2013': SBM2012,
  'yearly ratings': sbmForms.yearlyRatings,
  'ratings of 0': sbmForms.zeroRatings,
  'completion by its level too': sbmForms.completionLevel,
  'dropout by its level': sbmForms.dropoutLevel,
  'dropout by the level of the last year': ours(sbmForms.dropoutLevel, {
    dropout: { byLevel: { ...dropoutLevel.byLevel, of: 'last' } },
  }),
  'dropout by the level of each year': ours(sbmForms.dropoutLevel, { averaged: 'ratings' }),
  'a base year': ours(sbmForms.zeroRatings, { change: 'base-year' }),
  'yearly ratings on a base year': ours(sbmForms.zeroRatings, { change: 'base-year', averaged: 'ratings' }),
}
const sheets = { access: 'enrolment', dropout: 'dropout', completion: 'completion', quality: 'nat' } as const
type Rated = keyof typeof sheets

/** By what each change multiplies a figure; one that is not known leaves it free. */
const changes = {
  same: [{ went: 'same' }, 1],
  up: [{ went: 'up', by: 100 }, 2],
  down: [{ went: 'down', by: '50' }, 0.5],
  gone: [{ went: 'down', by: 100 }, 0],
  unknown: [null, undefined],
} as const
type Change = keyof typeof changes

/** Every sheet of so many changes. */
const sheetsOf = (length: number): readonly (readonly Change[])[] =>
  Array.from({ length }).reduce<readonly (readonly Change[])[]>(
    (starts) => starts.flatMap((start) => (Object.keys(changes) as Change[]).map((each) => [...start, each])),
    [[]],
  )

const byYear = <T>(from: number, each: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(each.map((value, index) => [String(from + index), value]))

const rate = (rated: Rated, given: object, framework: SbmFramework) => {
  const answer = ratePerformance({ [sheets[rated]]: given } as SbmPerformanceFigures, { framework })
  return answer.outcome === 'invalid-input' ? undefined : { measure: answer.measures[rated], needs: answer.needs }
}

const close = [0, 0.0001, ...Array.from({ length: 46 }, (_, index) => Number((0.5 * 1.13 ** index).toFixed(4)))]
const starts = [0, 0.0001, 1, 2, 4, 26, 38, 50, 95, 100]
const ends = { quality: 100, others: 999_999.9999 } as const

/** Every sheet of figures, of some that are tried, that changes so; what is compared with none has no percentage, so that it stayed or is not known. */
const figuresWith = (sheet: readonly Change[], onBase: boolean, most: number): readonly (readonly number[])[] =>
  sheet.reduce<readonly (readonly number[])[]>(
    (all, change) =>
      all.flatMap((figures) => {
        const before = figures[onBase ? 0 : figures.length - 1]!
        const [, by] = changes[change]
        const next = by === undefined ? [...close, most] : before === 0 && by !== 1 ? [] : [before * by]
        return next.filter((each) => each <= most).map((each) => [...figures, each])
      }),
    [...starts, ...close, most, most / 2, most / 4].map((start) => [start]),
  )

describe.each(Object.entries(frameworks))('%s', (_, framework) => {
  const onBase = framework.performance!.change === 'base-year'

  test.each(Object.keys(sheets) as Rated[])('%s', { timeout: 120_000 }, (rated) => {
    const most = rated === 'quality' ? ends.quality : ends.others
    const known = [...sheetsOf(1), ...sheetsOf(2), ...sheetsOf(3)]
    const free = (sheet: readonly Change[]) => sheet.filter((each) => each === 'unknown').length
    for (const sheet of [
      ...some(
        known.filter((each) => free(each) === 0),
        2,
      ),
      ...some(
        known.filter((each) => free(each) === 1 && each.length < 3),
        2,
      ),
    ]) {
      const told = JSON.stringify([rated, sheet])
      const found = rate(
        rated,
        {
          changes: byYear(
            2011,
            sheet.map((each) => changes[each][0]),
          ),
        },
        framework,
      )
      // A rise from nothing counts as it is told where it is told, and as any number where only figures are.
      const all = figuresWith(sheet, onBase, most).filter(
        (figures) => rated === 'dropout' || figures.every((each) => each > 0) || sheet.includes('gone'),
      )
      const each = all.map((figures) => rate(rated, byYear(2010, figures), framework)!.measure)
      if (all.length === 0) {
        expect(found, told).toBeUndefined()
        continue
      }
      const ratings = [...new Set(each.flatMap((one) => one.ratings))].sort((one, other) => one - other)
      const [lows, highs] = (['least', 'most'] as const).map((end) =>
        each.map(({ rating }) => Number(rating[end].printed)),
      )
      const rating = { least: Math.min(...lows!), most: Math.max(...highs!) }
      expect(found, told).toBeDefined()
      const { measure, needs } = found!
      expect(
        {
          ratings: measure.ratings,
          rating: { least: Number(measure.rating.least.printed), most: Number(measure.rating.most.printed) },
        },
        told,
      ).toEqual({ ratings, rating })
      if (rating.least < rating.most)
        expect(
          needs.some(({ params }) => 'rated' in params && params.rated === rated),
          told,
        ).toBe(true)
    }
  })
})
