// Sheets that print changes of years that they have no figures for: a first cell that was filled with 0, or the change on a year of an older sheet.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkForm } from '../../src/sbm/form.ts'
import { add, compareFractions, type Fraction, fraction, times, turned, whole } from '../../src/sbm/fractions.ts'
import { printSigned } from '../../src/sbm/numbers.ts'
import { ratePerformance } from '../../src/sbm/performance/rate.ts'
import { measures } from '../../src/sbm/performance/rated.ts'
import type { SbmForm } from '../../src/sbm/printed.ts'
import { type PerformanceRated, sheetNames } from '../../src/sbm/questions.ts'
import { meeting } from '../share.ts'
import { frameworks } from './frameworks.ts'

const inAssessment = (rated: PerformanceRated, rating: unknown): object => ({
  performanceImprovement:
    rated === 'access' || rated === 'quality' ? { [rated]: rating } : { efficiency: { [rated]: rating } },
})

const drawn = fc.record({
  framework: fc.constantFrom(...Object.values(frameworks)),
  rated: fc.constantFrom(...measures),
  years: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 5 }),
  decimals: fc.integer({ min: 0, max: 2 }),
  /** How many years before and after those that it has figures for are printed only. */
  hidden: fc.tuple(fc.nat(2), fc.nat(2)),
  /** Which figures are printed. */
  shows: fc.record({ sum: fc.boolean(), mean: fc.boolean(), rating: fc.boolean() }),
  filler: fc.constantFrom(undefined, '0.00', '0', '12.50', '-3.00'),
})

const total = (values: readonly Fraction[]): Fraction => add(whole(0), ...values)
const ratingBy = (
  rated: PerformanceRated,
  years: Readonly<Record<string, number>>,
  framework: (typeof frameworks)[string],
): unknown => {
  const answer = ratePerformance({ [sheetNames[rated]]: years }, { framework })
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  const { access, quality, efficiency } = answer.performanceImprovement
  return { access, quality, ...efficiency }[rated]
}

/** A sheet on which all is right, with the years that it has figures for. */
const sheetOf = ({
  framework,
  rated,
  years,
  decimals,
  hidden,
  shows,
  filler,
}: typeof drawn extends fc.Arbitrary<infer T> ? T : never) => {
  const base = framework.performance!.change === 'base-year'
  const all = Object.fromEntries(years.map((figure, index) => [String(2010 + index), figure]))
  const before = Math.min(base ? 0 : hidden[0], years.length - 1)
  const after = Math.min(hidden[1], years.length - 1 - before)
  const kept = Object.fromEntries(Object.entries(all).slice(before, years.length - after))
  const changes = years.slice(1).map((now, index): readonly [string, Fraction] => {
    const on = years[base ? 0 : index]!
    const change = fraction(100n * BigInt(now - on), BigInt(on))
    return [String(2011 + index), rated === 'dropout' ? turned(change) : change]
  })
  const sum = total(changes.map(([, change]) => change))
  const mean = times(sum, fraction(1n, BigInt(changes.length)))
  const rating = ratingBy(rated, all, framework)
  const form = {
    assessment: shows.rating && rating !== undefined ? inAssessment(rated, rating) : {},
    figures: { [sheetNames[rated]]: kept },
    printed: {
      performance: {
        [rated]: {
          changes: {
            // A cell before the first change stands for none, whatever it was filled with.
            ...(filler !== undefined && { '2010': filler }),
            ...Object.fromEntries(changes.map(([year, change]) => [year, printSigned(change, decimals)])),
          },
          ...(shows.sum && { sum: printSigned(sum, decimals) }),
          ...(shows.mean && { mean: printSigned(mean, decimals) }),
        },
      },
    },
  }
  return { form: form as SbmForm, sum, mean, changes }
}

test('a sheet on which all is right is not wrong, whichever of its figures before and after are not at hand, and whatever fills the cell before the first change', () => {
  const seen = { open: 0, right: 0 }
  fc.assert(
    fc.property(drawn, (each) => {
      const { form } = sheetOf(each)
      const answer = checkForm(form, { framework: each.framework })
      expect(answer.outcome, JSON.stringify([form, answer])).toMatch(/^(?:consistent|undetermined)$/u)
      seen[answer.outcome === 'consistent' ? 'right' : 'open'] += 1
    }),
    meeting(4000, 100),
  )
  expect(Math.min(seen.open, seen.right)).toBeGreaterThan(10)
})

test('a first cell may count in the sum and the mean as it is printed, or not; what neither gives is wrong', () => {
  const seen = { wrong: 0, right: 0 }
  fc.assert(
    fc.property(
      drawn,
      fc.constantFrom('0.00', '4.25', '-1.50'),
      fc.boolean(),
      fc.integer({ min: -300, max: 300 }),
      (each, cell, counts, off) => {
        const { form, sum, changes } = sheetOf({ ...each, hidden: [0, 0], filler: undefined })
        const { rated } = each
        const value = fraction(BigInt(cell.replace('.', '')), 100n)
        const readings = [false, true].map((isCounted) => {
          const all = isCounted ? add(sum, value) : sum
          return { sum: all, mean: times(all, fraction(1n, BigInt(changes.length + (isCounted ? 1 : 0)))) }
        })
        const { [counts ? 1 : 0]: own } = readings
        const mean = add(own!.mean, fraction(BigInt(off), 100n))
        const { changes: column } = form.printed.performance![rated]!
        const printed = { changes: { ...column, '2010': cell }, mean: printSigned(mean, 2) }
        const answer = checkForm(
          { ...form, assessment: {}, printed: { performance: { [rated]: printed } } },
          { framework: each.framework },
        )
        if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
        const isRight = readings.some((one) => printSigned(one.mean, 2) === printed.mean)
        // A cell is rounded, so that a mean with it may be the next one.
        const isNear = readings.some((one) => Math.abs(Number(printSigned(one.mean, 4)) - Number(printed.mean)) < 0.011)
        // Of another base nobody knows what the mean is of.
        const isOnOther = each.framework.performance!.change === 'base-year' && compareFractions(value, whole(0)) !== 0
        if (isRight) expect(answer.outcome, JSON.stringify(answer)).not.toBe('inconsistent')
        else if (!isOnOther && !isNear) expect(answer.outcome, JSON.stringify([form, printed])).toBe('inconsistent')
        seen[isRight ? 'right' : 'wrong'] += 1
      },
    ),
    meeting(4000, 100),
  )
  expect(seen.wrong).toBeGreaterThan(seen.right / 20)
})
