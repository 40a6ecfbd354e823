// Missing years against brute force: what every filling of a small sheet comes to together is what the sheet with gaps may come to.
import { describe, expect, test } from 'vitest'
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import { ratePerformance } from '../../src/sbm/performance/rate.ts'
import { some } from '../share.ts'
import { frameworks, ours } from './frameworks.ts'

const sheets = { access: 'enrolment', dropout: 'dropout', completion: 'completion', quality: 'nat' } as const
type Rated = keyof typeof sheets
type Figures = readonly (number | null)[]

const rate = (rated: Rated, figures: Figures, framework: SbmFramework) => {
  const byYear = Object.fromEntries(figures.map((figure, index) => [String(2010 + index), figure]))
  const answer = ratePerformance({ [sheets[rated]]: byYear }, { framework })
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  const needs = answer.needs.filter(({ params }) => 'rated' in params && params.rated === rated)
  return { measure: answer.measures[rated], asked: needs.map(({ path }) => Number(path.at(-1)) - 2010) }
}

/** Figures close to each other, and those at which a level turns or a sheet ends. */
const close = [
  0,
  0.0001,
  ...Array.from({ length: 250 }, (_, index) => (index + 1) / 25),
  ...[12, 14, 16, 60, 94.9999, 95, 100, 999_999.9999],
]
const coarse = [0, 0.0001, 0.5, 1, 1.06, 2, 2.15, 4, 5.5, 9, 95, 100, 999_999.9999]
const filled = (figures: Figures, fills: readonly number[]): readonly Figures[] =>
  figures.reduce<readonly Figures[]>(
    (all, figure) => all.flatMap((start) => (figure === null ? fills : [figure]).map((each) => [...start, each])),
    [[]],
  )

/** Every sheet of so many small figures, of which so many are missing. */
const sheetsOf = (length: number, missing: number): readonly Figures[] =>
  Array.from({ length })
    .reduce<readonly Figures[]>(
      (starts) => starts.flatMap((start) => [null, 0, 1, 2, 4].map((each) => [...start, each])),
      [[]],
    )
    .filter((sheet) => sheet.filter((each) => each === null).length === missing)
const sheetsWithGaps = [...sheetsOf(2, 1), ...sheetsOf(3, 1), ...sheetsOf(3, 2)]

describe.each(Object.entries(frameworks))('%s', (_, framework) => {
  test.each(Object.keys(sheets).map((rated, index) => [rated as Rated, index] as const))(
    '%s',
    { timeout: 120_000 },
    (rated, index) => {
      const most = rated === 'quality' ? 100 : 999_999.9999
      // Each takes its share of the sheets; together they take all that are looked at.
      for (const sheet of some(
        sheetsWithGaps.filter((__, at) => at % 8 === index),
        6,
      )) {
        const { measure, asked } = rate(rated, sheet, framework)
        const missing = sheet.filter((each) => each === null).length
        const fills = (missing === 1 ? close : coarse).filter((each) => each <= most)
        const each = filled(sheet, fills).map((whole) => ({ whole, found: rate(rated, whole, framework).measure }))
        const ratings = [...new Set(each.flatMap(({ found }) => found.ratings))].sort((one, other) => one - other)
        const ends = (['least', 'most'] as const).map((end) =>
          each.map(({ found }) => Number(found.rating[end].printed)),
        )
        const [least, highest] = [Math.min(...ends[0]!), Math.max(...ends[1]!)]
        const told = JSON.stringify(sheet)
        if (missing === 1) {
          expect(measure.ratings, told).toEqual(ratings)
          expect(Number(measure.rating.least.printed), told).toBe(least)
          expect(Number(measure.rating.most.printed), told).toBe(highest)
        } else {
          expect(measure.ratings, told).toEqual(expect.arrayContaining(ratings))
          expect(Number(measure.rating.least.printed), told).toBeLessThanOrEqual(least)
          expect(Number(measure.rating.most.printed), told).toBeGreaterThanOrEqual(highest)
        }
        // A year that is asked for matters: two figures of it, beside the same others, come to two ratings.
        for (const year of asked) {
          if (sheet[year] !== null) continue
          const groups = new Map<string, Set<string>>()
          for (const { whole, found } of each) {
            const key = JSON.stringify(whole.filter((__, at) => at !== year))
            groups.set(key, (groups.get(key) ?? new Set()).add(JSON.stringify([found.ratings, found.rating])))
          }
          expect(
            [...groups.values()].some(({ size }) => size > 1),
            `${told} asks for ${year}`,
          ).toBe(true)
        }
      }
    },
  )
})

