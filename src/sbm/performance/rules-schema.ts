// Reads how a framework makes ratings of figures.
import type { ClauseId } from '../../order/index.ts'
import type { SbmMeasure, SbmPerformanceRules, SbmScale, SbmScaleStep } from '../../order/sbm-performance.ts'
import { oneOf, textThat, whole, wholeFrom } from '../../reading/choices.ts'
import { holding, listOf, type Optional, optional, reads, type Schema } from '../../reading/read.ts'
import { compareFractions, decimal } from '../fractions.ts'

const limitForm = /^(?:0|[1-9]\d{0,2})(?:\.\d{1,4})?$/

/** Whether the ratings rise from step to step, and the limits go one way; only the first step may have none. */
const follow =
  (direction: 1 | -1) =>
  (steps: readonly SbmScaleStep[]): boolean =>
    steps.every(({ rating, limit }, index) => {
      const before = steps[index - 1]
      if (before === undefined) return true
      if (limit === undefined || rating <= before.rating) return false
      return before.limit === undefined || compareFractions(decimal(limit), decimal(before.limit)) === direction
    })

/** The schema of such rules, where `clause` reads a clause that may be left out. */
// @__NO_SIDE_EFFECTS__
export const performanceRulesOf = (clause: Optional<ClauseId>): Schema<SbmPerformanceRules> => {
  const limit = textThat(
    { is: 'a limit from 0 to 999.9999 as a text, with at most four decimals, such as 5 or 7.5' },
    (text) => text.length <= 8 && limitForm.test(text),
  )
  const step = reads<SbmScaleStep>('a step', {
    rating: wholeFrom('a rating from {from} to {to}', [0, 1, 2, 3]),
    limit: optional(limit),
  })
  const scale = (direction: 1 | -1): Schema<SbmScale> => {
    const stepsAre =
      `a list of steps with rising ratings and ${direction === 1 ? 'rising' : 'falling'} limits, of which only the first may have none` as const
    return reads<SbmScale>('a scale', {
      steps: holding(listOf(stepsAre, step, 4), follow(direction), { is: stepsAre }),
      decimals: optional(whole('a whole number from {from} to {to}', 0, 4)),
      of: optional(oneOf('mean', 'last')),
      clause,
    })
  }
  const measure = (direction: 1 | -1): Schema<SbmMeasure> => {
    const are = { is: 'a scale by change, one by level, or both' } as const
    return holding(
      reads<SbmMeasure>('a measure', { byChange: optional(scale(1)), byLevel: optional(scale(direction)) }),
      ({ byChange, byLevel }) => byChange !== undefined || byLevel !== undefined,
      are,
    )
  }
  const rising = measure(1)
  const rules = reads<SbmPerformanceRules>('rules of performance', {
    change: oneOf('year-before', 'base-year'),
    averaged: oneOf('figures', 'ratings'),
    clause,
    access: rising,
    dropout: measure(-1),
    completion: rising,
    cohortSurvival: rising,
    quality: rising,
  })
  return holding(
    rules,
    ({ averaged, access, dropout, completion, cohortSurvival, quality }) =>
      averaged === 'ratings' ||
      [access, dropout, completion, cohortSurvival, quality].every(
        ({ byLevel }) => byLevel?.of ?? byLevel === undefined,
      ),
    { is: 'scales by level that say of which year, the mean or the last, since figures are averaged' },
  )
}