test('a missing year in the middle that can change nothing is not asked for', () => {
  // However it went, three changes on average are 13.3% at the least.
  const { measure, asked } = rate('access', [100, null, 100, 240], SBM2012)
  expect([measure.ratings, asked]).toEqual([[3], []])
  expect(rate('access', [100, null, 100, 229.9], SBM2012).asked).toEqual([1])
  expect(rate('dropout', [10, null, 20, 40], SBM2012).measure.ratings).toEqual([0, 1])
})

test('a fall by all there was may be a limit, which a missing year beside others reaches as any other', () => {
  const { clause } = sbmForms.yearlyRatings.performance!.dropout.byChange!
  const steps = ['25', '50', '100'].map((limit, index) => ({ rating: (index + 1) as 1 | 2 | 3, limit }))
  const framework = ours(sbmForms.yearlyRatings, {
    dropout: { byChange: { steps: [{ rating: 0 }, ...steps], ...(clause && { clause }) } },
  })
  // A fall from 10 by less than half, and by less than a quarter to 4, are rated 1 and 0; from 10 to none 3, and no rise above 0.
  const { rating } = rate('dropout', [10, null, 4], framework).measure
  expect([rating.least.exact, rating.most.exact]).toEqual(['1/2', '3'])
  for (const [middle, exact] of [
    [5.3, '1/2'],
    [5.4, '1'],
    [8, '1'],
  ] as const)
    expect(rate('dropout', [10, middle, 4], framework).measure.rating.least.exact).toBe(exact)
})

describe('of completion that is rated by its yearly changes', () => {
  const framework = ours(sbmForms.zeroRatings, { averaged: 'ratings' })
  const ends = (figures: Figures) => {
    const { least, most } = rate('completion', figures, framework).measure.rating
    return [least.exact, most.exact]
  }

  test('after two missing years that rose, one that is back where it began fell; three are each taken by itself', () => {
    // Two ratings of 3 and one of 0.
    expect(ends([100, null, null, 100])).toEqual(['0', '2'])
    expect(ends([100, null, null, null, 100])).toEqual(['0', '3'])
  })

  test('no missing year is above the most that a sheet can have', () => {
    expect(ends([999_999.9, null])).toEqual(['0', '0'])
    expect(ends([940_000, null])).toEqual(['0', '1'])
    expect(ends([null, 999_999.9])).toEqual(['0', '3'])
  })
})

/** A text of at most ten decimals for a number of their units. */
const inDecimals = (units: bigint): string => {
  const digits = String(units).padStart(11, '0')
  return `${digits.slice(0, -10)}.${digits.slice(-10)}`
}

test('two missing years that grow on each other just to a limit, or a last decimal short of it, are among what may be', () => {
  const framework = ours(sbmForms.zeroRatings, { averaged: 'ratings' })
  const [starts, offs] = [
    [3_000_000n, 101_000_000n, 10_100_000_000n, 800_000_000_000n],
    [-1n, 0n, 1n],
  ]
  const sheets = starts.flatMap((start) =>
    [105n, 107n, 110n].flatMap((first) =>
      [105n, 110n].flatMap((second) =>
        offs.flatMap((one) =>
          offs.map((other) => {
            const next = (start * first) / 100n + one
            const third = (next * second) / 100n + other
            return [start, next, third, (third * 107n) / 100n].map(inDecimals)
          }),
        ),
      ),
    ),
  )
  const rated = (figures: readonly (string | null)[]) => {
    const byYear = Object.fromEntries(figures.map((figure, index) => [String(2010 + index), figure]))
    const answer = ratePerformance({ completion: byYear }, { framework })
    if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
    return answer.measures.completion.rating
  }
  for (const all of some(sheets)) {
    const [whole, gap] = [rated(all), rated([all[0]!, null, null, all[3]!])]
    const told = JSON.stringify(all)
    expect(Number(gap.least.printed), told).toBeLessThanOrEqual(Number(whole.least.printed))
    expect(Number(gap.most.printed), told).toBeGreaterThanOrEqual(Number(whole.most.printed))
  }
})
